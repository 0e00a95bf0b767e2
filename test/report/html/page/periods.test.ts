import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDayOf } from '../../../../src/math/iso-day.js';
import { countByPeriod, periodsOf, spanOf } from '../../../../src/report/html/page/periods.js';

const days = (from: string, to = from) => ({ from, to });

describe('periodsOf', () => {
  test.each([
    ['days', '2022-01-30', '2022-02-02', 'day', ['2022-01-30', '2022-01-31', '2022-02-01', '2022-02-02']],
    ['weeks from Monday', '2022-01-01', '2022-03-31', 'week', ['2021-12-27', '2022-01-03']],
    ['months', '2021-11-15', '2023-06-01', 'month', ['2021-11-01', '2021-12-01', '2022-01-01']],
    ['years', '1989-11-09', '2022-01-01', 'year', ['1989-01-01', '1990-01-01']],
  ])('%s', (_what, from, to, unit, first) => {
    const laid = periodsOf({ from, to });
    expect(laid.unit).toBe(unit);
    expect(laid.periods.slice(0, first.length).map((period) => period.from)).toEqual(first);
  });

  test('periods follow one another and hold the span', () => {
    const day = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2049-12-31') });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const span = { from: isoDayOf(Math.min(a, b)), to: isoDayOf(Math.max(a, b)) };
        const { periods } = periodsOf(span);
        expect(periods.length).toBeLessThanOrEqual(110);
        expect(periods[0]!.from <= span.from && periods.at(-1)!.to >= span.to).toBe(true);
        periods.slice(1).forEach(({ from }, at) => expect(dayNumber(from)).toBe(dayNumber(periods[at]!.to) + 1));
      }),
    );
  });
});

describe('countByPeriod', () => {
  const { periods } = periodsOf({ from: '2022-01-01', to: '2022-01-04' });
  test('an event counts on each of its days once; one without days, or outside, on none', () =>
    expect(
      countByPeriod(
        [
          [days('2022-01-02', '2022-01-03')],
          [days('2022-01-03')],
          [],
          [days('2021-12-01')],
          [days('2021-12-31', '2022-01-01')],
          [days('2021-12-30'), days('2022-01-04')],
        ],
        periods,
      ),
    ).toEqual([1, 1, 2, 1]));

  test('two spans in one period are one event', () =>
    expect(
      countByPeriod(
        [[days('2022-01-02'), days('2022-01-05'), days('2022-02-01')]],
        [days('2022-01-01', '2022-01-31'), days('2022-02-01', '2022-02-28')],
      ),
    ).toEqual([1, 1]));
});

test.each([
  ['days', [days('2022-01-02'), days('2021-12-30', '2022-01-01')], days('2021-12-30', '2022-01-02')],
  ['no days', [], null],
])('spanOf %s', (_what, spans, expected) => expect(spanOf(spans)).toEqual(expected));
