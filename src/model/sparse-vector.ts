/** A vector whose few non-zero weights stand at ascending feature ids. */
export interface SparseVector {
  readonly features: Int32Array;
  readonly weights: Float32Array;
}
