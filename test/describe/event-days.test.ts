import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventDays } from '../../src/describe/event-days.js';
import { articleOf, type ArticleSketch, day } from './articles.js';

const late = { start: 900 };
const dateline = { stated: ['year', 'month', 'day'] as const, start: 5 };

describe('eventDays', () => {
  test.each<[name: string, from: string | null, to: string | null, articles: ArticleSketch[]]>([
    ['no article', null, null, []],
    ['no article with a date', null, null, [{}, { dates: [day('2022-01-02')] }]],
    ['nothing but a publication', '2022-01-03', '2022-01-03', [{ published: '2022-01-03' }]],
    // "… telefonuan të dielën": a call of Sunday, reported on Sunday and Monday.
    [
      'the day before, for those who report it the day after',
      '2022-01-02',
      '2022-01-02',
      [
        { published: '2022-01-03', dates: [day('2022-01-02'), day('2021-12-17', late)] },
        { published: '2022-01-02', dates: [day('2022-01-02')] },
        { published: '2022-01-03' },
      ],
    ],
    // A call of 3 December; all three recall the meeting of 26 November further down, one gives no other day.
    [
      'not the earlier day that all recall',
      '2021-12-03',
      '2021-12-03',
      [
        { published: '2021-12-03', dates: [day('2021-12-03'), day('2021-11-26', late)] },
        { published: '2021-12-03', dates: [day('2021-12-03'), day('2021-11-26', late)] },
        { published: '2021-12-03', dates: [day('2021-11-26', late)] },
      ],
    ],
    // "… to lift the ban from Monday", announced on Thursday.
    [
      'not the day that is announced',
      '2022-05-19',
      '2022-05-19',
      [
        { published: '2022-05-19', dates: [day('2022-05-23', { start: 10 }), day('2022-05-19', late)] },
        { published: '2022-05-20', dates: [day('2022-05-23', { start: 10 }), day('2022-05-19')] },
        { published: '2022-05-19', dates: [day('2022-05-23', { start: 10 })] },
      ],
    ],
    [
      'a dateline is no second vote for the day of publication',
      '2022-06-01',
      '2022-06-01',
      [
        { published: '2022-06-02', dates: [day('2022-06-02', dateline), day('2022-06-01', { start: 600 })] },
        { published: '2022-06-02', dates: [day('2022-06-02', dateline), day('2022-06-01')] },
      ],
    ],
    [
      'a report of one article, by its text',
      '2022-01-02',
      '2022-01-02',
      [{ published: '2022-01-03', dates: [day('2022-01-02')] }],
    ],
    [
      'one early mention alone does not win',
      '2022-01-03',
      '2022-01-03',
      [{ published: '2022-01-03', dates: [day('2021-12-30')] }],
    ],
    [
      'of two days with equal votes the earlier',
      '2022-01-02',
      '2022-01-02',
      [{ published: '2022-01-03', dates: [day('2022-01-02'), day('2022-01-03')] }],
    ],
    [
      'months and weeks name no day',
      '2022-01-03',
      '2022-01-03',
      [{ published: '2022-01-03', dates: [day('2022-01-01', { granularity: 'month' })] }],
    ],
    [
      'a flood over a week, on no one day',
      '2022-07-01',
      '2022-07-07',
      ['01', '02', '03', '04', '05', '06', '07'].map((of) => ({ published: `2022-07-${of}` })),
    ],
  ])('%s', (_name, from, to, articles) => {
    expect(eventDays(articles.map((sketch, i) => articleOf({ ...sketch, id: `${i}` })))).toEqual({ from, to });
  });

  test('however often one article names a day, it has one vote', () => {
    const often = articleOf({
      published: '2022-01-03',
      dates: Array.from({ length: 50 }, (_, i) => day('2022-01-01', { start: 10 * i })),
    });
    const others = ['b', 'c'].map((id) => articleOf({ id, published: '2022-01-03', dates: [day('2022-01-02')] }));
    expect(eventDays([often, ...others]).from).toBe('2022-01-02');
  });

  test('lies between two weeks before the first and a day after the last publication, in any order', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((of) => `2022-02-${`${of}`.padStart(2, '0')}`);
    const sketches = fc.array(
      fc.record({
        published: days,
        dates: fc.array(
          days.map((of) => day(of)),
          { maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(sketches, (drawn) => {
        const articles = drawn.map((sketch, i) => articleOf({ ...sketch, id: `${i}` }));
        const { from, to } = eventDays(articles);
        expect(eventDays([...articles].reverse())).toEqual({ from, to });
        expect(from! <= to!).toBe(true);
        const known = articles.flatMap(({ published, dates }) => [
          published!.date,
          ...dates.map((mention) => mention.from),
        ]);
        expect(known).toContain(from);
        expect(known).toContain(to);
      }),
    );
  });
});
