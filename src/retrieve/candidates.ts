/**
 * Which pairs of articles are worth scoring. Exact: every pair whose cosine, in the space that fits its languages, reaches
 * `leastSimilarity` is found, by walking the postings of each article's features; pairs that share nothing cost nothing, and
 * neither do pairs that are surely further apart than the window: profiles come by day, and a run of postings is left behind
 * as the days pass.
 */
import { sureDay } from '../config.js';
import { PairList } from '../math/pair-list.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { ScoredPairs } from '../model/scored-pair.js';
import { type IndexedVector, InvertedIndex } from './inverted-index.js';
import { keysByLanguage, numberLanguages } from './language-keys.js';

export interface RetrieveOptions {
  readonly leastSimilarity: number;
  /** Cosines across languages are divided by this before they are compared. */
  readonly acrossLanguagesScale: number;
  readonly windowDays: number;
}

/** Candidate pairs, by `b`, then by `a`, with their cosines. */
export function findCandidates(corpus: ProfiledCorpus, options: RetrieveOptions): ScoredPairs {
  return new Retrieval(corpus, options).pairs();
}

/** Profiles of one space in two indexes: those with a sure day, which pass out of the window, and the others. */
class SpaceIndex {
  readonly sure: InvertedIndex;
  readonly unsure: InvertedIndex;
  /** The first posting of each key that is still in the window of sure days. */
  readonly inWindow: Int32Array;

  constructor(
    readonly vectors: readonly IndexedVector[],
    keyCount: number,
    private readonly isSure: Uint8Array,
  ) {
    this.sure = new InvertedIndex(
      vectors.filter((_, position) => isSure[position] === 1),
      keyCount,
    );
    this.unsure = new InvertedIndex(
      vectors.filter((_, position) => isSure[position] === 0),
      keyCount,
    );
    this.inWindow = this.sure.start.slice();
  }

  add(position: number): void {
    const index = this.isSure[position] === 1 ? this.sure : this.unsure;
    index.add(position, this.vectors[position]!);
  }
}

class Retrieval {
  private readonly languageOf: Int32Array;
  private readonly isSure: Uint8Array;
  private readonly dayOf: Float64Array;
  private readonly within: SpaceIndex;
  private readonly across: SpaceIndex;
  /** Cosine of the profile at hand with each earlier one, in the space of their languages. */
  private readonly similarityTo: Float64Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;

  constructor(
    { profiles, families }: ProfiledCorpus,
    private readonly options: RetrieveOptions,
  ) {
    this.languageOf = numberLanguages(profiles);
    this.dayOf = Float64Array.from(profiles, ({ day }) => day ?? NaN);
    this.isSure = Uint8Array.from(profiles, ({ day, dayConfidence }) =>
      Number(day !== null && dayConfidence >= sureDay),
    );
    const { keys, keyCount } = keysByLanguage(profiles, this.languageOf, families.length);
    this.within = new SpaceIndex(
      profiles.map(({ within }, position) => ({ keys: keys[position]!, weights: within.weights })),
      keyCount,
      this.isSure,
    );
    this.across = new SpaceIndex(
      profiles.map(({ across }) => ({ keys: across.features, weights: across.weights })),
      families.length,
      this.isSure,
    );
    this.similarityTo = new Float64Array(profiles.length);
    this.touched = new Int32Array(profiles.length);
  }

  pairs(): ScoredPairs {
    const pairs = new PairList();
    for (let b = 0; b < this.languageOf.length; b++) {
      this.compare(b, this.within, false);
      this.compare(b, this.across, true);
      this.collect(b, pairs);
      this.within.add(b);
      this.across.add(b);
    }
    return pairs;
  }

  /** Compares profile `b` with the earlier ones of its language, or with those of others. */
  private compare(b: number, { vectors, sure, unsure, inWindow }: SpaceIndex, othersOnly: boolean): void {
    const vector = vectors[b]!;
    if (this.isSure[b] === 1) this.leaveBehind(b, vector, sure, inWindow);
    this.accumulate(b, vector, sure, this.isSure[b] === 1 ? inWindow : sure.start, othersOnly);
    this.accumulate(b, vector, unsure, unsure.start, othersOnly);
  }

  /** Moves the beginnings of the runs that `vector` will walk past the days before its window. */
  private leaveBehind(b: number, { keys }: IndexedVector, { end, profile }: InvertedIndex, inWindow: Int32Array): void {
    const { dayOf } = this;
    const firstDay = dayOf[b]! - this.options.windowDays;
    for (const key of keys) {
      let at = inWindow[key]!;
      while (at < end[key]! && dayOf[profile[at]!]! < firstDay) at++;
      inWindow[key] = at;
    }
  }

  /** Adds the products of the features that `vector` shares with each profile of `index`. */
  private accumulate(
    b: number,
    vector: IndexedVector,
    index: InvertedIndex,
    from: Int32Array,
    othersOnly: boolean,
  ): void {
    const { languageOf, similarityTo, touched } = this;
    const { end, profile, weight } = index;
    const { keys, weights } = vector;
    const own = othersOnly ? languageOf[b]! : -1;
    let count = this.touchedCount;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const ownWeight = weights[i]!;
      for (let at = from[key]!, last = end[key]!; at < last; at++) {
        const a = profile[at]!;
        if (languageOf[a] === own) continue;
        const known = similarityTo[a]!;
        if (known === 0) touched[count++] = a;
        similarityTo[a] = known + ownWeight * weight[at]!;
      }
    }
    this.touchedCount = count;
  }

  /** Takes the pairs of `b` that are alike enough, by `a`, and clears the table. */
  private collect(b: number, pairs: PairList): void {
    const { languageOf, similarityTo } = this;
    const { acrossLanguagesScale, leastSimilarity } = this.options;
    const language = languageOf[b];
    const met = this.touched.subarray(0, this.touchedCount);
    const all = this.touchedCount * 8 > b;
    if (!all) met.sort();
    for (let i = 0, count = all ? b : met.length; i < count; i++) {
      const a = all ? i : met[i]!;
      const cosine = similarityTo[a]!;
      if (cosine === 0) continue;
      similarityTo[a] = 0;
      const similarity = languageOf[a] === language ? cosine : Math.min(1, cosine / acrossLanguagesScale);
      if (similarity >= leastSimilarity) pairs.push(a, b, similarity);
    }
    this.touchedCount = 0;
  }
}
