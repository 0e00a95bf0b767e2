import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot, emptyVector, forEachShared, partOf, strongestPlaces, unitVector } from '../../src/math/sparse-vector.js';
import type { SparseVector } from '../../src/model/sparse-vector.js';

const size = 20;
const weights = fc.dictionary(fc.nat(size - 1).map(String), fc.double({ min: 0.01, max: 10, noNaN: true }), {
  maxKeys: 10,
});
const vectors = weights.map((entries): { sparse: SparseVector; dense: number[] } => {
  const features = Object.keys(entries)
    .map(Number)
    .sort((a, b) => a - b);
  const sparse = unitVector(
    Int32Array.from(features),
    Float64Array.from(features, (feature) => entries[feature]!),
  );
  const dense = new Array<number>(size).fill(0);
  sparse.features.forEach((feature, i) => (dense[feature] = sparse.weights[i]!));
  return { sparse, dense };
});

describe('sparse vectors', () => {
  test('dot is the dense product, the same both ways, between 0 and 1', () => {
    fc.assert(
      fc.property(vectors, vectors, (a, b) => {
        const product = a.dense.reduce((sum, weight, feature) => sum + weight * b.dense[feature]!, 0);
        expect(dot(a.sparse, b.sparse)).toBeCloseTo(product, 6);
        expect(dot(a.sparse, b.sparse)).toBe(dot(b.sparse, a.sparse));
        expect(product).toBeGreaterThanOrEqual(0);
        expect(product).toBeLessThan(1 + 1e-6);
      }),
    );
  });

  test('a unit vector has length 1, and none is empty', () => {
    fc.assert(
      fc.property(vectors, ({ sparse }) => {
        if (sparse.features.length > 0) expect(dot(sparse, sparse)).toBeCloseTo(1, 5);
        else expect(sparse).toEqual(emptyVector);
      }),
    );
    expect(unitVector(Int32Array.of(1, 2), Float64Array.of(0, 0))).toEqual(emptyVector);
  });

  test('forEachShared visits what both hold, in ascending order', () => {
    const seen: [number, number][] = [];
    forEachShared(
      { features: Int32Array.of(1, 3, 5, 9), weights: Float32Array.of(1, 2, 3, 4) },
      { features: Int32Array.of(0, 3, 4, 9, 11), weights: Float32Array.of(9, 0.5, 9, 2, 9) },
      (feature, product) => seen.push([feature, product]),
    );
    expect(seen).toEqual([
      [3, 1],
      [9, 8],
    ]);
  });
});

describe('strongestPlaces', () => {
  test.each([
    [[1, 2, 3], 3, undefined],
    [[1, 2, 3], 5, undefined],
    [[0.5, 2, 1, 3], 2, [1, 3]],
    [[1, 1, 1, 1], 2, [0, 1]],
    [[1, 2, 1, 2, 1], 3, [0, 1, 3]],
  ])('of %j, %i -> %j', (weights, most, expected) => {
    const places = strongestPlaces(Float32Array.from(weights), most);
    expect(places && [...places]).toEqual(expected);
  });

  test('a part is as long as the whole', () => {
    fc.assert(
      fc.property(vectors, fc.integer({ min: 1, max: 5 }), ({ sparse }, most) => {
        const places = strongestPlaces(sparse.weights, most);
        if (places === undefined) return;
        const part = partOf(sparse, places);
        expect(part.features).toHaveLength(most);
        expect(dot(part, part)).toBeCloseTo(1, 5);
      }),
    );
  });
});
