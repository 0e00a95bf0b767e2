import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreLanguagePairs } from '../../src/evaluate/language-pairs.js';
import type { JudgedArticle } from '../../src/evaluate/partition.js';
import { judgedArticles, judgedBy } from './judged.js';

describe('scoreLanguagePairs', () => {
  // Worked by hand: gold 1 is en sq en, gold 2 is en id; the third article was put with gold 2.
  test('counts pairs by their two languages', () => {
    expect(scoreLanguagePairs(judgedBy('en:1:a sq:1:a en:1:b en:2:b id:2:b'))).toEqual([
      { languages: ['en', 'en'], gold: 1, found: 1, right: 0, precision: 0, recall: 0, f1: 0 },
      { languages: ['en', 'id'], gold: 1, found: 2, right: 1, precision: 0.5, recall: 1, f1: 0.6667 },
      { languages: ['en', 'sq'], gold: 2, found: 1, right: 1, precision: 1, recall: 0.5, f1: 0.6667 },
    ]);
  });

  test.each([
    ['articles that are alone everywhere', 'en:1:a sq:2:b'],
    ['no article', ''],
  ])('has no row for %s', (_name, articles) => expect(scoreLanguagePairs(judgedBy(articles))).toEqual([]));

  test('counts what counting pair by pair does', () => {
    fc.assert(
      fc.property(judgedArticles, (articles) => {
        const counts = scoreLanguagePairs(articles).map(({ languages, gold, found, right }) => [
          languages.join(' '),
          [gold, found, right],
        ]);
        expect(Object.fromEntries(counts)).toEqual(countOneByOne(articles));
      }),
    );
  });
});

function countOneByOne(articles: readonly JudgedArticle[]): Record<string, number[]> {
  const counts: Record<string, number[]> = {};
  articles.forEach((one, place) => {
    for (const two of articles.slice(0, place)) {
      const together = [one.gold === two.gold, one.found === two.found];
      if (!together.includes(true)) continue;
      const row = (counts[[one.language, two.language].sort().join(' ')] ??= [0, 0, 0]);
      [...together, !together.includes(false)].forEach((counted, at) => (row[at]! += Number(counted)));
    }
  });
  return counts;
}
