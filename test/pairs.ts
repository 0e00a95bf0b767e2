/** Scored pairs as tests like them, a row each. */
import { PairList } from '../src/math/pair-list.js';
import type { ScoredPair, ScoredPairs } from '../src/model/scored-pair.js';

export function pairsOf(rows: readonly ScoredPair[]): ScoredPairs {
  const pairs = new PairList();
  for (const { a, b, score } of rows) pairs.push(a, b, score);
  return pairs;
}

export function rowsOf({ count, a, b, score }: ScoredPairs): ScoredPair[] {
  return Array.from({ length: count }, (_, at) => ({ a: a[at]!, b: b[at]!, score: score[at]! }));
}
