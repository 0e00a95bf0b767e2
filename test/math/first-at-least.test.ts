import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAtLeast } from '../../src/math/first-at-least.js';

test.each([
  [[], 1, undefined, 0],
  [[1, 3, 3, 5], 0, undefined, 0],
  [[1, 3, 3, 5], 3, undefined, 1],
  [[1, 3, 3, 5], 4, undefined, 3],
  [[1, 3, 3, 5], 6, undefined, 4],
  [[1, 3, 3, 5], 5, 2, 2],
])('of %j the first from %i on, up to %s: %i', (values, least, end, expected) =>
  expect(firstAtLeast(Int32Array.from(values), least, end)).toBe(expected),
);

test('as if all were looked at', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (values, least) => {
      const ascending = values.sort((a, b) => a - b);
      const found = ascending.findIndex((value) => value >= least);
      expect(firstAtLeast(Uint32Array.from(ascending), least)).toBe(found < 0 ? values.length : found);
    }),
  );
});
