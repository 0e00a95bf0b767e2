/** Sparse vectors in columns: vector `v` stands from `start[v]` up to `end[v]`, its features ascending. */
export interface Vectors {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

export interface VectorTable extends Vectors {
  /** How each feature stands in the text of its document: places in `ProfiledCorpus.surfaces`. */
  readonly surfaces: Int32Array;
}
