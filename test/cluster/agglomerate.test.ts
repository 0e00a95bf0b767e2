import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agglomerate } from '../../src/cluster/agglomerate.js';
import { graphOf } from '../../src/math/graph.js';
import type { ScoredPair } from '../../src/model/scored-pair.js';
import { pairsOf } from '../pairs.js';

describe('agglomerate', () => {
  test.each([
    {
      name: 'joins while the mean of all pairs reaches the least',
      scores: [
        [0, 1, 0.8],
        [0, 2, 0.4],
        [1, 2, 0.8],
      ],
      expected: [0, 0, 0],
    },
    {
      name: 'a pair that shares nothing counts 0',
      scores: [
        [0, 1, 0.8],
        [1, 2, 0.79],
      ],
      expected: [0, 0, 2],
    },
    {
      name: 'the strongest pair goes first',
      scores: [
        [0, 1, 0.6],
        [1, 2, 0.7],
      ],
      expected: [0, 1, 1],
    },
  ])('$name', ({ scores, expected }) => {
    const pairs = scores.map(([a, b, score]) => ({ a: a!, b: b!, score: score! }));
    expect([...agglomerate(graphOf(expected.length, pairsOf(pairs)), 0.5)]).toEqual(expected);
  });

  // The reference recomputes every mean after every merge.
  test('equals the textbook algorithm', () => {
    const graph = fc
      .integer({ min: 2, max: 9 })
      .chain((size) =>
        fc.tuple(
          fc.constant(size),
          fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: size * size, maxLength: size * size }),
        ),
      );
    fc.assert(
      fc.property(graph, ([size, values]) => {
        // Distinct scores: ties may be broken either way by rounding.
        const score = (a: number, b: number): number =>
          (values[Math.min(a, b) * size + Math.max(a, b)]! + Math.SQRT2 ** (a + b * 3) / 1e6) / 1001;
        const pairs: { a: number; b: number; score: number }[] = [];
        for (let b = 0; b < size; b++) for (let a = 0; a < b; a++) pairs.push({ a, b, score: score(a, b) });
        let groups = Array.from({ length: size }, (_, i) => [i]);
        for (;;) {
          let best: [number, number, number] | undefined;
          groups.forEach((left, i) =>
            groups.slice(i + 1).forEach((right, offset) => {
              const mean =
                left.flatMap((a) => right.map((b) => score(a, b))).reduce((sum, x) => sum + x, 0) /
                (left.length * right.length);
              if (mean >= 0.5 && mean > (best?.[2] ?? 0)) best = [i, i + 1 + offset, mean];
            }),
          );
          if (best === undefined) break;
          const [i, j] = best;
          groups = groups.flatMap((group, place) =>
            place === i ? [[...group, ...groups[j]!]] : place === j ? [] : [group],
          );
        }
        const found = new Map<number, number[]>();
        agglomerate(graphOf(size, pairsOf(pairs)), 0.5).forEach((group, article) =>
          found.set(group, [...(found.get(group) ?? []), article]),
        );
        const sorted = (lists: Iterable<number[]>): string[] =>
          [...lists].map((list) => [...list].sort((a, b) => a - b).join()).sort();
        expect(sorted(found.values())).toEqual(sorted(groups));
      }),
    );
  });

  // Few values, so that most merges are ties, and such as add up without rounding; many pairs share nothing, some are what constraints say.
  test('joins in the same order as when every sum is kept from the start', () => {
    const scores = fc.constantFrom(0, 0, 0, 0, 0, 0.125, 0.25, 0.375, 0.375, 0.5, 0.625, 1, 1e6, -1e6);
    const graph = fc
      .integer({ min: 2, max: 16 })
      .chain((size) =>
        fc.tuple(fc.constant(size), fc.array(scores, { minLength: size * size, maxLength: size * size })),
      );
    fc.assert(
      fc.property(graph, ([size, values]) => {
        const pairs: ScoredPair[] = [];
        for (let b = 0; b < size; b++)
          for (let a = 0; a < b; a++)
            if (values[a * size + b] !== 0) pairs.push({ a, b, score: values[a * size + b]! });
        expect([...agglomerate(graphOf(size, pairsOf(pairs)), 0.375)]).toEqual(joinedStepByStep(size, pairs, 0.375));
      }),
      { numRuns: 500 },
    );
  });

  test('joins many articles one by one', () => {
    const size = 20_000;
    // Each like the first article and the one before it: every group is made of one more article and all the rest.
    const chain = Array.from({ length: size - 1 }, (_, a) => ({ a, b: a + 1, score: 1 - a / size / 2 }));
    expect(new Set(agglomerate(graphOf(size, pairsOf(chain)), 1e-9)).size).toBe(1);
  });
});

/** The groups by a table of sums between all groups, which are named by their first article. */
function joinedStepByStep(size: number, pairs: readonly ScoredPair[], least: number): number[] {
  const sums = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const { a, b, score } of pairs) sums[a]![b] = sums[b]![a] = score;
  const sizes = new Array<number>(size).fill(1);
  const groupOf = Array.from({ length: size }, (_, article) => article);
  for (;;) {
    let best: { a: number; b: number; mean: number } | undefined;
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) {
        if (groupOf[a] !== a || groupOf[b] !== b) continue;
        const mean = sums[a]![b]! / (sizes[a]! * sizes[b]!);
        if (mean >= least && mean > (best?.mean ?? -Infinity)) best = { a, b, mean };
      }
    if (best === undefined) return groupOf;
    const { a, b } = best;
    sums.forEach((row, other) => (row[a] = sums[a]![other] = row[a]! + row[b]!));
    sizes[a]! += sizes[b]!;
    groupOf.forEach((group, article) => (groupOf[article] = group === b ? a : group));
  }
}
