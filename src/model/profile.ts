import type { SparseVector } from './sparse-vector.js';
import type { FeatureFamily } from './feature.js';

/** A document as weighted features: all that comparing and clustering read. Holds no text. */
export interface Profile {
  readonly id: string;
  readonly language: string;
  /** Days since 1970-01-01 of its publication, or null where that is unknown. */
  readonly day: number | null;
  /** The share of that day that had passed, 0 to 1, where a time is stated: 0.5 at noon. Else null. */
  readonly dayShare: number | null;
  /** How sure `day` is, 0 to 1; 0 where it is null. */
  readonly dayConfidence: number;
  /** Unit vector for comparing with articles in the same language. */
  readonly within: SparseVector;
  /** Unit vector for comparing across languages: only features that two languages of the corpus share. */
  readonly across: SparseVector;
  /** How each feature of the two vectors stands in the text, in their order: places in `ProfiledCorpus.surfaces`. */
  readonly surfaces: { readonly within: Int32Array; readonly across: Int32Array };
}

/** All profiles of a corpus, in the order that clustering visits them: by day, then by id; undated ones last. */
export interface ProfiledCorpus {
  readonly profiles: readonly Profile[];
  /** The family of each feature of the vectors. */
  readonly families: readonly FeatureFamily[];
  /** Entity ids, ISO days, and words as they stand in the texts. */
  readonly surfaces: readonly string[];
}
