import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '../../src/detect/word-table.js';

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

test('a word keeps its number', () => {
  const table = new WordTable();
  const list = 'der die der das';
  expect([table.add(list, 0, 3), table.add(list, 4, 7), table.add(list, 8, 11), table.add(list, 12, 15)]).toEqual([
    0, 1, 0, 2,
  ]);
  expect(table.size).toBe(3);
  expect(table.find(unitsOf('und das'), 4, 7)).toBe(2);
  expect(table.find(unitsOf('und das'), 0, 3)).toBe(-1);
});

test('numbers words as a map of strings does, however many there are', () => {
  const words = fc.array(fc.string({ maxLength: 6 }), { maxLength: 50 });
  fc.assert(
    fc.property(words, words, (listed, asked) => {
      const table = new WordTable();
      const map = new Map<string, number>();
      const all = [...listed, ...many, ...listed];
      for (const word of all) if (!map.has(word)) map.set(word, map.size);
      expect(all.map((word) => table.add(word, 0, word.length))).toEqual(all.map((word) => map.get(word)));
      const looked = [...asked, ...listed];
      expect(looked.map((word) => table.find(unitsOf(word), 0, word.length))).toEqual(
        looked.map((word) => map.get(word) ?? -1),
      );
    }),
    { numRuns: 20 },
  );
});

/** More than the table has room for at first. */
const many = Array.from({ length: 5000 }, (_, index) => `w${index}`);
