/**
 * When the name of a month is one. A month that is also another word (`may`, `mars`), an abbreviation or a small letter where
 * months are capitalised needs a day, a year or a word such as `in` beside it.
 */
import type { Facts } from './reading.js';
import { Mark, type Sentence } from './sentence.js';
import { Role } from './word-trie.js';

/** What the month at `i` and its year, if it has one, state. */
export function monthFacts(
  sentence: Sentence,
  i: number,
  year: Pick<Facts, 'year' | 'calendar'> | undefined,
): Facts & { month: number } {
  const word = sentence.at(i)!.word!;
  // A Persian or Islamic month settles the calendar, whatever the year looks like.
  const calendar = word.calendar !== 'gregorian' ? word.calendar : (year?.calendar ?? 'gregorian');
  const isMixed = word.calendar === 'gregorian' && calendar !== 'buddhist';
  const facts = { calendar: isMixed ? 'gregorian' : calendar, month: word.month } as const;
  return year?.year === undefined ? facts : { ...facts, year: year.year };
}

/** Whether the month at `i` is one with a day, `year` or neither beside it. */
export function isMonth(sentence: Sentence, i: number, hasDay: boolean, hasYear: boolean): boolean {
  const token = sentence.at(i)!;
  const { roles } = token.word!;
  const { capitalised } = sentence.lexicon;
  const isCased =
    /^\p{L}/u.test(sentence.surface(i)) && sentence.surface(i).toLowerCase() !== sentence.surface(i).toUpperCase();
  const isSmall = isCased && capitalised && !token.capital;
  if (roles & Role.foreign) return token.capital && (hasDay || hasYear || sentence.isAnnounced(i));
  if (hasYear) return !(isSmall && roles & Role.guarded && !hasDay);
  // Czech `Hlasovalo 12 pro` is no 12 December: such an abbreviation wants a mark behind it, as `18 mar (Reuters)`.
  if (hasDay && sentence.lexicon.fusional && roles & Role.short && roles & Role.guarded && isCased && !token.capital)
    return sentence.at(i + 1)?.kind === 'mark' || sentence.at(i + 1)?.kind === 'break';
  if (hasDay) return !(isSmall && roles & Role.guarded);
  if (sentence.isLine(i, i + 1)) return true;
  if (token.capital && sentence.isPartOfName(i)) return false;
  if (isSmall) return false;
  if (roles & Role.short)
    return (
      token.exact && !(roles & Role.guarded) && sentence.has(i - 1, Role.before) && !sentence.isMark(i + 1, Mark.hyphen)
    );
  const isShortName = isCased && token.end - token.start <= 3;
  const isLooselyInflected = !token.exact && token.word!.length <= 4;
  return !(roles & Role.guarded || isShortName || isLooselyInflected) || isAccompanied(sentence, i);
}

function isAccompanied(sentence: Sentence, i: number): boolean {
  if (sentence.isAnnounced(i) || sentence.has(i - 1, Role.turn) || sentence.isTurnBehind(i + 1)) return true;
  if (sentence.has(i + 1, Role.after | Role.period)) return true;
  // Malay `Mei tahun lalu`, May last year.
  if (sentence.has(i + 1, Role.unit) && sentence.isTurnBehind(i + 2)) return true;
  // Turkish adds endings to names behind an apostrophe: `Nisan'da`, in April; but `Ali Nisan'ın evi`, Ali Nisan's house.
  if (
    !/\p{Lu}\p{L}*\s$/u.test(sentence.text.slice(Math.max(0, sentence.at(i)!.start - 20), sentence.at(i)!.start)) &&
    sentence.lexicon.maxEnding > 2 &&
    sentence.isMark(i + 1, Mark.apostrophe) &&
    sentence.pastOrdinal(i + 1) > i + 1
  )
    return true;
  // Of two months one vouches for the other: `Nisan-Haziran`, `лютому й березні`.
  if (pastSynonym(sentence, i) > i + 1) return true;
  const isJoint = (at: number) => isRangeSign(sentence, at) || sentence.has(at, Role.and);
  return (isJoint(i + 1) && sentence.has(i + 2, Role.month)) || (isJoint(i - 1) && sentence.has(i - 2, Role.month));
}

/**
 * Past the month at `i` and its other name, which Arabic agencies add: `كانون الثاني/يناير`, `كانون الثاني (يناير)`. Both must be the
 * same month of the year.
 */
export function pastSynonym(sentence: Sentence, i: number): number {
  const isOpen = sentence.isMark(i + 1, Mark.open);
  if (!isOpen && !sentence.isMark(i + 1, Mark.slash)) return i + 1;
  const [word, other] = [sentence.at(i)!.word!, sentence.at(i + 2)?.word];
  const isSame = other !== undefined && other !== word && other.roles & Role.month && other.month === word.month;
  if (!isSame || other.calendar !== word.calendar || (isOpen && !sentence.isMark(i + 3, Mark.close))) return i + 1;
  return isOpen ? i + 4 : i + 3;
}

/** A hyphen or a word between the ends of a range. */
export function isRangeSign(sentence: Sentence, i: number): boolean {
  return sentence.isMark(i, Mark.hyphen) || sentence.has(i, Role.range);
}
