/** The columns of the timeline: days, or where those would be too many, weeks, months or years; and how many events touch each. */
import { civilFromDays, daysFromCivil, weekdayOf } from '../../../math/civil.js';
import { dayNumber, isoDayOf } from '../../../math/iso-day.js';
import type { PageEvent } from '../contents.js';

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

/** From the first day of `events` to the last; null where none has a day. */
export function spanOf(events: readonly PageEvent[]): Period | null {
  let from = '\uffff';
  let to = '';
  for (const event of events) {
    if (event.from === undefined || event.to === undefined) continue;
    if (event.from < from) from = event.from;
    if (event.to > to) to = event.to;
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

/** How many of `events` touch each of `periods`, which follow one another. */
export function countByPeriod(events: Iterable<PageEvent>, periods: readonly Period[]): number[] {
  const counts = periods.map(() => 0);
  for (const { from, to } of events) {
    if (from === undefined || to === undefined) continue;
    for (let at = firstEndingFrom(from, periods); at < periods.length && periods[at]!.from <= to; at++) counts[at]!++;
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
