import { describe, expect, test } from 'vitest';
import {
  type Criteria,
  everything,
  fromFragment,
  isEverything,
  toFragment,
} from '../../../../src/report/html/page/criteria.js';

describe('an address says what was asked for', () => {
  test.each<[string, Partial<Criteria>, string]>([
    ['everything', {}, ''],
    ['words', { words: 'diga & ujë' }, 'words=diga+%26+uj%C3%AB'],
    [
      'languages',
      { languages: ['fr', 'sr-Latn', 'und'], languageCoverage: 'none' },
      'languages=fr&languages=sr-Latn&languages=und&languageCoverage=none',
    ],
    ['days', { from: '2022-01-02', to: '2022-01-03' }, 'from=2022-01-02&to=2022-01-03'],
    [
      'names',
      { names: ['person:vladimir-putin'], outlets: ['name:post, the'], order: 'newest' },
      'outlets=name%3Apost%2C+the&names=person%3Avladimir-putin&order=newest',
    ],
  ])('%s', (_what, part, fragment) => {
    const criteria = { ...everything, ...part };
    expect(toFragment(criteria)).toBe(fragment);
    expect(fromFragment(`#${fragment}`)).toEqual(criteria);
  });

  test.each([
    // As addresses were once: places in the tables of a page that is gone.
    'languages=0&names=4%2C3&outlets=2',
    'languages=__proto__&names=constructor&outlets=%00',
    `names=person:${'x'.repeat(400)}`,
    'order=constructor&languageCoverage=%00',
    'from=2022-1-1&to=yesterday',
    'event-0123',
    '%',
  ])('%s says nothing', (fragment) => expect(fromFragment(`#${fragment}`)).toEqual(everything));
});

test.each<[Partial<Criteria>, boolean]>([
  [{}, true],
  [{ order: 'oldest', languageCoverage: 'all' }, true],
  [{ words: ' ' }, true],
  [{ words: 'x' }, false],
  [{ to: '2022-01-01' }, false],
])('%j leaves nothing out: %s', (part, expected) => expect(isEverything({ ...everything, ...part })).toBe(expected));
