import { describe, expect, test } from 'vitest';
import type { Contents, PageArticle } from '../../../../src/report/html/contents.js';
import { coverageRow, unnamed } from '../../../../src/report/html/page/coverage-row.js';
import { type Criteria, everything } from '../../../../src/report/html/page/criteria.js';
import { EventIndex } from '../../../../src/report/html/page/event-index.js';

const event = (id: string, label: string, from: string | undefined, articles: readonly PageArticle[]) => ({
  id,
  label,
  ...(from === undefined ? {} : { from, to: from }),
  sources: articles.length,
  who: [],
  articles,
});

const contents: Contents = {
  languages: [
    ['en', 'English'],
    ['tr', 'Turkish'],
    ['th', 'Thai'],
  ],
  outlets: ['Bosphorus Wire', 'Nord'],
  names: [
    ['person', 'Recep Tayyip Erdoğan'],
    ['place', 'Türkiye'],
  ],
  events: [
    event('call', 'Erdoğan telefonda', '2022-01-02', [
      { title: 'Erdoğan telefonda', language: 1, outlet: 0, names: [0, 1] },
      { title: 'A call', language: 0, outlet: 1 },
      { title: 'A call', language: 0, outlet: 1, copyOf: 1 },
    ]),
    event('flood', 'น้ำท่วมใหญ่ในกรุงเทพ', '2022-01-05', [
      { title: 'น้ำท่วมใหญ่ในกรุงเทพ', language: 2 },
      { title: 'Bangkok under water', language: 0, outlet: 1 },
    ]),
    event('undated', 'ИСТАНБУЛ ждёт', undefined, [{ title: 'ИСТАНБУЛ ждёт', language: 1, names: [1] }]),
  ],
};
const index = new EventIndex(contents);
const found = (part: Partial<Criteria>): string[] =>
  index.find({ ...everything, ...part }).map((place) => contents.events[place]!.id);

describe('search', () => {
  test.each([
    ['', ['call', 'flood', 'undated']],
    ['erdogan', ['call']],
    ['ERDOĞAN  call', ['call']],
    ['ท่วม', ['flood']],
    ['истан', ['undated']],
    ['ждет', ['undated']],
    ['turkiye', ['call', 'undated']],
    ['bosphorus', ['call']],
    ['thai', ['flood']],
    ['recep bangkok', []],
    ['.*', []],
  ])('%s', (words, expected) => expect(found({ words })).toEqual(expected));
});

describe('filters', () => {
  test.each<[string, Partial<Criteria>, string[]]>([
    ['a language', { languages: [2] }, ['flood']],
    ['any of two', { languages: [1, 2] }, ['call', 'flood', 'undated']],
    ['all of two', { languages: [0, 1], languageCoverage: 'all' }, ['call']],
    ['missing in a language', { languages: [0], languageCoverage: 'none' }, ['undated']],
    ['an outlet', { outlets: [1] }, ['call', 'flood']],
    ['missed by an outlet', { outlets: [0], outletCoverage: 'none' }, ['flood', 'undated']],
    ['a name', { names: [1] }, ['call', 'undated']],
    ['two names', { names: [0, 1] }, ['call']],
    ['from a day on', { from: '2022-01-03' }, ['flood']],
    ['until a day', { to: '2022-01-02' }, ['call']],
    ['a day', { from: '2022-01-05', to: '2022-01-05' }, ['flood']],
    ['words and a language', { words: 'call', languages: [2] }, []],
  ])('%s', (_what, part, expected) => expect(found(part)).toEqual(expected));
});

describe('order', () => {
  test.each<[Criteria['order'], string[]]>([
    ['largest', ['call', 'flood', 'undated']],
    ['languages', ['call', 'flood', 'undated']],
    ['outlets', ['call', 'flood', 'undated']],
    ['newest', ['flood', 'call', 'undated']],
    ['oldest', ['call', 'flood', 'undated']],
  ])('%s', (order, expected) => expect(found({ order })).toEqual(expected));
});

describe('coverage', () => {
  test('by language, with outlets', () =>
    expect([...coverageRow(contents.events[0]!, 'languages')]).toEqual([
      [1, { articles: 1, others: [0] }],
      [0, { articles: 2, others: [1] }],
    ]));

  test('by outlet, with languages; articles without an outlet apart', () => {
    expect([...coverageRow(contents.events[1]!, 'outlets')]).toEqual([[1, { articles: 1, others: [0] }]]);
    expect(contents.events.map(unnamed)).toEqual([0, 1, 1]);
  });
});
