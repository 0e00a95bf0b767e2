/**
 * A page of text to title and body. The first line that is more than a date is the title, by contract; what stands before
 * it (label, clock line, path) leaves the text, but its dates are kept. A line that no headline fills is a page that lost its
 * line ends: its title is the first sentence or what stands before its first button, or there is none.
 */
import type { StatedDate } from '../model/article.js';
import { foldWord } from '../text/fold.js';
import type { Draft } from './format.js';
import { headerDate, isPath } from './header-line.js';
import { isFurniture } from './line-cover.js';
import type { PageLexicon } from './page-lexicon.js';
import { cutLine } from './page-lines.js';
import { titleLabel } from './title.js';

/** Longest headline: of 2,700 titles of news corpora, one had more than 238 characters, and that was a paragraph. */
const maxTitleLength = 300;
/** A sentence that serves as a title is no longer, and has so many words. */
const maxSentenceLength = 150;
const leastWords = 4;

/** The article on a page that is not blank; its lines end in line feeds alone. */
export function splitPage(page: string, lexicon: PageLexicon): Draft {
  const text = page.includes('\r') ? page.replace(/\r\n?/g, '\n') : page;
  const stated: StatedDate[] = [];
  let firstLine = '';
  let at = 0;
  while (at < text.length) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, end);
    at = end + 1;
    if (!/\S/.test(line)) continue;
    firstLine ||= line.trim();
    const header = headerDate(line.trim(), lexicon);
    if (header !== null && header.from === 'header') {
      stated.push({ text: line.trim().slice(header.date.start, header.date.end), from: 'header' });
      continue;
    }
    if (isPath(line.trim(), lexicon)) continue;
    const label = titleLabel(line, lexicon);
    if (label.date !== undefined) stated.push({ text: label.date.text, from: 'header' });
    const title = line.slice(label.end).trim();
    if (title === '') continue;
    const length = title.length <= maxTitleLength ? title.length : titleLength(title, lexicon);
    return { title: title.slice(0, length).trim(), body: (title.slice(length) + text.slice(end)).trim(), stated };
  }
  // Nothing but dates: then the first of them is the title.
  return { title: firstLine, body: '', stated };
}

/**
 * How much of `line`, which is too long for a headline, is one: `Finland and Sweden join Skip to main content | Log in | …`; 0 if
 * nothing can be told.
 */
function titleLength(line: string, lexicon: PageLexicon): number {
  const head = line.slice(0, maxSentenceLength + 100);
  const first = cutLine({ text: head, start: 0, end: head.length })[0]?.text ?? '';
  if (first.length > maxSentenceLength) return 0;
  const starts = [...first.matchAll(/(?<=\S )(?=\p{Lu})/gu)].map(({ index }) => index).concat(first.length);
  for (const end of starts) {
    const isSaid =
      end < first.length
        ? isFurniture(foldWord(first.slice(end)), lexicon)
        : /[\p{Ll}\p{Lo}\d]{2}[.!?。！？।؟]["”»]?$/u.test(first);
    if (isSaid && first.slice(0, end).split(/\s+/).length > leastWords) return end;
  }
  return 0;
}
