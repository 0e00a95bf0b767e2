/** feature -> the profiles that hold it, with their weights: one contiguous run of postings a feature. */
import type { SparseVector } from '../model/sparse-vector.js';

export interface InvertedIndex {
  /** Postings of feature `f` stand at `start[f]` up to `start[f + 1]`, in ascending order of profile. */
  readonly start: Int32Array;
  readonly profile: Int32Array;
  readonly weight: Float32Array;
}

/** Inverts `vectors`; their features are below `featureCount`. */
export function invert(vectors: readonly SparseVector[], featureCount: number): InvertedIndex {
  const start = new Int32Array(featureCount + 1);
  for (const { features } of vectors) for (const feature of features) start[feature + 1]!++;
  for (let feature = 0; feature < featureCount; feature++) start[feature + 1]! += start[feature]!;
  const next = start.slice();
  const profile = new Int32Array(start[featureCount]!);
  const weight = new Float32Array(profile.length);
  vectors.forEach(({ features, weights }, position) => {
    for (let i = 0; i < features.length; i++) {
      const at = next[features[i]!]!++;
      profile[at] = position;
      weight[at] = weights[i]!;
    }
  });
  return { start, profile, weight };
}
