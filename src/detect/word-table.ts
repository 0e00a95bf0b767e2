/**
 * Numbers words by their UTF-16 units, without making strings of them: an open-addressed table in typed arrays. A text is looked up
 * word by word, mostly in vain, and cutting each word out for a `Map` took two thirds of the time that scoring took.
 */

/** Words are numbered from 0 in the order in which they come. */
export class WordTable {
  /** How many words there are. */
  size = 0;
  /** Number of the word plus one; 0 is a free slot. */
  #slots = new Int32Array(4096);
  #hashes = new Int32Array(2048);
  /** Where each word begins in `#units`; it ends where the next one begins. */
  #starts = new Int32Array(2049);
  #units = new Uint16Array(16384);

  /** The number of the word `text[from..to)`, which is new unless it was added before. */
  add(text: string, from: number, to: number): number {
    const start = this.#starts[this.size]!;
    const end = start + to - from;
    if (end > this.#units.length) this.#units = grown(this.#units, new Uint16Array(2 * end));
    const units = this.#units;
    let hash = basis;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      units[start + at - from] = unit;
      hash = Math.imul(hash ^ unit, prime);
    }
    const slot = this.#slotOf(hash, units, start, end);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    const word = this.size++;
    this.#slots[slot] = word + 1;
    this.#hashes[word] = hash;
    this.#starts[word + 1] = end;
    if (this.size === this.#hashes.length) this.#grow();
    return word;
  }

  /** The number of the word `units[from..to)`, -1 where it was never added. */
  find(units: Uint16Array, from: number, to: number): number {
    let hash = basis;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, prime);
    return this.#slots[this.#slotOf(hash, units, from, to)]! - 1;
  }

  /** The slot of the word, or the free one where it would stand. */
  #slotOf(hash: number, units: Uint16Array, from: number, to: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot]! - 1;
      if (word < 0 || (this.#hashes[word] === hash && this.#isWord(word, units, from, to))) return slot;
    }
  }

  #isWord(word: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts[word]!;
    if (this.#starts[word + 1]! - start !== to - from) return false;
    const own = this.#units;
    for (let at = from; at < to; at++) if (own[start + at - from] !== units[at]) return false;
    return true;
  }

  #grow(): void {
    const size = 2 * this.#hashes.length;
    this.#hashes = grown(this.#hashes, new Int32Array(size));
    this.#starts = grown(this.#starts, new Int32Array(size + 1));
    const slots = new Int32Array(2 * size);
    const mask = slots.length - 1;
    for (let word = 0; word < this.size; word++) {
      let slot = firstSlot(this.#hashes[word]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a, over units. */
const basis = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** The low bits choose the slot, and the high ones are the better mixed. */
function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15);
}

function grown<Cells extends Int32Array | Uint16Array>(cells: Cells, larger: Cells): Cells {
  larger.set(cells);
  return larger;
}
