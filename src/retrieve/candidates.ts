/**
 * Which pairs of articles are worth scoring: those whose cosine, in the space that fits its languages, reaches
 * `leastSimilarity`. They are found by walking the postings of each article's features; pairs that share nothing cost nothing, and
 * neither do pairs that are surely further apart than the window: profiles come by day, and a run of postings is left behind
 * as the days pass. Cosines are exact, and no pair is missed but those of large corpora that share nothing rarer than their
 * commonest features (`common-features.ts`).
 */
import { guessedWindow, sureDay } from '../config.js';
import { PairList } from '../math/pair-list.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { ScoredPairs } from '../model/scored-pair.js';
import { CommonFeatures } from './common-features.js';
import { InvertedIndex, type KeyedVectors, type Window } from './inverted-index.js';
import { keysByLanguage, numberLanguages } from './language-keys.js';

export interface RetrieveOptions {
  readonly leastSimilarity: number;
  /** Cosines across languages are divided by this before they are compared. */
  readonly acrossLanguagesScale: number;
  readonly windowDays: number;
}

/** Candidate pairs, by `b`, then by `a`, with their cosines. */
export function findCandidates(corpus: ProfiledCorpus, options: RetrieveOptions): ScoredPairs {
  const all = new PairList();
  for (const found of candidatesInSteps(corpus, options)) all.append(found);
  return all;
}

/** Profiles of a step: some milliseconds of work. */
const profilesOfStep = 500;

/**
 * The same in steps, between which others may have their turn: each time those with the next profiles as `b`, in a list that the next step
 * overwrites.
 */
export function candidatesInSteps(corpus: ProfiledCorpus, options: RetrieveOptions): Generator<ScoredPairs> {
  return new Retrieval(corpus, options).steps();
}

type Rest = Parameters<InvertedIndex['accumulate']> extends [unknown, ...infer Others] ? Others : never;

/** The profiles of one space, indexed as they are visited. */
class SpaceIndex {
  readonly common: CommonFeatures;
  private readonly index: InvertedIndex;

  /** `groupOf` parts profiles that have no keys in common. */
  constructor(vectors: KeyedVectors, groupOf: Int32Array, keyCount: number, isSure: Uint8Array) {
    this.common = new CommonFeatures(vectors, groupOf, keyCount);
    this.index = new InvertedIndex(vectors, this.common.isRare, isSure);
  }

  /** As `InvertedIndex.accumulate`, for the profile at `position`, which is then indexed itself. */
  visit(position: number, ...rest: Rest): number {
    const count = this.index.accumulate(position, ...rest);
    this.index.add(position);
    return count;
  }
}

class Retrieval {
  private readonly languageOf: Int32Array;
  private readonly isSure: Uint8Array;
  private readonly dayOf: Float64Array;
  private readonly profileFacts: { readonly dayOf: Float64Array; readonly groupOf: Int32Array };
  private readonly within: SpaceIndex;
  private readonly across: SpaceIndex;
  /** Cosine of the profile at hand with each earlier one, in the space of their languages. */
  private readonly similarityTo: Float64Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;

  constructor(
    { profiles, within, across, families }: ProfiledCorpus,
    private readonly options: RetrieveOptions,
  ) {
    this.languageOf = numberLanguages(profiles);
    this.dayOf = Float64Array.from(profiles, ({ day }) => day ?? NaN);
    this.isSure = Uint8Array.from(profiles, ({ day, dayConfidence }) =>
      Number(day !== null && dayConfidence >= sureDay),
    );
    const { keys, keyCount } = keysByLanguage(within, this.languageOf, families.length);
    this.within = new SpaceIndex({ ...within, keys }, this.languageOf, keyCount, this.isSure);
    const oneGroup = new Int32Array(profiles.length);
    this.across = new SpaceIndex({ ...across, keys: across.features }, oneGroup, families.length, this.isSure);
    this.profileFacts = { dayOf: this.dayOf, groupOf: this.languageOf };
    this.similarityTo = new Float64Array(profiles.length);
    this.touched = new Int32Array(profiles.length);
  }

  *steps(): Generator<ScoredPairs> {
    const pairs = new PairList();
    for (let b = 0; b < this.languageOf.length; b++) {
      if (b % profilesOfStep === profilesOfStep - 1) {
        yield pairs;
        pairs.clear();
      }
      // Keys of one language say nothing in another: `within` meets no other.
      this.compare(b, this.within, -1);
      this.compare(b, this.across, this.languageOf[b]!);
      this.collect(b, pairs);
    }
    yield pairs;
  }

  private windowOf(b: number): Window {
    const { windowDays } = this.options;
    const day = this.dayOf[b]!;
    const isNear = this.isSure[b] === 1;
    const unsureFrom = day - windowDays * guessedWindow;
    return { isNear, sureFrom: isNear ? day - windowDays : unsureFrom, unsureFrom };
  }

  /** Compares profile `b` with the earlier ones of its language, or with those of others. */
  private compare(b: number, space: SpaceIndex, except: number): void {
    this.touchedCount = space.visit(
      b,
      this.profileFacts,
      this.windowOf(b),
      except,
      this.similarityTo,
      this.touched,
      this.touchedCount,
    );
  }

  /** Takes the pairs of `b` that are alike enough, by `a`, and clears the table. */
  private collect(b: number, pairs: PairList): void {
    const { languageOf, similarityTo, touched } = this;
    const { acrossLanguagesScale, leastSimilarity } = this.options;
    const language = languageOf[b];
    const [within, across] = [this.within.common, this.across.common];
    const [withinLength, acrossLength] = [within.lengths[b]!, across.lengths[b]!];
    const leastAcross = leastSimilarity * acrossLanguagesScale;
    let kept = 0;
    for (let i = 0; i < this.touchedCount; i++) {
      const a = touched[i]!;
      const rare = similarityTo[a]!;
      similarityTo[a] = 0;
      if (languageOf[a] === language) {
        if (rare + within.lengths[a]! * withinLength < leastSimilarity) continue;
        similarityTo[a] = rare + within.product(a, b);
      } else {
        if (rare + across.lengths[a]! * acrossLength < leastAcross) continue;
        similarityTo[a] = Math.min(1, (rare + across.product(a, b)) / acrossLanguagesScale);
      }
      if (similarityTo[a]! >= leastSimilarity) touched[kept++] = a;
      else similarityTo[a] = 0;
    }
    // One in seven to forty is kept: sorting those costs less than visiting all in order.
    for (const a of touched.subarray(0, kept).sort()) {
      pairs.push(a, b, similarityTo[a]!);
      similarityTo[a] = 0;
    }
    this.touchedCount = 0;
  }
}
