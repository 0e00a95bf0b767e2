import { describe, expect, test } from 'vitest';
import { dayIn, monthIn } from '../../../src/extract/dates/calendars.js';
import { isoDayOf } from '../../../src/math/iso-day.js';

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
    ['ethiopian', 2014, 1, 1, '2021-09-11'],
    ['ethiopian', 2012, 1, 1, '2019-09-12'],
    ['ethiopian', 2011, 13, 6, '2019-09-11'],
    ['ethiopian', 2014, 5, 11, '2022-01-19'],
    ['ethiopian', 2014, 13, 6, undefined],
    ['buddhist', 2565, 1, 3, '2022-01-03'],
    ['gregorian', 2022, 2, 29, undefined],
    ['persian', 1400, 7, 31, undefined],
    ['gregorian', 2022, 13, 1, undefined],
  ] as const)('%s %d-%d-%d is %s', (calendar, year, month, day, expected) => {
    const found = dayIn(calendar, year, month, day);
    expect(found === undefined ? undefined : isoDayOf(found)).toBe(expected);
  });

  test.each(['gregorian', 'persian', 'islamic', 'buddhist', 'ethiopian'] as const)(
    'months of the %s calendar follow on each other',
    (calendar) => {
      for (let year = 1390; year < 1420; year++) {
        for (let month = 1; month < 12; month++)
          expect(monthIn(calendar, year, month).to + 1).toBe(monthIn(calendar, year, month + 1).from);
      }
    },
  );
});
