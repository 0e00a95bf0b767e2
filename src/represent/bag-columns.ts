/** The bags of many documents, in a few long pieces: five small arrays for each of 100,000 documents are a gigabyte that garbage collection walks. */
import type { Bag } from '../model/bag.js';

/** Features of the first piece; each further one has twice as many, up to the last figure. */
const firstRoom = 1 << 14;
const mostRoom = 1 << 18;

export class BagColumns {
  /** Features of all bags. */
  features = 0;
  /** Of the longest bag. */
  longest = 0;
  private readonly pieces: Bag[] = [];
  private used = 0;
  /** Of each bag. */
  private readonly pieceOf: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Takes in a copy of `bag`; returns its number. */
  add(bag: Bag): number {
    const { length } = bag.features;
    let piece = this.pieces.at(-1);
    if (piece === undefined || this.used + length > piece.features.length) {
      const room = Math.min(mostRoom, piece === undefined ? firstRoom : 2 * piece.features.length);
      piece = emptyPiece(Math.max(room, length));
      this.pieces.push(piece);
      this.used = 0;
    }
    copyInto(piece, bag, this.used);
    this.pieceOf.push(this.pieces.length - 1);
    this.starts.push(this.used);
    this.used += length;
    this.features += length;
    this.longest = Math.max(this.longest, length);
    return this.ends.push(this.used) - 1;
  }

  /** Bag `number`, to be looked at and written over, not to be kept. */
  at(number: number): Bag {
    const { features, counts, marks, surfaces } = this.pieces[this.pieceOf[number]!]!;
    const start = this.starts[number]!;
    const end = this.ends[number]!;
    return {
      features: features.subarray(start, end),
      counts: counts.subarray(start, end),
      marks: marks.subarray(start, end),
      surfaces: surfaces.subarray(start, end),
    };
  }

  /** Puts `bag`, which is no longer than it, in the place of bag `number`. */
  replace(number: number, bag: Bag): void {
    const start = this.starts[number]!;
    copyInto(this.pieces[this.pieceOf[number]!]!, bag, start);
    this.ends[number] = start + bag.features.length;
  }
}

function emptyPiece(room: number): Bag {
  return {
    features: new Int32Array(room),
    counts: new Float32Array(room),
    marks: new Uint8Array(room),
    surfaces: new Int32Array(room),
  };
}

function copyInto(piece: Bag, bag: Bag, at: number): void {
  piece.features.set(bag.features, at);
  piece.counts.set(bag.counts, at);
  piece.marks.set(bag.marks, at);
  piece.surfaces.set(bag.surfaces, at);
}
