/**
 * From likeness to a link: what two articles share counts less the further apart they were published, and more if their numbers agree. On
 * dated corpora time is the largest single lever (BCubed 47.0 without it, 55.0 with a window, 61.9 with window and decay; prototype).
 */
import { sharedNumbersBonus, timeDecayDays, unknownHours } from '../config.js';
import { numbered } from '../math/numbered.js';
import { PairList } from '../math/pair-list.js';
import type { Profile, ProfiledCorpus } from '../model/profile.js';
import type { ScoredPairs } from '../model/scored-pair.js';
import type { Vectors } from '../model/vector-table.js';
import { numberSimilarity, numberVectors } from './shared-numbers.js';
import { nearnessFactors } from './time-density.js';

/** Scores of `pairs`, in the same order; those that fall below `leastScore` are dropped. */
export function scorePairs(corpus: ProfiledCorpus, pairs: ScoredPairs, leastScore: number): ScoredPairs {
  const scored = new PairList();
  new PairScorer(factsOfProfiles(corpus), leastScore).score(pairs, scored);
  return scored;
}

/** What scoring asks of profiles, in columns. */
export interface ProfileFacts {
  /** Of each profile; NaN where it is unknown. */
  readonly days: Float64Array;
  readonly dayShares: Float64Array;
  readonly confidences: Float64Array;
  readonly nearness: Float64Array;
  /** A number for each profile's language. */
  readonly languages: Int32Array;
  readonly numbers: Vectors;
}

export function factsOfProfiles(corpus: ProfiledCorpus): ProfileFacts {
  const { profiles } = corpus;
  return {
    days: Float64Array.from(profiles, ({ day }) => day ?? NaN),
    dayShares: Float64Array.from(profiles, ({ dayShare }) => dayShare ?? NaN),
    confidences: Float64Array.from(profiles, ({ dayConfidence }) => dayConfidence),
    nearness: nearnessFactors(profiles),
    languages: numbered(profiles.map(({ language }) => language)),
    numbers: numberVectors(corpus),
  };
}

/** Scores candidates, some at a time: all of a large corpus at once would take more memory than its articles. */
export class PairScorer {
  constructor(
    private readonly facts: ProfileFacts,
    private readonly leastScore: number,
  ) {}

  /** Adds to `scored` what of `candidates` does not fall below the least score, in their order. */
  score(candidates: ScoredPairs, scored: PairList): void {
    const { days, dayShares, confidences, languages, nearness, numbers } = this.facts;
    const { leastScore } = this;
    for (let at = 0; at < candidates.count; at++) {
      const a = candidates.a[at]!;
      const b = candidates.b[at]!;
      const sureness = confidences[a]! * confidences[b]!;
      const time =
        timeBetween(days[a]!, dayShares[a]!, days[b]!, dayShares[b]!, sureness) * nearness[a]! * nearness[b]!;
      const bonus = languages[a] === languages[b] ? 1 : 1 + sharedNumbersBonus * numberSimilarity(numbers, a, b);
      const score = Math.min(1, candidates.score[at]! * time * bonus);
      if (score >= leastScore) scored.push(a, b, score);
    }
  }
}

/** When an article was published, as `Profile` has it. */
type Published = Pick<Profile, 'day' | 'dayShare' | 'dayConfidence'>;

/**
 * 1 at the same time or an unknown one, falling exponentially with the days between, but no further than both days are sure: a date at
 * the head of a text may be that of the event, and a report of it follows days later.
 */
export function timeFactor(a: Published, b: Published): number {
  const sureness = a.dayConfidence * b.dayConfidence;
  return timeBetween(a.day ?? NaN, a.dayShare ?? NaN, b.day ?? NaN, b.dayShare ?? NaN, sureness);
}

/** The same by columns; NaN for what is unknown. */
function timeBetween(dayA: number, shareA: number, dayB: number, shareB: number, sureness: number): number {
  const days = Math.abs(dayA - dayB);
  if (Number.isNaN(days)) return 1;
  const exact = Math.abs(dayA + shareA - dayB - shareB);
  const decay = Number.isNaN(exact) ? decayOfWholeDays(days) : Math.exp(-exact / timeDecayDays);
  return 1 - sureness * (1 - decay);
}

/** Most pairs are so many whole days apart: an exponential for each would be half of the work. */
const tabledDays = 128;
const decays = Float64Array.from({ length: tabledDays }, (_, days) => wholeDayDecay(days));

function decayOfWholeDays(days: number): number {
  return days < tabledDays ? decays[days]! : wholeDayDecay(days);
}

function wholeDayDecay(days: number): number {
  return Math.exp(-Math.max(0, days - unknownHours) / timeDecayDays);
}
