/**
 * One order of day and month for all the all-number dates of a document. A number over 12 settles it, or a weekday or a dated
 * fact that only one reading fits; else the region, else the language. English without a region settles nothing: its papers write both.
 */
import { civilFromDays, daysFromCivil, daysInMonth, weekdayOf } from '../../math/civil.js';
import type { DateExpression, NumericOrder, NumericPair } from '../../model/date-expression.js';
import type { DateLexicon } from './lexicon.js';

/** A day or month that the document states beyond doubt: ISO metadata, `date 2022-01`. */
export interface KnownTime {
  readonly year: number;
  readonly month: number;
}

/**
 * The order of the document that holds `expressions`. `region` is an ISO 3166 code (`GB`), from the language tag or the source;
 * `known` are times that a reading in the right order is likely to agree with.
 */
export function settleOrder(
  expressions: readonly DateExpression[],
  lexicon: DateLexicon,
  region?: string,
  known: readonly KnownTime[] = [],
): NumericOrder {
  let votes = 0;
  let weakVotes = 0;
  for (const { pair, year, weekday } of expressions) {
    if (pair === undefined || pair.first === pair.second) continue;
    const { first, second } = pair;
    if (first > 12) votes++;
    else if (second > 12) votes--;
    else if (year !== undefined) {
      if (weekday !== undefined)
        weakVotes += Number(isWeekday(year, second, first, weekday)) - Number(isWeekday(year, first, second, weekday));
      const fits = (month: number) => Number(known.some((time) => time.year === year && time.month === month));
      weakVotes += fits(second) - fits(first);
    }
  }
  if (votes !== 0) return { dayFirst: votes > 0, settled: true };
  if (weakVotes !== 0) return { dayFirst: weakVotes > 0, settled: true };
  const regional = region === undefined ? undefined : (lexicon.orderByRegion[region] ?? lexicon.order);
  if (regional !== undefined) return { dayFirst: regional === 'dmy', settled: true };
  return { dayFirst: lexicon.dayFirst, settled: !lexicon.orderVaries };
}

function isWeekday(year: number, month: number, day: number, weekday: number): boolean {
  return day <= daysInMonth(year, month) && weekdayOf(daysFromCivil(year, month, day)) === weekday;
}

/** Day and month of an all-number date; a number over 12 is the day, whatever the order. */
export function splitPair(
  { first, second, dotted }: NumericPair,
  { dayFirst }: NumericOrder,
): { day: number; month: number } {
  const isDayFirst = second > 12 ? false : first > 12 || dotted === true || dayFirst;
  return isDayFirst ? { day: first, month: second } : { day: second, month: first };
}

/** Year and month of a day number, as `known` wants them. */
export function knownTime(day: number): KnownTime {
  const { year, month } = civilFromDays(day);
  return { year, month };
}
