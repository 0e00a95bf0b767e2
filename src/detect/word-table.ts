/**
 * Numbers words by their UTF-16 units, without making strings of them: an open-addressed table in typed arrays. A text is looked up
 * word by word, mostly in vain, and cutting each word out for a `Map` took two thirds of the time that scoring took.
 */
import { grown } from '../math/grown.js';

/** What a table holds, as it can be written to a file and read again without building anything. */
export interface WordColumns {
  /** Number of the word plus one; 0 is a free slot. A power of two, at least twice as many as there are words. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  /** Where each word begins in `units`; it ends where the next one begins. One more than there are words. */
  readonly starts: Int32Array;
  readonly units: Uint16Array;
}

/** Words are numbered from 0 in the order in which they come. */
export class WordTable {
  /** How many words there are. */
  size: number;
  private slots: Int32Array;
  private hashes: Int32Array;
  private starts: Int32Array;
  private units: Uint16Array;

  /** An empty table, or one of `columns`, to which nothing may be added. */
  constructor(columns?: WordColumns) {
    this.slots = columns?.slots ?? new Int32Array(1024);
    this.hashes = columns?.hashes ?? new Int32Array(512);
    this.starts = columns?.starts ?? new Int32Array(513);
    this.units = columns?.units ?? new Uint16Array(4096);
    this.size = columns === undefined ? 0 : this.starts.length - 1;
  }

  columns(): WordColumns {
    const { size, slots, hashes, starts, units } = this;
    return {
      slots,
      hashes: hashes.slice(0, size),
      starts: starts.slice(0, size + 1),
      units: units.slice(0, starts[size]),
    };
  }

  /** The number of the word `text[from..to)`, which is new unless it was added before. */
  add(text: string, from: number, to: number): number {
    const start = this.roomFor(to - from);
    let hash = basis;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      this.units[start + at - from] = unit;
      hash = Math.imul(hash ^ unit, prime);
    }
    return this.place(hash, start, start + to - from);
  }

  /** As `add`, of a word of two units. */
  addPair(first: number, second: number): number {
    const start = this.roomFor(2);
    this.units[start] = first;
    this.units[start + 1] = second;
    return this.place(hashOfPair(first, second), start, start + 2);
  }

  /** The number of the word `units[from..to)`, -1 where it was never added. */
  find(units: Uint16Array, from: number, to: number): number {
    let hash = basis;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, prime);
    return this.slots[this.slotOf(hash, units, from, to)]! - 1;
  }

  /** As `find`, of a word of two units. */
  findPair(first: number, second: number): number {
    const { slots, hashes, starts, units } = this;
    const hash = hashOfPair(first, second);
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot]! - 1;
      if (word < 0) return -1;
      const start = starts[word]!;
      if (hashes[word] === hash && units[start] === first && units[start + 1] === second) return word;
    }
  }

  /** The slot of the word, or the free one where it would stand. */
  private slotOf(hash: number, units: Uint16Array, from: number, to: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot]! - 1;
      if (word < 0 || (hashes[word] === hash && this.isWord(word, units, from, to))) return slot;
    }
  }

  private isWord(word: number, units: Uint16Array, from: number, to: number): boolean {
    const { starts, units: own } = this;
    const start = starts[word]!;
    if (starts[word + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at++) if (own[start + at - from] !== units[at]) return false;
    return true;
  }

  /** Where the next word begins, with room for `length` units. */
  private roomFor(length: number): number {
    const start = this.starts[this.size]!;
    if (start + length > this.units.length) this.units = grown(this.units, 2 * (start + length));
    return start;
  }

  /** The number of the word that was written behind all others, which stays there if it is new. */
  private place(hash: number, start: number, end: number): number {
    const slot = this.slotOf(hash, this.units, start, end);
    const known = this.slots[slot]!;
    if (known !== 0) return known - 1;
    const word = this.size++;
    this.slots[slot] = word + 1;
    this.hashes[word] = hash;
    this.starts[word + 1] = end;
    if (this.size === this.hashes.length) this.grow();
    return word;
  }

  private grow(): void {
    const size = 2 * this.hashes.length;
    this.hashes = grown(this.hashes, size);
    this.starts = grown(this.starts, size + 1);
    const slots = new Int32Array(2 * size);
    const mask = slots.length - 1;
    for (let word = 0; word < this.size; word++) {
      let slot = firstSlot(this.hashes[word]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
    this.slots = slots;
  }
}

/** FNV-1a, over units. */
const basis = 0x811c9dc5 | 0;
const prime = 0x01000193;

function hashOfPair(first: number, second: number): number {
  return Math.imul(Math.imul(basis ^ first, prime) ^ second, prime);
}

/** The low bits choose the slot, and the high ones are the better mixed. */
function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15);
}
