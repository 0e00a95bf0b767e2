/** What a run and the threads that compare articles for it tell each other. */
import type { Comparison } from '../compare.js';
import type { ScoredPairs } from '../model/scored-pair.js';

/** Given to a thread when it starts: the comparison, and the number of the next step that nobody has taken. */
export interface ComparingTask {
  readonly comparison: Comparison;
  readonly next: Int32Array;
}

/** What a thread tells of one step. */
export interface ComparedStep {
  readonly step: number;
  readonly pairs: ScoredPairs;
}

/** The number of a step that nobody takes but who asked. */
export function takeStep(next: Int32Array): number {
  return Atomics.add(next, 0, 1);
}

/** A copy without room to grow. */
export function packed({ count, a, b, score }: ScoredPairs): ScoredPairs {
  return { count, a: a.slice(0, count), b: b.slice(0, count), score: score.slice(0, count) };
}
