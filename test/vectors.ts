/** Vectors of a table, as tests look at them. */
import type { VectorTable } from '../src/model/vector-table.js';

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
