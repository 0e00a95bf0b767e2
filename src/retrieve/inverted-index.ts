/**
 * key -> the profiles that hold it, with their weights: one contiguous run of postings a key, laid out for all profiles and
 * filled as they are visited, so that a run only ever holds those that came before. A run has two parts: profiles with a sure day
 * and the others, each in the order of days; both pass out of the window as days go by. What a key needs lies together in memory: most runs are
 * short, and finding them costs more than walking them.
 */

/** The vectors of all profiles by the keys of an index: that of profile `p` stands from `start[p]` up to `end[p]`. */
export interface KeyedVectors {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Of each key: where its run starts, the first sure postings in the near and in the far window, the end of the sure ones; where the others
 * start, the first of them in the far window, and their end.
 */
const stride = 8;
const sureStart = 0;
const sureNear = 1;
const sureFar = 2;
const sureEnd = 3;
const unsureStart = 4;
const unsureFar = 5;
const unsureEnd = 6;

/** What a profile compares itself with: postings from these days on. NaN for all. */
export interface Window {
  /** Of profiles with a sure day. */
  readonly sureFrom: number;
  readonly isNear: boolean;
  /** Of the others. */
  readonly unsureFrom: number;
  /** Runs with more postings than this are passed over. */
  readonly longestRun: number;
}

export class InvertedIndex {
  private readonly runs: Int32Array;
  /** Profile and weight of each posting, in turn: one buffer, seen as whole numbers and as fractions. */
  private readonly profiles: Int32Array;
  private readonly weights: Float32Array;

  /** An empty index with room for `vectors`, by those of their keys that are `isIndexed`; `isSure` of each. */
  constructor(
    private readonly vectors: KeyedVectors,
    private readonly isIndexed: Uint8Array,
    private readonly isSure: Uint8Array,
  ) {
    const { start, end, keys } = vectors;
    this.runs = new Int32Array(stride * isIndexed.length);
    for (let position = 0; position < start.length; position++) {
      const part = isSure[position] === 1 ? sureEnd : unsureEnd;
      for (let place = start[position]!; place < end[position]!; place++)
        if (isIndexed[keys[place]!] === 1) this.runs[stride * keys[place]! + part]!++;
    }
    let postings = 0;
    for (let run = 0; run < this.runs.length; run += stride) {
      const sure = this.runs[run + sureEnd]!;
      const unsure = this.runs[run + unsureEnd]!;
      this.runs.fill(postings, run + sureStart, run + unsureStart);
      this.runs.fill(postings + sure, run + unsureStart, run + unsureEnd + 1);
      postings += sure + unsure;
    }
    this.profiles = new Int32Array(2 * postings);
    this.weights = new Float32Array(this.profiles.buffer);
  }

  add(position: number): void {
    const { start, end, keys, weights } = this.vectors;
    const part = this.isSure[position] === 1 ? sureEnd : unsureEnd;
    for (let place = start[position]!; place < end[position]!; place++) {
      if (this.isIndexed[keys[place]!] === 0) continue;
      const at = this.runs[stride * keys[place]! + part]!++;
      this.profiles[2 * at] = position;
      this.weights[2 * at + 1] = weights[place]!;
    }
  }

  /** How long runs may be so that those of the profile at `position` hold `most` postings at most together; Infinity where all of them do. */
  longestRun(position: number, most: number): number {
    const { start, end, keys } = this.vectors;
    const lengths = new Int32Array(end[position]! - start[position]!);
    for (let at = 0; at < lengths.length; at++) {
      const key = keys[start[position]! + at]!;
      lengths[at] = this.isIndexed[key] === 1 ? this.lengthOf(stride * key) : 0;
    }
    let together = 0;
    for (const length of lengths.sort()) {
      together += length;
      if (together > most) return length - 1;
    }
    return Infinity;
  }

  /**
   * Adds to `sums` the product of what the profile at `position` and each earlier one in `window` share, and puts those profiles into `touched` from
   * `count` on; returns the new count. Windows only ever move on. Profiles of group `except` are passed over.
   */
  accumulate(
    position: number,
    { dayOf, groupOf }: { readonly dayOf: Float64Array; readonly groupOf: Int32Array },
    { sureFrom, isNear, unsureFrom, longestRun }: Window,
    except: number,
    sums: Float64Array,
    touched: Int32Array,
    count: number,
  ): number {
    const { runs, profiles, weights: postingWeights, isIndexed } = this;
    const { start, end: ends, keys, weights } = this.vectors;
    /** The first posting of a run that is not before `firstDay`, which its key keeps. */
    const enter = (field: number, last: number, firstDay: number): number => {
      let at = runs[field]!;
      while (at < last && dayOf[profiles[2 * at]!]! < firstDay) at++;
      runs[field] = at;
      return at;
    };
    for (let place = start[position]!; place < ends[position]!; place++) {
      const key = keys[place]!;
      if (isIndexed[key] === 0) continue;
      const run = stride * key;
      if (this.lengthOf(run) > longestRun) continue;
      const weight = weights[place]!;
      const middle = runs[run + sureEnd]!;
      const end = runs[run + unsureEnd]!;
      const isAll = Number.isNaN(sureFrom);
      let at = isAll ? runs[run + sureStart]! : enter(run + (isNear ? sureNear : sureFar), middle, sureFrom);
      const second = isAll ? runs[run + unsureStart]! : enter(run + unsureFar, end, unsureFrom);
      for (let part = 0, last = middle; part < 2; part++, at = second, last = end) {
        for (; at < last; at++) {
          const profile = profiles[2 * at]!;
          if (groupOf[profile] === except) continue;
          const known = sums[profile]!;
          if (known === 0) touched[count++] = profile;
          sums[profile] = known + weight * postingWeights[2 * at + 1]!;
        }
      }
    }
    return count;
  }

  private lengthOf(run: number): number {
    const { runs } = this;
    return runs[run + sureEnd]! - runs[run + sureStart]! + (runs[run + unsureEnd]! - runs[run + unsureStart]!);
  }
}
