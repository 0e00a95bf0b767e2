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

function linesOf(difference: ReportDifference, width = 100): string[] {
  return [...differenceText(difference, width)].join('').split('\n').slice(0, -1);
}

test('one line an event, what is merged or split with its parts', () => {
  const before = {
    'Dam bursts': 'abc',
    'Harvik flooded': 'de',
    'Chess draw': 'fghi',
    'Summit in Lima': 'jkl',
    'Strike in Turin': 'mno',
    'Ferry sinks': 'pq',
    'Trial opens': 'rs',
    'Fire in Osaka': 'tu',
    single: 'v',
  };
  const after = {
    'Dam bursts, Harvik flooded': 'abcde',
    'Chess draw': 'fg',
    'Chess: a protest': 'hi',
    'Summit in Lima': 'jklv1',
    'Strike in Turin': 'mn',
    'single o': 'o',
    'Ferry sinks': 'p2',
    'Elections in Ankara': '345',
    'Fire in Osaka': 'tu',
    's alone': 's',
  };
  expect(linesOf(between(before, after))).toEqual([
    '8 events as before · 1 new · 1 merged · 1 split · 1 grown · 1 shrunk · 1 changed · 1 gone · 1 unchanged',
    '22 articles before, 25 now · 5 came, 2 left',
    '',
    'new      Elections in Ankara: 3 articles',
    'merged   Dam bursts, Harvik flooded: 5 articles, of 2 events',
    '         of  Dam bursts: 3 articles',
    '         of  Harvik flooded: 2 articles',
    'split    Chess draw: 4 articles, into 2 events',
    '         into  Chess draw: 2 articles',
    '         into  Chess: a protest: 2 articles',
    'grown    Summit in Lima: from 3 to 5 articles',
    'shrunk   Strike in Turin: from 3 to 2 articles',
    'changed  Ferry sinks: 2 articles as before, but 1 came, 1 left',
    'gone     Trial opens: its 2 articles are gone but for 1',
  ]);
});

test.each([
  [
    'new out of single articles',
    { one: 'a', two: 'b' },
    { Flood: 'ab' },
    'new      Flood: 2 articles, 2 of them known before',
  ],
  ['apart', { Flood: 'abc' }, { one: 'a', two: 'b', three: 'c' }, 'gone     Flood: its 3 articles are apart now'],
  ['gone', { Flood: 'abc' }, { one: 'd' }, 'gone     Flood: its 3 articles are gone'],
  ['come and gone', { Flood: 'abc' }, { Flood: 'abde' }, 'grown    Flood: from 3 to 4 articles, 2 came, 1 left'],
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
});
