import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, monthIn } from '../../../src/extract/dates/calendars.js';
import { civilDay, dayNumber, daysInMonth, isoDay, parseIsoDay, weekdayOf } from '../../../src/extract/dates/civil.js';

describe('civil days', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11016, 2],
    ['2022-01-03', 18995, 1],
    ['1882-04-21', -32031, 5],
    ['0001-01-01', -719162, 1],
  ])('%s is day %d', (iso, day, weekday) => {
    expect([parseIsoDay(iso), isoDay(day), weekdayOf(day)]).toEqual([day, iso, weekday]);
  });

  test.each(['2022-13-45', '2022-02-29', '2022-1-3', '2022-00-01', '', 'today'])('%j is no day', (iso) =>
    expect(parseIsoDay(iso)).toBeUndefined(),
  );

  test('numbers lead to days and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 2900000 }), (day) => {
        const { year, month, day: dayOfMonth } = civilDay(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });
});

describe('other calendars', () => {
  test.each([
    ['persian', 1400, 1, 1, '2021-03-21'],
    ['persian', 1403, 1, 1, '2024-03-20'],
    ['persian', 1400, 10, 13, '2022-01-03'],
    ['persian', 1399, 12, 30, '2021-03-20'],
    ['persian', 1357, 11, 22, '1979-02-11'],
    ['islamic', 1443, 1, 1, '2021-08-10'],
    ['islamic', 1445, 9, 1, '2024-03-11'],
    ['islamic', 1400, 1, 1, '1979-11-21'],
    ['buddhist', 2565, 1, 3, '2022-01-03'],
    ['gregorian', 2022, 2, 29, undefined],
    ['persian', 1400, 7, 31, undefined],
    ['gregorian', 2022, 13, 1, undefined],
  ] as const)('%s %d-%d-%d is %s', (calendar, year, month, day, expected) => {
    const found = dayIn(calendar, year, month, day);
    expect(found === undefined ? undefined : isoDay(found)).toBe(expected);
  });

  test.each(['gregorian', 'persian', 'islamic', 'buddhist'] as const)(
    'months of the %s calendar follow on each other',
    (calendar) => {
      for (let year = 1390; year < 1420; year++) {
        for (let month = 1; month < 12; month++)
          expect(monthIn(calendar, year, month).to + 1).toBe(monthIn(calendar, year, month + 1).from);
      }
    },
  );
});
