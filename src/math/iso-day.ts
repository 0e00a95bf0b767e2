/** ISO days as numbers, so that they can be subtracted. Proleptic Gregorian, in UTC: no time zone has a say. */

const millisecondsADay = 86_400_000;

/** Days from 1970-01-01 to `isoDay` (`YYYY-MM-DD`). NaN if it is no date. */
export function dayNumber(isoDay: string): number {
  return Math.round(Date.parse(`${isoDay}T00:00:00Z`) / millisecondsADay);
}

/** The ISO day `days` after 1970-01-01. */
export function isoDayOf(days: number): string {
  return new Date(days * millisecondsADay).toISOString().slice(0, 10);
}
