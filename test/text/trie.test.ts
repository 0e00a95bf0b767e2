import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Trie } from '../../src/text/trie.js';

function codesOf(word: string): Uint16Array {
  return Uint16Array.from(word, (unit) => unit.charCodeAt(0));
}

function valuesOf(trie: Trie, word: string): number[] {
  let node = 0;
  for (const code of codesOf(word)) {
    node = trie.child(node, code);
    if (node === 0) return [];
  }
  const values: number[] = [];
  for (let cell = trie.first(node); cell >= 0; cell = trie.following(cell)) values.push(trie.valueAt(cell));
  return values;
}

describe('Trie', () => {
  test('keeps several values of one pattern in the order they came', () => {
    const trie = new Trie();
    for (const value of [7, 3, 5]) trie.add(codesOf('paris'), 0, 5, value);
    expect(valuesOf(trie, 'paris')).toEqual([7, 3, 5]);
    expect(valuesOf(trie, 'pari')).toEqual([]);
    expect(valuesOf(trie, 'parisian')).toEqual([]);
  });

  test('leaves an empty pattern out', () => {
    const trie = new Trie();
    trie.add(new Uint16Array(0), 0, 0, 1);
    expect(trie.first(0)).toBe(-1);
  });

  test('answers as a map from words to values does, whatever its first size', () => {
    const words = fc.array(
      fc.tuple(
        fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'ж', '北', '\uffff') }),
        fc.nat(9),
      ),
      {
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom(1, 64, 4096), (entries, units) => {
        const trie = new Trie(units);
        const map = new Map<string, number[]>();
        for (const [word, value] of entries) {
          trie.add(codesOf(word), 0, word.length, value);
          map.set(word, [...(map.get(word) ?? []), value]);
        }
        for (const [word, values] of map) expect(valuesOf(trie, word)).toEqual(values);
      }),
    );
  });

  test('grows past the room it was made for', () => {
    const trie = new Trie(16);
    for (let at = 0; at < 20_000; at++) trie.add(codesOf(`n${at}`), 0, `n${at}`.length, at);
    for (const at of [0, 1, 999, 19_999]) expect(valuesOf(trie, `n${at}`)).toEqual([at]);
  });
});
