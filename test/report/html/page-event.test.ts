import { describe, expect, test } from 'vitest';
import type { ReportArticle } from '../../../src/model/report.js';
import { factsOf } from '../../../src/report/html/event-facts.js';
import { pageEvent } from '../../../src/report/html/page-event.js';
import { tablesOf } from '../../../src/report/html/tables.js';
import { article, cluster, floodReport, report } from '../small-report.js';

function eventOf(articles: readonly ReportArticle[]) {
  const only = cluster('Harvik', articles);
  const tables = tablesOf(report([only], articles));
  return { event: pageEvent(only, articles, tables), tables };
}

const dam = (id: string, more: Partial<ReportArticle> = {}): ReportArticle => ({
  ...article(id, 'sq', '2023-03-04', `Diga ${id}`),
  ...more,
});

describe('copies', () => {
  test.each([
    ['a copy', { b: 'a' }, { b: 0 }],
    ['a copy of a copy', { b: 'a', c: 'b' }, { b: 0, c: 0 }],
    ['a copy of what is elsewhere', { b: 'x' }, {}],
    ['copies in a ring', { a: 'b', b: 'a' }, {}],
    ['a copy of itself', { a: 'a' }, {}],
  ])('%s', (_what, copyOf: Record<string, string>, expected: Record<string, number>) => {
    const { event } = eventOf(['a', 'b', 'c'].map((id) => dam(id, { copyOf: copyOf[id] ?? null })));
    expect(event.articles.map((one) => one.copyOf)).toEqual(['a', 'b', 'c'].map((id) => expected[id]));
  });
});

describe('what an article is called', () => {
  test.each([
    ['its title', { title: 'Diga\u202e' }, 'Diga'],
    ['its first words', { title: '', lead: 'Uji mbuloi' }, 'Uji mbuloi'],
    ['its id', { title: '\u200b' }, 'a'],
  ])('%s', (_what, more, title) => expect(eventOf([dam('a', more)]).event.articles[0]!.title).toBe(title));
});

test('only addresses of the web are handed on', () => {
  const { event } = eventOf([dam('a', { url: 'javascript:alert(1)' }), dam('b', { url: 'https://example.org/b' })]);
  expect(event.articles.map(({ url }) => url)).toEqual([undefined, 'https://example.org/b']);
});

describe('the facts of an event', () => {
  const facts = (articles: readonly ReportArticle[]): string => {
    const { event, tables } = eventOf(articles);
    return factsOf(event, tables.languages);
  };
  test.each([
    ['no outlet', [dam('a'), dam('b')], '2 articles in Albanian, 4 March 2023'],
    [
      'one outlet of two',
      [dam('a', { source: 'Korab' }), dam('b')],
      '2 articles in Albanian, 1 outlet named, 4 March 2023',
    ],
    [
      'two outlets',
      [dam('a', { source: 'Korab' }), dam('b', { source: 'Drini' })],
      '2 articles in Albanian, 2 outlets, 4 March 2023',
    ],
  ])('%s', (_what, articles, words) => expect(facts(articles)).toBe(words));

  test('several languages, no date', () =>
    expect(facts([article('a', 'sq', null, 'Diga'), article('b', 'ar', null, 'السد')])).toBe(
      '2 articles in 2 languages, no date',
    ));
});

describe('tablesOf', () => {
  const { languages, outlets, names } = tablesOf(floodReport);
  test('languages, those of most articles first', () =>
    expect(languages.slice(0, 2)).toEqual([
      ['sq', 'Albanian'],
      ['ar', 'Arabic'],
    ]));
  test('no outlets where none is named', () => expect(outlets).toEqual([]));
  test('names as events call them, those of no article too', () =>
    expect(names).toEqual([
      ['person:ingrid-solberg', 'Ingrid Solberg'],
      ['place:NO', 'Norway'],
      ['name:harvik', 'هارفيك'],
    ]));

  test('outlets by their ids, under the name that the corpus settled on', () => {
    const outlet = { id: 'site:example.org', name: 'قناة' };
    const given = [
      { ...dam('a'), source: '=1+1', outlet },
      { ...dam('b'), source: 'قناة', outlet },
      { ...dam('c'), source: 'Korab' },
      { ...dam('d'), source: '\u200b' },
    ];
    expect(tablesOf(report([], given)).outlets).toEqual([
      ['site:example.org', 'قناة'],
      ['name:Korab', 'Korab'],
    ]);
  });

  test('the type of a name whose id does not tell it', () => {
    const given = [{ ...dam('a'), entities: [{ id: 'name:nr', type: 'person' as const, name: 'Noor', mentions: [] }] }];
    expect(tablesOf(report([], given)).names).toEqual([['name:nr', 'Noor', 'person']]);
  });
});

test('an article is told by its id and file: which is one, which holds it alone', () => {
  const url = 'https://example.org/e';
  const { event, tables } = eventOf([
    dam('a.txt'),
    dam('b', { path: 'wires.jsonl' }),
    dam('c', { path: 'wires.jsonl' }),
    dam('d', { path: 'd.json' }),
    dam(url, { path: 'e.html', url }),
  ]);
  expect(tables.files).toEqual(['wires.jsonl', 'd.json', 'e.html']);
  expect(event.articles.map(({ id, file, alone }) => [id, file, alone])).toEqual([
    ['a.txt', undefined, true],
    ['b', 0, undefined],
    ['c', 0, undefined],
    ['d', 1, true],
    [undefined, 2, true],
  ]);
});
