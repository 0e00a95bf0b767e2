/** A date as the words state it: recognised, not yet resolved to a day of the calendar. */
import type { CalendarSystem } from './calendar.js';
import type { Span } from './span.js';

/** Two numbers of which one is the day and one the month: `03/01`. */
export interface NumericPair {
  readonly first: number;
  readonly second: number;
  /** Written with full stops: `04.12.2024` is 4 December everywhere. */
  readonly dotted?: boolean;
}

export interface DateExpression extends Span {
  readonly text: string;
  readonly calendar: CalendarSystem;
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** Last day of a range within one month, and where the text states it: `5 January` in `3–5 January`. */
  readonly until?: { readonly day: number } & Span;
  /** Day and month of an all-number date, in the order of the text. `month` and `day` are then unset. */
  readonly pair?: NumericPair;
  /** Its year is the one of the next expression, which has none either: the 4 of `4至6月`, `June to August`. */
  readonly nearNext?: true;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number;
  /** Which of the month's weekdays: 1 to 5, -1 for the last one of `the last Sunday of March`. */
  readonly nth?: number;
  /** Days from the reference day: -1 in `yesterday`. */
  readonly offset?: number;
  /** A word turns the weekday, month or unit to the past one (-1), this one (0), the coming one (1). */
  readonly turn?: -1 | 0 | 1;
  /** What `turn` counts, where it is not the weekday or month itself: `last week`, `May last year`. */
  readonly turnUnit?: 'week' | 'month' | 'year';
}

/** How the all-number dates of one document are to be read. */
export interface NumericOrder {
  readonly dayFirst: boolean;
  /** False where nothing settles it: such dates are ambiguous. */
  readonly settled: boolean;
}
