/** Problems as notes beside the report. A folder of ten thousand broken lines must not bury what was read. */
import type { Problem } from '../model/problem.js';
import { writeNote } from './output.js';

const mostNotes = 20;

/** Writes problems as they come; `finish` says how many more there were. */
export interface ProblemNotes {
  readonly note: (problem: Problem) => void;
  readonly finish: () => void;
}

/** Notes on standard error, or none. */
export function createProblemNotes(quiet: boolean): ProblemNotes {
  let count = 0;
  return {
    note: ({ path, message }) => {
      count++;
      if (!quiet && count <= mostNotes) writeNote(`${path}: ${message}`);
    },
    finish: () => {
      if (!quiet && count > mostNotes) writeNote(`and ${count - mostNotes} more problems`);
    },
  };
}
