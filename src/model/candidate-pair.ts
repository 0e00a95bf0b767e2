/** Two profiles, by position, that share enough to be worth scoring. `a` < `b`. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  /** Cosine in the space that fits the two languages. */
  readonly similarity: number;
}
