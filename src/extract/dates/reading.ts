/** What a rule of the date grammar returns: the tokens that it read, and what they state. */
import type { DateExpression } from '../../model/date-expression.js';
import type { Sentence } from './sentence.js';

export type Facts = Omit<DateExpression, 'start' | 'end' | 'text'>;

export interface Reading {
  /** First token. */
  readonly from: number;
  /** Behind the last token. */
  readonly next: number;
  readonly facts: Facts;
  /** Offset in the text where the reading ends, where that is within a token. */
  readonly end?: number;
}

/** The last day of a range, stated by the tokens from `from` up to `next`. */
export function untilAt(sentence: Sentence, day: number, from: number, next: number): Required<Facts>['until'] {
  return { day, start: sentence.tokens[from]!.start, end: sentence.tokens[next - 1]!.end };
}

/** The expression that a reading makes of the text. */
export function expressionOf(sentence: Sentence, { from, next, facts, end }: Reading): DateExpression {
  const start = sentence.tokens[from]!.start;
  const last = end ?? sentence.tokens[next - 1]!.end;
  return { start, end: last, text: sentence.text.slice(start, last), ...facts };
}
