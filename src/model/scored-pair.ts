/** Two profiles, by position, and how likely they report one event. `a` < `b`; score 0 to 1. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Many such pairs, in columns: millions fit where as many objects would not. Each pair once, by `b`, then by `a`. */
export interface ScoredPairs {
  /** How many there are; what the columns hold beyond is room. */
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Of candidates the cosine in the space that fits the two languages, of links the score. */
  readonly score: Float64Array;
}
