/** Which columns an event has in the table of coverage: for languages the outlets in each, for outlets the languages. */
import type { PageEvent } from '../contents.js';

export type Axis = 'languages' | 'outlets';

export interface Cell {
  readonly articles: number;
  /** Articles by place in the other table, most first; those of no outlet are in none. */
  readonly others: readonly (readonly [place: number, articles: number])[];
}

/** The cells of `event` by column; articles without an outlet count in no column of outlets, see `unnamed`. */
export function coverageRow({ articles }: PageEvent, axis: Axis): Map<number, Cell> {
  const cells = new Map<number, { articles: number; others: Map<number, number> }>();
  for (const { language, outlet } of articles) {
    const [column, other] = axis === 'languages' ? [language, outlet] : [outlet, language];
    if (column === undefined) continue;
    const cell = cells.get(column) ?? { articles: 0, others: new Map<number, number>() };
    cell.articles++;
    if (other !== undefined) cell.others.set(other, (cell.others.get(other) ?? 0) + 1);
    cells.set(column, cell);
  }
  return new Map(
    [...cells].map(([column, { articles: count, others }]) => [
      column,
      { articles: count, others: [...others].sort(([a, x], [b, y]) => y - x || a - b) },
    ]),
  );
}

/** How many articles of `event` name no outlet. */
export function unnamed({ articles }: PageEvent): number {
  return articles.filter(({ outlet }) => outlet === undefined).length;
}
