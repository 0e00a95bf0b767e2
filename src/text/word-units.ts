/**
 * The units of numbered words, one after the other in one array: words that come first come often, and to compare them with a text touches
 * less memory than strings would, of which each stands somewhere else.
 */
import { grown } from '../math/grown.js';

export class WordUnits {
  private units = new Uint16Array(1 << 12);
  /** Where each word begins, and behind the last where the next will. */
  private starts = new Int32Array(1 << 10);
  private count = 0;

  /** Adds the word `text[start, end)`, which has the next number. */
  add(text: string, start: number, end: number): void {
    let at = this.starts[this.count]!;
    while (at + end - start > this.units.length) this.units = grown(this.units, 2 * this.units.length);
    for (let from = start; from < end; from++) this.units[at++] = text.charCodeAt(from);
    if (++this.count === this.starts.length) this.starts = grown(this.starts, 2 * this.count);
    this.starts[this.count] = at;
  }

  /** Whether `text[start, end)` is the word `number`. */
  isAt(number: number, text: string, start: number, end: number): boolean {
    const { units, starts } = this;
    const from = starts[number]!;
    if (starts[number + 1]! - from !== end - start) return false;
    for (let i = 0; i < end - start; i++) if (units[from + i] !== text.charCodeAt(start + i)) return false;
    return true;
  }

  clear(): void {
    this.count = 0;
  }
}
