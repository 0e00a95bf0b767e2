/**
 * Shares the comparing of articles among threads. Who is free takes the next step, the run itself too, and what they find is put together in the
 * order of the steps, so that nobody can tell how many they were.
 */
import type { Worker } from 'node:worker_threads';
import { breath } from '../breath.js';
import { Comparer, type Comparison } from '../compare.js';
import { PairList } from '../math/pair-list.js';
import { sharedWholeNumbers } from '../math/shared-columns.js';
import type { ScoredPairs } from '../model/scored-pair.js';
import { type ComparedStep, type ComparingTask, packed, takeStep } from './compared-step.js';
import { threadsFor } from './threads.js';

/** Where nobody says how many threads: from so many steps on (6,000 articles) a second thread is worth its start. */
const stepsBeforeThreads = 12;

/** All scored pairs of `comparison`, by `b`, then by `a`; `workers` as for a run, `onStep` is called many times a second. */
export async function compareAll(
  comparison: Comparison,
  workers: number | null,
  onStep: () => void,
): Promise<ScoredPairs> {
  const next = sharedWholeNumbers(1);
  const found = new StepsInOrder();
  const helpers = threadsFor(workers, comparison.steps >= stepsBeforeThreads) - 1;
  const threads = helpers > 0 ? await startThreads(helpers, { comparison, next }, found) : [];
  const comparer = new Comparer(comparison);
  const pairs = new PairList();
  for (let step = takeStep(next); step < comparison.steps; step = takeStep(next)) {
    pairs.clear();
    comparer.take(step, pairs);
    found.add({ step, pairs: threads.length === 0 ? pairs : packed(pairs) });
    onStep();
    await breath();
  }
  await Promise.all(threads);
  return found.all;
}

/** Puts steps in order as they come. */
class StepsInOrder {
  readonly all = new PairList();
  private readonly early = new Map<number, ScoredPairs>();
  private expected = 0;

  add({ step, pairs }: ComparedStep): void {
    this.early.set(step, pairs);
    for (let due = this.early.get(this.expected); due !== undefined; due = this.early.get(this.expected)) {
      this.early.delete(this.expected++);
      this.all.append(due);
    }
  }
}

/** Promises that the threads end well. */
async function startThreads(count: number, task: ComparingTask, found: StepsInOrder): Promise<Promise<void>[]> {
  const { Worker } = await import('node:worker_threads');
  return Array.from({ length: count }, () =>
    done(new Worker(new URL('./comparing-thread.js', import.meta.url), { workerData: task }), found),
  );
}

function done(thread: Worker, found: StepsInOrder): Promise<void> {
  const end = new Promise<void>((resolve, reject) => {
    thread.on('message', (compared: ComparedStep) => found.add(compared));
    thread.on('error', reject);
    thread.on('messageerror', reject);
    thread.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread that compares articles ended with ${code}`)),
    );
  });
  // Whoever awaits it gets the error; until then it is nobody's.
  end.catch(() => undefined);
  return end;
}
