/**
 * The lines of a saved page that are not news, judged by their words (`line-verdict.ts`) and by what stands around them: the
 * head above the first paragraph, the tail below the last one. A text is never all noise.
 */
import type { StatedDate } from '../model/article.js';
import type { Span } from '../model/span.js';
import { closingMark } from './agency-marks.js';
import { dateOfLine } from './date-line.js';
import { headerDate, isByline, isPath } from './header-line.js';
import { lettersOfWords } from './letters-of.js';
import { judgeLine, maxLeftoverLength, type Verdict } from './line-verdict.js';
import type { PageLexicon } from './page-lexicon.js';
import { lengthOf, type PageLine } from './page-lines.js';

/** What the lines of a body gave. */
export interface Leftovers {
  readonly noise: readonly Span[];
  /** The lines that remain. */
  readonly news: readonly PageLine[];
  /** Dates on header lines above or below the news, labels left out. */
  readonly dates: readonly Required<StatedDate>[];
}

/** An article has at least one line of this length that is news; without one, nothing on the page is taken for a leftover. */
const leastNewsLength = 40;
/** Longest line without a full stop that may be an entry in a list of links. */
const maxEntryLength = 140;
/** Longest label of a form or button: `Name *`. */
const maxButtonLength = 25;
/** How many lines between leftovers at the end of a page may be entries of lists. */
const maxEntries = 12;
/** How many entries with a dash a heading within the text may have: `RELATED COVERAGE`, `– Weather: heat wave to last`. */
const maxDashed = 5;
/** Longest date among the sentences of a page in one line: `Date Published: Tuesday, November 15, 2011`. */
const maxCutDateLength = 60;
/** More dates than these below the news are an archive's months, or links. */
const maxDatesBelow = 3;
/** What may follow the end of even a short article: the sentences of a comment form and a cookie notice. */
const maxFormLength = 400;

/** The leftovers among `lines`, the lines of a body in order; `title` is the headline, which pages repeat. */
export function findLeftovers(lines: readonly PageLine[], title: string, lexicon: PageLexicon): Leftovers {
  const verdicts = lines.map(({ text, isCut }) => judgeLine(text, lexicon, isCut));
  const noise: Span[] = [];
  const dates = takeDates(lines, verdicts, noise, lexicon);
  takeHead(lines, verdicts, title, lexicon);
  takeListed(lines, verdicts);
  // Sentences are no entries of lists, and short ones are news.
  const tail = lines[0]?.isCut === true ? lines.length : startOfTail(lines, verdicts);
  const news = lines.filter((_, index) => verdicts[index] === 'news' && index < tail);
  if (!news.some(({ text }) => text.length >= leastNewsLength || lengthOf(text) >= leastNewsLength))
    return { noise: [], news: lines, dates: [] };

  for (const [index, { start, end, isCut }] of lines.entries()) {
    // With the bar behind it: `Log in | BRUSSELS, May 18, 2022 — …`.
    if (index < tail && verdicts[index] !== 'news')
      noise.push({ start, end: (isCut === true ? lines[index + 1]?.start : undefined) ?? end });
  }
  const first = lines[tail];
  const last = lines.at(-1);
  if (first !== undefined && last !== undefined) noise.push({ start: first.start, end: last.end });
  return { noise, news, dates };
}

/**
 * Date lines before the first sentence and after the last one. Where others stand between paragraphs, all are headings
 * of a chronicle.
 */
function takeDates(
  lines: readonly PageLine[],
  verdicts: Verdict[],
  noise: Span[],
  lexicon: PageLexicon,
): Required<StatedDate>[] {
  const dated = lines.map(({ text, isCut }) =>
    isCut && text.length > maxCutDateLength ? null : headerDate(text, lexicon),
  );
  const isParagraph = (line: PageLine, index: number): boolean =>
    dated[index] === null && verdicts[index] === 'news' && !isEntry(line.text);
  const firstParagraph = lines.findIndex(isParagraph);
  const lastParagraph = lines.findLastIndex(isParagraph);
  const isBetween = (index: number): boolean => index > firstParagraph && index < lastParagraph;
  if (lines.some(({ text }, index) => isBetween(index) && dated[index] !== null && dateOfLine(text, lexicon) !== null))
    return [];
  const below = dated.filter((header, index) => header !== null && index > lastParagraph).length;
  const found: Required<StatedDate>[] = [];
  for (const [index, line] of lines.entries()) {
    const header = dated[index] ?? null;
    if (header === null || isBetween(index)) continue;
    const isWhole = header.noise[0]?.start === 0 && header.noise[0].end === line.text.length;
    // Below the news a name and a date are another's: `— Chi (@chi) January 1, 2020`.
    if (index > lastParagraph && (!isWhole || below > maxDatesBelow)) continue;
    const span = { start: line.start + header.date.start, end: line.start + header.date.end };
    found.push({ text: line.text.slice(header.date.start, header.date.end), from: header.from, span });
    if (isWhole) verdicts[index] = 'leftover';
    else for (const { start, end } of header.noise) noise.push({ start: line.start + start, end: line.start + end });
  }
  return found;
}

/** Paths, bylines and the repeated headline above the first paragraph. */
function takeHead(lines: readonly PageLine[], verdicts: Verdict[], title: string, lexicon: PageLexicon): void {
  let headline: string | undefined;
  const isHeadline = (text: string): boolean =>
    text.length < title.length + maxButtonLength &&
    (headline ??= lettersOfWords(title)) !== '' &&
    lettersOfWords(text) === headline;
  for (const [index, { text }] of lines.entries()) {
    if (verdicts[index] !== 'news') continue;
    if (isHeadline(text) || isPath(text, lexicon) || isByline(text, lexicon)) verdicts[index] = 'leftover';
    else if (!isEntry(text)) return;
  }
}

/** What headings within the text announce: the line below `Read also:`, those with a dash below `RELATED COVERAGE`. */
function takeListed(lines: readonly PageLine[], verdicts: Verdict[]): void {
  for (const [index, line] of lines.entries()) {
    if (verdicts[index] !== 'heading') continue;
    const next = lines[index + 1];
    if (/[:：]$/.test(line.text) && next !== undefined && isEntry(next.text)) verdicts[index + 1] = 'leftover';
    for (let at = index + 1; at <= index + maxDashed; at++) {
      const text = lines[at]?.text ?? '';
      if (!/^[-–—•*›»]\s/.test(text) || !isEntry(text)) break;
      verdicts[at] = 'leftover';
    }
  }
}

/** The index of the line from which on there are only leftovers and the entries of their lists; the number of lines if there is none. */
function startOfTail(lines: readonly PageLine[], verdicts: readonly Verdict[]): number {
  let tail = endOfArticle(lines, verdicts);
  let entries = 0;
  let longest = 0;
  for (let index = tail - 1; index >= 0; index--) {
    const text = lines[index]?.text ?? '';
    const verdict = verdicts[index];
    if (verdict === 'news') {
      longest = Math.max(longest, text.length);
      if (!isEntry(text) || ++entries > maxEntries) break;
    } else if (verdict === 'heading' || verdict === 'ending' || longest <= maxButtonLength) {
      tail = index;
      longest = 0;
    } else break;
  }
  return tail;
}

/**
 * The index of the first ending with nothing but short lines below it; the number of lines if there is none. A comment
 * form may also stand above an article: so there must be a sentence above it, and little below, or a form's worth with
 * other leftovers among it.
 */
function endOfArticle(lines: readonly PageLine[], verdicts: readonly Verdict[]): number {
  // Few pages have one, and counting lengths takes long.
  if (!verdicts.includes('ending')) return lines.length;
  const isNews = (index: number): boolean => verdicts[index] === 'news';
  const firstSentence = lines.findIndex(
    ({ text }, index) => isNews(index) && !isEntry(text) && lengthOf(text) >= leastNewsLength,
  );
  if (firstSentence < 0) return lines.length;
  let above = lines.reduce((sum, { text }, index) => sum + (isNews(index) ? lengthOf(text) : 0), 0);
  let below = 0;
  let leftovers = 0;
  let end = lines.length;
  for (let index = lines.length - 1; index > firstSentence; index--) {
    const text = lines[index]?.text ?? '';
    if (!isNews(index)) {
      const isLittle = below <= above / 4 || (below <= maxFormLength && leftovers > 0);
      if (verdicts[index] === 'ending' && isLittle) end = index;
      leftovers++;
      continue;
    }
    if (lengthOf(text) > maxLeftoverLength) break;
    if (/\S \*(?:\s|$)/.test(text)) leftovers++;
    below += lengthOf(text);
    above -= lengthOf(text);
  }
  return end;
}

/** Short and no sentence: a headline, a name, a button. A mark of an agency behind a sentence does not hide it. */
function isEntry(text: string): boolean {
  if (text.length > maxEntryLength) return false;
  if (sentenceEnd.test(text)) return false;
  const mark = closingMark(text);
  return mark === null || !sentenceEnd.test(text.slice(0, mark.start).trimEnd());
}

const sentenceEnd = /[.!?…。！？।؟;][”"»’)\]」]?$/;
