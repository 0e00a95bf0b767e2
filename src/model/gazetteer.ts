import type { EntityType } from './entity.js';

/** One thing that has a name, as the dictionary keeps it. */
export interface GazetteerEntry {
  readonly id: string;
  readonly type: EntityType;
  /** The English label. */
  readonly name: string;
  /** Enclosing places, nearest first. */
  readonly within?: readonly string[];
  /** Inhabitants, for cities; settles which of two cities of one name is meant. */
  readonly population?: number;
}
