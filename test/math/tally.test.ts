import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Tally } from '../../src/math/tally.js';

/** What a table of objects would have. */
function counted(keys: readonly number[]): unknown {
  const table = new Map<number, { count: number; marks: number; shown: number }>();
  keys.forEach((key, at) => {
    const known = table.get(key);
    if (known === undefined) table.set(key, { count: 1, marks: 1 << (at % 4), shown: at });
    else {
      known.count++;
      known.marks |= 1 << (at % 4);
    }
  });
  return [...table].map(([key, value]) => ({ key, ...value }));
}

test('each key once, in the order of first occurrence, text after text', () => {
  const key = fc.oneof(fc.nat(6), fc.constantFrom(1023, 1024, 5000));
  fc.assert(
    fc.property(fc.array(fc.array(key, { maxLength: 40 }), { maxLength: 4 }), (texts) => {
      const tally = new Tally();
      for (const text of texts) {
        text.forEach((each, at) => {
          if (!tally.again(each, 1 << (at % 4))) tally.first(each, 1 << (at % 4), at);
        });
        const { keys, counts, marks, shown } = tally.take();
        const told = Array.from(keys, (each, place) => ({
          key: each,
          count: counts[place],
          marks: marks[place],
          shown: shown[place],
        }));
        expect(told).toEqual(counted(text));
      }
    }),
  );
});

test('more keys than there was room for', () => {
  const tally = new Tally();
  for (let key = 0; key < 3000; key++) tally.first(key, 0, key);
  expect(tally.again(2999, 0)).toBe(true);
  expect(tally.take().counts.reduce((sum, count) => sum + count, 0)).toBe(3001);
});
