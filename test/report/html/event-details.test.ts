import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../../src/model/date-mention.js';
import type { ReportArticle } from '../../../src/model/report.js';
import { eventDetails } from '../../../src/report/html/event-details.js';
import { mentionedDays } from '../../../src/report/html/mentioned-days.js';
import { article, floodReport } from '../small-report.js';

const [flood] = floodReport.clusters;
const articles = floodReport.articles.slice(0, 4);
const tables = {
  names: [['person:ingrid-solberg', 'Ingrid Solberg'] as const, ['place:NO', 'Norway'] as const],
  nameAt: new Map([
    ['person:ingrid-solberg', 0],
    ['place:NO', 1],
  ]),
};
const details = eventDetails(flood!, articles, tables);

describe('eventDetails', () => {
  test('evidence under the names people know, without what nobody calls by a name', () =>
    expect(details.links).toEqual([
      {
        a: 0,
        b: 1,
        says: '50% likely the same event',
        strength: 50,
        evidence: [
          ['cognates', 50, 'Storlit', 'Solberg'],
          ['entities', 30, 'Ingrid Solberg'],
          ['places', 20, 'Norway'],
          ['numbers', 10, '1240'],
        ],
      },
    ]));

  test('why, as in the text report', () =>
    expect(details.why.map(({ kind }) => kind)).toEqual([
      'People and organisations',
      'Places',
      'Numbers',
      'Words that sound alike',
    ]));

  test('a link to an article that the event does not have is left out', () => {
    const stray = { ...flood!, links: [{ ...flood!.links[0]!, b: 'elsewhere' }] };
    expect(eventDetails(stray, articles, tables).links).toEqual([]);
  });
});

const day = (from: string, text: string, to = from): DateMention => ({
  start: 0,
  end: 0,
  text,
  from,
  to,
  granularity: 'day',
  stated: ['day'],
  ambiguous: false,
});

describe('what an article says', () => {
  const solberg = (text: string, adjective?: string): ReportArticle['entities'][number] => ({
    id: 'person:ingrid-solberg',
    type: 'person',
    name: 'Ingrid Solberg',
    mentions: text === '' ? [] : [{ start: 0, end: text.length, text }],
    ...(adjective === undefined ? {} : { adjectives: [{ start: 0, end: 1, text: adjective }] }),
  });
  const norway = (text: string): ReportArticle['entities'][number] => ({
    ...solberg('', text),
    id: 'place:NO',
    type: 'place',
  });
  const spellings = (
    ...all: ReportArticle['entities'][]
  ): [readonly string[], ...(readonly number[] | undefined)[]] => {
    const given = all.map((entities, at) => ({ ...article(`a${at}`, 'sq', null, 'A'), entities }));
    const { spellings: words, articles: rows } = eventDetails({ ...flood!, links: [] }, given, tables);
    return [words, ...rows.map(({ spelt }) => spelt)];
  };

  test('names as it writes them, each spelling once', () =>
    expect(spellings([solberg('Solbergut'), norway('norvegjeze')], [norway('norvegjeze')])).toEqual([
      ['Solbergut', 'norvegjeze'],
      [1, 2],
      [2],
    ]));
  test('not those that are called as the table has it', () =>
    expect(spellings([solberg('Ingrid Solberg'), norway('norsk')], [solberg('Ingrid Solberg\u202e')])).toEqual([
      ['norsk'],
      [0, 1],
      undefined,
    ]));

  test('days in its own words, each once', () => {
    const one = {
      ...article('a', 'sq', null, 'A'),
      dates: [day('2023-03-04', '4 mars'), day('2023-03-04', '4 mars'), day('2023-03-01', 'mars', '2023-03-31')],
    };
    expect(eventDetails({ ...flood!, links: [] }, [one], tables).articles[0]!.dates).toEqual([
      ['4 mars', '2023-03-04'],
      ['mars', '2023-03-01', '2023-03-31'],
    ]);
  });
});

test('the days that most articles speak of, by the calendar, each article counted once', () =>
  expect(
    mentionedDays([
      {
        dates: [
          ['4 mars', '2023-03-04'],
          ['të shtunën', '2023-03-04'],
        ],
      },
      {
        dates: [
          ['4 March', '2023-03-04'],
          ['March', '2023-03-01', '2023-03-31'],
        ],
      },
      {},
    ]),
  ).toEqual([
    { from: '2023-03-01', to: '2023-03-31', articles: 1, as: ['March'] },
    { from: '2023-03-04', to: '2023-03-04', articles: 2, as: ['4 mars', 'të shtunën', '4 March'] },
  ]));
