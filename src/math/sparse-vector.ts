/** What linking asks of sparse vectors. */
import type { SparseVector } from '../model/sparse-vector.js';

export const emptyVector: SparseVector = { features: new Int32Array(0), weights: new Float32Array(0) };

/** The sum of products over the features that both vectors hold. Of two unit vectors it is their cosine. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  forEachShared(a, b, (_feature, product) => {
    sum += product;
  });
  return sum;
}

/** Calls `visit` with every feature that both vectors hold, in ascending order, its place in each, and the product of its weights. */
export function forEachShared(
  a: SparseVector,
  b: SparseVector,
  visit: (feature: number, product: number, placeInA: number, placeInB: number) => void,
): void {
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length;) {
    const left = a.features[i]!;
    const right = b.features[j]!;
    if (left === right) {
      visit(left, a.weights[i]! * b.weights[j]!, i, j);
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
}

/** The vector of `weights` by ascending feature, scaled to length 1; the empty vector if all weights are zero. */
export function unitVector(features: Int32Array, weights: Float64Array): SparseVector {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  if (squares === 0) return emptyVector;
  const scale = 1 / Math.sqrt(squares);
  const scaled = new Float32Array(weights.length);
  for (let i = 0; i < weights.length; i++) scaled[i] = weights[i]! * scale;
  return { features, weights: scaled };
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

/** The part of `vector` at `places`, scaled to the length of the whole. */
export function partOf({ features, weights }: SparseVector, places: Int32Array): SparseVector {
  let whole = 0;
  for (const weight of weights) whole += weight * weight;
  let part = 0;
  for (const place of places) part += weights[place]! ** 2;
  const scale = Math.sqrt(whole / part);
  return {
    features: places.map((place) => features[place]!),
    weights: scaledAt(weights, places, scale),
  };
}

function scaledAt(weights: Float32Array, places: Int32Array, scale: number): Float32Array {
  const scaled = new Float32Array(places.length);
  for (let i = 0; i < places.length; i++) scaled[i] = weights[places[i]!]! * scale;
  return scaled;
}
