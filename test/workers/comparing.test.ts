import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { Comparer, planComparison } from '../../src/compare.js';
import { PairList } from '../../src/math/pair-list.js';
import { sharedWholeNumbers } from '../../src/math/shared-columns.js';
import type { ScoredPairs } from '../../src/model/scored-pair.js';
import type { ComparedStep, ComparingTask } from '../../src/workers/compared-step.js';
import type { compareAll } from '../../src/workers/comparing.js';
import { root } from '../cli/newsclust.js';
import { profile, retrieveOptions, type Sketch } from '../corpus.js';
import { rowsOf } from '../pairs.js';

const places = ['Ankara', 'Lima', 'Quito', 'Oslo', 'Riga', 'Accra', 'Hanoi'];
const corpus = profile(
  Array.from({ length: 1_300 }, (_, i): Sketch => ({
    id: `a${10_000 + i}`,
    language: i % 3 === 0 ? 'en' : 'sq',
    body: `${places[i % 7]} ${i % 11} quake ${100 + (i % 40)} storm`,
    ...(i % 5 !== 0 && { day: `2022-01-${String(1 + (i % 28)).padStart(2, '0')}` }),
  })),
);
const comparison = await planComparison(corpus, retrieveOptions.windowDays);
const built = join(root, 'dist/workers');
const program = (await import(join(built, 'comparing.js'))) as { compareAll: typeof compareAll };

function inOneGo(): PairList {
  const pairs = new PairList();
  const comparer = new Comparer(comparison);
  for (let step = 0; step < comparison.steps; step++) comparer.take(step, pairs);
  return pairs;
}

const expected = rowsOf(inOneGo());

test('there are steps to share', () => {
  expect(comparison.steps).toBe(3);
  expect(expected.length).toBeGreaterThan(2_000);
});

test('a thread takes the steps that nobody has taken, finds what the run would find, and ends', async () => {
  const task: ComparingTask = { comparison, next: sharedWholeNumbers(1) };
  task.next[0] = 1;
  const thread = new Worker(join(built, 'comparing-thread.js'), { workerData: task });
  const told: ComparedStep[] = [];
  thread.on('message', (compared: ComparedStep) => told.push(compared));
  expect(await new Promise((resolve) => thread.on('exit', resolve))).toBe(0);
  expect(told.map(({ step }) => step)).toEqual([1, 2]);
  const pairs = told.flatMap((compared) => rowsOf(compared.pairs));
  expect(pairs).toEqual(expected.filter(({ b }) => b >= 500));
});

test.each([0, 1, 2, 3, 8])('%i workers find the same', async (workers) => {
  let steps = 0;
  const found: ScoredPairs = await program.compareAll(comparison, workers, () => steps++);
  expect(rowsOf(found)).toEqual(expected);
  expect(steps).toBeLessThanOrEqual(3);
});

test('where no thread can start, or one breaks, that is an error and no poorer result', async () => {
  const uncopied = { ...comparison, more: () => undefined };
  await expect(program.compareAll(uncopied, 2, () => undefined)).rejects.toThrow('could not be cloned');
  // What is inherited is not cloned: the thread alone has no corpus.
  const lost = { ...comparison, corpus: Object.create(comparison.corpus) as typeof comparison.corpus };
  await expect(program.compareAll(lost, 2, () => undefined)).rejects.toThrow('undefined');
});
