/** One reason for (or against) a link. */
export interface Evidence {
  /** `entities`, `places`, `dates`, `numbers`, `concepts`, `terms`, `cognates`; `copies` where one is a copy of the other, `constraints` where the user says so. */
  readonly feature: string;
  /** Share of this feature in the score, 0 to 1. */
  readonly value: number;
  /** The shared values, strongest first: entity ids, ISO days, words as they stand in the two texts. */
  readonly shared: readonly string[];
}

/** Two articles with the evidence that they report the same event. `a` < `b` by code units. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** How likely the two report one event, 0 to 1; of a copy, how much of its text is the other's. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
