/**
 * Keeps one broken file from flooding a report: a dump with a million bad lines has the same thing to say of each. State of
 * a run, as ids are, so the pipeline passes all problems by it in input order.
 */
import { problem, type ProblemCode } from '../errors.js';
import type { Problem } from '../model/problem.js';

/** So many problems of one code are told of one file; then one more that counts the others. */
const maxAlike = 100;

export interface ProblemLimit {
  /** The problems to tell now: `found`, or nothing, before it what was held back of an earlier file. */
  readonly pass: (found: Problem) => readonly Problem[];
  /** What is held back; to be called when all input is read. */
  readonly rest: () => readonly Problem[];
}

/** A limit for the problems of one run, file by file. */
export function createProblemLimit(): ProblemLimit {
  let path: string | null = null;
  let counts = new Map<string, number>();
  const rest = (): Problem[] => {
    const held = [...counts].filter(([, count]) => count > maxAlike);
    counts = new Map();
    return held.map(([code, count]) => problem(code as ProblemCode, path ?? '', `${count - maxAlike} more like these`));
  };
  const pass = (found: Problem): Problem[] => {
    const held = found.path === path ? [] : rest();
    path = found.path;
    const count = (counts.get(found.code) ?? 0) + 1;
    counts.set(found.code, count);
    return count > maxAlike ? held : [...held, found];
  };
  return { pass, rest };
}
