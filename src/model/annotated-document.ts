import type { Bag } from './bag.js';
import type { DateExpression, NumericOrder } from './date-expression.js';
import type { DateMention, Publication } from './date-mention.js';
import type { Document } from './document.js';
import type { Entity } from './entity.js';
import type { Quantity } from './quantity.js';

/** A document with everything that the extractors found in it. */
export interface AnnotatedDocument {
  readonly document: Document;
  readonly published: Publication | null;
  /** Dates as days of the calendar; those that need a reference day are missing where there is none. */
  readonly dates: readonly DateMention[];
  /** The same dates as the words state them, for whoever finds a better reference day. */
  readonly dateExpressions: readonly DateExpression[];
  readonly dateOrder: NumericOrder;
  readonly entities: readonly Entity[];
  readonly quantities: readonly Quantity[];
  /** By the ids of the numbering that its reader was given; empty where it was given none. */
  readonly terms: Bag;
}
