/** Vectors as they are weighed, one after the other, into columns as long as the corpus: millions of small arrays are a burden to collect. */
import { sharedFractions, sharedWholeNumbers } from '../math/shared-columns.js';
import { strongestPlaces } from '../math/sparse-vector.js';
import type { VectorTable } from '../model/vector-table.js';

export class VectorColumns {
  private readonly features: Int32Array;
  private readonly weights: Float32Array;
  private readonly surfaces: Int32Array;
  /** Where each vector ends, the next one begins there. */
  private readonly ends: number[] = [];
  private start = 0;
  private length = 0;

  /** With room for vectors of `room` features together, one of which is not cut yet. */
  constructor(room: number) {
    this.features = sharedWholeNumbers(room);
    this.weights = sharedFractions(room);
    this.surfaces = new Int32Array(room);
  }

  /** Adds a feature to the vector at hand; features come in ascending order. */
  put(feature: number, weight: number, surface: number): void {
    this.features[this.length] = feature;
    this.weights[this.length] = weight;
    this.surfaces[this.length++] = surface;
  }

  /** Ends the vector at hand: the `most` strongest features are kept, scaled to the length of all. */
  end(most: number): void {
    const weights = this.weights.subarray(this.start, this.length);
    const kept = strongestPlaces(weights, most);
    if (kept !== undefined) this.keep(kept, weights);
    this.start = this.length;
    this.ends.push(this.length);
  }

  /** All vectors, in the order of their numbers in `order`. */
  inOrder(order: readonly number[]): VectorTable {
    const { ends, features, weights, surfaces } = this;
    return {
      start: Int32Array.from(order, (vector) => (vector === 0 ? 0 : ends[vector - 1]!)),
      end: Int32Array.from(order, (vector) => ends[vector]!),
      features,
      weights,
      surfaces,
    };
  }

  private keep(places: Int32Array, weights: Float32Array): void {
    let whole = 0;
    for (const weight of weights) whole += weight * weight;
    let part = 0;
    for (const place of places) part += weights[place]! ** 2;
    const scale = Math.sqrt(whole / part);
    this.length = this.start;
    for (const place of places)
      this.put(this.features[this.start + place]!, weights[place]! * scale, this.surfaces[this.start + place]!);
  }
}
