/**
 * Which pairs of articles are worth scoring: those whose cosine, in the space that fits its languages, reaches
 * `leastSimilarity`. They are found by walking the postings of each article's features; pairs that share nothing cost nothing, and
 * neither do pairs that are surely further apart than the window: profiles come by day, and a run of postings is left behind
 * as the days pass. Cosines are exact, and of articles whose day is known no pair is missed but those of large corpora that share nothing
 * rarer than their commonest features (`common-features.ts`).
 *
 * Articles of unknown day may be on the event of any: their comparisons would grow faster than the corpus (38 million postings
 * at 10,000 articles, 256 million at 30,000). They look for others by their rarest features, and keep their likest.
 */
import { guessedWindow, sureDay } from '../config.js';
import { PairList } from '../math/pair-list.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { ScoredPairs } from '../model/scored-pair.js';
import { dot } from '../math/sparse-vector.js';
import type { VectorTable } from '../model/vector-table.js';
import { CommonFeatures } from './common-features.js';
import { InvertedIndex, type KeyedVectors, type Window } from './inverted-index.js';
import { keysByLanguage, numberLanguages } from './language-keys.js';

export interface RetrieveOptions {
  readonly leastSimilarity: number;
  /** Cosines across languages are divided by this before they are compared. */
  readonly acrossLanguagesScale: number;
  readonly windowDays: number;
  /** Of articles of unknown day: how many postings of one space each walks at most, and with how many earlier articles it is paired. */
  readonly undated: { readonly mostPostings: number; readonly mostNeighbours: number };
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
 * Where only its rarest features were walked, those who have less than this of the cosine that is asked for are looked at no more: the rarest
 * features weigh most, and bring more than half of it where it is reached.
 */
const leastOfRarest = 0.5;

/**
 * The same in steps, between which others may have their turn: each time those with the next profiles as `b`, in a list that the next step
 * overwrites.
 */
export function candidatesInSteps(corpus: ProfiledCorpus, options: RetrieveOptions): Generator<ScoredPairs> {
  return new Retrieval(corpus, options).steps();
}

type ProfileFacts = Parameters<InvertedIndex['accumulate']>[1];
type DayWindow = Omit<Window, 'longestRun'>;
type Rest =
  Parameters<InvertedIndex['accumulate']> extends [unknown, unknown, unknown, ...infer Others] ? Others : never;

/** The profiles of one space, indexed as they are visited. */
class SpaceIndex {
  private readonly common: CommonFeatures;
  private readonly index: InvertedIndex;
  /** Whether of the profile that was visited last only the rarest features were walked. */
  private isPartial = false;

  /** `groupOf` parts profiles that have no keys in common. */
  constructor(
    private readonly table: VectorTable,
    vectors: KeyedVectors,
    groupOf: Int32Array,
    keyCount: number,
    isSure: Uint8Array,
    private readonly mostPostings: number,
  ) {
    this.common = new CommonFeatures(vectors, groupOf, keyCount);
    this.index = new InvertedIndex(vectors, this.common.isRare, isSure);
  }

  /** As `InvertedIndex.accumulate`, for the profile at `position`, which is then indexed itself. */
  visit(position: number, facts: ProfileFacts, window: DayWindow, ...rest: Rest): number {
    const longestRun = Number.isNaN(window.sureFrom) ? this.index.longestRun(position, this.mostPostings) : Infinity;
    this.isPartial = longestRun < Infinity;
    const count = this.index.accumulate(position, facts, { ...window, longestRun }, ...rest);
    this.index.add(position);
    return count;
  }

  /** The cosine of profile `b`, which was visited last, and `a`, of which `walked` is known; 0 where it is less than `least`. */
  cosine(a: number, b: number, walked: number, least: number): number {
    const { common } = this;
    if (this.isPartial && walked < leastOfRarest * least) return 0;
    if (!this.isPartial && walked + common.lengths[a]! * common.lengths[b]! < least) return 0;
    const cosine = this.isPartial ? dot(this.table, a, b) : walked + common.product(a, b);
    return cosine < least ? 0 : cosine;
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
    const { mostPostings } = options.undated;
    const { keys, keyCount } = keysByLanguage(within, this.languageOf, families.length);
    this.within = new SpaceIndex(within, { ...within, keys }, this.languageOf, keyCount, this.isSure, mostPostings);
    const oneGroup = new Int32Array(profiles.length);
    this.across = new SpaceIndex(
      across,
      { ...across, keys: across.features },
      oneGroup,
      families.length,
      this.isSure,
      mostPostings,
    );
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

  private windowOf(b: number): DayWindow {
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
    const { acrossLanguagesScale, leastSimilarity, undated } = this.options;
    const language = languageOf[b];
    let kept = 0;
    for (let i = 0; i < this.touchedCount; i++) {
      const a = touched[i]!;
      const walked = similarityTo[a]!;
      const similarity =
        languageOf[a] === language
          ? this.within.cosine(a, b, walked, leastSimilarity)
          : Math.min(
              1,
              this.across.cosine(a, b, walked, leastSimilarity * acrossLanguagesScale) / acrossLanguagesScale,
            );
      similarityTo[a] = similarity;
      if (similarity >= leastSimilarity) touched[kept++] = a;
      else similarityTo[a] = 0;
    }
    // One in seven to forty is kept: sorting those costs less than visiting all in order.
    const neighbours = touched.subarray(0, kept).sort();
    const least = Number.isNaN(this.dayOf[b]) ? leastOfStrongest(neighbours, similarityTo, undated.mostNeighbours) : 0;
    for (const a of neighbours) {
      if (similarityTo[a]! >= least) pairs.push(a, b, similarityTo[a]!);
      similarityTo[a] = 0;
    }
    this.touchedCount = 0;
  }
}

/** How strong the `most` strongest of `neighbours` are at least; equals of the weakest come beside them. */
function leastOfStrongest(neighbours: Int32Array, strengthOf: Float64Array, most: number): number {
  if (neighbours.length <= most) return 0;
  const strengths = Float64Array.from(neighbours, (neighbour) => strengthOf[neighbour]!).sort();
  return strengths[strengths.length - most]!;
}
