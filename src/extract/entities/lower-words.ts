/** The words that a text has in lower case, folded, as a set that is asked with tokens: a set of strings costs more than all that is asked of it. */
import type { Tokens } from './tokens.js';

export class LowerWords {
  /** Tokens, plus one, each at the place of its hash or the next free one. */
  private readonly slots: Int32Array;

  /** Empty; `folded` is the text of `tokens`. */
  constructor(
    private readonly folded: string,
    private readonly tokens: Tokens,
  ) {
    let size = 64;
    while (size < 2 * tokens.count) size *= 2;
    this.slots = new Int32Array(size);
  }

  add(token: number): void {
    const slot = this.slotOf(this.tokens.starts[token]!, this.tokens.ends[token]!);
    this.slots[slot] ||= token + 1;
  }

  /** Whether what tokens `first` to `last` are is among the words. */
  has(first: number, last: number): boolean {
    return this.slots[this.slotOf(this.tokens.starts[first]!, this.tokens.ends[last]!)] !== 0;
  }

  /** Where `folded[start, end)` stands, or would. */
  private slotOf(start: number, end: number): number {
    const { slots, tokens, folded } = this;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const token = slots[slot]! - 1;
      if (token < 0 || this.isAlike(tokens.starts[token]!, tokens.ends[token]!, start, end)) return slot;
    }
  }

  private isAlike(start: number, end: number, otherStart: number, otherEnd: number): boolean {
    if (end - start !== otherEnd - otherStart) return false;
    for (let at = start; at < end; at++)
      if (this.folded.charCodeAt(at) !== this.folded.charCodeAt(otherStart + at - start)) return false;
    return true;
  }
}
