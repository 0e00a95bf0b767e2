/** A document's features as numbers: what is kept of its words. */
import type { FeatureFamily } from './feature.js';

/** Ids with counts, each id once. */
export interface Bag {
  readonly features: Int32Array;
  readonly counts: Float32Array;
  readonly marks: Uint8Array;
  /** How each feature stands in this document: places in a list of surfaces. */
  readonly surfaces: Int32Array;
}

export const Mark = { inTitle: 1, capitalised: 2, short: 4, inLead: 8 } as const;

/** What ids stand for, in their order, from some id on. */
export interface Newcomers {
  /** Whether they are the first of a vocabulary: what was told of an earlier one is over. */
  readonly isFirst: boolean;
  readonly families: readonly FeatureFamily[];
  /** As many as `families`. */
  readonly keys: readonly string[];
  readonly surfaces: readonly string[];
}

export const emptyBag: Bag = {
  features: new Int32Array(0),
  counts: new Float32Array(0),
  marks: new Uint8Array(0),
  surfaces: new Int32Array(0),
};

/** Gives out the ids of a bag: to equal features the same one. Who knows what it has asked for need not have it looked up. */
export interface Numbering {
  /** The id of a feature; a new one if it has none. */
  featureId(family: FeatureFamily, key: string): number;
  /** A new id for a feature that has none, and that nobody else asks for. */
  newFeatureId(family: FeatureFamily, key: string): number;
  /** The id of a surface; a new one if it has none. */
  surfaceId(shown: string): number;
  /** A new id for a surface, which may have others. */
  newSurfaceId(shown: string): number;
}
