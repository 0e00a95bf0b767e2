/** Which columns an event has in the table of coverage: for languages the outlets in each, for outlets the languages. */
import type { PageEvent } from '../contents.js';

export type Axis = 'languages' | 'outlets';

export interface Cell {
  readonly articles: number;
  /** Places in the other table, each once. */
  readonly others: readonly number[];
}

/** The cells of `event` by column; articles without an outlet count in no column of outlets, see `unnamed`. */
export function coverageRow({ articles }: PageEvent, axis: Axis): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const { language, outlet } of articles) {
    const [column, other] = axis === 'languages' ? [language, outlet] : [outlet, language];
    if (column === undefined) continue;
    const { articles: count, others } = cells.get(column) ?? { articles: 0, others: [] };
    cells.set(column, {
      articles: count + 1,
      others: other === undefined || others.includes(other) ? others : [...others, other],
    });
  }
  return cells;
}

/** How many articles of `event` name no outlet. */
export function unnamed({ articles }: PageEvent): number {
  return articles.filter(({ outlet }) => outlet === undefined).length;
}
