import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedReport, compareReports } from '../../src/diff/compare-reports.js';
import type { EventChange, ReportDifference } from '../../src/model/difference.js';

/** A report in short: `ab c` has the articles a and b together and c alone; a cluster is called by its articles. */
function reportOf(sketch: string): ComparedReport {
  const clusters = sketch
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ id: `event-${word}`, label: word.toUpperCase(), articles: [...word] }));
  return { articles: clusters.flatMap(({ articles }) => articles.map((id) => ({ id }))), clusters };
}

const words = (events: EventChange['before']): string => events.map(({ id }) => id.slice('event-'.length)).join('+');

/** Changes in short: `grown ab>abc`. */
function changes({ changes: all }: ReportDifference): string[] {
  return all.map(({ kind, before, after }) => `${kind} ${words(before)}>${words(after)}`);
}

describe('what became of events', () => {
  test.each([
    ['nothing', 'abc de f', 'abc de f', []],
    ['in another order', 'abc de f', 'f ed cba', []],
    ['a new one of new articles', 'ab', 'ab cd', ['new >cd']],
    ['a new one of single articles', 'ab c d', 'ab cd', ['new >cd']],
    ['one that is gone', 'ab cd', 'ab', ['gone cd>']],
    ['one that fell apart', 'ab cd', 'ab c d', ['gone cd>']],
    ['one that grew by a new article', 'ab', 'abc', ['grown ab>abc']],
    ['one that grew by a single one', 'ab c', 'abc', ['grown ab>abc']],
    ['one that outgrew what it was', 'ab', 'abcdefgh', ['grown ab>abcdefgh']],
    ['one that shrank', 'abc', 'ab c', ['shrunk abc>ab']],
    ['one that lost most to single articles', 'abcdef', 'ab c d e f', ['shrunk abcdef>ab']],
    ['one that exchanged an article', 'abc d', 'abd c', ['changed abc>abd']],
    ['an article that moved', 'abc def', 'ab cdef', ['grown def>cdef', 'shrunk abc>ab']],
    ['two that merged', 'abc de', 'abcde', ['merged abc+de>abcde']],
    ['two that merged and grew', 'ab cd', 'abcdxyz', ['merged ab+cd>abcdxyz']],
    ['three that merged but for an article', 'abc def ghi', 'abdefghi c', ['merged abc+def+ghi>abdefghi']],
    ['one that split', 'abcde', 'abc de', ['split abcde>abc+de']],
    ['one that split in equal parts', 'abcd', 'ab cd', ['split abcd>ab+cd']],
    ['half of one that went to another', 'abcd ef', 'ab cdef', ['grown ef>cdef', 'shrunk abcd>ab']],
    ['most of one that went to another', 'abcde fg', 'ab cdefg', ['merged abcde+fg>cdefg', 'split abcde>cdefg+ab']],
    [
      'one that was scattered over others',
      'abc defg hijk lmno',
      'adefg bhijk clmno',
      ['grown defg>adefg', 'grown hijk>bhijk', 'grown lmno>clmno', 'gone abc>'],
    ],
    [
      'one that was picked from others',
      'adefg bhijk clmno',
      'abc defg hijk lmno',
      ['new >abc', 'shrunk adefg>defg', 'shrunk bhijk>hijk', 'shrunk clmno>lmno'],
    ],
    [
      'a window that moved on: what both have decides',
      'abcdef gh',
      'efxyz uv',
      ['new >uv', 'shrunk abcdef>efxyz', 'gone gh>'],
    ],
    [
      'half of it in each of two: no majority on either side',
      'ab cdef ghij',
      'acdef bghij',
      ['grown cdef>acdef', 'grown ghij>bghij', 'gone ab>'],
    ],
    ['from nothing', '', 'ab c', ['new >ab']],
    ['to nothing', 'ab c', '', ['gone ab>']],
  ] as [string, string, string, string[]][])('%s: %s > %s', (_name, before, after, expected) => {
    expect(changes(compareReports(reportOf(before), reportOf(after)))).toEqual(expected);
  });

  test('which articles came and left, of an event and of the report', () => {
    const difference = compareReports(reportOf('abc d xy'), reportOf('abde xy'));
    expect(difference).toEqual({
      before: { articles: 6, events: 2 },
      after: { articles: 6, events: 2 },
      added: ['e'],
      removed: ['c'],
      counts: { new: 0, merged: 0, split: 0, grown: 1, shrunk: 0, changed: 0, gone: 0, unchanged: 1 },
      changes: [
        {
          kind: 'grown',
          before: [{ id: 'event-abc', label: 'ABC', size: 3 }],
          after: [{ id: 'event-abde', label: 'ABDE', size: 4 }],
          added: ['d', 'e'],
          removed: ['c'],
          wereSingle: ['d'],
          areSingle: [],
        },
      ],
    });
  });

  test.each<[string, string, string, readonly [wereSingle: string, areSingle: string][]]>([
    ['split with some left over', 'abcdefg', 'ab cd e f', [['', 'ef']]],
    ['merged, and single ones with them', 'ab cd e', 'abcde', [['e', '']]],
    [
      'moved to another event: not single',
      'abc def',
      'ab cdef',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['fell apart', 'abc', 'a b', [['', 'ab']]],
  ])('which were or are single: %s', (_name, before, after, expected) => {
    const { changes: all } = compareReports(reportOf(before), reportOf(after));
    expect(all.map(({ wereSingle, areSingle }) => [wereSingle.join(''), areSingle.join('')])).toEqual(expected);
  });

  test('articles that a report has in no cluster (--min-size) are known all the same', () => {
    const before = { ...reportOf('ab'), articles: ['a', 'b', 'c'].map((id) => ({ id })) };
    const { added, changes: all } = compareReports(before, reportOf('abc'));
    expect([added, all.map(({ kind }) => kind)]).toEqual([[], ['grown']]);
  });

  test('by kind, then largest first, then by id', () => {
    const difference = compareReports(reportOf('ab cd'), reportOf('abx cdx1 mn pqr kl'));
    expect(changes(difference)).toEqual(['new >pqr', 'new >kl', 'new >mn', 'grown cd>cdx1', 'grown ab>abx']);
  });
});

/** Any two reports over some of the same twelve articles. */
const report = fc
  .array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 5 }), { minLength: 12, maxLength: 12 })
  .map((places) => {
    const clusters = new Map<number, string>();
    const letters = 'abcdefghijkl';
    places.forEach((place, at) => {
      if (place !== null) clusters.set(place, (clusters.get(place) ?? '') + letters[at]);
    });
    return reportOf([...clusters.values()].join(' '));
  });

const mirrored = {
  new: 'gone',
  gone: 'new',
  merged: 'split',
  split: 'merged',
  grown: 'shrunk',
  shrunk: 'grown',
  changed: 'changed',
} as const;

describe('of any two reports', () => {
  test('a report does not differ from itself', () => {
    fc.assert(
      fc.property(report, (one) => {
        const { changes: all, added, removed, counts, before } = compareReports(one, one);
        expect([all, added, removed]).toEqual([[], [], []]);
        expect(counts.unchanged).toBe(before.events);
      }),
    );
  });

  test('the other way round is the mirror', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const there = compareReports(one, other);
        const back = compareReports(other, one);
        expect([back.before, back.after, back.added, back.removed]).toEqual([
          there.after,
          there.before,
          there.removed,
          there.added,
        ]);
        const turned = there.changes.map(({ kind, before, after, added, removed, wereSingle, areSingle }) => ({
          kind: mirrored[kind],
          before: after,
          after: before,
          added: removed,
          removed: added,
          wereSingle: areSingle,
          areSingle: wereSingle,
        }));
        const asText = (all: readonly unknown[]): string[] =>
          all.map((change) => JSON.stringify(Object.entries(change as object).sort())).sort();
        expect(asText(turned)).toEqual(asText(back.changes));
        for (const [kind, mirror] of Object.entries(mirrored))
          expect(back.counts[mirror]).toBe(there.counts[kind as keyof typeof mirrored]);
      }),
      { numRuns: 500 },
    );
  });

  test('every event is told of, and each change is of its kind', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const { changes: all, counts, before, after } = compareReports(one, other);
        const told = (side: 'before' | 'after'): number =>
          new Set(all.flatMap((change) => change[side].map(({ id }) => id))).size + counts.unchanged;
        expect([told('before'), told('after')]).toEqual([before.events, after.events]);
        for (const change of all) {
          const many = [change.before.length, change.after.length].map((count) => Math.min(count, 2)).join(' ');
          expect(many).toBe({ new: '0 1', gone: '1 0', merged: '2 1', split: '1 2' }[change.kind as string] ?? '1 1');
          expect(change.added.length + change.removed.length > 0 || many !== '1 1').toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the order of clusters and articles cannot be seen', () => {
    const turned = ({ articles, clusters }: ComparedReport): ComparedReport => ({
      articles: [...articles].reverse(),
      clusters: clusters.map((cluster) => ({ ...cluster, articles: [...cluster.articles].reverse() })).reverse(),
    });
    fc.assert(
      fc.property(report, report, (one, other) => {
        expect(compareReports(turned(one), turned(other))).toEqual(compareReports(one, other));
      }),
    );
  });
});
