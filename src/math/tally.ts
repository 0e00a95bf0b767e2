/**
 * Counts things that have numbers, each once, in the order in which they first come. One table serves text after text: what a
 * text did not hold costs nothing, and nothing is hashed.
 */
import { grown } from './grown.js';

/** What was counted, column by column. */
export interface Tallied {
  readonly keys: Int32Array<ArrayBuffer>;
  readonly counts: Float32Array<ArrayBuffer>;
  readonly marks: Uint8Array<ArrayBuffer>;
  /** What came with each key first. */
  readonly shown: Int32Array<ArrayBuffer>;
}

const firstRoom = 1024;

export class Tally {
  /** Place of a key among those of the text at hand; -1 for none. */
  private placeOf = new Int32Array(firstRoom).fill(-1);
  private keys = new Int32Array(firstRoom);
  private counts = new Float32Array(firstRoom);
  private marks = new Uint8Array(firstRoom);
  private shown = new Int32Array(firstRoom);
  private count = 0;

  /** Counts `key` again, with further `marks`; false if it has not come before. */
  again(key: number, marks: number): boolean {
    const place = key < this.placeOf.length ? this.placeOf[key]! : -1;
    if (place < 0) return false;
    this.counts[place]!++;
    this.marks[place]! |= marks;
    return true;
  }

  /** Counts `key`, which has not come before. */
  first(key: number, marks: number, shown: number): void {
    if (key >= this.placeOf.length) this.placeOf = grown(this.placeOf, Math.max(2 * this.placeOf.length, key + 1), -1);
    if (this.count === this.keys.length) {
      this.keys = grown(this.keys, 2 * this.count);
      this.shown = grown(this.shown, 2 * this.count);
      this.counts = grown(this.counts, 2 * this.count);
      this.marks = grown(this.marks, 2 * this.count);
    }
    const place = this.count++;
    this.placeOf[key] = place;
    this.keys[place] = key;
    this.counts[place] = 1;
    this.marks[place] = marks;
    this.shown[place] = shown;
  }

  /** What was counted since this was last asked, which is then forgotten. */
  take(): Tallied {
    const { keys, count } = this;
    for (let place = 0; place < count; place++) this.placeOf[keys[place]!] = -1;
    this.count = 0;
    return {
      keys: keys.slice(0, count),
      counts: this.counts.slice(0, count),
      marks: this.marks.slice(0, count),
      shown: this.shown.slice(0, count),
    };
  }
}
