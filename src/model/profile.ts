import type { FeatureFamily } from './feature.js';
import type { VectorTable } from './vector-table.js';

/** What is known of a document beside its vectors. */
export interface Profile {
  readonly id: string;
  readonly language: string;
  /** Days since 1970-01-01 of its publication, or null where that is unknown. */
  readonly day: number | null;
  /** The share of that day that had passed, 0 to 1, where a time is stated: 0.5 at noon. Else null. */
  readonly dayShare: number | null;
  /** How sure `day` is, 0 to 1; 0 where it is null. */
  readonly dayConfidence: number;
}

/**
 * All documents of a corpus as weighted features, which is all that comparing and clustering read: no text. Profiles come in the order that
 * clustering visits them: by day, then by id; undated ones last.
 */
export interface ProfiledCorpus {
  readonly profiles: readonly Profile[];
  /** For comparing with documents in the same language: of each profile a unit vector. */
  readonly within: VectorTable;
  /** For comparing across languages: of each profile a vector of the features that two languages of the corpus share. */
  readonly across: VectorTable;
  /** The family of each feature of the vectors. */
  readonly families: readonly FeatureFamily[];
  /** Entity ids, ISO days, and words as they stand in the texts. */
  readonly surfaces: readonly string[];
}
