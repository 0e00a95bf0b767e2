/**
 * From likeness to a link: what two articles share counts less the further apart they were published, and more if their numbers agree. On
 * dated corpora time is the largest single lever (BCubed 47.0 without it, 55.0 with a window, 61.9 with window and decay; prototype).
 */
import { sharedNumbersBonus, timeDecayDays, unknownHours } from '../config.js';
import { PairList } from '../math/pair-list.js';
import type { Profile, ProfiledCorpus } from '../model/profile.js';
import type { ScoredPairs } from '../model/scored-pair.js';
import { NumberVectors } from './shared-numbers.js';
import { nearnessFactors } from './time-density.js';

/** Scores of `pairs`, in the same order; those that fall below `leastScore` are dropped. */
export function scorePairs(corpus: ProfiledCorpus, pairs: ScoredPairs, leastScore: number): ScoredPairs {
  const { profiles } = corpus;
  const numbers = new NumberVectors(corpus);
  const nearness = nearnessFactors(profiles);
  const scored = new PairList();
  for (let at = 0; at < pairs.count; at++) {
    const a = pairs.a[at]!;
    const b = pairs.b[at]!;
    const time = timeFactor(profiles[a]!, profiles[b]!) * nearness[a]! * nearness[b]!;
    const inOneLanguage = profiles[a]!.language === profiles[b]!.language;
    const bonus = inOneLanguage ? 1 : 1 + sharedNumbersBonus * numbers.similarity(a, b);
    const score = Math.min(1, pairs.score[at]! * time * bonus);
    if (score >= leastScore) scored.push(a, b, score);
  }
  return scored;
}

/** When an article was published, as `Profile` has it. */
type Published = Pick<Profile, 'day' | 'dayShare' | 'dayConfidence'>;

/**
 * 1 at the same time or an unknown one, falling exponentially with the days between, but no further than both days are sure: a date at
 * the head of a text may be that of the event, and a report of it follows days later.
 */
export function timeFactor(a: Published, b: Published): number {
  if (a.day === null || b.day === null) return 1;
  return (
    1 -
    a.dayConfidence *
      b.dayConfidence *
      (1 - Math.exp(-daysBetween(a.day, a.dayShare, b.day, b.dayShare) / timeDecayDays))
  );
}

function daysBetween(dayA: number, shareA: number | null, dayB: number, shareB: number | null): number {
  if (shareA !== null && shareB !== null) return Math.abs(dayA + shareA - dayB - shareB);
  return Math.max(0, Math.abs(dayA - dayB) - unknownHours);
}
