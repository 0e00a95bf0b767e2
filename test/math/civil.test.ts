import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilFromDays, daysFromCivil, daysInMonth, weekdayOf } from '../../src/math/civil.js';

describe('civil days', () => {
  test.each([
    [1970, 1, 1, 0, 4],
    [2000, 2, 29, 11016, 2],
    [2022, 1, 3, 18995, 1],
    [1882, 4, 21, -32031, 5],
    [1, 1, 1, -719162, 1],
  ])('%d-%d-%d is day %d, weekday %d', (year, month, day, number, weekday) => {
    expect(daysFromCivil(year, month, day)).toBe(number);
    expect(civilFromDays(number)).toEqual({ year, month, day });
    expect(weekdayOf(number)).toBe(weekday);
  });

  test.each([
    [2022, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [2022, 4, 30],
    [2022, 12, 31],
  ])('%d-%d has %d days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  test('numbers lead to days and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
        const { year, month, day } = civilFromDays(number);
        expect(daysFromCivil(year, month, day)).toBe(number);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });
});
