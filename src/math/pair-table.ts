/**
 * What is known of pairs of numbers, in a table of fixed size: each pair stands at the place that its numbers give it, the newer in place of
 * the older. Nothing grows, and a place is found without a string or an object.
 */

/** In columns of what is not known. */
export const unknown = -1;

export class PairTable {
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  /** What is kept of a pair, by place; `unknown` at first. */
  readonly one: Int32Array;
  readonly other: Int32Array;

  /** A table of 2 ** `bits` places. */
  constructor(private readonly bits: number) {
    const size = 1 << bits;
    this.first = new Int32Array(size);
    this.second = new Int32Array(size);
    this.one = new Int32Array(size).fill(unknown);
    this.other = new Int32Array(size).fill(unknown);
  }

  /** The place of a pair. */
  placeOf(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    const place = (mixed ^ (mixed >>> this.bits)) & (this.one.length - 1);
    if (this.first[place] !== first || this.second[place] !== second) {
      this.first[place] = first;
      this.second[place] = second;
      this.one[place] = unknown;
      this.other[place] = unknown;
    }
    return place;
  }

  clear(): void {
    this.one.fill(unknown);
    this.other.fill(unknown);
  }
}
