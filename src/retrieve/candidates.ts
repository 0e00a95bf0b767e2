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
export function findCandidates({ profiles, features }: ProfiledCorpus, options: RetrieveOptions): CandidatePair[] {
  const within = invert(profiles.map((profile) => profile.within), features.length);
  const across = invert(profiles.map((profile) => profile.across), features.length);
  const leastAcross = options.leastSimilarity * options.acrossLanguagesScale;
  const similarityTo = new Float64Array(profiles.length);
  const touched: number[] = [];
  const pairs: CandidatePair[] = [];
  profiles.forEach((profile, b) => {
    accumulate(profile, b, profiles, within, 'within', similarityTo, touched);
    accumulate(profile, b, profiles, across, 'across', similarityTo, touched);
    touched.sort((left, right) => left - right);
    for (const a of touched) {
      const other = profiles[a]!;
      const similarity = similarityTo[a]!;
      similarityTo[a] = 0;
      if (daysApart(other, profile) > options.windowDays) continue;
      const oneLanguage = other.language === profile.language;
      if (similarity < (oneLanguage ? options.leastSimilarity : leastAcross)) continue;
      pairs.push({ a, b, similarity: oneLanguage ? similarity : Math.min(1, similarity / options.acrossLanguagesScale) });
    }
    touched.length = 0;
  });
  return pairs;
}

/** Days between two publications; 0 where one of them is not sure. */
function daysApart(a: Profile, b: Profile): number {
  if (a.day === null || b.day === null || a.dayConfidence < sureDay || b.dayConfidence < sureDay) return 0;
  return Math.abs(a.day - b.day);
}

/** Adds the products of shared features to `similarityTo` for every earlier profile that this space compares with `profile`. */
function accumulate(
  profile: Profile,
  position: number,
  profiles: readonly Profile[],
  index: InvertedIndex,
  space: 'within' | 'across',
  similarityTo: Float64Array,
  touched: number[],
): void {
  const { features, weights } = profile[space];
  for (let i = 0; i < features.length; i++) {
    const weight = weights[i]!;
    const end = index.start[features[i]! + 1]!;
    for (let at = index.start[features[i]!]!; at < end; at++) {
      const other = index.profile[at]!;
      if (other >= position) break;
      if ((profiles[other]!.language === profile.language) !== (space === 'within')) continue;
      if (similarityTo[other] === 0) touched.push(other);
      similarityTo[other]! += weight * index.weight[at]!;
    }
  }
}
