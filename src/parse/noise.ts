/** Everything of an article's text that is not news, as one list of spans, and the dates that header lines state. */
import type { StatedDate } from '../model/article.js';
import type { Outlet } from '../model/outlet.js';
import type { Span } from '../model/span.js';
import { closingMark, datelineMarks } from './agency-marks.js';
import { findMarkup } from './inline-markup.js';
import { findLeftovers } from './leftover-lines.js';
import { creditsOfLines, creditsOfMarks } from './outlet/credits.js';
import type { PageLexicon } from './page-lexicon.js';
import { linesOf } from './page-lines.js';
import { mask } from '../text/mask.js';
import { titleLabel } from './title.js';
import { lastName, titleOutlet } from './title-outlet.js';

/** What stands in a text beside the news. */
export interface Noise {
  /** In order, not overlapping. */
  readonly spans: readonly Span[];
  readonly stated: readonly StatedDate[];
  /** Whose report it is, by its marks and credit lines. */
  readonly credits: readonly Outlet[];
  /** The outlet that the title ends with. */
  readonly titleName?: string;
}

/** Agency marks stand in the first lines and the last ones. */
const datelineLines = 2;
const signatureLines = 3;

/** The noise of `text`, whose body begins at `bodyStart`; `source` is the outlet, where it is known. Linear in the text. */
export function findNoise(text: string, bodyStart: number, lexicon: PageLexicon, source?: string): Noise {
  const markup = inOrder(findMarkup(text));
  const spans: Span[] = [...markup];
  const stated: StatedDate[] = [];

  const title = text.slice(0, bodyStart).trimEnd();
  const label = titleLabel(title, lexicon);
  if (label.end > 0) spans.push({ start: 0, end: label.end });
  if (label.date !== undefined) {
    const { text: date, start, end } = label.date;
    stated.push({ text: date, from: 'header', span: { start, end } });
  }
  const outlet = titleOutlet(title, source);
  if (outlet !== null) spans.push(outlet);

  // Lines are judged as people see them: `<p>Baca juga: …</p>`, `[Facebook](https://…) | [Twitter](https://…)`.
  const lines = linesOf(mask(text, markup), bodyStart);
  const { noise, news, dates } = findLeftovers(lines, title.slice(label.end, outlet?.start), lexicon);
  for (const span of noise) spans.push(span);
  for (const { from, span } of dates) stated.push({ text: text.slice(span.start, span.end), from, span });

  const signed: string[] = [];
  for (const [index, line] of news.entries()) {
    const marks: Span[] = index < datelineLines ? datelineMarks(line.text) : [];
    const closing = index >= news.length - signatureLines ? closingMark(line.text) : null;
    if (closing !== null) marks.push(closing);
    for (const { start, end } of marks) {
      spans.push({ start: line.start + start, end: line.start + end });
      signed.push(line.text.slice(start, end));
    }
  }
  return {
    spans: inOrder(spans),
    stated,
    credits: [...creditsOfMarks(signed), ...creditsOfLines(lines, lexicon)],
    ...(outlet !== null && { titleName: lastName(title.slice(outlet.start, outlet.end)) }),
  };
}

/** The same characters as `spans`, in order and without overlap. */
function inOrder(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) merged.push({ start, end });
  }
  return merged;
}
