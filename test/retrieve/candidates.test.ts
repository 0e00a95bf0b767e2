import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PairList } from '../../src/math/pair-list.js';
import { dot } from '../../src/math/sparse-vector.js';
import { findCandidates, Retriever, type RetrieveOptions } from '../../src/retrieve/candidates.js';
import { indexCorpus } from '../../src/retrieve/indexed-corpus.js';
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
              ? dot(corpus.within, a, b)
              : dot(corpus.across, a, b) / retrieveOptions.acrossLanguagesScale;
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

  test('of an article finds the same, whichever others it is not asked of', () => {
    const day = fc.constantFrom('2022-01-01', '2022-01-03', '2022-01-20', undefined);
    const dated = fc.record({ sketch, day, isAsked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 16 }), fc.integer({ min: 1, max: 40 }), (entries, mostPostings) => {
        const corpus = profile(
          entries.map(({ sketch, day }, i): Sketch => ({ ...sketch, id: `a${i}`, ...(day !== undefined && { day }) })),
        );
        const options = { ...retrieveOptions, undated: { ...retrieveOptions.undated, mostPostings } };
        const retriever = new Retriever(indexCorpus(corpus), options);
        const found = new PairList();
        const isAsked = (b: number): boolean => entries[b]!.isAsked;
        for (let b = 0; b < entries.length; b++) if (isAsked(b)) retriever.findFor(b, found);
        expect(rowsOf(found)).toEqual(rowsOf(findCandidates(corpus, options)).filter(({ b }) => isAsked(b)));
      }),
    );
  });

  test('finds them in a large corpus too, with their exact cosines, where they share more than the commonest words', () => {
    // Nine words of fifteen that most have, three of three hundred that few do.
    let seed = 1;
    const draw = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const word = (number: number): string =>
      [...String(number).padStart(4, '0')].map((digit) => 'bcdfghklmn'.charAt(Number(digit))).join('');
    const drawWords = (count: number, from: number, below: number): string[] =>
      Array.from({ length: count }, () => word(from + draw(below)));
    const rare = new Map<string, string[]>();
    const sketches = Array.from({ length: 600 }, (_, i): Sketch => {
      rare.set(`a${i}`, drawWords(3, 100, 300));
      return { id: `a${i}`, body: [...drawWords(9, 0, 15), ...rare.get(`a${i}`)!].join(' ') };
    });
    const corpus = profile(sketches);
    const found = new Map(
      rowsOf(findCandidates(corpus, retrieveOptions)).map(({ a, b, score }) => [`${a} ${b}`, score]),
    );
    let expected = 0;
    corpus.profiles.forEach((second, b) => {
      corpus.profiles.slice(0, b).forEach((first, a) => {
        const similarity = dot(corpus.within, a, b);
        if (similarity < retrieveOptions.leastSimilarity + 1e-6) return;
        expected++;
        const score = found.get(`${a} ${b}`);
        if (score !== undefined) expect(score).toBeCloseTo(similarity, 6);
        else expect(rare.get(first.id)!.filter((shared) => rare.get(second.id)!.includes(shared))).toEqual([]);
      });
    });
    expect(expected).toBeGreaterThan(500);
    expect(found.size).toBeLessThanOrEqual(expected + 1);
  });

  describe('of articles of unknown day', () => {
    const corpus = profile(
      Array.from({ length: 60 }, (_, i) => ({
        id: `a${100 + i}`,
        body: `Talks ${'vote '.repeat(i % 5)} storm ${i % 7} quake ${i % 3}`,
      })),
    );
    const exact = new Map(
      rowsOf(findCandidates(corpus, retrieveOptions)).map(({ a, b, score }) => [`${a} ${b}`, score]),
    );
    const foundWith = (given: Partial<RetrieveOptions['undated']>): ReturnType<typeof rowsOf> =>
      rowsOf(findCandidates(corpus, { ...retrieveOptions, undated: { ...retrieveOptions.undated, ...given } }));

    test.each([30, 100, 1000])(
      'those who walk %i postings find some of the pairs, with their exact cosines',
      (mostPostings) => {
        const found = foundWith({ mostPostings });
        expect(found.length).toBeGreaterThan(exact.size / 10);
        expect(found.length).toBeLessThanOrEqual(exact.size);
        for (const { a, b, score } of found) expect(score).toBeCloseTo(exact.get(`${a} ${b}`)!, 6);
      },
    );

    test('each is paired with its likest earlier ones', () => {
      const found = foundWith({ mostNeighbours: 4 });
      for (let b = 0; b < 60; b++) {
        const all = [...exact].filter(([pair]) => pair.endsWith(` ${b}`));
        const least = all.map(([, score]) => score).sort((x, y) => y - x)[3] ?? 0;
        const likest = all.filter(([, score]) => score >= least).map(([pair]) => pair);
        expect(found.filter((pair) => pair.b === b).map(({ a }) => `${a} ${b}`)).toEqual(likest);
      }
    });
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
