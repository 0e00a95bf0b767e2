import { describe, expect, test } from 'vitest';
import type { ReportArticle } from '../../../src/model/report.js';
import { byPublication, firstOf } from '../../../src/report/html/order.js';
import { article } from '../small-report.js';

/** `id tag day time origin`, each but the first two left out by `-`. */
function given(...rows: readonly string[]): ReportArticle[] {
  return rows.map((row) => {
    const [id = '', tag = '', date = '-', time = '-', from = 'declared'] = row.split(' ');
    const one = article(id, tag, date === '-' ? null : date, id);
    if (one.published === null) return one;
    const published = { ...one.published, from: from as 'declared', ...(time === '-' ? {} : { time }) };
    return { ...one, published };
  });
}

test('by day and time, then by language, then by id; what has no time or no day stands last', () =>
  expect(
    byPublication(
      given('a sq', 'b en 2022-01-03', 'c sq 2022-01-02', 'd en 2022-01-02', 'e tr 2022-01-02 17:36', 'f tr 2022-01-02 09:05', 'g en', 'c2 en 2022-01-02'), // prettier-ignore
    ).map(({ id }) => id),
  ).toEqual(['f', 'e', 'c2', 'd', 'c', 'b', 'g', 'a']));

describe('who had it first', () => {
  test.each<[string, string[], string[]]>([
    ['the earliest day', ['a en 2022-01-02', 'b en 2022-01-03'], ['a']],
    ['the earliest time', ['a en 2022-01-02 10:00', 'b en 2022-01-02 09:59', 'c en 2022-01-03 00:01'], ['b']],
    ['two at one time', ['a en 2022-01-02 10:00', 'b en 2022-01-02 10:00', 'c en 2022-01-03'], ['a', 'b']],
    ['one without a time may be it', ['a en 2022-01-02 10:00', 'b en 2022-01-02', 'c en 2022-01-02 11:00'], ['a', 'b']],
    ['a day that was inferred is none', ['a en 2022-01-01 - inferred', 'b en 2022-01-02', 'c en 2022-01-03'], ['b']],
    ['all on one day say nothing', ['a en 2022-01-02', 'b en 2022-01-02'], []],
    ['nor does one alone', ['a en 2022-01-02', 'b en'], []],
    ['nor no date', ['a en', 'b en'], []],
  ])('%s', (_what, rows, expected) => expect([...firstOf(given(...rows))].map(({ id }) => id)).toEqual(expected));
});
