import type { SparseVector } from './sparse-vector.js';
import type { FeatureFamily } from './feature.js';

/** A document as weighted features: all that comparing and clustering read. Holds no text. */
export interface Profile {
  readonly id: string;
  readonly language: string;
  /** Days since 1970-01-01 of its publication, or null where that is unknown. */
  readonly day: number | null;
  /** How sure `day` is, 0 to 1; 0 where it is null. */
  readonly dayConfidence: number;
  /** Unit vector for comparing with articles in the same language. */
  readonly within: SparseVector;
  /** Unit vector for comparing across languages: only features that two languages of the corpus share. */
  readonly across: SparseVector;
}

/** What a feature id of `Profile` vectors stands for. */
export interface FeatureName {
  readonly family: FeatureFamily;
  /** An entity id, an ISO day, or a word as it stands in a text. */
  readonly shown: string;
}

/** All profiles of a corpus, in the order that clustering visits them: by day, then by id; undated ones last. */
export interface ProfiledCorpus {
  readonly profiles: readonly Profile[];
  readonly features: readonly FeatureName[];
}
