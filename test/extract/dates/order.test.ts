import { describe, expect, test } from 'vitest';
import { recogniseDates } from '../../../src/extract/dates/recognise.js';
import { settleOrder } from '../../../src/extract/dates/order.js';
import { lexiconOf, mentionsIn } from './small-pack.js';

const order = (code: string, text: string, region?: string) =>
  settleOrder(recogniseDates(text, lexiconOf(code)), lexiconOf(code), region);

describe('settleOrder', () => {
  test.each([
    ['en', 'on 03/01/2022', undefined, { dayFirst: false, settled: false }],
    ['en', 'on 03/01/2022', 'GB', { dayFirst: true, settled: true }],
    ['en', 'on 03/01/2022', 'US', { dayFirst: false, settled: true }],
    ['en', 'on 03/01/2022 and 14/01/2022', undefined, { dayFirst: true, settled: true }],
    ['en', 'on 03/01/2022 and 01/14/2022', 'GB', { dayFirst: false, settled: true }],
    ['en', 'on Monday, 03/01/2022', undefined, { dayFirst: true, settled: true }],
    ['sq', 'më 03/01/2022', undefined, { dayFirst: true, settled: true }],
    ['zh', '1/3', undefined, { dayFirst: false, settled: true }],
    ['qqq', '03/01/2022', undefined, { dayFirst: true, settled: false }],
  ])('%s: %s (%s)', (code, text, region, expected) => expect(order(code, text, region)).toEqual(expected));

  test('a month that the metadata states decides', () => {
    const expressions = recogniseDates('03/01/2022', lexiconOf('en'));
    expect(settleOrder(expressions, lexiconOf('en'), undefined, [{ year: 2022, month: 1 }])).toEqual({
      dayFirst: true,
      settled: true,
    });
  });

  test('one order for the document; what stays open is flagged', () => {
    const flags = (text: string) => mentionsIn('en', text).map(({ from, ambiguous }) => `${from} ${ambiguous}`);
    expect(flags('from 03/01/2022 until 14/01/2022')).toEqual(['2022-01-03 false', '2022-01-14 false']);
    expect(flags('on 03/01/2022')).toEqual(['2022-03-01 true']);
    expect(flags('on 03/03/2022')).toEqual(['2022-03-03 false']);
  });
});
