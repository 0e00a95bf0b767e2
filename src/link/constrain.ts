/**
 * What a user knows, put into the scores: a link that must be outweighs every other, one that cannot be outweighs all that speaks for it. No
 * rule of clustering has to know of it.
 */
import { PairList } from '../math/pair-list.js';
import type { Constraint } from '../model/constraint.js';
import type { ScoredPairs } from '../model/scored-pair.js';

/** More than all links of any article together. */
export const certain = 1e6;

/** `pairs` with the constraints among the articles at `positions`, by `b`, then by `a`. */
export function constrain(
  pairs: ScoredPairs,
  constraints: readonly Constraint[],
  positions: ReadonlyMap<string, number>,
): ScoredPairs {
  const scores = new Map<string, readonly [a: number, b: number, score: number]>();
  for (const { a, b, same } of constraints) {
    const [one, other] = [positions.get(a), positions.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    const [first, second] = one < other ? [one, other] : [other, one];
    scores.set(`${first} ${second}`, [first, second, same ? certain : -certain]);
  }
  if (scores.size === 0) return pairs;
  const rows = [...scores.values()];
  for (let at = 0; at < pairs.count; at++) {
    const [a, b] = [pairs.a[at]!, pairs.b[at]!];
    if (!scores.has(`${a} ${b}`)) rows.push([a, b, pairs.score[at]!]);
  }
  rows.sort((left, right) => left[1] - right[1] || left[0] - right[0]);
  const constrained = new PairList();
  for (const [a, b, score] of rows) constrained.push(a, b, score);
  return constrained;
}
