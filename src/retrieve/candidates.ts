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
import { guessedWindow } from '../config.js';
import { PairList } from '../math/pair-list.js';
import { dot } from '../math/sparse-vector.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { ScoredPairs } from '../model/scored-pair.js';
import { commonProduct } from './common-features.js';
import { indexCorpus, type IndexedCorpus, type SpaceIndex } from './indexed-corpus.js';
import { InvertedIndex, type Window } from './inverted-index.js';

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
  const retriever = new Retriever(indexCorpus(corpus), options);
  const all = new PairList();
  for (let b = 0; b < corpus.profiles.length; b++) retriever.findFor(b, all);
  return all;
}

/**
 * Where only its rarest features were walked, those who have less than this of the cosine that is asked for are looked at no more: the rarest
 * features weigh most, and bring more than half of it where it is reached.
 */
const leastOfRarest = 0.5;

type ProfileFacts = Parameters<InvertedIndex['accumulate']>[1];
type DayWindow = Omit<Window, 'longestRun'>;
type Rest =
  Parameters<InvertedIndex['accumulate']> extends [unknown, unknown, unknown, ...infer Others] ? Others : never;

/** Walks one space. */
class SpaceWalk {
  private readonly index: InvertedIndex;
  /** Whether of the profile that was visited last only the rarest features were walked. */
  private isPartial = false;

  constructor(
    private readonly space: SpaceIndex,
    private readonly mostPostings: number,
  ) {
    this.index = new InvertedIndex(space.vectors, space.common.isRare, space.postings);
  }

  /** As `InvertedIndex.accumulate`, for the profile at `position`. */
  visit(position: number, facts: ProfileFacts, window: DayWindow, ...rest: Rest): number {
    const longestRun = Number.isNaN(window.sureFrom) ? this.index.longestRun(position, this.mostPostings) : Infinity;
    this.isPartial = longestRun < Infinity;
    return this.index.accumulate(position, facts, { ...window, longestRun }, ...rest);
  }

  /** The cosine of profile `b`, which was visited last, and `a`, of which `walked` is known; 0 where it is less than `least`. */
  cosine(a: number, b: number, walked: number, least: number): number {
    const { common, vectors } = this.space;
    if (this.isPartial && walked < leastOfRarest * least) return 0;
    if (!this.isPartial && walked + common.lengths[a]! * common.lengths[b]! < least) return 0;
    const cosine = this.isPartial ? dot(vectors, a, b) : walked + commonProduct(common, a, b);
    return cosine < least ? 0 : cosine;
  }
}

/** Finds the candidates of one profile after the other, in their order, of which any may be left out: threads share them out. */
export class Retriever {
  private readonly profileFacts: ProfileFacts;
  private readonly within: SpaceWalk;
  private readonly across: SpaceWalk;
  /** Cosine of the profile at hand with each earlier one, in the space of their languages. */
  private readonly similarityTo: Float64Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;

  constructor(
    private readonly corpus: IndexedCorpus,
    private readonly options: RetrieveOptions,
  ) {
    const { dayOf, languageOf, within, across } = corpus;
    const { mostPostings } = options.undated;
    this.within = new SpaceWalk(within, mostPostings);
    this.across = new SpaceWalk(across, mostPostings);
    this.profileFacts = { dayOf, groupOf: languageOf };
    this.similarityTo = new Float64Array(dayOf.length);
    this.touched = new Int32Array(dayOf.length);
  }

  /** Adds to `pairs` those of profile `b` with earlier ones, by `a`. */
  findFor(b: number, pairs: PairList): void {
    // Keys of one language say nothing in another: `within` meets no other.
    this.compare(b, this.within, -1);
    this.compare(b, this.across, this.corpus.languageOf[b]!);
    this.collect(b, pairs);
  }

  private windowOf(b: number): DayWindow {
    const { windowDays } = this.options;
    const day = this.corpus.dayOf[b]!;
    const isNear = this.corpus.isSure[b] === 1;
    const unsureFrom = day - windowDays * guessedWindow;
    return { isNear, sureFrom: isNear ? day - windowDays : unsureFrom, unsureFrom };
  }

  /** Compares profile `b` with the earlier ones of its language, or with those of others. */
  private compare(b: number, space: SpaceWalk, except: number): void {
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
    const { similarityTo, touched } = this;
    const { dayOf, languageOf } = this.corpus;
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
    const least = Number.isNaN(dayOf[b]) ? leastOfStrongest(neighbours, similarityTo, undated.mostNeighbours) : 0;
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
