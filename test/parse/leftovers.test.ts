/**
 * What cleaning pages is worth, over `fixtures/leftovers`. The floors are what was reached, rounded down: a change that lowers one is looked at. No
 * letter of news is lost.
 */
import { describe, expect, test } from 'vitest';
import { addCounts, type Half, judgePages, leftoverLanguages, readPages } from './leftover-pages.js';

const judge = (half: Half) => leftoverLanguages.map((language) => ({ language, ...judgePages(language, half) }));

describe.each<[Half, { recall: number; marks: number; leastOfALanguage: number }]>([
  ['tuned', { recall: 0.995, marks: 0.995, leastOfALanguage: 0.95 }],
  ['held', { recall: 0.955, marks: 0.88, leastOfALanguage: 0.8 }],
])('pages of the half %s', (half, floors) => {
  const judged = judge(half);
  const all = addCounts(judged.map(({ counts }) => counts));

  test('no news is lost', () => {
    expect(judged.flatMap(({ misjudged }) => misjudged.filter(({ kind }) => kind === 'lost news'))).toEqual([]);
    expect(all.lost).toBe(0);
    expect(all.news).toBeGreaterThan(20000);
  });

  test('leftovers and marks are found', () => {
    expect(all.found / all.leftovers).toBeGreaterThanOrEqual(floors.recall);
    expect(all.marksFound / all.marks).toBeGreaterThanOrEqual(floors.marks);
    for (const { language, counts } of judged)
      expect(counts.found / counts.leftovers, language).toBeGreaterThanOrEqual(floors.leastOfALanguage);
  });
});

test('every language has twelve pages, half of them held', () => {
  expect(leftoverLanguages.length).toBeGreaterThanOrEqual(25);
  for (const language of leftoverLanguages)
    expect(
      readPages(language)
        .map(({ half }) => half)
        .sort(),
      language,
    ).toEqual([...Array(6).fill('held'), ...Array(6).fill('tuned')]);
});
