/** The columns of the timeline: days, or where those would be too many, weeks, months or years; and how many events touch each. */
import { civilFromDays, daysFromCivil, weekdayOf } from '../../../math/civil.js';
import { dayNumber, isoDayOf } from '../../../math/iso-day.js';

/** ISO days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** So many columns can still be told apart and hit on a screen. */
const mostDays = 62;
const mostWeeks = 60;
const mostMonths = 60;
const mostPeriods = 400;

/** The unit for `days` days. */
export function unitFor(days: number): Unit {
  if (days <= mostDays) return 'day';
  if (days <= mostWeeks * 7) return 'week';
  return days <= mostMonths * 31 ? 'month' : 'year';
}

/** From the first day of `spans` to the last; null where there is none. */
export function spanOf(spans: Iterable<Period>): Period | null {
  let from = '\uffff';
  let to = '';
  for (const span of spans) {
    if (span.from < from) from = span.from;
    if (span.to > to) to = span.to;
  }
  return to === '' ? null : { from, to };
}

/** `span` in whole periods of the unit that suits it, first to last without a gap. */
export function periodsOf({ from, to }: Period): { readonly unit: Unit; readonly periods: readonly Period[] } {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const unit = unitFor(last - first + 1);
  const periods: Period[] = [];
  for (let start = startOf(first, unit); start <= last && periods.length < mostPeriods;) {
    const next = nextStart(start, unit);
    periods.push({ from: isoDayOf(start), to: isoDayOf(next - 1) });
    start = next;
  }
  return { unit, periods };
}

/** How many of `events`, each by its spans in order, touch each of `periods`, which follow one another. */
export function countByPeriod(events: Iterable<readonly Period[]>, periods: readonly Period[]): number[] {
  const counts = periods.map(() => 0);
  for (const spans of events) {
    let next = 0;
    for (const { from, to } of spans)
      for (
        let at = Math.max(next, firstEndingFrom(from, periods));
        at < periods.length && periods[at]!.from <= to;
        next = ++at
      )
        counts[at]!++;
  }
  return counts;
}

function firstEndingFrom(day: string, periods: readonly Period[]): number {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periods[middle]!.to < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf(day: number, unit: Unit): number {
  if (unit === 'day') return day;
  // Weeks begin on Monday (ISO 8601).
  if (unit === 'week') return day - ((weekdayOf(day) + 6) % 7);
  const { year, month } = civilFromDays(day);
  return daysFromCivil(year, unit === 'month' ? month : 1, 1);
}

function nextStart(start: number, unit: Unit): number {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const { year, month } = civilFromDays(start);
  return unit === 'year' || month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
}
