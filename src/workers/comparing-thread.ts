/** What runs in a thread that compares articles: it takes steps until none are left, tells what it found, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { Comparer } from '../compare.js';
import { PairList } from '../math/pair-list.js';
import { type ComparedStep, type ComparingTask, packed, takeStep } from './compared-step.js';

const { comparison, next } = workerData as ComparingTask;
const comparer = new Comparer(comparison);
const found = new PairList();
for (let step = takeStep(next); step < comparison.steps; step = takeStep(next)) {
  found.clear();
  comparer.take(step, found);
  const pairs = packed(found);
  const compared: ComparedStep = { step, pairs };
  parentPort!.postMessage(
    compared,
    [pairs.a, pairs.b, pairs.score].map(({ buffer }) => buffer as ArrayBuffer),
  );
}
