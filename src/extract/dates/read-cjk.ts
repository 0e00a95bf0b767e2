/** Dates with signs behind their numbers: 2022年1月3日, 令和4年, 十二月, 3日, 2022년 1월 3일. */
import type { Facts, Reading } from './reading.js';
import { Mark, type Sentence } from './sentence.js';
import { Role } from './word-trie.js';

const yearSigns = '年년';
const monthSigns = '月월';
const daySigns = '日号號일';
/** Behind 日 these make it a span of time, not a day: 3日間, 3일간, 30日以上, 3日目. */
const notADay = /^[間间内內以後后前目分連连ぶほ]|^(간|째|치|분|이상|이내|동안|만에)/;
/** Behind a month only these do: 1月3日以降 is since 3 January, 1月3日間 is three days of January. */
const notADayOfMonth = /^[間间]|^간/;

/** Reads the date that begins at token `i`, a number or the name of an era. */
export function readCjk(sentence: Sentence, i: number): Reading | undefined {
  let at = i;
  let year: number | undefined;
  let month: number | undefined;
  const eraName = sentence.at(i)?.word;
  const isEra = sentence.has(i, Role.era);
  if (isEra) at++;
  if (isSigned(sentence, at, yearSigns)) {
    const { value, digits } = sentence.at(at)!;
    if (isEra && value >= 1 && value < 200) year = eraName!.era + value;
    else if (!isEra && value >= 1000 && value < 3000 && digits !== 2) year = value;
    else return undefined;
    at = pastHinge(sentence, at + 2);
  } else if (isEra) return undefined;
  // 2022年は1月3日 is rare; 2022년 1월 has a blank, which is no token.
  if (isSigned(sentence, at, monthSigns) && isBetween(sentence, at, 12)) {
    month = sentence.at(at)!.value;
    at += 2;
  }
  const monthEnd = at;
  if (month !== undefined) at = sentence.pastParticle(at);
  if (month === undefined && isMonthRange(sentence, at)) {
    const facts = {
      calendar: 'gregorian' as const,
      ...(year === undefined ? {} : { year }),
      month: sentence.at(at)!.value,
    };
    return { from: i, next: at + 1, facts };
  }
  const days =
    year === undefined || month !== undefined
      ? (readDays(sentence, at, month !== undefined) ?? (month === undefined ? undefined : bareDay(sentence, at)))
      : undefined;
  if (days !== undefined) at = days.next;
  else if (month === undefined) return undefined;
  else at = monthEnd;
  at = pastWeekday(sentence, at, days !== undefined);
  const facts = {
    calendar: 'gregorian' as const,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(days === undefined ? {} : { day: days.day }),
    ...(days?.until === undefined ? {} : { until: days.until }),
  };
  const last = sentence.at(at - 1)!;
  return { from: i, next: at, facts, ...(last.kind === 'other' ? { end: last.start + 1 } : {}) };
}

/** A number with one of `signs` glued behind it. */
function isSigned(sentence: Sentence, i: number, signs: string): boolean {
  const sign = sentence.at(i + 1);
  if (sentence.at(i)?.kind !== 'number' || sign === undefined || sign.kind === 'mark' || sign.kind === 'number')
    return false;
  return (
    sign.start - sentence.at(i)!.end <= 1 &&
    signs.includes(sentence.text.charAt(sign.start)) &&
    !sentence.has(i + 1, Role.weekday)
  );
}

/** The 4 of 4至6月, 4-6월. */
function isMonthRange(sentence: Sentence, i: number): boolean {
  const isRange =
    sentence.isMark(i + 1, Mark.hyphen) || sentence.has(i + 1, Role.range) || /^[至到]$/.test(sentence.surface(i + 1));
  return isRange && sentence.isDay(i) && isBetween(sentence, i, 12) && isSigned(sentence, i + 2, monthSigns);
}

function isBetween(sentence: Sentence, i: number, most: number): boolean {
  const { value } = sentence.at(i)!;
  return value >= 1 && value <= most;
}

function readDays(
  sentence: Sentence,
  i: number,
  hasMonth: boolean,
): { day: number; until?: Facts['until']; next: number } | undefined {
  if (sentence.at(i)?.kind !== 'number' || !isBetween(sentence, i, 31) || sentence.isTainted(i)) return undefined;
  const day = sentence.at(i)!.value;
  const isRange = sentence.isMark(i + 1, Mark.hyphen) || sentence.has(i + 1, Role.range);
  if (isRange && isSigned(sentence, i + 2, daySigns) && isBetween(sentence, i + 2, 31)) {
    return { day, until: signedDay(sentence, i + 2), next: i + 4 };
  }
  if (!isSigned(sentence, i, daySigns)) return undefined;
  const sign = sentence.at(i + 1)!.start;
  if ((hasMonth ? notADayOfMonth : notADay).test(sentence.text.slice(sign + 1, sign + 5).trimStart())) return undefined;
  const from = i + 2;
  const hinge =
    sentence.isMark(from, Mark.hyphen) || sentence.has(from, Role.range) || sentence.surface(from) === 'から';
  if (
    hinge &&
    isSigned(sentence, from + 1, daySigns) &&
    isBetween(sentence, from + 1, 31) &&
    sentence.at(from + 1)!.value > day
  ) {
    return { day, until: signedDay(sentence, from + 1), next: from + 3 };
  }
  return { day, next: from };
}

/** The last day of a range, whose number stands at `i`. */
function signedDay(sentence: Sentence, i: number): Facts['until'] {
  const { value, start } = sentence.at(i)!;
  return { day: value, start, end: sentence.at(i + 1)!.start + 1 };
}

/** 2022年の1月, 2022年，1月. */
function pastHinge(sentence: Sentence, i: number): number {
  const at = sentence.isMark(i, Mark.comma) ? i + 1 : sentence.pastParticle(i);
  return isSigned(sentence, at, monthSigns) ? at : i;
}

/** The 29 of 2016年6月29, which headlines leave without 日. */
function bareDay(sentence: Sentence, i: number): { day: number; until?: Facts['until']; next: number } | undefined {
  const next = sentence.at(i + 1);
  const isAlone =
    next === undefined ||
    next.kind === 'break' ||
    (next.kind === 'mark' && next.value !== Mark.hyphen && next.value !== Mark.slash && next.value !== Mark.period);
  return sentence.isDay(i) && sentence.isGlued(i) && sentence.at(i)!.digits > 0 && isAlone && !sentence.isContinued(i)
    ? { day: sentence.at(i)!.value, next: i + 1 }
    : undefined;
}

/** Past the weekday of a full date: 3日(月), 3日星期一. */
function pastWeekday(sentence: Sentence, i: number, hasDay: boolean): number {
  if (!hasDay) return i;
  if (sentence.has(i, Role.weekday)) return i + 1;
  const isBracketed =
    sentence.isMark(i, Mark.open) &&
    sentence.isMark(i + 2, Mark.close) &&
    sentence.at(i + 1)!.end - sentence.at(i + 1)!.start <= 3;
  return isBracketed ? i + 3 : i;
}
