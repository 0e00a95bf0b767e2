import type { DateOrigin } from './article.js';
import type { Span } from './span.js';

export type Granularity = 'day' | 'week' | 'month' | 'year';
export type DateField = 'year' | 'month' | 'day' | 'weekday' | 'relative';

/**
 * A date that a text mentions. `from` and `to` are proleptic Gregorian ISO days, both included. A range of days (`3–5 January`) is
 * followed by a mention of its last day, whose span lies in the range's.
 */
export interface DateMention extends Span {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
  /** What the words say; every other field of the date was inferred from the reference date. */
  readonly stated: readonly DateField[];
  /** Day and month could be swapped and nothing in the document settles it. */
  readonly ambiguous: boolean;
}

/** When an article was published. */
export interface Publication {
  /** ISO day. */
  readonly date: string;
  /** `HH:MM`, where it is stated. */
  readonly time?: string;
  readonly from: DateOrigin;
  /** 0 to 1. */
  readonly confidence: number;
}
