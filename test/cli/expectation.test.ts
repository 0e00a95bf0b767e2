import { describe, expect, test } from 'vitest';
import { expectationDifferences } from '../../src/cli/expectation.js';
import { UsageError } from '../../src/errors.js';

interface Article {
  readonly id: string;
  readonly [field: string]: unknown;
}
const article = (id: string, more: object = {}): Article => ({
  id,
  title: `Title of ${id}`,
  language: { tag: 'fr', confidence: 0.9, from: 'detected' },
  published: { date: '2023-03-04', from: 'declared', confidence: 1 },
  dates: [{ text: 'lundi', start: 5, from: '2023-03-06' }],
  entities: [{ id: 'place:FR', name: 'France', mentions: [{ text: 'France', start: 1, end: 7 }] }],
  ...more,
});
const event = (id: string, articles: readonly string[], more: object = {}) => ({
  id,
  label: `Label of ${id}`,
  articles,
  ...more,
});
const report = (articles: readonly object[], clusters: readonly object[], more: object = {}) => ({
  schemaVersion: '1.0.0',
  options: { threshold: 0.2 },
  articles,
  clusters,
  problems: [],
  stats: { articles: articles.length, clusters: clusters.length },
  ...more,
});
const all = ['a', 'b', 'c', 'd'].map((id) => article(id));
const clusters = [event('e1', ['a', 'b', 'c']), event('e2', ['d'])];
const expected = report(all, clusters);
const differ = (found: unknown, from: unknown = expected): string[] =>
  expectationDifferences(from, found, 'expected.json');

describe('expectationDifferences', () => {
  test('none', () => expect(differ(structuredClone(expected))).toEqual([]));

  test('an article that is gone is one line, and its event another', () => {
    expect(differ(report(all.slice(1), [event('e3', ['b', 'c']), event('e2', ['d'])]))).toEqual([
      '1 event as before · 1 shrunk',
      'shrunk   Label of e3: from 3 to 2 articles',
      'article a is gone',
    ]);
  });

  test('an article that is new', () => {
    const found = report([...all, article('e')], [...clusters, event('e4', ['e'])]);
    expect(differ(found)).toEqual(['article e is new']);
  });

  test.each<[string, object, string[]]>([
    ['language', { language: { tag: 'en', confidence: 0.5, from: 'detected' } }, ['b: language expected fr, found en']],
    [
      'confidence alone',
      { language: { tag: 'fr', confidence: 0.5, from: 'detected' } },
      ['b: language.confidence: expected 0.9, found 0.5'],
    ],
    ['a date that went', { published: null }, ['b: published expected 2023-03-04, found none']],
    ['a title', { title: 'Other' }, ['b: title: expected "Title of b", found "Other"']],
    [
      'entities',
      { entities: [{ id: 'place:BE' }, { id: 'place:NL' }] },
      ['b: entity place:FR only expected', 'b: entity place:BE, place:NL only found'],
    ],
    [
      'a mention',
      { entities: [{ id: 'place:FR', name: 'France', mentions: [{ text: 'France', start: 2, end: 7 }] }] },
      ['b: entity place:FR: mentions[0].start: expected 1, found 2'],
    ],
    ['a date that is read', { dates: [] }, ['b: date "lundi" at 5 only expected']],
    ['a field more', { copyOf: 'a' }, ['b: copyOf: expected nothing, found "a"']],
    [
      'entities that are no list',
      { entities: 5 },
      [
        'b: entities: expected [{"id":"place:FR","name":"France","mentions":[{"text":"France","start":1,"end":7…, found 5',
      ],
    ],
    [
      'entries that are none',
      { entities: [null] },
      ['b: entity place:FR only expected', 'b: entity undefined only found'],
    ],
  ])('%s', (_name, more, told) => {
    const found = report([all[0]!, article('b', more), all[2]!, all[3]!], clusters);
    expect(differ(found)).toEqual(told);
  });

  test('events in the words of diff', () => {
    const found = report(all, [event('e5', ['a', 'b']), event('e6', ['c', 'd'])]);
    expect(differ(found)).toEqual([
      '1 event before, 2 now · 1 new · 1 shrunk',
      'new      Label of e6: 2 articles, 1 single before, 1 in another event before',
      'shrunk   Label of e5: from 3 to 2 articles, 1 in another event now',
    ]);
  });

  test('the label of an event, problems, options', () => {
    const found = report(all, [event('e1', ['a', 'b', 'c'], { label: 'Other' }), event('e2', ['d'])], {
      options: { threshold: 0.3 },
      problems: [{ code: 'empty', path: 'x.txt', message: 'holds no text' }],
    });
    expect(differ(found)).toEqual([
      'options.threshold: expected 0.2, found 0.3',
      'event "Other": label: expected "Label of e1", found "Other"',
      'problem only found: x.txt: holds no text (empty)',
    ]);
  });

  test('counts and order, where nothing else differs', () => {
    expect(differ({ ...expected, stats: { articles: 4, clusters: 3 } })).toEqual([
      'stats.clusters: expected 2, found 3',
    ]);
    expect(differ(report([...all].reverse(), clusters)).length).toBeGreaterThan(0);
  });

  test('however much differs, it stays short', () => {
    const many = Array.from({ length: 5000 }, (_, i) => article(`${'long'.repeat(100)}-${i}`));
    const one = [
      event(
        'e9',
        many.map(({ id }) => id),
      ),
    ];
    const told = differ(
      report(many, one),
      report(
        many.map(({ id }) => ({ id: `old-${id}` })),
        [],
      ),
    );
    expect(told.length).toBeLessThan(40);
    expect(Math.max(...told.map((line) => line.length))).toBeLessThan(220);
    expect(told.at(-1)).toMatch(/and \d+ more such lines/);
  });

  test.each([[{}], [[]], [null], [{ articles: [{}], clusters: [] }]])('%j is no expectation', (value) => {
    expect(() => differ(expected, value)).toThrow(UsageError);
  });
});
