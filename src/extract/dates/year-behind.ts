/** The year behind a day or month: `3 January, 2022`, `3-Jan-98`, `3 ม.ค. 65`, `la 3 de enero del '22`. */
import type { Facts } from './reading.js';
import { shortYearOf, yearOf } from './read-numeric.js';
import { Mark, type Sentence } from './sentence.js';
import { Role } from './word-trie.js';

/** The year behind a month or day: after a comma, connectors, an apostrophe (`'21`) or glued by the separator of the date (`3-Jan-98`). */
export function yearBehind(
  sentence: Sentence,
  i: number,
  isSeparated = false,
): { facts: Pick<Facts, 'year' | 'calendar'>; next: number } | undefined {
  let at = i;
  for (let k = 0; k < 4 && !sentence.isFourDigits(at); k++) {
    const isShortYear = sentence.at(at + 1)?.digits === 2 && sentence.isGlued(at + 1) && !sentence.isContinued(at + 1);
    const isHyphen =
      isSeparated && sentence.isGlued(at) && (sentence.isMark(at, Mark.hyphen) || sentence.isMark(at, Mark.slash));
    if (isShortYear && (sentence.isMark(at, Mark.apostrophe) || isHyphen)) {
      const { value } = sentence.at(at + 1)!;
      return { facts: shortYearOf(sentence, value), next: at + 2 };
    }
    const isPeriod =
      sentence.isMark(at, Mark.period) && (k === 0 || sentence.has(at - 1, Role.connector) || sentence.isGlued(at + 1));
    // `Sep-2012`; but `May 5-2012` is a range of something else.
    const isLink =
      k === 0 &&
      sentence.isGlued(at) &&
      sentence.isMark(at, Mark.hyphen) &&
      sentence.isGlued(at + 1) &&
      sentence.has(at - 1, Role.month);
    // Ethiopian papers: `የካቲት 23/2014`.
    const isSlash =
      k === 0 &&
      sentence.isMark(at, Mark.slash) &&
      sentence.isGlued(at) &&
      sentence.isGlued(at + 1) &&
      sentence.isFourDigits(at + 1);
    if (!sentence.isConnector(at) && !sentence.isMark(at, Mark.comma) && !isPeriod && !isHyphen && !isLink && !isSlash)
      return undefined;
    at++;
  }
  if (!sentence.isFourDigits(at) || isNoYear(sentence, at)) return undefined;
  return { facts: yearOf(sentence, sentence.at(at)!.value), next: pastYearWord(sentence, at + 1) };
}

/** The 82 of `3 Feb 82`: more than any day, and nothing behind it that it could count. */
export function shortYear(
  sentence: Sentence,
  i: number,
): { facts: Pick<Facts, 'year' | 'calendar'>; next: number } | undefined {
  const at = sentence.isMark(i, Mark.period) ? i + 1 : i;
  const year = sentence.at(at);
  const next = sentence.at(at + 1);
  if (year?.kind !== 'number' || year.digits !== 2 || year.value <= 31 || sentence.isContinued(at)) return undefined;
  const isLast =
    next === undefined ||
    next.kind === 'break' ||
    (next.kind === 'mark' && next.value !== Mark.hyphen && next.value !== Mark.slash);
  return isLast ? { facts: shortYearOf(sentence, year.value), next: at + 1 } : undefined;
}

function isNoYear(sentence: Sentence, i: number): boolean {
  return sentence.isContinued(i) && !sentence.isOrdinal(i + 1) && !sentence.isWordGlued(i + 1);
}

/** `року`, `г`, `gada` behind a year belong to the date only when something follows them; the year's own ending is skipped. */
function pastYearWord(sentence: Sentence, i: number): number {
  return sentence.isGlued(i) && sentence.isOrdinal(i) && sentence.at(i)!.kind === 'other' ? i + 1 : i;
}
