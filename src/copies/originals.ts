/**
 * Originals by the shingles that they are filed under, in columns: nearly every shingle is that of one article alone, sixteen of each, and as
 * lists in a map those of a million articles would be sixteen million objects, as many as a map can hold.
 */
import { grown } from '../math/grown.js';
import { IdTable } from '../math/id-table.js';

const firstRoom = 1024;

export class Originals {
  /** A number for each shingle. */
  private readonly numbers = new IdTable();
  private shingles = 0;
  /** Of each shingle the entry that was filed last, and how many there are. */
  private newest = new Int32Array(firstRoom);
  private counts = new Uint16Array(firstRoom);
  private entries = 0;
  /** Of each entry the original, and the entry of the same shingle before it; -1 for the first. */
  private original = new Int32Array(firstRoom);
  private before = new Int32Array(firstRoom);

  /** A shingle of more than `most` originals, 65,535 or less, is a phrase that all pages have: no further one is filed under it. */
  constructor(private readonly most: number) {}

  file(shingle: number, original: number): void {
    const number = this.numberOf(shingle);
    if (this.counts[number]! >= this.most) return;
    if (this.entries === this.original.length) {
      this.original = grown(this.original, 2 * this.entries);
      this.before = grown(this.before, 2 * this.entries);
    }
    this.original[this.entries] = original;
    this.before[this.entries] = this.newest[number]!;
    this.newest[number] = this.entries++;
    this.counts[number]!++;
  }

  /** Calls `visit` with every original that is filed under `shingle`. */
  forEach(shingle: number, visit: (original: number) => void): void {
    const number = this.numbers.idOf(keyOf(shingle));
    if (number < 0) return;
    for (let entry = this.newest[number]!; entry >= 0; entry = this.before[entry]!) visit(this.original[entry]!);
  }

  private numberOf(shingle: number): number {
    const known = this.numbers.idOf(keyOf(shingle));
    if (known >= 0) return known;
    if (this.shingles === this.newest.length) {
      this.newest = grown(this.newest, 2 * this.shingles);
      this.counts = grown(this.counts, 2 * this.shingles);
    }
    this.numbers.set(keyOf(shingle), this.shingles);
    this.newest[this.shingles] = -1;
    return this.shingles++;
  }
}

/** A hash as a key of `IdTable`, which knows no 0. */
function keyOf(shingle: number): number {
  return shingle | 0 || 1;
}
