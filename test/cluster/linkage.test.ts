import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formClusters } from '../../src/cluster/form.js';
import { linkClusters } from '../../src/cluster/linkage.js';
import { clusterIds, type Sketch } from '../corpus.js';
import { pairsOf } from '../pairs.js';

const options = { threshold: 0.2, seedFactor: 1.75, sizeExponent: 0.4 };

function membersOf(size: number, pairs: { a: number; b: number; score: number }[]): number[][] {
  return formClusters(linkClusters(size, pairsOf(pairs), options), pairsOf(pairs)).map((cluster) => [
    ...cluster.members,
  ]);
}

describe('linkClusters', () => {
  test.each([
    { name: 'no link, no cluster', size: 2, pairs: [], expected: [[0], [1]] },
    { name: 'a link over the threshold joins', size: 2, pairs: [{ a: 0, b: 1, score: 0.3 }], expected: [[0, 1]] },
    { name: 'a link under it does not', size: 2, pairs: [{ a: 0, b: 1, score: 0.19 }], expected: [[0], [1]] },
    {
      name: 'one bridging link chains nothing',
      size: 6,
      pairs: [
        { a: 0, b: 1, score: 0.6 },
        { a: 0, b: 2, score: 0.6 },
        { a: 1, b: 2, score: 0.6 },
        { a: 3, b: 4, score: 0.6 },
        { a: 3, b: 5, score: 0.6 },
        { a: 4, b: 5, score: 0.6 },
        { a: 2, b: 3, score: 0.4 },
      ],
      expected: [
        [0, 1, 2],
        [3, 4, 5],
      ],
    },
  ])('$name', ({ size, pairs, expected }) => expect(membersOf(size, pairs)).toEqual(expected));

  test('any links give a partition whose clusters are held by links', () => {
    const graph = fc.integer({ min: 2, max: 25 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        links: fc.uniqueArray(
          fc
            .tuple(fc.nat(size - 1), fc.nat(size - 1), fc.float({ min: 0, max: 1, noNaN: true }))
            .filter(([a, b]) => a < b),
          { selector: ([a, b]) => `${a} ${b}` },
        ),
      }),
    );
    fc.assert(
      fc.property(graph, ({ size, links }) => {
        const pairs = links.map(([a, b, score]) => ({ a, b, score }));
        const clusters = formClusters(linkClusters(size, pairsOf(pairs), options), pairsOf(pairs));
        expect(clusters.flatMap((cluster) => cluster.members).sort((a, b) => a - b)).toEqual(
          Array.from({ length: size }, (_, i) => i),
        );
        for (const cluster of clusters) expect(cluster.links).toHaveLength(cluster.members.length - 1);
      }),
    );
  });
});

const stories: readonly Sketch[] = [
  {
    id: 'quake-1',
    title: 'Strong earthquake shakes Kathmandu',
    body: 'An earthquake of magnitude 6.1 shook Kathmandu and Bhaktapur at dawn, and 14 people were hurt.',
  },
  {
    id: 'quake-2',
    title: 'Kathmandu hit by earthquake of magnitude 6.1',
    body: 'Buildings in Bhaktapur cracked when an earthquake hit Kathmandu; hospitals treated 14 people.',
  },
  {
    id: 'vote-1',
    title: 'Finland votes for a new parliament',
    body: 'Polling stations in Helsinki and Tampere opened as Finland elects 200 members of parliament.',
  },
  {
    id: 'vote-2',
    title: 'Polls open in Finland',
    body: 'Voters in Helsinki queued early; 200 seats of the parliament of Finland are at stake, Tampere reported high turnout.',
  },
  {
    id: 'gold',
    title: 'Gold falls for a third day',
    body: 'The price of gold fell in London as the dollar rose and investors sold bullion.',
  },
];

describe('articles become events', () => {
  const expected = [['gold'], ['quake-1', 'quake-2'], ['vote-1', 'vote-2']];

  test('each event once, the rest alone', () => expect(clusterIds(stories)).toEqual(expected));

  test('in any order of articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...stories], { minLength: stories.length }), (shuffled) => {
        expect(clusterIds(shuffled)).toEqual(expected);
      }),
    );
  });

  test('a copy joins its original', () => {
    const copy = { ...stories[4]!, id: 'gold-copy' };
    expect(clusterIds([...stories, copy])).toContainEqual(['gold', 'gold-copy']);
  });

  test('the same words eight days apart are two events', () => {
    const early = { ...stories[0]!, day: '2022-03-01' };
    const late = { ...stories[1]!, day: '2022-03-09' };
    expect(clusterIds([early, late])).toEqual([['quake-1'], ['quake-2']]);
    expect(clusterIds([early, { ...late, day: '2022-03-02' }])).toEqual([['quake-1', 'quake-2']]);
  });
});
