import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stableHash } from '../../src/math/hash.js';

describe('stableHash', () => {
  // Ids of clusters are made of it: these values may never change.
  test.each([
    ['', 'ab3e7c0b6a86b97b'],
    ['a', '1a80b1b3f3ad6299'],
    ['id/seed.txt\nsq/seed.txt', 'a1b4ce95f7bd25be'],
  ])('of %j is %s', (text, hash) => expect(stableHash(text)).toBe(hash));

  test('is 16 hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(stableHash(text)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  test('of 200,000 similar texts no two are alike, in either half', () => {
    const hashes = Array.from({ length: 200_000 }, (_, i) => stableHash(`path/${i}.txt`));
    expect(new Set(hashes).size).toBe(hashes.length);
    // Of n values in 2^32, about n^2 / 2^33 pairs share one: five here. Many more would mean a half that mixes badly.
    for (const [start, end] of [
      [0, 8],
      [8, 16],
    ])
      expect(new Set(hashes.map((hash) => hash.slice(start, end))).size).toBeGreaterThan(hashes.length - 30);
  });
});
