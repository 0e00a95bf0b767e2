/**
 * Days of other calendars as day numbers. Persian by the 33-year cycle and Islamic by the 30-year tabular cycle (Reingold and
 * Dershowitz, "Calendrical Calculations"): the first is right from 1178 to 1633 AP, the second within a day or two of what is announced
 * in Mecca. Ethiopian years have twelve months of thirty days and a thirteenth of five or six. Thai years differ from Gregorian ones by 543 alone.
 */
import { daysFromCivil, daysInMonth } from '../../math/civil.js';
import type { CalendarSystem } from '../../model/calendar.js';

/** Julian day number of 1970-01-01. */
const unixEpoch = 2440588;
const persianEpoch = 1948320;
const islamicEpoch = 1948440;
const ethiopianEpoch = 1724221;

/** The day number of a day of `calendar`, or undefined where that month has no such day. */
export function dayIn(calendar: CalendarSystem, year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > monthsIn(calendar) || day < 1 || day > 31) return undefined;
  switch (calendar) {
    case 'persian': {
      if (day > (month <= 6 ? 31 : 30)) return undefined;
      const monthStart = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
      return persianEpoch - unixEpoch + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + monthStart + day - 1;
    }
    case 'islamic': {
      if (day > 30) return undefined;
      const yearStart = 354 * (year - 1) + Math.floor((3 + 11 * year) / 30);
      return islamicEpoch - unixEpoch + yearStart + Math.ceil(29.5 * (month - 1)) + day - 1;
    }
    case 'ethiopian': {
      if (day > (month < 13 ? 30 : year % 4 === 3 ? 6 : 5)) return undefined;
      return ethiopianEpoch - unixEpoch + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1;
    }
    default: {
      const gregorian = calendar === 'buddhist' ? year - 543 : year;
      return day <= daysInMonth(gregorian, month) ? daysFromCivil(gregorian, month, day) : undefined;
    }
  }
}

function monthsIn(calendar: CalendarSystem): number {
  return calendar === 'ethiopian' ? 13 : 12;
}

/** First and last day of a month of `calendar`. */
export function monthIn(calendar: CalendarSystem, year: number, month: number): { from: number; to: number } {
  const from = dayIn(calendar, year, month, 1)!;
  const next = month === monthsIn(calendar) ? dayIn(calendar, year + 1, 1, 1)! : dayIn(calendar, year, month + 1, 1)!;
  return { from, to: next - 1 };
}

/** The year of `calendar` in which most of a Gregorian year falls. */
export function yearNear(calendar: CalendarSystem, gregorianYear: number): number {
  switch (calendar) {
    case 'persian':
      return gregorianYear - 621;
    case 'islamic':
      return Math.round((gregorianYear - 621.57) / 0.970224);
    case 'buddhist':
      return gregorianYear + 543;
    case 'ethiopian':
      return gregorianYear - 8;
    default:
      return gregorianYear;
  }
}
