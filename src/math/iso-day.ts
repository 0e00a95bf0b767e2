/** ISO days as day numbers (0 = 1970-01-01), so that they can be subtracted, and back. Proleptic Gregorian: no time zone has a say. */
import { civilFromDays, daysFromCivil, daysInMonth } from './civil.js';

/** The day number of an ISO day (`YYYY-MM-DD`); undefined where it is none, as 2022-13-45. */
export function parseIsoDay(isoDay: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? daysFromCivil(year, month, day)
    : undefined;
}

/** As `parseIsoDay`, for days that are known to be some; NaN for what is none. */
export function dayNumber(isoDay: string): number {
  return parseIsoDay(isoDay) ?? NaN;
}

/** The ISO day `days` after 1970-01-01, of the years 0 to 9999. */
export function isoDayOf(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
