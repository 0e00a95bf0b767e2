import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot } from '../../src/math/sparse-vector.js';
import { findCandidates } from '../../src/retrieve/candidates.js';
import { rowsOf } from '../pairs.js';
import { profile, retrieveOptions, type Sketch } from '../corpus.js';

const word = fc.constantFrom(
  'Ankara',
  'Moscow',
  'talks',
  'quake',
  'storm',
  'Lima',
  'vote',
  '2022',
  'Анкара',
  'Москва',
  '北京会谈',
);
const sketch = fc.record({
  body: fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
  language: fc.constantFrom('en', 'ru', 'zh'),
});

describe('findCandidates', () => {
  test('finds every pair that brute force finds, once', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 12 }), (sketches) => {
        const corpus = profile(sketches.map((entry, i): Sketch => ({ ...entry, id: `a${i}` })));
        const found = rowsOf(findCandidates(corpus, retrieveOptions)).map(({ a, b }) => `${a} ${b}`);
        const expected: string[] = [];
        corpus.profiles.forEach((second, b) => {
          corpus.profiles.slice(0, b).forEach((first, a) => {
            const oneLanguage = first.language === second.language;
            const similarity = oneLanguage
              ? dot(first.within, second.within)
              : dot(first.across, second.across) / retrieveOptions.acrossLanguagesScale;
            if (
              Math.abs(similarity - retrieveOptions.leastSimilarity) > 1e-6 &&
              similarity > retrieveOptions.leastSimilarity
            )
              expected.push(`${a} ${b}`);
          });
        });
        for (const pair of expected) expect(found).toContain(pair);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test('articles further apart than the window are no pair', () => {
    const body = 'Talks in Ankara ended.';
    const corpus = profile([
      { id: 'a', body, day: '2022-01-01' },
      { id: 'b', body, day: '2022-01-20' },
      { id: 'c', body },
    ]);
    expect(
      rowsOf(findCandidates(corpus, retrieveOptions)).map(({ a, b }) => [
        corpus.profiles[a]!.id,
        corpus.profiles[b]!.id,
      ]),
    ).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});
