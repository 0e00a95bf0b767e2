/**
 * Header noise before a title: ` date 2022-01 Putin dhe Erdogan …` (a label that an export left), `Title: …`,
 * `[2022-01-03] …`. Month and day are worth keeping: they say when the page was saved.
 */
import { foldWord } from '../text/fold.js';
import type { PageLexicon } from './page-lexicon.js';

/** What stands before a title. */
export interface TitleLabel {
  /** Where the title itself begins. */
  readonly end: number;
  /** The date that the label tells, as it stands, with its span in the title. */
  readonly date?: { readonly text: string; readonly start: number; readonly end: number };
}

const isoDate =
  /(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?(?![\d-])/y;
const labelWords = /\s*((?:[\p{L}\p{M}]{1,20}(?: [\p{L}\p{M}]{1,20}){0,2})?)\s{0,3}([:：=]?)\s*/uy;
const separator = /[\])]?\s*[|:：–—-]?\s*/y;

/**
 * The label that `title` begins with; `{ end: 0 }` if none. A month without a day is taken only after a word for date:
 * `Liga 2010-11` is a season.
 */
export function titleLabel(title: string, lexicon: PageLexicon): TitleLabel {
  labelWords.lastIndex = 0;
  const [whole, words = '', colon = ''] = labelWords.exec(title) ?? [''];
  const label = foldWord(words);
  if (lexicon.titleLabels.has(label) && colon !== '') return { end: whole.length };
  const isDateLabel = lexicon.dateLabels.has(label);
  if (label !== '' && !isDateLabel) return { end: 0 };
  const start = label === '' ? (/^\s*[[(]?/.exec(title)?.[0].length ?? 0) : whole.length;
  isoDate.lastIndex = start;
  const text = isoDate.exec(title)?.[0];
  if (text === undefined || (!isDateLabel && text.length < 10)) return { end: 0 };
  separator.lastIndex = start + text.length;
  separator.exec(title);
  return { end: separator.lastIndex, date: { text, start, end: start + text.length } };
}
