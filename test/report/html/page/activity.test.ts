import { describe, expect, test } from 'vitest';
import type { Contents, PageArticle, PageEvent } from '../../../../src/report/html/contents.js';
import { Activity } from '../../../../src/report/html/page/activity.js';
import { EventIndex } from '../../../../src/report/html/page/event-index.js';

const told = (language: number, outlet: number | undefined, day: string | undefined): PageArticle => ({
  title: 'x',
  language,
  ...(outlet === undefined ? {} : { outlet }),
  ...(day === undefined ? {} : { day }),
});
const event = (day: string | undefined, ...articles: readonly PageArticle[]): PageEvent => ({
  id: 'e',
  label: 'x',
  ...(day === undefined ? {} : { from: day, to: day }),
  sources: 1,
  who: [],
  articles,
});
function missing(events: readonly PageEvent[], place = 0): number[][] {
  const contents: Contents = {
    languages: [['en', 'English'], ['tr', 'Turkish'], ['th', 'Thai']], // prettier-ignore
    outlets: [['name:a', 'A'], ['name:b', 'B'], ['name:c', 'C']], // prettier-ignore
    names: [],
    files: [],
    events,
  };
  const activity = new Activity(contents, new EventIndex(contents));
  return [activity.missing(place, 'languages'), activity.missing(place, 'outlets')];
}

describe('who is missing', () => {
  const call = event('2022-01-02', told(0, 0, '2022-01-02'));
  test.each<[string, PageEvent, number[][]]>([
    ['one with news three days later', event('2022-01-05', told(1, 1, '2022-01-05')), [[1], [1]]],
    ['not four days later', event('2022-01-06', told(1, 1, '2022-01-06')), [[], []]],
    ['three days before', event('2021-12-30', told(1, 1, '2021-12-30')), [[1], [1]]],
    ['not of another year', event('2023-01-02', told(1, 1, '2023-01-02')), [[], []]],
    ['not what is undated', event(undefined, told(1, 1, undefined)), [[], []]],
    ['a language whose outlet is not named', event('2022-01-02', told(2, undefined, '2022-01-02')), [[2], []]],
  ])('%s', (_what, other, expected) => expect(missing([call, other])).toEqual(expected));

  test('counted from when the articles were published too', () =>
    expect(
      missing([event('2022-01-02', told(0, 0, '2022-01-08')), event('2022-01-10', told(1, 1, '2022-01-10'))]),
    ).toEqual([[1], [1]]));

  test('of an undated event nobody, unless nothing is dated', () => {
    const undated = event(undefined, told(0, 0, undefined));
    expect(missing([undated, call])).toEqual([[], []]);
    expect(missing([undated, event(undefined, told(1, 1, undefined))])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
