/**
 * What is known of pairs of numbers, in a table of fixed size: each pair stands at the place that its numbers give it, the newer in place of
 * the older. Nothing grows, and a place is found without a string or an object; a pair and what is known of it stand side by side.
 */

/** What is not known. */
export const unknown = -1;

/** The two numbers of a pair, and two more that are kept of it. */
const columns = 4;

export class PairTable {
  /** What is kept of the pair at `place` stands there and behind it; `unknown` at first. */
  readonly cells: Int32Array;

  /** A table of 2 ** `bits` places. */
  constructor(private readonly bits: number) {
    this.cells = new Int32Array(columns << bits).fill(unknown);
  }

  /** The place of a pair. */
  placeOf(first: number, second: number): number {
    const { cells } = this;
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    const at = (columns * (mixed ^ (mixed >>> this.bits))) & (cells.length - 1);
    if (cells[at] !== first || cells[at + 1] !== second) {
      cells[at] = first;
      cells[at + 1] = second;
      cells[at + 2] = unknown;
      cells[at + 3] = unknown;
    }
    return at + 2;
  }

  clear(): void {
    this.cells.fill(unknown);
  }
}
