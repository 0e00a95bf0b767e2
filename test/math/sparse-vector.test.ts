import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot, forEachShared, strongestPlaces } from '../../src/math/sparse-vector.js';
import { VectorColumns } from '../../src/represent/vector-columns.js';

const size = 20;
const weights = fc.dictionary(fc.nat(size - 1).map(String), fc.double({ min: 0.01, max: 10, noNaN: true }), {
  maxKeys: 10,
});

test('the product of two vectors is the dense one, the same both ways', () => {
  fc.assert(
    fc.property(weights, weights, (first, second) => {
      const columns = new VectorColumns(2 * size);
      for (const entries of [first, second]) {
        for (const feature of Object.keys(entries).map(Number)) columns.put(feature, entries[feature]!, 0);
        columns.end(size);
      }
      const table = columns.inOrder([0, 1]);
      const product = Object.keys(first).reduce((sum, feature) => sum + first[feature]! * (second[feature] ?? 0), 0);
      expect(dot(table, 0, 1)).toBeCloseTo(product, 3);
      expect(dot(table, 0, 1)).toBe(dot(table, 1, 0));
    }),
  );
});

test('forEachShared visits what both hold, in ascending order, with its places', () => {
  const seen: number[][] = [];
  const table = {
    start: Int32Array.of(4, 0),
    end: Int32Array.of(9, 4),
    features: Int32Array.of(1, 3, 5, 9, 0, 3, 4, 9, 11),
    weights: Float32Array.of(1, 2, 3, 4, 9, 0.5, 9, 2, 9),
    surfaces: new Int32Array(9),
  };
  forEachShared(table, 0, 1, (...shared) => seen.push(shared));
  expect(seen).toEqual([
    [3, 1, 5, 1],
    [9, 8, 7, 3],
  ]);
});

test.each([
  [[1, 2, 3], 3, undefined],
  [[1, 2, 3], 5, undefined],
  [[0.5, 2, 1, 3], 2, [1, 3]],
  [[1, 1, 1, 1], 2, [0, 1]],
  [[1, 2, 1, 2, 1], 3, [0, 1, 3]],
])('the strongest of %j, %i -> %j', (weights, most, expected) => {
  const places = strongestPlaces(Float32Array.from(weights), most);
  expect(places && [...places]).toEqual(expected);
});
