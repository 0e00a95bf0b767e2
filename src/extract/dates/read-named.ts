/**
 * Dates with the name of a month: `3 January 2022`, `January 3rd`, `3–5 January`, `2022. január 3.`, `den 3. januar`, `May 2021`, `in May`.
 * Which names of months count is decided in `month-name.ts`.
 */
import { isMonth, isRangeSign, monthFacts, pastSynonym } from './month-name.js';
import { untilAt, type Reading } from './reading.js';
import { yearOf } from './read-numeric.js';
import { Mark, type Sentence } from './sentence.js';
import { Role } from './word-trie.js';
import { shortYear, yearBehind } from './year-behind.js';

const mostDays = 6;

/** Reads the date that begins at token `i`; several, where days share a month: `3, 4 and 5 January`. */
export function readNamed(sentence: Sentence, i: number): Reading[] {
  if (sentence.has(i, Role.month)) return readMonthFirst(sentence, i);
  if (sentence.isFourDigits(i)) return one(readYearFirst(sentence, i));
  return readDayFirst(sentence, i);
}

const one = (reading: Reading | undefined): Reading[] => (reading === undefined ? [] : [reading]);

/** The day number at `i`, and the token behind it and its ending. */
export function dayAt(sentence: Sentence, i: number): { day: number; next: number } | undefined {
  const word = sentence.at(i)?.word;
  const compound = compoundDay(sentence, i);
  if (compound !== undefined) return compound;
  if (word !== undefined && word.roles & Role.dayWord && sentence.at(i)!.exact) return { day: word.day, next: i + 1 };
  if (!sentence.isDay(i) || (sentence.isContinued(i) && !sentence.isOrdinal(i + 1))) return undefined;
  return { day: sentence.at(i)!.value, next: sentence.pastOrdinal(i + 1) };
}

/** `twenty-first`, Russian `двадцать первого`, Bulgarian `двадесет и първи`, Czech `dvacátého prvního`. */
function compoundDay(sentence: Sentence, i: number): { day: number; next: number } | undefined {
  const { roles, day } = sentence.at(i)?.word ?? { roles: 0, day: 0 };
  if (!(roles & Role.tens) && !(roles & Role.dayWord && (day === 20 || day === 30))) return undefined;
  const isHinge = sentence.has(i + 1, Role.and) || (sentence.isMark(i + 1, Mark.hyphen) && sentence.isGlued(i + 1));
  const at = isHinge ? i + 2 : i + 1;
  const unit = sentence.at(at)?.word;
  if (unit === undefined || !(unit.roles & Role.dayWord) || unit.day > 9 || day + unit.day > 31) return undefined;
  return { day: day + unit.day, next: at + 1 };
}

/** Past what may stand between a day and the month after it: `3. Januar`, `3 de enero`, `3-Jan`, `3 d'abril`. */
function pastDayHinge(sentence: Sentence, i: number): number {
  let at = i;
  for (let k = 0; k < 3; k++) {
    const isHinge =
      sentence.isConnector(at) || sentence.isMark(at, Mark.period) || sentence.isMark(at, Mark.comma) ||
      (sentence.isGlued(at) && (sentence.isMark(at, Mark.hyphen) || sentence.isMark(at, Mark.slash))) ||
      (sentence.isMark(at, Mark.apostrophe) && sentence.isGlued(at)) || isElision(sentence, at); // prettier-ignore
    if (!isHinge) break;
    at++;
  }
  return at;
}

/** The `d` of `d'avril`, before its apostrophe. */
function isElision(sentence: Sentence, i: number): boolean {
  return sentence.isMark(i + 1, Mark.apostrophe) && sentence.isGlued(i + 1) && /^(d|l|de)$/i.test(sentence.surface(i));
}

function readMonthFirst(sentence: Sentence, i: number): Reading[] {
  const isShort = sentence.has(i, Role.short) || !sentence.at(i)!.exact;
  const behind = pastSynonym(sentence, i);
  let at = behind;
  if (sentence.isMark(at, Mark.period) && sentence.isGlued(at) && (isShort || sentence.isGlued(at + 1))) at++;
  else if (sentence.isGlued(at) && (sentence.isMark(at, Mark.hyphen) || sentence.isMark(at, Mark.slash))) at++;
  if (sentence.has(at, Role.before) || sentence.isConnector(at)) at++;
  const { day: nth, turn, roles } = sentence.at(at)?.word ?? { day: 0, turn: 0, roles: 0 };
  const count = roles & Role.dayWord && nth <= 5 ? nth : roles & Role.turn && turn === -1 ? -1 : undefined;
  if (count !== undefined && sentence.has(at + 1, Role.weekday) && !sentence.has(at + 1, Role.short)) {
    // Georgian `ოქტომბრის პირველი ოთხშაბათი`, the first Wednesday of October.
    const { weekday } = sentence.at(at + 1)!.word!;
    return [{ from: i, next: at + 2, facts: { ...monthFacts(sentence, i, undefined), weekday, nth: count } }];
  }
  const day = dayAt(sentence, at);
  if (day !== undefined && !isOtherNumber(sentence, i, at, day.next)) {
    const listed = listedDays(sentence, i, at);
    if (listed !== undefined) return listed;
    const until = rangeEnd(sentence, day.next, day.day);
    const year = yearBehind(sentence, until?.next ?? day.next);
    if (isMonth(sentence, i, true, year !== undefined)) {
      const facts = {
        ...monthFacts(sentence, i, year?.facts),
        day: day.day,
        ...(until === undefined ? {} : { until: untilAt(sentence, until.day, until.from, until.next) }),
      };
      return [{ from: i, next: year?.next ?? until?.next ?? day.next, facts }];
    }
  }
  const year =
    isShort || !sentence.isMark(behind, Mark.period) || sentence.isGlued(behind + 1)
      ? yearBehind(sentence, behind)
      : undefined;
  if (!isMonth(sentence, i, false, year !== undefined)) return [];
  return [{ from: i, next: year?.next ?? behind, facts: monthFacts(sentence, i, year?.facts) }];
}

/** `March 3, 5 and 7, 2023`, `January 30 and 31`: days that one month stands before, where a year or the end of the phrase closes the list. */
function listedDays(sentence: Sentence, month: number, first: number): Reading[] | undefined {
  const days: { day: number; from: number; next: number }[] = [];
  let at = first;
  let isJoined = false;
  while (days.length < mostDays) {
    const found = dayAt(sentence, at);
    if (found === undefined || (days.length > 0 && found.day <= days.at(-1)!.day)) return undefined;
    days.push({ day: found.day, from: at, next: found.next });
    if (isJoined) break;
    isJoined = sentence.has(found.next, Role.and);
    if (!isJoined && !sentence.isMark(found.next, Mark.comma)) return undefined;
    at = found.next + 1;
  }
  const last = days.at(-1)!;
  const year = yearBehind(sentence, last.next);
  const after = sentence.at(last.next)?.kind;
  if (
    !isJoined ||
    days.length < 2 ||
    (year === undefined && after !== undefined && after !== 'mark' && after !== 'break')
  )
    return undefined;
  if (!isMonth(sentence, month, true, year !== undefined)) return undefined;
  const facts = monthFacts(sentence, month, year?.facts);
  return days.map(({ day, from, next }, k) => ({
    from: k === 0 ? month : from,
    next: k === days.length - 1 ? (year?.next ?? next) : next,
    facts: { ...facts, day },
  }));
}

/**
 * The number behind a month counts something else: `i mai 20 personer`. Where days come first, `May 3` is a date only before
 * a mark, a year or the end; and nowhere before a month of its own (`May 3 June`).
 */
function isOtherNumber(sentence: Sentence, month: number, day: number, next: number): boolean {
  if (sentence.isMark(day - 1, Mark.period) && !sentence.isGlued(day - 1)) return true;
  if (sentence.has(next, Role.month) || (sentence.isMark(next, Mark.period) && sentence.has(next + 1, Role.month)))
    return true;
  const isGuarded = sentence.has(month, Role.guarded);
  const isStated = next > day + 1 || !sentence.isDay(day) || sentence.has(next, Role.after);
  const after = sentence.at(next);
  const letter = after === undefined ? '' : sentence.text.charAt(after.start);
  if (isStated || (sentence.lexicon.monthFirst && !(isGuarded && /\p{Lo}/u.test(letter)))) return false;
  // Without capitals every word looks alike: Telugu `మార్చి 3 సార్లు`, changed three times, where మార్చి is also March.
  const isWord = sentence.lexicon.nounsCapitalised ? /\p{L}/u : isGuarded ? /[\p{Ll}\p{Lo}]/u : /\p{Ll}/u;
  return (
    after !== undefined &&
    (after.kind === 'other' || after.kind === 'word') &&
    isWord.test(letter) &&
    yearBehind(sentence, next) === undefined &&
    !sentence.has(next, Role.range)
  );
}

/** The last day of `3–5`, if a range begins at `i`. */
function rangeEnd(
  sentence: Sentence,
  i: number,
  first: number,
): { day: number; from: number; next: number } | undefined {
  const at = sentence.isMark(i, Mark.period) && isRangeSign(sentence, i + 1) ? i + 1 : i;
  if (!isRangeSign(sentence, at)) return undefined;
  if (sentence.has(at, Role.and)) return undefined;
  const last = dayAt(sentence, at + 1);
  return last !== undefined && last.day > first && !sentence.has(last.next, Role.month)
    ? { ...last, from: at + 1 }
    : undefined;
}

function readDayFirst(sentence: Sentence, i: number): Reading[] {
  const days: { day: number; from: number; next: number; isRange: boolean }[] = [];
  let at = i;
  while (days.length < mostDays) {
    const found = dayAt(sentence, at);
    if (found === undefined) return [];
    days.push({ day: found.day, from: at, next: found.next, isRange: false });
    const month = pastDayHinge(sentence, found.next);
    if (sentence.has(month, Role.month)) return withMonth(sentence, days, month);
    const hinge = sentence.isMark(found.next, Mark.period) ? found.next + 1 : found.next;
    if (sentence.has(hinge, Role.and)) days.at(-1)!.isRange = false;
    else if (isRangeSign(sentence, hinge)) days.at(-1)!.isRange = true;
    else if (!sentence.isMark(hinge, Mark.comma) && !sentence.isMark(hinge, Mark.slash)) return [];
    at = hinge + 1;
  }
  return [];
}

function withMonth(
  sentence: Sentence,
  days: readonly { day: number; from: number; next: number; isRange: boolean }[],
  month: number,
): Reading[] {
  const separator = sentence.at(month - 1);
  const behind = pastSynonym(sentence, month);
  const year =
    yearBehind(sentence, behind, separator?.kind === 'mark' && sentence.isGlued(month)) ?? shortYear(sentence, behind);
  const last = days.length - 1;
  // `all 12 may be`: a small letter needs more than a number, an ordinal will do.
  const isOrdinal = days[last]!.next > days[last]!.from + 1 || !sentence.isDay(days[last]!.from);
  if (!isMonth(sentence, month, true, year !== undefined || isOrdinal)) return [];
  const facts = monthFacts(sentence, month, year?.facts);
  const readings: Reading[] = [];
  for (let k = 0; k <= last; k++) {
    const { day, from, next, isRange } = days[k]!;
    const isSpan = isRange && k < last && days[k + 1]!.day > day;
    const end = k === last || (isSpan && k + 1 === last) ? (year?.next ?? behind) : isSpan ? days[k + 1]!.next : next;
    const until = isSpan ? untilAt(sentence, days[k + 1]!.day, days[k + 1]!.from, end) : undefined;
    readings.push({ from, next: end, facts: until === undefined ? { ...facts, day } : { ...facts, day, until } });
    if (isSpan) k++;
  }
  return readings;
}

/** `2022 January 3`, `2022. január 3.`, `2002. aasta 1. aprillini`, `2022-жылдын 3-январы`. */
function readYearFirst(sentence: Sentence, i: number): Reading | undefined {
  if (sentence.isTainted(i)) return undefined;
  const year = { facts: yearOf(sentence, sentence.at(i)!.value) };
  const isYearFirst = sentence.lexicon.order === 'ymd';
  let at = sentence.pastOrdinal(i + 1);
  for (let k = 0; k < 3; k++) {
    const isGluedMark =
      sentence.isGlued(at + 1) &&
      (sentence.isMark(at, Mark.hyphen) || sentence.isMark(at, Mark.slash) || sentence.isMark(at, Mark.period));
    const isOwnMark = sentence.isMark(at, Mark.period) && (isYearFirst || sentence.isConnector(at + 1));
    if (!sentence.isConnector(at) && !isGluedMark && !isOwnMark) break;
    at++;
  }
  const isPlain = at === i + 1;
  if (sentence.has(at, Role.month) && !sentence.has(at, Role.foreign)) {
    const hinge =
      sentence.isMark(at + 1, Mark.period) || sentence.isMark(at + 1, Mark.hyphen) || sentence.isConnector(at + 1)
        ? at + 2
        : at + 1;
    const stated = dayAt(sentence, hinge);
    const isOrdinal = stated !== undefined && (stated.next > hinge + 1 || !sentence.isDay(hinge));
    // Telugu `2022 జనవరి 3న`; but `in 2022 January 3 people` counts people.
    const day = isYearFirst || !isPlain || sentence.lexicon.monthFirst || isOrdinal ? stated : undefined;
    const isTaken = day !== undefined && (sentence.isFourDigits(day.next) || sentence.has(day.next, Role.month));
    if (day === undefined || isTaken) return { from: i, next: at + 1, facts: monthFacts(sentence, at, year.facts) };
    const until = rangeEnd(sentence, day.next, day.day);
    const facts = {
      ...monthFacts(sentence, at, year.facts),
      day: day.day,
      ...(until === undefined ? {} : { until: untilAt(sentence, until.day, until.from, until.next) }),
    };
    return { from: i, next: until?.next ?? day.next, facts };
  }
  if (isPlain && !isYearFirst) return undefined;
  const day = dayAt(sentence, at);
  if (day === undefined) return undefined;
  const month = pastDayHinge(sentence, day.next);
  if (!sentence.has(month, Role.month) || yearBehind(sentence, month + 1) !== undefined) return undefined;
  return { from: i, next: month + 1, facts: { ...monthFacts(sentence, month, year.facts), day: day.day } };
}
