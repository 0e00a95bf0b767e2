/**
 * The agencies whose report an outlet prints, from where such credits stand: dateline and closing mark, the byline, a line that names the
 * source. "With material from AFP" is no credit: somebody wrote a report of their own with it. Nor is a photographer's.
 */
import type { Outlet } from '../../model/outlet.js';
import { foldWord } from '../../text/fold.js';
import { creditWords } from '../agencies.js';
import { isDomain } from '../agency-marks.js';
import type { PageLexicon } from '../page-lexicon.js';
import type { PageLine } from '../page-lines.js';
import { phraseAt } from '../phrase-index.js';
import { isAgency, outletAt, outletMarked } from './directory.js';
import { siteOf } from './site.js';

/** `(c) AFP`, `(Theo AFP)`, `সূত্র: এপি`. */
const creditPrefix = new RegExp(`^(?:c\\)\\s|©\\s?|(?:${creditWords})(?:\\s?[:：]\\s?|\\s))`, 'i');
/** Credits stand in so many lines at the head and at the foot of a page. */
const headLines = 4;
const footLines = 6;
const maxLineLength = 60;
const maxBylineLength = 40;
/** Longer lists are of links. */
const mostParts = 4;

/** Whose report the marks of a dateline or an ending make it, each a text like `(Reuters)`, `./REL`, `KOMPAS.com`. */
export function creditsOfMarks(marks: readonly string[]): Outlet[] {
  return marks.flatMap(outletsIn);
}

/** What lines that name the source credit, and bylines that are an agency: `Sumber: Antara`, `Von AFP`. `lines` are all of a body. */
export function creditsOfLines(lines: readonly PageLine[], lexicon: PageLexicon): Outlet[] {
  return lines.flatMap(({ text }, index) => {
    const isHead = index < headLines;
    if ((!isHead && index < lines.length - footLines) || text.length > maxLineLength) return [];
    const source = isSourceLine(text, lexicon) ? sourceLine.exec(text)?.[2] : undefined;
    if (source !== undefined) return outletsIn(source);
    return isHead && text.length <= maxBylineLength ? creditsOfByline(text, lexicon) : [];
  });
}

/** `Sumber: Antara`, `(Source: AFP)`: a label and what it names. */
const sourceLine = /^[([（【]?\s?([\p{L}\p{M}]{2,14})\s?[:：]\s{0,3}(.{2,50}?)[)\]）】.]?$/u;
const maxLabelLength = 17;

/** Whether what stands before the first colon of `text` is a word for source. */
function isSourceLine(text: string, lexicon: PageLexicon): boolean {
  const colon = text.slice(0, maxLabelLength + 1).search(/[:：]/);
  return colon > 0 && lexicon.sourceLabels.has(foldWord(text.slice(0, colon).replace(/^[([（【]?\s?|\s$/g, '')));
}

/** The agencies of `byline`: `By Reuters Staff`, `dpa/AP`. Other outlets are no agencies here: `Politika` heads a section, too. */
export function creditsOfByline(byline: string, lexicon: PageLexicon): Outlet[] {
  const word = phraseAt(lexicon.bylines, foldWord(byline.slice(0, 20)));
  const outlets = outletsIn(byline.slice(word.length).replace(/^\s{0,3}[:：]/, ''));
  return outlets.every(isAgency) ? outlets : [];
}

/** The outlet that signs its own report, where nothing else tells whose page it is: `JAKARTA, KOMPAS.com -`, `TTO -`. */
export function signedOutlet(credits: readonly Outlet[]): Outlet | undefined {
  return credits.find((outlet) => !isAgency(outlet));
}

/** `credits`, each once, in their order; without `own`, the outlet itself. */
export function creditedAgencies(credits: readonly Outlet[], own: Outlet | undefined): Outlet[] {
  const found = new Map(credits.map((outlet) => [outlet.id, outlet]));
  if (own !== undefined) found.delete(own.id);
  return [...found.values()];
}

/** The outlets in a credit: `ANTARA/Reuters` has two; none where a part of it is nobody known. */
function outletsIn(credit: string): Outlet[] {
  const bare = credit.replace(/^[\s/(（[【©–—-]+|[\s/)）\]】.–—-]+$/g, '').replace(creditPrefix, '');
  const whole = outletIn(bare);
  if (whole !== undefined) return [whole];
  const parts = bare.split(/[/,;+&|،、]|\s[-–—]\s|\s(?:and|und|et|y|e|dan|ve|и|та|و)\s/u).map((part) => part.trim());
  if (parts.length < 2 || parts.length > mostParts) return [];
  const outlets = parts.map(outletIn);
  return outlets.every((outlet) => outlet !== undefined) ? outlets : [];
}

function outletIn(mark: string): Outlet | undefined {
  if (mark.length < 2 || mark.length > maxLineLength) return undefined;
  const marked = outletMarked(mark);
  if (marked !== undefined || !isDomain(mark)) return marked;
  const site = siteOf(mark);
  return site === undefined ? undefined : (outletAt(site.host) ?? { id: `site:${site.name}`, name: mark });
}
