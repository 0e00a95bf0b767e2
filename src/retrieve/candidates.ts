/**
 * Which pairs of articles are worth scoring. Exact: every pair whose cosine, in the space that fits its languages, reaches
 * `leastSimilarity` is found, by walking the postings of each article's features; pairs that share nothing cost nothing.
 */
import { sureDay } from '../config.js';
import type { CandidatePair } from '../model/candidate-pair.js';
import type { Profile, ProfiledCorpus } from '../model/profile.js';
import { type InvertedIndex, invert } from './inverted-index.js';

export interface RetrieveOptions {
  readonly leastSimilarity: number;
  /** Cosines across languages are divided by this before they are compared. */
  readonly acrossLanguagesScale: number;
  readonly windowDays: number;
}

/** Candidate pairs, by `b`, then by `a`. */
export function findCandidates(corpus: ProfiledCorpus, options: RetrieveOptions): CandidatePair[] {
  return new Retrieval(corpus, options).pairs();
}

/** A day that no other is near to: stands for an unknown one, which is compared with every other. */
const anyDay = Number.NaN;

class Retrieval {
  private readonly profiles: readonly Profile[];
  private readonly within: InvertedIndex;
  private readonly across: InvertedIndex;
  /** Numbers for languages and days, so that the inner loop compares numbers. */
  private readonly languageOf: Int32Array;
  private readonly dayOf: Float64Array;
  /** Cosine of the profile at hand with each earlier one, in the space of their languages. */
  private readonly similarityTo: Float64Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;

  constructor(
    { profiles, families }: ProfiledCorpus,
    private readonly options: RetrieveOptions,
  ) {
    this.profiles = profiles;
    this.within = invert(
      profiles.map((profile) => profile.within),
      families.length,
    );
    this.across = invert(
      profiles.map((profile) => profile.across),
      families.length,
    );
    const languages = new Map<string, number>();
    this.languageOf = Int32Array.from(profiles, ({ language }) => {
      const known = languages.get(language) ?? languages.size;
      languages.set(language, known);
      return known;
    });
    this.dayOf = Float64Array.from(profiles, ({ day, dayConfidence }) => (day === null || dayConfidence < sureDay ? anyDay : day));
    this.similarityTo = new Float64Array(profiles.length);
    this.touched = new Int32Array(profiles.length);
  }

  pairs(): CandidatePair[] {
    const { acrossLanguagesScale, leastSimilarity, windowDays } = this.options;
    const { dayOf, languageOf, similarityTo, touched } = this;
    const pairs: CandidatePair[] = [];
    for (let b = 0; b < this.profiles.length; b++) {
      this.accumulate(b, 'within');
      this.accumulate(b, 'across');
      for (const a of touched.subarray(0, this.touchedCount).sort()) {
        const cosine = similarityTo[a]!;
        similarityTo[a] = 0;
        if (Math.abs(dayOf[a]! - dayOf[b]!) > windowDays) continue;
        const similarity = languageOf[a] === languageOf[b] ? cosine : Math.min(1, cosine / acrossLanguagesScale);
        if (similarity >= leastSimilarity) pairs.push({ a, b, similarity });
      }
      this.touchedCount = 0;
    }
    return pairs;
  }

  /** Adds the products of features that profile `b` shares with each earlier one that `space` compares it with. */
  private accumulate(b: number, space: 'within' | 'across'): void {
    const { start, profile, weight } = this[space];
    const { languageOf, similarityTo, touched } = this;
    const { features, weights } = this.profiles[b]![space];
    const language = languageOf[b]!;
    const inside = space === 'within';
    let count = this.touchedCount;
    for (let i = 0; i < features.length; i++) {
      const own = weights[i]!;
      const end = start[features[i]! + 1]!;
      for (let at = start[features[i]!]!; at < end; at++) {
        const a = profile[at]!;
        if (a >= b) break;
        if ((languageOf[a] === language) !== inside) continue;
        if (similarityTo[a] === 0) touched[count++] = a;
        similarityTo[a]! += own * weight[at]!;
      }
    }
    this.touchedCount = count;
  }
}
