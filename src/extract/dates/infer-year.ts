/**
 * The year of a day and month that states none, from the rest of the text, where no reference day is known. Counted on dated news in two
 * languages: a full date of the 60 days before such a day has its year (15 of 16), one of the 60 days after it is an
 * anniversary or a birth (right 12 of 34), so that only the first is trusted, and the same day (6 of 11) only in a dateline.
 */
import { civilFromDays, daysFromCivil, daysInMonth, weekdayOf } from '../../math/civil.js';
import type { DateExpression } from '../../model/date-expression.js';

const nearDays = 60;

/** Whether `expression` is a day and month of our calendar without a year of its own. */
export function lacksYear({ calendar, year, month, day, turn }: DateExpression): boolean {
  return (
    calendar === 'gregorian' && year === undefined && month !== undefined && day !== undefined && turn === undefined
  );
}

/** The latest year that `expressions` state. */
export function latestYear(expressions: readonly DateExpression[]): number | undefined {
  let latest: number | undefined;
  for (const { calendar, year } of expressions)
    if (calendar === 'gregorian' && year !== undefined && (latest === undefined || year > latest)) latest = year;
  return latest;
}

/**
 * The year in which the weekday beside `expression` fits: `Sunday, Jan. 2` is of 2022 in a text of 2021. Weekdays come back after five
 * years at the soonest, so that of the latest stated year and its neighbours one fits at most.
 */
export function yearByWeekday({ month, day, weekday }: DateExpression, latest: number): number | undefined {
  const fits = (year: number) =>
    day! <= daysInMonth(year, month!) && weekdayOf(daysFromCivil(year, month!, day!)) === weekday;
  return [latest, latest - 1, latest + 1].find(fits);
}

/**
 * The year of a dateline, `TEHRAN, July 19 (Reuters)`: the one of a full date in the 60 days up to it, as `July 19, 2022`. `fullDays` are
 * the day numbers that the text states; undefined where years beyond the next one tell that those are long past.
 */
export function yearOfDateline(
  expression: DateExpression,
  fullDays: readonly number[],
  latest: number,
): number | undefined {
  if (expression.weekday !== undefined) return yearByWeekday(expression, latest);
  const { month, day } = expression;
  let found: number | undefined;
  for (const full of fullDays) {
    const { year } = civilFromDays(full);
    for (const candidate of [year, year + 1]) {
      const since = day! <= daysInMonth(candidate, month!) ? daysFromCivil(candidate, month!, day!) - full : -1;
      if (since >= 0 && since <= nearDays && (found === undefined || candidate > found)) found = candidate;
    }
  }
  return found === undefined || latest > found + 1 ? undefined : found;
}
