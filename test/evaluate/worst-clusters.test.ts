import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWorstClusters } from '../../src/evaluate/worst-clusters.js';
import { judgedArticles, judgedBy } from './judged.js';

const titleOf = (id: string): string => `Title of ${id}`;

describe('findWorstClusters', () => {
  test.each([
    ['nothing, where all is right', 'en:1:a en:1:a en:2:b', []],
    ['an event in parts', 'en:1:a en:1:a en:1:b', ['gold event 1 (3 articles) is split over 2 clusters: 2 + 1']],
    ['a mixture', 'en:1:a en:1:a en:2:a', ['cluster a (3 articles) mixes 2 events: 2 + 1']],
    [
      'many parts of one size, counted',
      'en:1:a en:1:a en:1:b en:1:c en:1:d en:1:e',
      ['gold event 1 (6 articles) is split over 5 clusters: 2 + 4 × 1'],
    ],
    [
      'an article that is nowhere',
      'en:1:a en:1:a en:1:',
      ['gold event 1 (3 articles) is in one cluster with 2 of them, and 1 in none'],
    ],
    [
      'an event in parts and nowhere',
      'en:1:a en:1:a en:1:b en:1:',
      ['gold event 1 (4 articles) is split over 2 clusters: 2 + 1, and 1 in none'],
    ],
    ['an event that is nowhere', 'en:1: en:1:', ['gold event 1 (2 articles) is in no cluster of the report']],
    [
      'split events before mixtures that cost the same',
      'en:1:a en:1:b en:2:b',
      ['gold event 1 (2 articles) is split over 2 clusters: 1 + 1', 'cluster b (2 articles) mixes 2 events: 1 + 1'],
    ],
  ])('tells of %s', (_name, articles, expected) => {
    expect(findWorstClusters(judgedBy(articles), 9, titleOf).map(({ what }) => what)).toEqual(expected);
  });

  // Recall of the four articles of event 1: 3/4, 3/4, 3/4, 1/4, so 1.5 of 5 is missing.
  test('gives what it costs, the parts and a few titles of each', () => {
    expect(findWorstClusters(judgedBy('en:1:a en:1:a en:1:a en:1:b en:2:c'), 1, titleOf)).toEqual([
      {
        kind: 'split',
        cluster: '1',
        articles: 4,
        cost: 0.3,
        what: 'gold event 1 (4 articles) is split over 2 clusters: 3 + 1',
        parts: [
          { cluster: 'a', articles: 3, examples: ['x0', 'x1', 'x2'].map((id) => ({ id, title: titleOf(id) })) },
          { cluster: 'b', articles: 1, examples: [{ id: 'x3', title: titleOf('x3') }] },
        ],
      },
    ]);
  });

  test('the dearest first, and no more than asked for', () => {
    const articles = judgedBy('en:1:a en:1:a en:1:b en:1:b en:2:c en:2:d');
    expect(findWorstClusters(articles, 9, titleOf).map(({ cluster }) => cluster)).toEqual(['1', '2']);
    expect(findWorstClusters(articles, 1, titleOf).map(({ cluster }) => cluster)).toEqual(['1']);
    expect(findWorstClusters(articles, 0, titleOf)).toEqual([]);
  });

  test('what all cost together is what precision and recall lack, counted article by article', () => {
    fc.assert(
      fc.property(judgedArticles, (articles) => {
        const share = (side: 'gold' | 'found'): number =>
          mean(
            articles.map((one) => {
              const own = articles.filter((two) => two[side] === one[side]);
              return own.filter((two) => two.gold === one.gold && two.found === one.found).length / own.length;
            }),
          );
        const worst = findWorstClusters(articles, Infinity, titleOf);
        const cost = (kind: string): number =>
          worst.reduce((sum, cluster) => sum + (cluster.kind === kind ? cluster.cost : 0), 0);
        expect(cost('split')).toBeCloseTo(1 - share('gold'), 2);
        expect(cost('mixed')).toBeCloseTo(1 - share('found'), 2);
      }),
    );
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
