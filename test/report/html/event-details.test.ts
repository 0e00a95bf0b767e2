import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../../src/model/date-mention.js';
import { eventDetails } from '../../../src/report/html/event-details.js';
import { article, floodReport } from '../small-report.js';

const [flood] = floodReport.clusters;
const articles = floodReport.articles.slice(0, 4);
const names = new Map([
  ['person:ingrid-solberg', 'Ingrid Solberg'],
  ['place:NO', 'Norway'],
]);
const details = eventDetails(flood!, articles, (id) => names.get(id));

describe('eventDetails', () => {
  test('evidence in words, without what nobody calls by a name', () =>
    expect(details.links).toEqual([
      {
        a: 0,
        b: 1,
        says: '50% likely the same event',
        strength: 50,
        evidence: [
          { kind: 'Words that sound alike', share: 50, values: ['Storlit', 'Solberg'] },
          { kind: 'People and organisations', share: 30, values: ['Ingrid Solberg'] },
          { kind: 'Places', share: 20, values: ['Norway'] },
          { kind: 'Numbers', share: 10, values: ['1240'] },
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
    expect(eventDetails(stray, articles, () => undefined).links).toEqual([]);
  });
});

test('the days that most articles speak of, by the calendar, each article counted once', () => {
  const day = (from: string, text: string): DateMention => ({
    start: 0,
    end: 0,
    text,
    from,
    to: from,
    granularity: 'day',
    stated: ['day'],
    ambiguous: false,
  });
  const telling = [
    { ...article('a', 'sq', null, 'A'), dates: [day('2023-03-04', '4 mars'), day('2023-03-04', 'të shtunën')] },
    { ...article('b', 'en', null, 'B'), dates: [day('2023-03-04', '4 March'), day('2023-03-01', '1 March')] },
  ];
  expect(eventDetails({ ...flood!, links: [] }, telling, () => undefined).days).toEqual([
    { from: '2023-03-01', to: '2023-03-01', articles: 1, as: ['1 March'] },
    { from: '2023-03-04', to: '2023-03-04', articles: 2, as: ['4 mars', 'të shtunën', '4 March'] },
  ]);
});
