import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agglomerate } from '../../src/cluster/agglomerate.js';
import { Heap } from '../../src/math/heap.js';
import { pairsOf } from '../pairs.js';

describe('agglomerate', () => {
  test.each([
    {
      name: 'joins while the mean of all pairs reaches the least',
      scores: [
        [0, 1, 0.8],
        [1, 2, 0.8],
        [0, 2, 0.4],
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
    expect([...agglomerate(expected.length, pairsOf(pairs), 0.5)]).toEqual(expected);
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
        agglomerate(size, pairsOf(pairs), 0.5).forEach((group, article) =>
          found.set(group, [...(found.get(group) ?? []), article]),
        );
        const sorted = (lists: Iterable<number[]>): string[] =>
          [...lists].map((list) => [...list].sort((a, b) => a - b).join()).sort();
        expect(sorted(found.values())).toEqual(sorted(groups));
      }),
    );
  });
});

describe('Heap', () => {
  test('pops in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const heap = new Heap<number>((a, b) => a < b);
        for (const number of numbers) heap.push(number);
        expect(numbers.map(() => heap.pop())).toEqual([...numbers].sort((a, b) => a - b));
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });
});
