/**
 * A page of text to title and body. The first line that is more than a date is the title, by contract, however long it
 * is. What stands before it (label, clock line) leaves the text, but its dates are kept.
 */
import type { StatedDate } from '../model/article.js';
import { dateOfLine } from './date-line.js';
import type { Draft } from './format.js';
import type { PageLexicon } from './page-lexicon.js';
import { titleLabel } from './title.js';

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
    const date = dateOfLine(line, lexicon);
    if (date !== null) {
      stated.push({ text: line.slice(date.start, date.end), from: 'header' });
      continue;
    }
    const label = titleLabel(line, lexicon);
    if (label.date !== undefined) stated.push({ text: label.date.text, from: 'header' });
    const title = line.slice(label.end).trim();
    if (title !== '') return { title, body: text.slice(at).trim(), stated };
  }
  // Nothing but dates: then the first of them is the title.
  return { title: firstLine, body: '', stated };
}
