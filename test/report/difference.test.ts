import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/diff/compare-reports.js';
import type { ReportDifference } from '../../src/model/difference.js';
import { differenceText } from '../../src/report/difference.js';
import { columns } from '../../src/report/layout.js';
import { article, cluster, report } from './small-report.js';

/** The difference of two reports, events given by label and articles. */
function between(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): ReportDifference {
  const [one, other] = [before, after].map((events) => {
    const clusters = Object.entries(events).map(([label, ids]) =>
      cluster(
        label,
        [...ids].map((id) => article(id, 'en', null, id)),
      ),
    );
    return report(
      clusters,
      clusters.flatMap(({ articles }) => articles.map((id) => article(id, 'en', null, id))),
    );
  });
  return compareReports(one!, other!);
}

function linesOf(difference: ReportDifference, width: number | 'markdown' = 100): string[] {
  return [...differenceText(difference, width)].join('').split('\n').slice(0, -1);
}

test('one line an event, what is merged or split with its parts', () => {
  const before = {
    'Dam bursts': 'abc',
    'Harvik flooded': 'de',
    'Chess draw': 'fghiwxyz',
    'Summit in Lima': 'jkl',
    'Strike in Turin': 'mno',
    'Ferry sinks': 'pq',
    'Trial opens': 'rs',
    'Fire in Osaka': 'tu',
    single: 'v',
    another: '6',
  };
  const after = {
    'Dam bursts, Harvik flooded': 'abcde678',
    'Chess draw': 'fg',
    'Chess: a protest': 'hi',
    'Summit in Lima': 'jklv1',
    'Strike in Turin': 'mn',
    'single o': 'o',
    'Ferry sinks': 'p2',
    'single w': 'w',
    'single x': 'x',
    'Elections in Ankara': '345',
    'Fire in Osaka': 'tuy',
    's alone': 's',
  };
  const difference = between(before, after);
  expect(linesOf(difference)).toEqual([
    '8 events as before · 1 new · 1 merged · 1 split · 2 grown · 1 shrunk · 1 changed · 1 gone',
    '27 articles before, 31 now · 7 came, 3 left',
    '',
    'new      Elections in Ankara: 3 articles',
    'merged   Dam bursts, Harvik flooded: 8 articles, of 2 events',
    '         of    Dam bursts: 3 articles',
    '         of    Harvik flooded: 2 articles',
    '         with  2 new articles',
    '         with  1 article single before',
    'split    Chess draw: 8 articles, into 2 events',
    '         into  Chess draw: 2 articles',
    '         into  Chess: a protest: 2 articles',
    '         and   2 articles single now',
    '         and   1 article in another event now',
    '         and   1 article gone',
    'grown    Summit in Lima: from 3 to 5 articles, 1 new, 1 single before',
    'grown    Fire in Osaka: from 2 to 3 articles, 1 in another event before',
    'shrunk   Strike in Turin: from 3 to 2 articles, 1 single now',
    'changed  Ferry sinks: 2 articles as before, 1 new, 1 gone',
    'gone     Trial opens: 2 articles, 1 single now, 1 gone',
  ]);
  expect(linesOf(difference, 'markdown').slice(0, 13)).toEqual([
    '# 8 events as before · 1 new · 1 merged · 1 split · 2 grown · 1 shrunk · 1 changed · 1 gone',
    '',
    '27 articles before, 31 now · 7 came, 3 left',
    '',
    '- **new** Elections in Ankara: 3 articles',
    '- **merged** Dam bursts, Harvik flooded: 8 articles, of 2 events',
    '  - of Dam bursts: 3 articles',
    '  - of Harvik flooded: 2 articles',
    '  - with 2 new articles',
    '  - with 1 article single before',
    '- **split** Chess draw: 8 articles, into 2 events',
    '  - into Chess draw: 2 articles',
    '  - into Chess: a protest: 2 articles',
  ]);
});

test.each([
  [
    'new out of single articles',
    { one: 'a', two: 'b' },
    { Flood: 'ab' },
    'new      Flood: 2 articles, 2 single before',
  ],
  ['new out of new ones', {}, { Flood: 'ab' }, 'new      Flood: 2 articles'],
  ['grown by new articles', { Flood: 'ab' }, { Flood: 'abc' }, 'grown    Flood: from 2 to 3 articles'],
  ['shrunk, the rest gone', { Flood: 'abc' }, { Flood: 'ab' }, 'shrunk   Flood: from 3 to 2 articles'],
  ['apart', { Flood: 'abc' }, { one: 'a', two: 'b', three: 'c' }, 'gone     Flood: 3 articles, 3 single now'],
  ['gone', { Flood: 'abc' }, { one: 'd' }, 'gone     Flood: 3 articles'],
  ['come and gone', { Flood: 'abc' }, { Flood: 'abde' }, 'grown    Flood: from 3 to 4 articles, 2 new, 1 gone'],
])('%s', (_name, before, after, line) => expect(linesOf(between(before, after)).at(-1)).toBe(line));

describe('nothing changed', () => {
  test('is said', () =>
    expect(linesOf(between({ Flood: 'ab', single: 'c' }, { 'Flood, again': 'ab', single: 'c' }))).toEqual([
      'nothing changed: 1 event, 3 articles',
    ]));
  test('but for a single article', () =>
    expect(linesOf(between({ Flood: 'ab' }, { Flood: 'ab', single: 'c' }))).toEqual([
      '1 event as before · 1 unchanged',
      '2 articles before, 3 now · 1 came, 0 left',
    ]));
});

describe('labels', () => {
  test('give way, what happened does not', () => {
    const difference = between({ ['斯托利大坝决口'.repeat(20)]: 'ab' }, { ['斯托利大坝决口'.repeat(20)]: 'abc' });
    const line = linesOf(difference, 80).at(-1)!;
    expect(line).toMatch(/^grown {4}斯托利大坝.*…: from 2 to 3 articles$/);
    expect(columns(line)).toBeLessThanOrEqual(80);
  });
  test('cannot command a terminal or turn the line around', () =>
    expect(linesOf(between({}, { 'a\u001b[2J\u202eb\nc': 'ab' })).at(-1)).toBe('new      ab c: 2 articles'));
  test('from right to left stay in their place', () =>
    expect(linesOf(between({}, { 'انهيار سد': 'ab' })).at(-1)).toBe('new      \u2068انهيار سد\u2069: 2 articles'));
  test('in Markdown are whole, and markup stays text', () => {
    const label = `${'Flood in Harvik, '.repeat(12)}<b>[again](https://a.test)</b> @desk #12`;
    const line = linesOf(between({}, { [label]: 'ab' }), 'markdown').at(-1)!;
    expect(line).toContain('Flood in Harvik, '.repeat(12));
    expect(line).toContain('&lt;b&gt;\\[again\\](https:');
    expect(line).not.toMatch(/<b>|@desk|https:\/\//);
  });
  test('that are empty give way to ids, in Markdown too', () => {
    const one = between({}, { '\u200b': 'ab' });
    expect(linesOf(one).at(-1)).toBe('new      event-\u200b: 2 articles'.replace('\u200b', ''));
    expect(linesOf(one, 'markdown').at(-1)).toMatch(/^- \*\*new\*\* \S+: 2 articles$/);
  });
});
