/**
 * All-number dates: `2022-01-03`, `03/01/2022`, `3. 1. 2022`, `01/2022`, `3/1`. Which number is the day is not decided here.
 * Scores, prices, versions, phone numbers and seasons stay out: `2-1`, `12.50`, `1.2.3`, `555-12-34`, `2010-11`.
 */
import type { CalendarSystem } from '../../model/calendar.js';
import type { NumericPair } from '../../model/date-expression.js';
import { untilAt, type Reading } from './reading.js';
import { Mark, type Sentence } from './sentence.js';
import { Role } from './word-trie.js';

/** Reads the all-number date that begins at token `i`. `isExpected`: a weekday stands beside it, so that `3/1` can be nothing else. */
export function readNumeric(sentence: Sentence, i: number, isExpected = false): Reading | undefined {
  const first = sentence.at(i);
  if (first === undefined || first.kind !== 'number' || first.digits === 0) return undefined;
  const found = readFigures(sentence, i, isExpected);
  // Hardly any number is a date, so that what stands before it is looked at last.
  return found === undefined || isPartOfCode(sentence, i) ? undefined : found;
}

function readFigures(sentence: Sentence, i: number, isExpected: boolean): Reading | undefined {
  const separator = sentence.at(i + 1);
  if (separator?.kind !== 'mark') return readSpaced(sentence, i) ?? readDayRange(sentence, i);
  const mark = separator.value;
  if (mark !== Mark.slash && mark !== Mark.period && mark !== Mark.hyphen) return undefined;
  if (!isSeparator(sentence, i + 1, mark)) return readDayRange(sentence, i);
  return (
    readTriple(sentence, i, mark) ??
    readMonthAndYear(sentence, i, mark) ??
    readPair(sentence, i, mark, isExpected) ??
    readDayRange(sentence, i)
  );
}

/** `mark` between two numbers: without blanks, or `3. 1. 2022` where the language writes full stops. */
function isSeparator(sentence: Sentence, i: number, mark: number): boolean {
  const next = sentence.at(i + 1);
  if (!sentence.isMark(i, mark) || !sentence.isGlued(i) || next?.kind !== 'number') return false;
  return next.glued || (mark === Mark.period && sentence.lexicon.dotted && next.start - sentence.at(i)!.end <= 2);
}

/** What stands before versions, telephone numbers and paragraphs: `Version 1.2.2020`, `Tel. 030 12.12.12`, `PHP/5.3.27`. */
const notOfDays = /(?:\bversi(?:on|ón|one)|\bver\.|\bv|\btel\.?(?: [\d ]{0,6})?|\bfax|§|\p{L}\/)\s?$/iu;

/** A longer chain of numbers, or a number with letters before it. */
function isPartOfCode(sentence: Sentence, i: number): boolean {
  if (
    sentence.isTainted(i) ||
    notOfDays.test(sentence.text.slice(Math.max(0, sentence.at(i)!.start - 12), sentence.at(i)!.start))
  )
    return true;
  const before = sentence.at(i - 1);
  return sentence.isGlued(i) && before?.kind === 'mark' && before.glued && sentence.at(i - 2)?.kind === 'number';
}

function goesOn(sentence: Sentence, last: number, mark: number): boolean {
  if (sentence.isContinued(last) && !/^[Tt]\d?$/.test(sentence.surface(last + 1))) return true;
  return (
    sentence.isGlued(last + 1) &&
    sentence.isMark(last + 1, mark) &&
    sentence.at(last + 2)?.kind === 'number' &&
    sentence.isGlued(last + 2)
  );
}

/** Lithuanian `2022 01 03`: where years come first, four digits, two and two with blanks between. */
function readSpaced(sentence: Sentence, i: number): Reading | undefined {
  if (sentence.lexicon.order !== 'ymd' || !sentence.isFourDigits(i)) return undefined;
  const [month, day] = [sentence.at(i + 1), sentence.at(i + 2)];
  const isTwo = (token: typeof month) => token?.kind === 'number' && token.digits === 2 && !token.glued;
  if (!isTwo(month) || !isTwo(day) || sentence.isContinued(i + 2)) return undefined;
  if (month!.value < 1 || month!.value > 12 || day!.value < 1 || day!.value > 31) return undefined;
  return {
    from: i,
    next: i + 3,
    facts: { ...yearOf(sentence, sentence.at(i)!.value), month: month!.value, day: day!.value },
  };
}

function readTriple(sentence: Sentence, i: number, mark: number): Reading | undefined {
  if (!isSeparator(sentence, i + 3, mark) || goesOn(sentence, i + 4, mark)) return undefined;
  const [a, b, c] = [sentence.at(i)!, sentence.at(i + 2)!, sentence.at(i + 4)!];
  const isTwo = (digits: number) => digits === 1 || digits === 2;
  if (!isTwo(b.digits)) return undefined;
  const next = i + 5;
  if (a.digits === 4 && isTwo(c.digits)) {
    if (b.value < 1 || b.value > 12 || c.value < 1 || c.value > 31) return undefined;
    return { from: i, next, facts: { ...yearOf(sentence, a.value), month: b.value, day: c.value } };
  }
  if (!isTwo(a.digits)) return undefined;
  const isWide = c.digits === 4 && c.value >= 1000 && c.value < 3000;
  const isNarrow =
    c.digits === 2 &&
    (mark !== Mark.period || sentence.lexicon.dotted || a.digits === 2) &&
    (mark !== Mark.hyphen || (a.digits === 2 && b.digits === 2));
  if (!isWide && !isNarrow) return undefined;
  if (
    isNarrow &&
    sentence.lexicon.hanNumbers &&
    a.digits === 2 &&
    b.value >= 1 &&
    b.value <= 12 &&
    c.value >= 1 &&
    c.value <= 31
  ) {
    return { from: i, next, facts: { calendar: 'gregorian', year: fullYear(a.value), month: b.value, day: c.value } };
  }
  const era = isWide ? yearOf(sentence, c.value) : shortYearOf(sentence, c.value);
  if (isDayAndMonth(a.value, b.value))
    return { from: i, next, facts: { ...era, pair: pairOf(a.value, b.value, mark) } };
  const isYearFirst = isNarrow && a.value > 31 && b.value >= 1 && b.value <= 12 && c.value >= 1 && c.value <= 31;
  return isYearFirst
    ? { from: i, next, facts: { calendar: 'gregorian', year: 1900 + a.value, month: b.value, day: c.value } }
    : undefined;
}

/** The year of two digits: 2022 of 22, and in Thai papers 2565 of 65. */
export function shortYearOf(sentence: Sentence, value: number): { calendar: CalendarSystem; year: number } {
  if (sentence.lexicon.buddhist && value >= 40) return { calendar: 'buddhist', year: 2500 + value };
  return { calendar: 'gregorian', year: fullYear(value) };
}

/** 1998 of 98, 2022 of 22. */
function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < 50 ? 2000 : 1900);
}

function readMonthAndYear(sentence: Sentence, i: number, mark: number): Reading | undefined {
  if (!sentence.isGlued(i + 2) || goesOn(sentence, i + 2, mark)) return undefined;
  const [a, b] = [sentence.at(i)!, sentence.at(i + 2)!];
  const isYear = (value: number) => value >= 1300 && value < 2600;
  if (a.digits === 4 && b.digits === 2 && mark === Mark.hyphen && isYear(a.value)) {
    // 2010-11 is a season, 2010-12 a month.
    const isSeason = b.value === (a.value + 1) % 100;
    return b.value >= 1 && b.value <= 12 && !isSeason
      ? { from: i, next: i + 3, facts: { ...yearOf(sentence, a.value), month: b.value } }
      : undefined;
  }
  // Chinese and Japanese write 2021/03 and 2021.03.
  if (
    a.digits === 4 &&
    b.digits === 2 &&
    sentence.lexicon.hanNumbers &&
    mark !== Mark.hyphen &&
    isYear(a.value) &&
    b.value >= 1 &&
    b.value <= 12
  ) {
    return { from: i, next: i + 3, facts: { ...yearOf(sentence, a.value), month: b.value } };
  }
  const isWritten = mark !== Mark.period || sentence.lexicon.dotted;
  if (a.digits > 2 || b.digits !== 4 || !isWritten || !isYear(b.value) || a.value < 1 || a.value > 12) return undefined;
  return { from: i, next: i + 3, facts: { ...yearOf(sentence, b.value), month: a.value } };
}

function readPair(sentence: Sentence, i: number, mark: number, isExpected: boolean): Reading | undefined {
  const [a, b] = [sentence.at(i)!, sentence.at(i + 2)!];
  if (a.digits > 2 || b.digits > 2 || !isDayAndMonth(a.value, b.value) || goesOn(sentence, i + 2, mark))
    return undefined;
  let next = i + 3;
  if (mark === Mark.period) {
    if (!sentence.lexicon.dotted || !sentence.isMark(next, Mark.period) || !sentence.isGlued(next)) return undefined;
    next++;
  } else if (mark === Mark.hyphen) {
    // Vietnamese `ngày 3-1` (day 3-1); anywhere else two numbers and a hyphen are a score or a range.
    if (sentence.at(i - 1)?.word?.unit !== 'day' || !sentence.has(i - 1, Role.unit)) return undefined;
  } else if (mark !== Mark.slash) return undefined;
  const year = mark === Mark.slash ? yearAfterPair(sentence, next) : undefined;
  if (year !== undefined)
    return { from: i, next: year.next, facts: { ...year.facts, pair: pairOf(a.value, b.value, mark) } };
  const isEnclosed = sentence.isMark(i - 1, Mark.open) && sentence.isMark(next, Mark.close);
  const isFraction = a.value < b.value && b.value <= 5;
  const isNamed = isExpected || isEnclosed || sentence.has(i - 1, Role.weekday) || sentence.isLine(i, next);
  // 22/04 and 08/10 are no fractions; 11/16 and 24/7 may be.
  const isPadded =
    [a, b].some(({ digits, value }) => digits === 2 && value < 10) ||
    (a.value > 12 && a.digits === 2 && b.digits === 2);
  const isMarked = sentence.isAnnounced(i) && !isFraction && (mark === Mark.slash || b.value <= 12);
  if (!isNamed && !isMarked && !(isPadded && mark === Mark.slash && a.value !== b.value)) return undefined;
  return { from: i, next, facts: { calendar: 'gregorian', pair: pairOf(a.value, b.value, mark) } };
}

/** The year of Danish `28/3 2014` and `28/3-2014`. */
function yearAfterPair(
  sentence: Sentence,
  i: number,
): { facts: { calendar: CalendarSystem; year: number }; next: number } | undefined {
  const at = sentence.isMark(i, Mark.hyphen) && sentence.isGlued(i) && sentence.isGlued(i + 1) ? i + 1 : i;
  const year = sentence.at(at);
  if (year === undefined || !sentence.isFourDigits(at) || year.value < 1900 || year.value > 2100) return undefined;
  const isJoint = at > i || (!year.glued && year.start - sentence.at(i - 1)!.end === 1);
  return isJoint && !sentence.isContinued(at) ? { facts: yearOf(sentence, year.value), next: at + 1 } : undefined;
}

/** `từ 3 đến 5/1/2022`, `3-5/1/2022`, `3.–5.1.2022`: the days of one month, where the day comes first. */
function readDayRange(sentence: Sentence, i: number): Reading | undefined {
  const sign = sentence.isMark(i + 1, Mark.period) ? i + 2 : i + 1;
  const isRange = sentence.isMark(sign, Mark.hyphen) || sentence.has(sign, Role.range);
  if (!isRange || !sentence.isDay(i) || !sentence.isDay(sign + 1) || !sentence.lexicon.dayFirst) return undefined;
  const separator = sentence.at(sign + 2);
  if (
    separator?.kind !== 'mark' ||
    (separator.value !== Mark.slash && separator.value !== Mark.period) ||
    !isSeparator(sentence, sign + 2, separator.value)
  )
    return undefined;
  const last = readTriple(sentence, sign + 1, separator.value);
  const first = sentence.at(i)!.value;
  const pair = last?.facts.pair;
  if (pair === undefined || pair.first <= first || pair.second > 12) return undefined;
  const { year, calendar } = last!.facts;
  const until = untilAt(sentence, pair.first, sign + 1, last!.next);
  return {
    from: i,
    next: last!.next,
    facts: { calendar, ...(year === undefined ? {} : { year }), month: pair.second, day: first, until },
  };
}

function isDayAndMonth(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}

/** The calendar of an all-number year: Iranian papers count 1400, Thai ones 2565. */
export function yearOf(sentence: Sentence, value: number): { calendar: CalendarSystem; year: number } {
  const { buddhist, oldYears } = sentence.lexicon;
  if (buddhist && value > 2400 && value < 2700) return { calendar: 'buddhist', year: value };
  return { calendar: value >= 1300 && value < 1500 ? oldYears : 'gregorian', year: value };
}

function pairOf(first: number, second: number, mark: number): NumericPair {
  return mark === Mark.period ? { first, second, dotted: true } : { first, second };
}
