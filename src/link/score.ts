/**
 * From likeness to a link: what two articles share counts less the further apart they were published. On dated corpora this
 * is the largest single lever (BCubed 47.0 without time, 55.0 with a window, 61.9 with window and decay; prototype).
 */
import { timeDecayDays } from '../config.js';
import type { CandidatePair } from '../model/candidate-pair.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { ScoredPair } from '../model/scored-pair.js';

/** Scores of `pairs`, in the same order; those that fall below `leastScore` are dropped. */
export function scorePairs({ profiles }: ProfiledCorpus, pairs: readonly CandidatePair[], leastScore: number): ScoredPair[] {
  const scored: ScoredPair[] = [];
  for (const { a, b, similarity } of pairs) {
    const score = similarity * timeFactor(profiles[a]!.day, profiles[b]!.day);
    if (score >= leastScore) scored.push({ a, b, score });
  }
  return scored;
}

/** 1 for the same day or an unknown one, falling as a Gaussian of `timeDecayDays`. */
export function timeFactor(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const days = a - b;
  return Math.exp(-(days * days) / (2 * timeDecayDays * timeDecayDays));
}
