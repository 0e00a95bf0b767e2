import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkCalibration } from '../../src/config.js';
import { probabilityOf } from '../../src/link/probability.js';

test.each([
  [0, 0],
  [-1, 0],
  [linkCalibration.even, 0.5],
])('%s -> %s', (score, expected) => {
  expect(probabilityOf(score)).toBeCloseTo(expected, 10);
});

test('rises with the score, within 0 and 1', () => {
  const scores = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map(probabilityOf);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high!);
    }),
  );
});
