/**
 * Finds which listed beginnings, endings and inner parts a word has: `uku*`, `*ssa`, `*xh*`. Of beginnings and of endings the
 * longest counts alone (`*ilor` says more than `*or`), and so of the inner parts that begin at one letter. Three tries over
 * UTF-16 units, so that a look-up ends at the first letter that no affix has and cuts no strings.
 */
import { Trie } from '../text/trie.js';

export class AffixIndex {
  #beginnings: Trie | undefined;
  /** From the last letter to the first. */
  #endings: Trie | undefined;
  #inner: Trie | undefined;
  /** 1 for the low bytes of the units that inner parts begin with: few of them do, and every letter is asked. */
  readonly #innerStarts = new Uint8Array(256);

  /** Entries are affixes with their `*`; values are 0 or more. */
  constructor(entries: Iterable<readonly [affix: string, value: number]>) {
    for (const [affix, value] of entries) {
      const isEnding = affix.startsWith('*');
      const units = Uint16Array.from(affix.replaceAll('*', ''), (letter) => letter.charCodeAt(0));
      if (isEnding && affix.endsWith('*')) {
        (this.#inner ??= new Trie()).add(units, 0, units.length, value);
        this.#innerStarts[units[0]! & 0xff] = 1;
      } else if (isEnding) (this.#endings ??= new Trie()).add(units.reverse(), 0, units.length, value);
      else (this.#beginnings ??= new Trie()).add(units, 0, units.length, value);
    }
  }

  /** The value of the longest ending of the word `units[from..to)` that leaves at least one letter of it; -1 where it has none. */
  ending(units: Uint16Array, from: number, to: number): number {
    return longest(this.#endings, units, to - 1, from, -1);
  }

  /** As `ending`, of beginnings. */
  beginning(units: Uint16Array, from: number, to: number): number {
    return longest(this.#beginnings, units, from, to - 1, 1);
  }

  /** The value of the longest inner part that begins at `at` of a word which ends before `to`; -1 where there is none. */
  inner(units: Uint16Array, at: number, to: number): number {
    return this.#innerStarts[units[at]! & 0xff] === 0 ? -1 : longest(this.#inner, units, at, to, 1);
  }
}

/** The value of the longest key found from `start`, going by `step`, before `end`. */
function longest(trie: Trie | undefined, units: Uint16Array, start: number, end: number, step: 1 | -1): number {
  if (trie === undefined) return -1;
  let node = 0;
  let value = -1;
  for (let at = start; at !== end; at += step) {
    node = trie.child(node, units[at]!);
    if (node === 0) return value;
    const cell = trie.first(node);
    if (cell >= 0) value = trie.valueAt(cell);
  }
  return value;
}
