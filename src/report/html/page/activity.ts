/**
 * Which languages and outlets could have reported an event: those that published anything about then. One that the corpus holds for other years
 * alone is not missing.
 */
import { dayNumber } from '../../../math/iso-day.js';
import type { Contents } from '../contents.js';
import type { EventIndex } from './event-index.js';

/** Days before and after an event. */
export const marginDays = 3;

/** Days of publication by place in the tables, ascending. */
type Days = { readonly [table in 'languages' | 'outlets']: readonly (readonly number[])[] };

export class Activity {
  private days: Days | undefined;

  constructor(
    private readonly contents: Contents,
    private readonly index: EventIndex,
  ) {}

  /** Places of those that have no article in the event at `place` but others about its days; where nothing is dated, all others. */
  missing(place: number, table: 'languages' | 'outlets'): number[] {
    const there = new Set(this.index.of(place)[table]);
    const spans = this.index.spansOf(place);
    const first = Math.min(...spans.map(({ from }) => dayNumber(from))) - marginDays;
    const last = Math.max(...spans.map(({ to }) => dayNumber(to))) + marginDays;
    const all = (this.days ??= daysOf(this.contents));
    const isDated = all.languages.some((days) => days.length > 0);
    return all[table].flatMap((days, at) => {
      if (there.has(at)) return [];
      return !isDated || days.some((day) => day >= first && day <= last) ? at : [];
    });
  }
}

function daysOf({ languages, outlets, events }: Contents): Days {
  const byLanguage = languages.map(() => new Set<number>());
  const byOutlet = outlets.map(() => new Set<number>());
  for (const { articles } of events)
    for (const { language, outlet, day } of articles) {
      if (day === undefined) continue;
      const number = dayNumber(day);
      byLanguage[language]!.add(number);
      if (outlet !== undefined) byOutlet[outlet]!.add(number);
    }
  const sorted = (sets: readonly Set<number>[]): number[][] => sets.map((set) => [...set].sort((a, b) => a - b));
  return { languages: sorted(byLanguage), outlets: sorted(byOutlet) };
}
