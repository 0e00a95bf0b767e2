import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdTable } from '../../src/math/id-table.js';

test('what was given is found, the last given of one key, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer().filter((key) => key !== 0),
          fc.nat(),
        ),
        { maxLength: 50 },
      ),
      fc.integer().filter((key) => key !== 0),
      (pairs, other) => {
        const table = new IdTable();
        const expected = new Map(pairs);
        for (const [key, id] of pairs) table.set(key, id);
        for (const [key, id] of expected) expect(table.idOf(key)).toBe(id);
        expect(table.idOf(other)).toBe(expected.get(other) ?? -1);
      },
    ),
  );
});

test('it grows', () => {
  const table = new IdTable();
  for (let key = 1; key <= 20_000; key++) table.set(-7 * key, key);
  for (let key = 1; key <= 20_000; key++) expect(table.idOf(-7 * key)).toBe(key);
  expect(table.idOf(7)).toBe(-1);
});
