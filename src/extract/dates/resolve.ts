/**
 * Turns what the words state into days. What news means by a bare date was counted on TempEval-3, KRAUTS and EstTimeML: a weekday is
 * the last one, today included (86 to 88 %); a day and month, or a month, is the nearest one (85 to 94 %; past only, 52 to 59 %), where
 * a date ahead counts half as far again, a month alone 1.7 times (+0.8 and +0.4 points of exact days).
 */
import { civilFromDays, weekdayOf } from '../../math/civil.js';
import { isoDayOf, parseIsoDay } from '../../math/iso-day.js';
import type { DateExpression, NumericOrder } from '../../model/date-expression.js';
import type { Span } from '../../model/span.js';
import type { DateField, DateMention, Granularity } from '../../model/date-mention.js';
import { dayIn, monthIn, yearNear } from './calendars.js';
import { lacksYear, latestYear, yearByWeekday } from './infer-year.js';
import { splitPair } from './order.js';

interface Days {
  readonly from: number;
  readonly to: number;
  readonly granularity: Granularity;
}

/**
 * The mentions of `expressions` as days, read against `reference`, an ISO day. Without one, those that need it are left out, but a
 * weekday may settle the year of a day and month. Dates that no calendar has (31 February) are left out too.
 */
export function resolveDates(
  expressions: readonly DateExpression[],
  reference: string | null,
  order: NumericOrder,
): DateMention[] {
  const today = reference === null ? undefined : parseIsoDay(reference);
  const latest = today === undefined ? latestYear(expressions) : undefined;
  const mentions: DateMention[] = [];
  let following: Days | undefined;
  for (let i = expressions.length - 1; i >= 0; i--) {
    const expression = expressions[i]!;
    const plain = withoutPair(expression, order);
    const isSettled = latest !== undefined && plain.weekday !== undefined && lacksYear(plain);
    const year = isSettled ? yearByWeekday(plain, latest) : undefined;
    const dated = year === undefined ? plain : { ...plain, year };
    const days = resolveDays(dated, expression.nearNext && following !== undefined ? following.from : today);
    following = days;
    if (days === undefined || !isFourDigitYear(days)) continue;
    const { start, end, text, pair } = expression;
    const ambiguous =
      pair !== undefined &&
      pair.dotted !== true &&
      !order.settled &&
      pair.first !== pair.second &&
      Math.max(pair.first, pair.second) <= 12;
    const mention: DateMention = {
      start,
      end,
      text,
      from: isoDayOf(days.from),
      to: isoDayOf(days.to),
      granularity: days.granularity,
      stated: statedFields(plain),
      ambiguous,
    };
    // Of `25–31 April` only the 25th is a day.
    if (expression.until !== undefined && mention.to !== mention.from)
      mentions.push(lastDayOf(mention, expression.until));
    mentions.push(mention);
  }
  return mentions.reverse();
}

/** The last day of a range as a mention of its own, inside the range: TimeML (ISO 24617-1) annotates both ends too. */
function lastDayOf(range: DateMention, { start, end }: Span): DateMention {
  return { ...range, start, end, text: range.text.slice(start - range.start, end - range.start), from: range.to };
}

/** The days of one expression, its numbers already split; undefined without the reference that it needs. */
export function resolveDays(expression: DateExpression, today: number | undefined): Days | undefined {
  const { year, month, day, weekday, offset, turn, turnUnit } = expression;
  if (month !== undefined && year !== undefined) return asCounted(inYear(expression, year), expression, today);
  if (year !== undefined) return { ...monthsOf(expression, year, 1, 12), granularity: 'year' };
  if (today === undefined) return undefined;
  if (offset !== undefined) return oneDay(today + offset);
  if (month !== undefined)
    return day === undefined && expression.nth === undefined
      ? bareMonth(expression, today)
      : nearestDay(expression, today);
  if (day !== undefined && turn !== undefined && turnUnit === 'month')
    return dayOfPeriod(day, period(today, turn, turnUnit));
  if (day !== undefined) return dayAlone(expression, day, today);
  if (weekday !== undefined) return oneDay(weekdayNear(weekday, today, turn, turnUnit));
  if (turn !== undefined && turnUnit !== undefined) return period(today, turn, turnUnit);
  return undefined;
}

/** `expression` with day and month in place of its pair of numbers. */
export function withoutPair(expression: DateExpression, order: NumericOrder): DateExpression {
  return expression.pair === undefined ? expression : { ...expression, ...splitPair(expression.pair, order) };
}

const oneDay = (day: number): Days => ({ from: day, to: day, granularity: 'day' });

function isFourDigitYear({ from, to }: Days): boolean {
  return from >= -719162 && to <= 2932896; // 0001-01-01 to 9999-12-31
}

function monthsOf(
  { calendar }: DateExpression,
  year: number,
  first: number,
  last: number,
): { from: number; to: number } {
  return { from: monthIn(calendar, year, first).from, to: monthIn(calendar, year, last).to };
}

function inYear(expression: DateExpression, year: number): Days | undefined {
  const { calendar, month, day, until, nth } = expression;
  if (nth !== undefined) return nthWeekday(year, month!, expression.weekday!, nth);
  if (day === undefined) return { ...monthsOf(expression, year, month!, month!), granularity: 'month' };
  const from = dayIn(calendar, year, month!, day);
  if (from === undefined) return undefined;
  return {
    from,
    to: until === undefined ? from : (dayIn(calendar, year, month!, until.day) ?? from),
    granularity: 'day',
  };
}

/** The `nth` weekday of a month, counted from its end for -1. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Days | undefined {
  const { from, to } = monthIn('gregorian', year, month);
  const day =
    nth === -1
      ? to - ((weekdayOf(to) - weekday + 7) % 7)
      : from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1);
  return day <= to ? oneDay(day) : undefined;
}

/**
 * How far a day is from the reference, for choosing between readings: news looks back more than ahead, and with a month alone (`profits
 * fell in March`) still more.
 */
function distance(days: number, ahead = 1.5): number {
  return days > 0 ? ahead * days : -days;
}

/** Years around the reference, nearest readings first to be compared. */
function yearsAround({ calendar }: DateExpression, today: number): number[] {
  const year = yearNear(calendar, civilFromDays(today).year);
  return [year - 1, year, year + 1];
}

function nearestDay(expression: DateExpression, today: number): Days | undefined {
  const { turn, turnUnit, weekday } = expression;
  if (turn !== undefined && turnUnit === 'year')
    return inYear(expression, yearNear(expression.calendar, civilFromDays(today).year) + turn);
  let best: Days | undefined;
  for (const year of yearsAround(expression, today)) {
    const days = inYear(expression, year);
    if (days === undefined) continue;
    const penalty = (found: Days) =>
      distance(found.from - today) + (weekday === undefined || weekdayOf(found.from) === weekday ? 0 : 1000);
    if (best === undefined || penalty(days) < penalty(best)) best = days;
  }
  return best;
}

function bareMonth(expression: DateExpression, today: number): Days {
  const { calendar, month, turn, turnUnit } = expression;
  const thisYear = yearNear(calendar, civilFromDays(today).year);
  const at = (year: number): Days => ({ ...monthIn(calendar, year, month!), granularity: 'month' });
  if (turn !== undefined && turnUnit === 'year') return at(thisYear + turn);
  if (turn === 0) return at(thisYear);
  const candidates = yearsAround(expression, today).map(at);
  if (turn === -1) return candidates.filter(({ to }) => to < today).at(-1)!;
  if (turn === 1) return candidates.find(({ from }) => from > today) ?? at(thisYear + 1);
  const away = ({ from, to }: Days) => distance((from + to) / 2 - today, 1.7);
  return candidates.reduce((best, found) => (away(found) < away(best) ? found : best));
}

/**
 * Ethiopian news also writes `ጥር 2 2022` for 2 January 2022: its own month beside a year of ours. What would lie more than a year ahead
 * is read so.
 */
function asCounted(days: Days | undefined, expression: DateExpression, today: number | undefined): Days | undefined {
  const { calendar, month, year } = expression;
  const isAhead = days !== undefined && today !== undefined && days.from > today + 366;
  if (calendar !== 'ethiopian' || !isAhead || month! > 12) return days;
  return inYear({ ...expression, calendar: 'gregorian', month: ((month! + 7) % 12) + 1 }, year!);
}

function dayOfPeriod(day: number, { from, to }: Days): Days | undefined {
  return from + day - 1 <= to ? oneDay(from + day - 1) : undefined;
}

/** `3日`, `the 15th`: the nearest day of that number. */
function dayAlone(expression: DateExpression, day: number, today: number): Days | undefined {
  const { year, month } = civilFromDays(today);
  const { weekday } = expression;
  let best: Days | undefined;
  // With its weekday (`Friday the 13th`) a day of the month comes round within the year.
  const reach = weekday === undefined ? 1 : 6;
  for (let shift = -reach; shift <= reach; shift++) {
    const months = 12 * year + month - 1 + shift;
    const days = inYear(
      { ...expression, calendar: 'gregorian', month: (months % 12) + 1, day },
      Math.floor(months / 12),
    );
    if (days === undefined) continue;
    const penalty = (found: Days) =>
      distance(found.from - today) + (weekday === undefined || weekdayOf(found.from) === weekday ? 0 : 1000);
    if (best === undefined || penalty(days) < penalty(best)) best = days;
  }
  return best;
}

function weekdayNear(
  weekday: number,
  today: number,
  turn: -1 | 0 | 1 | undefined,
  unit: DateExpression['turnUnit'],
): number {
  const sinceLast = (weekdayOf(today) - weekday + 7) % 7;
  if (turn === undefined) return today - sinceLast;
  // On a Monday "este domingo" and "την Κυριακή" are yesterday, not six days ahead.
  if (unit !== 'week' && turn === 0 && sinceLast <= 1) return today - sinceLast;
  if (unit === 'week' || turn === 0) return mondayOf(today) + 7 * (unit === 'week' ? turn : 0) + ((weekday + 6) % 7);
  return turn === -1 ? today - (sinceLast || 7) : today + (7 - sinceLast);
}

function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

function period(today: number, turn: number, unit: 'week' | 'month' | 'year'): Days {
  if (unit === 'week') {
    const from = mondayOf(today) + 7 * turn;
    return { from, to: from + 6, granularity: 'week' };
  }
  const { year, month } = civilFromDays(today);
  const months = 12 * year + month - 1 + turn;
  const [fromYear, fromMonth] = unit === 'month' ? [Math.floor(months / 12), (months % 12) + 1] : [year + turn, 1];
  return {
    from: monthIn('gregorian', fromYear, fromMonth).from,
    to: monthIn('gregorian', fromYear, unit === 'month' ? fromMonth : 12).to,
    granularity: unit,
  };
}

function statedFields({ year, month, day, weekday, offset, turn }: DateExpression): DateField[] {
  const fields: DateField[] = [];
  if (year !== undefined) fields.push('year');
  if (month !== undefined) fields.push('month');
  if (day !== undefined) fields.push('day');
  if (weekday !== undefined) fields.push('weekday');
  if (offset !== undefined || turn !== undefined) fields.push('relative');
  return fields;
}
