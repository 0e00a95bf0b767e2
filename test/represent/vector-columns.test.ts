import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot } from '../../src/math/sparse-vector.js';
import { VectorColumns } from '../../src/represent/vector-columns.js';
import { vectorAt } from '../vectors.js';

test('vectors come in the order that is asked for, with their surfaces', () => {
  const columns = new VectorColumns(4);
  columns.put(2, 0.5, 20);
  columns.put(7, 1, 70);
  columns.end(5);
  columns.end(5);
  columns.put(3, 0.25, 30);
  columns.end(5);
  const table = columns.inOrder([2, 0, 1]);
  expect([0, 1, 2].map((at) => vectorAt(table, at))).toEqual([
    { features: [3], weights: [0.25], surfaces: [30] },
    { features: [2, 7], weights: [0.5, 1], surfaces: [20, 70] },
    { features: [], weights: [], surfaces: [] },
  ]);
});

test('what is kept of a vector is its strongest features, as long as all were, and the next one is whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      (weights, most) => {
        const columns = new VectorColumns(2 * weights.length);
        const put = (kept: number): void => {
          weights.forEach((weight, feature) => columns.put(feature, weight, 0));
          columns.end(kept);
        };
        put(most);
        put(weights.length);
        const table = columns.inOrder([0, 1]);
        const [part, whole] = [vectorAt(table, 0), vectorAt(table, 1)];
        expect(whole.features).toHaveLength(weights.length);
        expect(part.features).toHaveLength(Math.min(most, weights.length));
        expect(dot(table, 0, 0)).toBeCloseTo(dot(table, 1, 1), 3);
        const least = Math.min(...part.features.map((feature) => whole.weights[feature]!));
        whole.weights.forEach((weight, feature) => {
          if (!part.features.includes(feature)) expect(weight).toBeLessThanOrEqual(least);
        });
      },
    ),
  );
});
