/**
 * Finds which listed beginnings, endings and inner parts a word has: `uku*`, `*ssa`, `*xh*`. Of beginnings and of endings the
 * longest counts alone (`*ilor` says more than `*or`), of inner parts each counts once a word.
 */

/** Longest affix that is looked for, in UTF-16 units. */
const longest = 9;

/** Longest inner part; every stretch of a word up to this length is looked up. */
const longestInner = 5;

export class AffixIndex<Value> {
  readonly #beginnings = new Map<string, Value>();
  readonly #endings = new Map<string, Value>();
  readonly #inner = new Map<string, Value>();
  /** Lengths that inner parts have, so that no other stretch is cut out. */
  readonly #innerLengths: number[];

  /** Entries are affixes with their `*`. */
  constructor(entries: Iterable<readonly [affix: string, value: Value]>) {
    const innerLengths = new Set<number>();
    for (const [affix, value] of entries) {
      const part = affix.replaceAll('*', '');
      if (affix.startsWith('*') && affix.endsWith('*')) {
        this.#inner.set(part, value);
        innerLengths.add(part.length);
      } else if (affix.startsWith('*')) this.#endings.set(part, value);
      else this.#beginnings.set(part, value);
    }
    this.#innerLengths = [...innerLengths].filter((length) => length <= longestInner);
  }

  /** Calls `found` for each affix that `word` has; a beginning or ending leaves at least one letter of the word. */
  match(word: string, found: (value: Value) => void): void {
    const most = Math.min(longest, word.length - 1);
    this.#longest(this.#endings, most, (length) => word.slice(-length), found);
    this.#longest(this.#beginnings, most, (length) => word.slice(0, length), found);
    for (const length of this.#innerLengths) {
      for (let at = 0; at + length <= word.length; at++) {
        const value = this.#inner.get(word.slice(at, at + length));
        if (value !== undefined) found(value);
      }
    }
  }

  #longest(index: ReadonlyMap<string, Value>, most: number, part: (length: number) => string, found: (value: Value) => void): void {
    if (index.size === 0) return;
    for (let length = most; length >= 1; length--) {
      const value = index.get(part(length));
      if (value !== undefined) return found(value);
    }
  }
}
