import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShortfalls } from '../../src/evaluate/floors.js';
import { scorePairs } from '../../src/evaluate/pairs.js';
import { judge } from '../../src/evaluate/partition.js';
import { bcubed, scoreClusters } from '../../src/evaluate/scores.js';
import { judgedArticles } from './judged.js';

const partition = (clusters: string[][]): Map<string, string> =>
  new Map(clusters.flatMap((ids, i) => ids.map((id) => [id, `c${i}`] as const)));
const languageOf = (id: string): string => id.split(':')[0]!;

describe('scoreClusters', () => {
  const gold = partition([['en:1', 'sq:1', 'en:2'], ['en:3', 'id:3'], ['en:4']]);

  test('gold against itself is perfect', () => {
    const scores = scoreClusters(judge(gold, gold, languageOf));
    for (const measure of [scores.bcubed, scores.pairwise, scores.crossLanguage])
      expect(measure).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  // Worked by hand: article by article for BCubed, pair by pair for the rest.
  test('one article in the wrong cluster', () => {
    const found = partition([['en:1', 'sq:1'], ['en:2', 'en:3', 'id:3'], ['en:4']]);
    expect(scoreClusters(judge(gold, found, languageOf))).toEqual({
      articles: 6,
      goldClusters: 3,
      foundClusters: 3,
      bcubed: { precision: 0.7778, recall: 0.7778, f1: 0.7778 },
      pairwise: { precision: 0.5, recall: 0.5, f1: 0.5 },
      crossLanguage: { precision: 0.6667, recall: 0.6667, f1: 0.6667 },
    });
  });

  test('an article that was not found stands alone', () => {
    const found = partition([['en:1', 'sq:1', 'en:2'], ['en:3']]);
    expect(scoreClusters(judge(gold, found, languageOf)).pairwise).toEqual({ precision: 1, recall: 0.75, f1: 0.8571 });
  });

  test('scores are those of counting article by article, pair by pair', () => {
    fc.assert(
      fc.property(judgedArticles, (articles) => {
        const pairs = articles.flatMap((one, place) => articles.slice(0, place).map((two) => [one, two] as const));
        const counted = (among: typeof pairs): number[] => {
          const gold = among.filter(([one, two]) => one.gold === two.gold);
          const found = among.filter(([one, two]) => one.found === two.found);
          const right = gold.filter((pair) => found.includes(pair)).length;
          return [right / (found.length || 1), right / (gold.length || 1)];
        };
        const scores = scoreClusters(articles);
        const across = pairs.filter(([one, two]) => one.language !== two.language);
        for (const [score, [precision, recall]] of [
          [scores.pairwise, counted(pairs)],
          [scores.crossLanguage, counted(across)],
        ] as const) {
          expect(score.precision).toBeCloseTo(precision!, 4);
          expect(score.recall).toBeCloseTo(recall!, 4);
        }
      }),
    );
  });

  test('scores lie between 0 and 1, and swapping gold and found swaps precision and recall', () => {
    const labels = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(labels, (rows) => {
        const judged = rows.map(([g, f], i) => ({ id: `${i}`, gold: `g${g}`, found: `f${f}`, language: 'en' }));
        const forth = bcubed(judged);
        const back = bcubed(judged.map((article) => ({ ...article, gold: article.found, found: article.gold })));
        expect(forth.precision).toBe(back.recall);
        expect(forth.f1).toBeGreaterThan(0);
        expect(forth.f1).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('scorePairs', () => {
  test('counts pairs together and apart, by language', () => {
    const found = partition([
      ['en:1', 'sq:1'],
      ['en:2', 'en:3'],
    ]);
    const scores = scorePairs(
      [
        { a: 'en:1', b: 'sq:1', same: true },
        { a: 'en:2', b: 'en:3', same: false },
        { a: 'en:1', b: 'en:2', same: false },
      ],
      found,
      languageOf,
    );
    expect(scores.all).toEqual({ pairs: 3, accuracy: 0.6667, precision: 0.5, recall: 1, f1: 0.6667 });
    expect(scores.crossLanguage.f1).toBe(1);
    expect(scores.oneLanguage.pairs).toBe(2);
  });
});

describe('findShortfalls', () => {
  const scores = { bcubed: { f1: 0.9 } };
  test.each([
    [{ bcubed: { f1: 0.9 } }, []],
    [{ bcubed: { f1: 0.91 } }, [{ measure: 'bcubed.f1', floor: 0.91, score: 0.9 }]],
    [{ nothing: { f1: 0.1 } }, [{ measure: 'nothing.f1', floor: 0.1, score: null }]],
    [{ bcubed: { constructor: 0.1 } }, [{ measure: 'bcubed.constructor', floor: 0.1, score: null }]],
  ])('%j falls short by %j', (floors, expected) => expect(findShortfalls(scores, floors)).toEqual(expected));
});
