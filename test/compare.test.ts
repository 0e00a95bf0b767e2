import { expect, test } from 'vitest';
import { Comparer, planComparison } from '../src/compare.js';
import { leastSimilarity } from '../src/config.js';
import { scorePairs } from '../src/link/score.js';
import { PairList } from '../src/math/pair-list.js';
import { findCandidates } from '../src/retrieve/candidates.js';
import { profile, retrieveOptions, type Sketch } from './corpus.js';
import { rowsOf } from './pairs.js';

const places = ['Ankara', 'Lima', 'Quito', 'Oslo', 'Riga', 'Accra', 'Hanoi'];
const corpus = profile(
  Array.from({ length: 1_200 }, (_, i): Sketch => ({
    id: `a${10_000 + i}`,
    language: i % 3 === 0 ? 'en' : 'sq',
    body: `${places[i % 7]} ${i % 11} quake ${100 + (i % 40)} storm`,
    ...(i % 5 !== 0 && { day: `2022-01-${String(1 + (i % 28)).padStart(2, '0')}` }),
  })),
);
const comparison = await planComparison(corpus, retrieveOptions.windowDays);

test('steps, whoever takes them, find together what is found at once', () => {
  const all = rowsOf(scorePairs(corpus, findCandidates(corpus, retrieveOptions), leastSimilarity));
  expect(comparison.steps).toBe(3);
  const comparers = [new Comparer(comparison), new Comparer(comparison)];
  const found = new PairList();
  for (const [step, comparer] of [0, 1, 0].entries()) comparers[comparer]!.take(step, found);
  expect(all.length).toBeGreaterThan(2_000);
  expect(rowsOf(found)).toEqual(all);
});

test('a copy of a comparison, as a thread gets it, does as well', () => {
  const copied = new PairList();
  new Comparer(structuredClone(comparison)).take(2, copied);
  const own = new PairList();
  new Comparer(comparison).take(2, own);
  expect(rowsOf(copied)).toEqual(rowsOf(own));
});
