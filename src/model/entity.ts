import type { Span } from './span.js';

export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'name';

/** A span of text that names an entity. */
export interface EntityMention extends Span {
  readonly text: string;
}

/** An entity of one document, with all its mentions in text order. */
export interface Entity {
  /** Language-neutral and stable: `place:TR`, `place:geonames-745044`, `person:vladimir-putin`, `organisation:nato`, `name:<key>`. */
  readonly id: string;
  readonly type: EntityType;
  /** The English label; for a name that no dictionary knows, its longest surface. */
  readonly name: string;
  /** Spans that name it. */
  readonly mentions: readonly EntityMention[];
  /** Spans of adjectives and demonyms that point at a place (`Turkish`, `turc`): evidence, but not names of it. */
  readonly adjectives: readonly EntityMention[];
  /** Enclosing places, nearest first: Istanbul -> [`place:TR`]. */
  readonly within?: readonly string[];
}
