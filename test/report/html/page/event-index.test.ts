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
  outlets: [
    ['site:bosphoruswire.example', 'Bosphorus Wire'],
    ['name:nord', 'Nord'],
  ],
  names: [
    ['person:recep-tayyip-erdogan', 'Recep Tayyip Erdoğan'],
    ['place:TR', 'Türkiye'],
  ],
  files: ['wires/march.jsonl'],
  events: [
    event('call', 'Erdoğan telefonda', '2022-01-02', [
      { id: 'bw-31877', file: 0, title: 'Erdoğan telefonda', language: 1, outlet: 0, day: '2022-01-03', names: [0, 1] },
      { id: 'en/a-call.txt', title: 'A call', language: 0, outlet: 1, day: '2022-01-02' },
      { title: 'A call', language: 0, outlet: 1, copyOf: 1 },
    ]),
    event('flood', 'น้ำท่วมใหญ่ในกรุงเทพ', '2022-01-05', [
      { title: 'น้ำท่วมใหญ่ในกรุงเทพ', language: 2 },
      { title: 'Bangkok under water', language: 0, outlet: 1, url: 'https://nord.example/55120' },
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
    ['"under water"', ['flood']],
    ['"water under"', []],
    ['water under', ['flood']],
    ['„a  call“ erdogan', ['call']],
    ['"call a"', []],
    ['bw-31877', ['call']],
    ['a-call.txt', ['call']],
    ['march.jsonl', ['call']],
    ['55120', ['flood']],
    // A language; shorter words are not looked for in ids, where they are in every other.
    ['en', ['call', 'flood']],
    ['bw', []],
  ])('%s', (words, expected) => expect(found({ words })).toEqual(expected));
});

describe('filters', () => {
  test.each<[string, Partial<Criteria>, string[]]>([
    ['a language', { languages: ['th'] }, ['flood']],
    ['any of two', { languages: ['tr', 'th'] }, ['call', 'flood', 'undated']],
    ['all of two', { languages: ['en', 'tr'], languageCoverage: 'all' }, ['call']],
    ['missing in a language', { languages: ['en'], languageCoverage: 'none' }, ['undated']],
    ['an outlet', { outlets: ['name:nord'] }, ['call', 'flood']],
    ['missed by an outlet', { outlets: ['site:bosphoruswire.example'], outletCoverage: 'none' }, ['flood', 'undated']],
    ['a name', { names: ['place:TR'] }, ['call', 'undated']],
    ['two names', { names: ['person:recep-tayyip-erdogan', 'place:TR'] }, ['call']],
    ['from a day on', { from: '2022-01-04' }, ['flood']],
    ['until a day', { to: '2022-01-02' }, ['call']],
    ['a day on which only an article was published', { from: '2022-01-03', to: '2022-01-04' }, ['call']],
    ['a day, outside', { from: '2022-01-04', to: '2022-01-04' }, []],
    ['a day, of the event', { from: '2022-01-05', to: '2022-01-05' }, ['flood']],
    ['words and a language', { words: 'call', languages: ['th'] }, []],
    ['a language that the page does not have', { languages: ['fr'] }, []],
    ['none of such', { languages: ['fr'], languageCoverage: 'none' }, ['call', 'flood', 'undated']],
    ['a name that it does not have', { names: ['place:TR', 'place:FR'] }, []],
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
      [1, { articles: 1, others: [[0, 1]] }],
      [0, { articles: 2, others: [[1, 2]] }],
    ]));

  test('by outlet, with languages; articles without an outlet apart', () => {
    expect([...coverageRow(contents.events[1]!, 'outlets')]).toEqual([[1, { articles: 1, others: [[0, 1]] }]]);
    expect(contents.events.map(unnamed)).toEqual([0, 1, 1]);
  });
});
