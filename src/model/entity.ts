import type { Span } from './span.js';

export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'name';

/**
 * What made a span a mention of its entity: a name, short form or adjective of the dictionary, as listed or `inflected`, or of the user's own entries; for names that no
 * dictionary knows, the sign that told their type; `part of name` and `acronym` of a name that the article has in full; `sound`, a name
 * of the dictionary in a spelling that it does not list.
 */
export type MentionRule =
  | 'name'
  | 'own name'
  | 'inflected name'
  | 'short form'
  | 'adjective'
  | 'part of name'
  | 'acronym'
  | 'sound'
  | 'title'
  | 'given name'
  | 'last name'
  | 'family name'
  | 'surname shape'
  | 'initial'
  | 'verb of saying'
  | 'organisation word'
  | 'place word'
  | 'preposition'
  | 'capitals'
  | 'other script';

/** A span of text that names an entity. */
export interface EntityMention extends Span {
  readonly text: string;
  /** Printed where a trace is asked for. */
  readonly by?: MentionRule;
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
  /** The country whose government may be meant: the Kremlin, Moscow -> `place:RU`. */
  readonly standsFor?: string;
}
