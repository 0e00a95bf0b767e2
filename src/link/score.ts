/**
 * From likeness to a link: what two articles share counts less the further apart they were published. On dated corpora this
 * is the largest single lever (BCubed 47.0 without time, 55.0 with a window, 61.9 with window and decay; prototype).
 */
import { timeDecayDays } from '../config.js';
import { PairList } from '../math/pair-list.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { ScoredPairs } from '../model/scored-pair.js';

/** Scores of `pairs`, in the same order; those that fall below `leastScore` are dropped. */
export function scorePairs({ profiles }: ProfiledCorpus, pairs: ScoredPairs, leastScore: number): ScoredPairs {
  const dayOf = Float64Array.from(profiles, ({ day }) => day ?? NaN);
  const confidenceOf = Float64Array.from(profiles, ({ dayConfidence }) => dayConfidence);
  const scored = new PairList();
  for (let at = 0; at < pairs.count; at++) {
    const a = pairs.a[at]!;
    const b = pairs.b[at]!;
    const score = pairs.score[at]! * timeFactor(dayOf[a]!, dayOf[b]!, confidenceOf[a]! * confidenceOf[b]!);
    if (score >= leastScore) scored.push(a, b, score);
  }
  return scored;
}

/**
 * 1 for the same day or an unknown one (NaN), falling as a Gaussian of `timeDecayDays`, but no further than both days are
 * sure: a date at the head of a text may be that of the event, and a report of it follows days later.
 */
export function timeFactor(dayA: number, dayB: number, confidence: number): number {
  const days = Math.abs(dayA - dayB);
  if (Number.isNaN(days)) return 1;
  return 1 - confidence * (1 - (likenessAfter[days] ?? gaussian(days)));
}

function gaussian(days: number): number {
  return Math.exp(-(days * days) / (2 * timeDecayDays * timeDecayDays));
}

/** The Gaussian for each distance that is not all but zero. */
const likenessAfter = Float64Array.from({ length: 64 }, (_, days) => gaussian(days));
