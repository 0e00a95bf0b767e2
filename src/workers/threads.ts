/** How many threads share a work. */
import { availableParallelism } from 'node:os';

/** More threads than this wait for the one that collects what they find. */
const mostThreads = 8;

/** Threads start from the built program; from its sources (tests, tools) everything is done in one, unless somebody asks for threads. */
const canStart = import.meta.url.endsWith('.js');

/** `workers` threads; where nobody says how many (null) as many as the machine has processors, if there is enough to do. 0 for none. */
export function threadsFor(workers: number | null, isEnough: boolean): number {
  if (workers !== null) return workers;
  if (!isEnough || !canStart) return 0;
  const count = Math.min(mostThreads, availableParallelism());
  return count < 2 ? 0 : count;
}
