/** A document's features as numbers: what is kept of its words. */
import type { FeatureFamily } from '../model/feature.js';

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
  readonly families: readonly FeatureFamily[];
  /** As many as `families`. */
  readonly keys: readonly string[];
  readonly surfaces: readonly string[];
}
