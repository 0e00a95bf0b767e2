import type { Span } from './span.js';

/** A number of the text as a value that compares across languages: "100 000 trupa", "10万", "1 lakh troops" are all 100000. */
export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  /** `percent`, an ISO 4217 code of a currency, or a unit of measure (`km`); left out where none is named. */
  readonly unit?: string;
}
