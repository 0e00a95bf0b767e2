import { describe, expect, test } from 'vitest';
import {
  type Criteria,
  everything,
  fromFragment,
  isEverything,
  toFragment,
} from '../../../../src/report/html/page/criteria.js';

const lengths = { languages: 10, outlets: 5, names: 100 };

describe('an address says what was asked for', () => {
  test.each<[string, Partial<Criteria>, string]>([
    ['everything', {}, ''],
    ['words', { words: 'diga & ujë' }, 'words=diga+%26+uj%C3%AB'],
    ['languages', { languages: [3, 5], languageCoverage: 'none' }, 'languages=3%2C5&languageCoverage=none'],
    ['days', { from: '2022-01-02', to: '2022-01-03' }, 'from=2022-01-02&to=2022-01-03'],
    ['names', { names: [99], outlets: [0], order: 'newest' }, 'outlets=0&names=99&order=newest'],
  ])('%s', (_what, part, fragment) => {
    const criteria = { ...everything, ...part };
    expect(toFragment(criteria)).toBe(fragment);
    expect(fromFragment(`#${fragment}`, lengths)).toEqual(criteria);
  });

  test.each([
    'languages=10,-1,1e3,__proto__',
    'order=constructor&languageCoverage=%00',
    'from=2022-1-1&to=yesterday',
    'event-0123',
    '%',
  ])('%s says nothing', (fragment) => expect(fromFragment(`#${fragment}`, lengths)).toEqual(everything));
});

test.each<[Partial<Criteria>, boolean]>([
  [{}, true],
  [{ order: 'oldest', languageCoverage: 'all' }, true],
  [{ words: ' ' }, true],
  [{ words: 'x' }, false],
  [{ to: '2022-01-01' }, false],
])('%j leaves nothing out: %s', (part, expected) => expect(isEverything({ ...everything, ...part })).toBe(expected));
