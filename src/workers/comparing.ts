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
import { type ComparedStep, type ComparingTask, takeStep } from './compared-step.js';
import { threadsFor } from './threads.js';

/** Where nobody says how many threads: from so many steps on (6,000 articles) a second thread is worth its start. */
const stepsBeforeThreads = 12;

/**
 * All scored pairs of `comparison`, by `b`, then by `a`; `workers` as for a run, `onStep` is called many times a second. Rejects when a thread
 * breaks, at the next step; none outlives the call.
 */
export async function compareAll(
  comparison: Comparison,
  workers: number | null,
  onStep: () => void,
): Promise<ScoredPairs> {
  const next = sharedWholeNumbers(1);
  const found = new StepsInOrder();
  const sharers = Math.min(threadsFor(workers, comparison.steps >= stepsBeforeThreads), comparison.steps);
  const helpers: Helper[] = [];
  try {
    if (sharers > 1) {
      const { Worker } = await import('node:worker_threads');
      const task: ComparingTask = { comparison, next };
      while (helpers.length < sharers - 1)
        helpers.push(
          helperOf(new Worker(new URL('./comparing-thread.js', import.meta.url), { workerData: task }), found),
        );
    }
    const comparer = new Comparer(comparison);
    for (let step = takeStep(next); step < comparison.steps; step = takeStep(next)) {
      const pairs = new PairList();
      comparer.take(step, pairs);
      found.add({ step, pairs });
      onStep();
      await Promise.race([breath(), ...helpers.map(({ broken }) => broken)]);
    }
    await Promise.all(helpers.map(({ ended }) => ended));
  } finally {
    await Promise.all(helpers.map(({ stop }) => stop()));
  }
  if (found.steps !== comparison.steps) throw new Error('a thread that compares articles ended before its work did');
  return found.all;
}

/** Puts steps in order as they come. */
class StepsInOrder {
  readonly all = new PairList();
  /** How many are in order. */
  steps = 0;
  private readonly early = new Map<number, ScoredPairs>();

  add({ step, pairs }: ComparedStep): void {
    this.early.set(step, pairs);
    for (let due = this.early.get(this.steps); due !== undefined; due = this.early.get(this.steps)) {
      this.early.delete(this.steps++);
      this.all.append(due);
    }
  }
}

/** A thread that takes steps too. */
interface Helper {
  /** Rejects when the thread breaks. */
  readonly broken: Promise<never>;
  /** Resolves when it has no more steps to take. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<unknown>;
}

function helperOf(thread: Worker, found: StepsInOrder): Helper {
  let fail: (error: unknown) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => (fail = reject));
  const ended = new Promise<void>((resolve, reject) => {
    broken.catch(reject);
    thread.on('exit', (code) =>
      code === 0 ? resolve() : fail(new Error(`a thread that compares articles ended with ${code}`)),
    );
  });
  thread.on('message', (compared: ComparedStep) => {
    try {
      found.add(compared);
    } catch (error) {
      fail(error);
    }
  });
  thread.on('error', fail);
  thread.on('messageerror', fail);
  // Whoever awaits it gets the error; until then it is nobody's.
  ended.catch(() => undefined);
  return { broken, ended, stop: () => thread.terminate() };
}
