import type { DateMention, Publication } from './date-mention.js';
import type { Document } from './document.js';
import type { Entity } from './entity.js';
import type { TermCount } from './term.js';

/** A document with everything that the extractors found in it. */
export interface AnnotatedDocument {
  readonly document: Document;
  readonly published: Publication | null;
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  readonly terms: readonly TermCount[];
}
