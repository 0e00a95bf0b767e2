import type { EntityType } from './entity.js';

/** One thing that a user's own dictionary names, or further names for one that newsclust knows. */
export interface OwnEntry {
  /** `organisation:acme`: the type, a colon, and letters, digits, hyphens. */
  readonly id: string;
  readonly type: EntityType;
  /** The label; undefined for further names of an entry that newsclust has. */
  readonly name: string | undefined;
  /** Names by language; those under `*` hold in every one. */
  readonly names: readonly OwnName[];
  /** Enclosing places, nearest first, as ids. */
  readonly within: readonly string[];
}

export interface OwnName {
  readonly name: string;
  /** A base language code, or `*`. */
  readonly language: string;
}
