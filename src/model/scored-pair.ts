/** Two profiles, by position, and how likely they report one event. `a` < `b`; score 0 to 1. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}
