import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Originals } from '../../src/copies/originals.js';

test('finds what lists in a map would, each up to as many as are filed', () => {
  const filed = fc.tuple(fc.oneof(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 2 ** 32 - 1 })), fc.nat());
  fc.assert(
    fc.property(fc.array(filed, { maxLength: 3000, size: 'max' }), fc.integer({ min: 1, max: 5 }), (all, most) => {
      const originals = new Originals(most);
      const lists = new Map<number, number[]>();
      for (const [shingle, original] of all) {
        originals.file(shingle, original);
        const list = lists.get(shingle) ?? [];
        lists.set(shingle, list.length < most ? [...list, original] : list);
      }
      for (const [shingle, list] of lists) {
        const found: number[] = [];
        originals.forEach(shingle, (original) => found.push(original));
        expect(found.toReversed()).toEqual(list);
      }
    }),
    { numRuns: 50 },
  );
});

test('a hash that is 0 is filed as any other', () => {
  const originals = new Originals(3);
  const found: number[] = [];
  originals.forEach(0, (original) => found.push(original));
  originals.file(0, 7);
  originals.forEach(0, (original) => found.push(original));
  expect(found).toEqual([7]);
});
