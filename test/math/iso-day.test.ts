import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDayOf } from '../../src/math/iso-day.js';

describe('days as numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2022-01-03', 18_995],
    ['0001-01-01', -719_162],
  ])('%s is %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(isoDayOf(number)).toBe(day);
  });

  test.each(['', '2022', '2022-13-01', '2022-02-29', 'yesterday', '2022-1-3'])('%j is no day', (day) =>
    expect(dayNumber(day)).toBeNaN(),
  );

  test('there and back, in order', () => {
    const number = fc.integer({ min: -719_162, max: 2_932_896 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(dayNumber(isoDayOf(a))).toBe(a);
        expect(isoDayOf(a) < isoDayOf(b)).toBe(a < b);
      }),
    );
  });
});
