/**
 * key -> the profiles that hold it, with their weights: one contiguous run of postings a key, laid out for all profiles and
 * filled as they are visited, so that a run only ever holds those that came before.
 */

/** The features of one profile, as keys of an index. */
export interface IndexedVector {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

export class InvertedIndex {
  /** Postings of key `k` stand at `start[k]` up to `end[k]`, in the order in which their profiles were added. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly profile: Int32Array;
  readonly weight: Float32Array;

  /** An empty index with room for `vectors`, whose keys are below `keyCount`. */
  constructor(vectors: Iterable<IndexedVector>, keyCount: number) {
    const next = new Int32Array(keyCount + 1);
    for (const { keys } of vectors) for (const key of keys) next[key + 1]!++;
    for (let key = 0; key < keyCount; key++) next[key + 1]! += next[key]!;
    this.start = next;
    this.end = next.slice();
    this.profile = new Int32Array(next[keyCount]!);
    this.weight = new Float32Array(this.profile.length);
  }

  add(position: number, { keys, weights }: IndexedVector): void {
    const { end, profile, weight } = this;
    for (let i = 0; i < keys.length; i++) {
      const at = end[keys[i]!]!++;
      profile[at] = position;
      weight[at] = weights[i]!;
    }
  }
}
