/** The ids of pairs of things that have numbers: a table of fixed size, the newer pair in place of the older, as in `term-words.ts`. */

const tableBits = 15;
const none = -1;

export class GramTable {
  private readonly first = new Int32Array(1 << tableBits);
  private readonly second = new Int32Array(1 << tableBits);
  /** By place; -1 where it is not known yet. */
  readonly features = new Int32Array(1 << tableBits).fill(none);
  readonly shown = new Int32Array(1 << tableBits);

  /** The place of a pair. */
  placeOf(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    const place = (mixed ^ (mixed >>> tableBits)) & ((1 << tableBits) - 1);
    if (this.first[place] !== first || this.second[place] !== second) {
      this.first[place] = first;
      this.second[place] = second;
      this.features[place] = none;
      this.shown[place] = none;
    }
    return place;
  }
}
