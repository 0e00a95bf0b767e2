import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilFromDays, daysFromCivil, daysInMonth, weekdayOf } from '../../src/math/civil.js';
import { dayNumber, isoDayOf, parseIsoDay } from '../../src/math/iso-day.js';

describe('civil days', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11016, 2],
    ['2022-01-03', 18995, 1],
    ['1882-04-21', -32031, 5],
    ['0001-01-01', -719162, 1],
  ])('%s is day %d', (iso, day, weekday) => {
    expect([parseIsoDay(iso), isoDayOf(day), weekdayOf(day)]).toEqual([day, iso, weekday]);
  });

  test.each(['2022-13-45', '2022-02-29', '2022-1-3', '2022-00-01', '', 'today'])('%j is no day', (iso) =>
    expect([parseIsoDay(iso), dayNumber(iso)]).toEqual([undefined, NaN]),
  );

  test('numbers lead to days and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 2900000 }), (day) => {
        const { year, month, day: dayOfMonth } = civilFromDays(day);
        expect(daysFromCivil(year, month, dayOfMonth)).toBe(day);
        expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });
});
