import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseDates } from '../../src/extract/dates/recognise.js';
import { settleOrder } from '../../src/extract/dates/order.js';
import { findPublication, orderEvidence } from '../../src/extract/publication.js';
import type { Article, DateOrigin } from '../../src/model/article.js';
import { lexiconOf } from './dates/small-pack.js';

type Stated = readonly (readonly [string, DateOrigin])[];

function publicationOf(code: string, stated: Stated, body = '', fallback: string | null = null) {
  const article: Article = {
    id: 'a',
    path: 'a',
    title: 'A title',
    body,
    text: `A title\n\n${body}`,
    bodyStart: 9,
    stated: stated.map(([text, from]) => ({ text, from })),
    noise: [],
  };
  const lexicon = lexiconOf(code);
  const expressions = recogniseDates(article.text, lexicon);
  const evidence = orderEvidence(article, lexicon);
  const order = settleOrder([...expressions, ...evidence.expressions], lexicon, undefined, evidence.known);
  return findPublication(article, expressions, lexicon, order, fallback);
}

const brief = (found: ReturnType<typeof publicationOf>) =>
  found === null ? null : `${found.date}${found.time === undefined ? '' : ` ${found.time}`} ${found.from}`;

describe('stated dates', () => {
  test.each<[string, Stated, string | null]>([
    ['en', [['2022-01-03', 'declared']], '2022-01-03 declared'],
    ['en', [['2022-01-03T23:40:00-05:00', 'declared']], '2022-01-03 23:40 declared'],
    ['sq', [['2022-01-03T08:40:00Z', 'declared']], '2022-01-03 08:40 declared'],
    ['sq', [['20220103T084000Z', 'declared']], '2022-01-03 08:40 declared'],
    ['ko', [['20220103084015', 'declared']], '2022-01-03 08:40 declared'],
    ['ko', [['202201030840', 'declared']], '2022-01-03 08:40 declared'],
    ['zh', [['Mon, 03 Jan 2022 08:40:00 +0100', 'declared']], '2022-01-03 08:40 declared'],
    ['zh', [['Mon Jan 03 2022 08:40:00 GMT+0100', 'declared']], '2022-01-03 08:40 declared'],
    ['en', [['January 3, 2022 7:21 PM', 'declared']], '2022-01-03 19:21 declared'],
    ['en', [['January 3, 2022 12:05 a.m.', 'declared']], '2022-01-03 00:05 declared'],
    ['fr', [['1641199200', 'declared']], '2022-01-03 08:40 declared'],
    ['fr', [['1641199200000', 'declared']], '2022-01-03 08:40 declared'],
    ['de', [['3. Januar 2022, 8.40 Uhr', 'header']], '2022-01-03 08:40 header'],
    ['sq', [['08:40 03/01/2022', 'header']], '2022-01-03 08:40 header'],
    [
      'sq',
      [
        ['08:40 03/01/2022', 'header'],
        [' date 2022-01', 'header'],
      ],
      '2022-01-03 08:40 header',
    ],
    [
      'en',
      [
        ['08:40 03/01/2022', 'header'],
        [' date 2022-01', 'header'],
      ],
      '2022-01-03 08:40 header',
    ],
    [
      'en',
      [
        ['03/01/2022', 'header'],
        ['2022-03', 'header'],
      ],
      '2022-03-01 header',
    ],
    ['en', [['https://example.org/2022/01/03/talks.html', 'url']], '2022-01-03 url'],
    ['en', [['https://example.org/news/talks-20220103.html', 'url']], '2022-01-03 url'],
    [
      'en',
      [
        ['2022-13-45', 'declared'],
        ['3 January 2022', 'header'],
      ],
      '2022-01-03 header',
    ],
    ['en', [['2022-13-45', 'declared']], null],
    ['en', [['31/31/2022', 'header']], null],
    ['en', [['yesterday', 'declared']], null],
    [
      'en',
      [
        ['', 'declared'],
        ['25:99 00/00/0000', 'header'],
      ],
      null,
    ],
    ['en', [[' date 2022-01', 'header']], null],
    ['fa', [['۱۳ دی ۱۴۰۰', 'header']], '2022-01-03 header'],
  ])('%s %j', (code, stated, expected) => expect(brief(publicationOf(code, stated))).toBe(expected));

  test('the first of them that can be read wins', () => {
    expect(
      brief(
        publicationOf('en', [
          ['2022-01-03', 'declared'],
          ['5 January 2022', 'header'],
        ]),
      ),
    ).toBe('2022-01-03 declared');
  });

  test('an open order of day and month costs confidence', () => {
    const open = publicationOf('en', [['03/01/2022', 'header']])!;
    const settled = publicationOf('en', [
      ['03/01/2022', 'header'],
      ['2022-01', 'header'],
    ])!;
    expect(open.confidence).toBeLessThan(settled.confidence);
  });
});

test('no stated string throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[\d:T./ -]{1,30}$/)), { maxLength: 3 }),
      (strings) => {
        const found = publicationOf(
          'en',
          strings.map((text) => [text, 'declared'] as const),
        );
        if (found !== null) expect(found.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      },
    ),
  );
});

describe('dates of the text', () => {
  test.each([
    ['en', 'ANKARA, 3 January 2022 (Reuters) – The two men spoke.', null, '2022-01-03 dateline'],
    ['en', 'ANKARA, 3 January (Reuters) – The two men spoke.', '2022-01-10', '2022-01-03 dateline'],
    ['en', 'ANKARA, 3 January (Reuters) – The two men spoke.', null, null],
    [
      'en',
      'TEHRAN, July 19 (Reuters) - They met. Pictured are the three on July 19, 2022.',
      null,
      '2022-07-19 dateline',
    ],
    ['en', 'TEHRAN, July 19 (Reuters) - They met on July 19, 2022.', '2026-01-01', '2022-07-19 dateline'],
    ['en', 'ANKARA, 3 January (Reuters) – They had met on 20 December 2021.', null, '2022-01-03 dateline'],
    // An anniversary, and a war of long ago.
    ['en', 'NEW YORK, Sept. 10 (Reuters) – They mourn the dead of September 11, 2001.', null, null],
    ['en', 'SEOUL, 27 July (Reuters) – The truce of 27 July 1953 held until May 2010.', null, null],
    [
      'en',
      'SEOUL, 27 July (Reuters) – The truce of 27 July 1953 held until May 2010.',
      '2013-08-01',
      '2013-07-27 dateline',
    ],
    ['de', 'Berlin, Sonntag (2. Januar) – Beide sprachen. Das war im Mai 2021 anders.', null, '2022-01-02 dateline'],
    ['de', 'Berlin, Sonntag (2. Januar) – Beide sprachen. Das war im Mai 2014 anders.', null, null],
    ['de', 'Berlin, Sonntag (2. Januar) – Beide sprachen.', null, null],
    ['id', 'Jakarta - Keduanya berbicara, Senin (3/1/2022), kata juru bicara.', null, '2022-01-03 dateline'],
    ['en', '3 January 2022\n\nThe two men spoke.', null, '2022-01-03 dateline'],
    ['sq', '3 janar 2022. Presidenti foli me homologun e tij.', null, '2022-01-03 dateline'],
    ['zh', '2022年1月3日。两国总统通了电话。', null, '2022-01-03 dateline'],
    ['en', '11 September 2001. Nobody forgets where they were. On 3 May 2021 a court ruled.', null, null],
    ['en', 'The truce held. 3 January 2022. The two men spoke.', null, null],
    ['en', '3 January 2022 was cold.', null, null],
    ['en', 'The two men spoke on Monday, 3 January 2022, by telephone.', null, '2022-01-03 dateline'],
    ['en', 'Since 11 September 2001 much has changed.', null, null],
    [
      'en',
      `${'They spoke of many things. '.repeat(20)} They met on Monday, 3 January 2022.`,
      null,
      '2022-01-03 inferred',
    ],
    [
      'en',
      `${'They spoke of many things. '.repeat(20)} They will meet on 3 January 2028, as on Wednesday, 5 May 2021.`,
      '2022-01-03',
      '2021-05-05 inferred',
    ],
    ['en', 'The two men spoke on Sunday.', null, null],
    ['en', 'The two men spoke on Sunday.', '2022-01-03', null],
  ])('%s: %s (reference %s)', (code, body, fallback, expected) =>
    expect(brief(publicationOf(code, [], body, fallback))).toBe(expected),
  );

  test('many dates are no trouble', () => {
    const body = `3 January 2022 was the day. ${'1 May 2021, '.repeat(150_000)}`;
    expect(() => publicationOf('en', [], body)).not.toThrow();
  });

  test('a guess is worth less than a dateline, a dateline less than metadata', () => {
    const declared = publicationOf('en', [['2022-01-03', 'declared']])!;
    const dateline = publicationOf('en', [], 'ANKARA, 3 January 2022 (Reuters) – The two men spoke.')!;
    const guess = publicationOf(
      'en',
      [],
      `${'They spoke of many things. '.repeat(20)} They met on Monday, 3 January 2022.`,
    )!;
    expect(declared.confidence).toBeGreaterThan(dateline.confidence);
    expect(dateline.confidence).toBeGreaterThan(guess.confidence);
  });
});
