/** What weighing and linking ask of sparse vectors. */
import type { Vectors } from '../model/vector-table.js';

/** The sum of products over the features that vectors `a` and `b` of `table` both hold. Of two unit vectors it is their cosine. */
export function dot(table: Vectors, a: number, b: number): number {
  let sum = 0;
  forEachShared(table, a, b, (_feature, product) => (sum += product));
  return sum;
}

/** Calls `visit` with every feature that vectors `a` and `b` of `table` hold, in ascending order, its places in the table, and the product of its weights. */
export function forEachShared(
  { start, end, features, weights }: Vectors,
  a: number,
  b: number,
  visit: (feature: number, product: number, placeOfA: number, placeOfB: number) => void,
): void {
  for (let i = start[a]!, j = start[b]!; i < end[a]! && j < end[b]!;) {
    const left = features[i]!;
    const right = features[j]!;
    if (left === right) {
      visit(left, weights[i]! * weights[j]!, i, j);
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
}

/** The places of the `most` largest weights, ascending; among equals the first. Undefined if there are no more than that. */
export function strongestPlaces(weights: Float32Array, most: number): Int32Array | undefined {
  if (weights.length <= most) return undefined;
  const least = weights.slice().sort()[weights.length - most]!;
  let equals = most;
  for (const weight of weights) if (weight > least) equals--;
  const places = new Int32Array(most);
  let count = 0;
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place]!;
    if (weight > least || (weight === least && equals-- > 0)) places[count++] = place;
  }
  return places;
}
