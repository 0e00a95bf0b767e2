/**
 * Reads one date expression in the light of its document: months that the metadata state, the order of numbers, a reference day.
 * A month that a label states (` date 2022-01`) chooses between the readings of `03/01/2022`.
 */
import type { DateExpression, NumericOrder } from '../../model/date-expression.js';
import { knownTime, splitPair, type KnownTime } from './order.js';
import { resolveDays, withoutPair } from './resolve.js';
import { fullDay } from './stated.js';

/** What is known of a document's time before its dates are read. */
export interface DocumentTime {
  readonly months: readonly KnownTime[];
  readonly order: NumericOrder;
  /** Day number that completes dates without a year. */
  readonly today: number | undefined;
}

const earliestYear = 1800;

/** `expression` with its numbers split: by a month that is known, else by the document's order. */
export function asRead(
  expression: DateExpression,
  { months, order }: DocumentTime,
): { readonly expression: DateExpression; readonly certain: boolean } {
  const { pair, year } = expression;
  if (pair === undefined) return { expression, certain: true };
  const plain = withoutPair(expression, order);
  const isOpen = pair.first <= 12 && pair.second <= 12 && pair.first !== pair.second;
  const fits = (month: number | undefined) =>
    months.some((known) => known.month === month && (year === undefined || known.year === year));
  if (!isOpen || fits(plain.month)) return { expression: plain, certain: true };
  const swapped = { ...expression, ...splitPair(pair, { dayFirst: !order.dayFirst, settled: true }) };
  return fits(swapped.month) ? { expression: swapped, certain: true } : { expression: plain, certain: order.settled };
}

/** The day number of a date that may lack its year: in a month that is known, else nearest to the reference. */
export function completedDay(expression: DateExpression, { months, today }: DocumentTime): number | undefined {
  if (expression.year !== undefined) return resolveDays(expression, today)?.from;
  const known = months.find(({ month }) => month === expression.month);
  if (known !== undefined) return fullDay({ ...expression, year: known.year });
  return today === undefined ? undefined : resolveDays(expression, today)?.from;
}

/** Whether the press of that day may be at hand. */
export function isPlausible(day: number): boolean {
  const { year } = knownTime(day);
  return year >= earliestYear && year < 2100;
}

/** A day and a month, whether or not a year; no range. */
export function statesDay({ day, pair, month, until }: DateExpression): boolean {
  return until === undefined && (pair !== undefined || (day !== undefined && month !== undefined));
}
