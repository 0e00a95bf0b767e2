/** Vectors of a table, as tests look at them. */
import { forEachShared } from '../src/math/sparse-vector.js';
import type { VectorTable } from '../src/model/vector-table.js';

/** The sum of products over the features that both vectors hold. */
export function dot(table: VectorTable, a: number, b: number): number {
  let sum = 0;
  forEachShared(table, a, b, (_feature, product) => (sum += product));
  return sum;
}

/** The features of vector `at` with their weights and surfaces. */
export function vectorAt(
  { start, end, features, weights, surfaces }: VectorTable,
  at: number,
): { readonly features: number[]; readonly weights: number[]; readonly surfaces: number[] } {
  const [from, to] = [start[at]!, end[at]!];
  return {
    features: [...features.subarray(from, to)],
    weights: [...weights.subarray(from, to)],
    surfaces: [...surfaces.subarray(from, to)],
  };
}
