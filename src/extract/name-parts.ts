/**
 * Months and weekdays within names are no dates: `Rio de Janeiro`, `Santo Domingo`, `June Carter`. Only what states a month or a weekday and
 * nothing else is taken out; `Rio, 20 de janeiro` names a day. Names that no dictionary knows prove nothing:
 * German `Unternehmen am Freitag`.
 */
import type { DateExpression } from '../model/date-expression.js';
import type { Entity } from '../model/entity.js';

/** `expressions` without those that are a part of a longer name. */
export function withoutNameParts(
  expressions: readonly DateExpression[],
  entities: readonly Entity[],
): readonly DateExpression[] {
  const bare = expressions.filter(isBare);
  if (bare.length === 0) return expressions;
  const inNames = new Set<DateExpression>();
  for (const { id, mentions } of entities) {
    if (id.startsWith('name:')) continue;
    for (const { start, end } of mentions) {
      for (const date of bare) {
        if (start <= date.start && date.end <= end && end - start > date.end - date.start) inNames.add(date);
      }
    }
  }
  return inNames.size === 0 ? expressions : expressions.filter((date) => !inNames.has(date));
}

function isBare({ year, day, pair, offset, turn, month, weekday }: DateExpression): boolean {
  const isMore = [year, day, pair, offset, turn].some((field) => field !== undefined);
  return !isMore && (month === undefined) !== (weekday === undefined);
}
