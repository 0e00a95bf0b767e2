/**
 * key -> the profiles that hold it, with their weights: one contiguous run of postings a key. A run has two parts: profiles with a sure day
 * and the others, each in the order in which profiles are visited, by day; both pass out of the window as days go by, and of both a visitor
 * sees those that came before. What a key needs lies together in memory: most runs are short, and finding them costs more than walking them.
 * Postings are laid out once, for any number of threads; how far each has come in the runs it keeps for itself.
 */
import { sharedWholeNumbers } from '../math/shared-columns.js';

/** The vectors of all profiles by the keys of an index: that of profile `p` stands from `start[p]` up to `end[p]`. */
export interface KeyedVectors {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Of each key: where its run starts, the first sure postings in the near and in the far window, the end of those that were visited; where the
 * others start, the first of them in the far window, the end of those that were visited; where the run ends.
 */
const stride = 8;
const sureStart = 0;
const sureNear = 1;
const sureFar = 2;
const sureEnd = 3;
const unsureStart = 4;
const unsureFar = 5;
const unsureEnd = 6;
const runEnd = 7;

/** The postings of all profiles, and where the run of each key lies among them. */
export interface Postings {
  readonly runs: Int32Array;
  /** Profile and weight of each posting, in turn: one buffer, seen as whole numbers and as fractions. */
  readonly profiles: Int32Array;
  readonly weights: Float32Array;
}

/** The postings of `vectors`, by those of their keys that are `isIndexed`; `isSure` of each profile. */
export function layOutPostings(
  { start, end, keys, weights: given }: KeyedVectors,
  isIndexed: Uint8Array,
  isSure: Uint8Array,
): Postings {
  const runs = sharedWholeNumbers(stride * isIndexed.length);
  for (let position = 0; position < start.length; position++) {
    const part = isSure[position] === 1 ? sureEnd : unsureEnd;
    for (let place = start[position]!; place < end[position]!; place++)
      if (isIndexed[keys[place]!] === 1) runs[stride * keys[place]! + part]!++;
  }
  let count = 0;
  for (let run = 0; run < runs.length; run += stride) {
    const sure = runs[run + sureEnd]!;
    const unsure = runs[run + unsureEnd]!;
    runs.fill(count, run + sureStart, run + unsureStart);
    runs.fill(count + sure, run + unsureStart, run + runEnd);
    count += sure + unsure;
    runs[run + runEnd] = count;
  }
  const profiles = sharedWholeNumbers(2 * count);
  const weights = new Float32Array(profiles.buffer);
  for (let position = 0; position < start.length; position++) {
    const part = isSure[position] === 1 ? sureEnd : unsureEnd;
    for (let place = start[position]!; place < end[position]!; place++) {
      if (isIndexed[keys[place]!] === 0) continue;
      const at = runs[stride * keys[place]! + part]!++;
      profiles[2 * at] = position;
      weights[2 * at + 1] = given[place]!;
    }
  }
  for (let run = 0; run < runs.length; run += stride) {
    runs[run + sureEnd] = runs[run + sureStart]!;
    runs[run + unsureEnd] = runs[run + unsureStart]!;
  }
  return { runs, profiles, weights };
}

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

/** Visits profiles in their order, of which it may leave out any. */
export class InvertedIndex {
  private readonly runs: Int32Array;

  constructor(
    private readonly vectors: KeyedVectors,
    private readonly isIndexed: Uint8Array,
    private readonly postings: Postings,
  ) {
    this.runs = postings.runs.slice();
  }

  /**
   * How long runs may be, up to the profile at `position`, so that all of its together hold `most` postings at most; Infinity where they do as they are.
   */
  longestRun(position: number, most: number): number {
    const { start, end, keys } = this.vectors;
    const lengths = new Int32Array(end[position]! - start[position]!);
    for (let at = 0; at < lengths.length; at++) {
      const key = keys[start[position]! + at]!;
      if (this.isIndexed[key] === 0) continue;
      this.goTo(position, stride * key);
      lengths[at] = this.lengthOf(stride * key);
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
    const { runs, isIndexed } = this;
    const { profiles, weights: postingWeights } = this.postings;
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
      this.goTo(position, run);
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

  /** Takes in the postings of all profiles before `position`. */
  private goTo(position: number, run: number): void {
    const { runs } = this;
    const { profiles } = this.postings;
    let sure = runs[run + sureEnd]!;
    for (const end = runs[run + unsureStart]!; sure < end && profiles[2 * sure]! < position;) sure++;
    runs[run + sureEnd] = sure;
    let unsure = runs[run + unsureEnd]!;
    for (const end = runs[run + runEnd]!; unsure < end && profiles[2 * unsure]! < position;) unsure++;
    runs[run + unsureEnd] = unsure;
  }

  private lengthOf(run: number): number {
    const { runs } = this;
    return runs[run + sureEnd]! - runs[run + sureStart]! + (runs[run + unsureEnd]! - runs[run + unsureStart]!);
  }
}
