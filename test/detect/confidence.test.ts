import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidenceOf } from '../../src/detect/confidence.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('grows with the share of the evidence', () => {
  fc.assert(
    fc.property(share, share, fc.nat(2000), (a, b, letters) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      expect(confidenceOf(less, letters)).toBeLessThanOrEqual(confidenceOf(more, letters));
    }),
  );
});

test('a middling share says less of an article than of a headline', () => {
  fc.assert(
    fc.property(share, (of) => {
      expect(confidenceOf(of, 1000)).toBeLessThanOrEqual(confidenceOf(of, 60));
    }),
  );
});

test('is never certain', () => {
  expect(confidenceOf(1, 1000)).toBeLessThan(1);
});
