/**
 * What can go wrong, in one table. A wrong call of the program is a `UsageError` (exit 2); anything wrong with one input
 * is a `Problem` that the report carries.
 */
import type { Problem } from './model/problem.js';

/** The program was called in a way that it can't serve. Its message is the one line that the user sees. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Problem codes and their messages. Codes are part of the contract; messages may be reworded. */
const problemMessages = {
  'not-found': 'no such file or directory',
  unreadable: 'cannot be read',
  vanished: 'was listed but is gone',
  'not-text': 'looks binary, not text',
  'bad-encoding': 'has bytes that are no text in its encoding',
  empty: 'holds no text',
  'too-large': 'is larger than the limit',
  'bad-json': 'is not valid JSON',
  'bad-record': 'is not an article',
  'bad-xml': 'is not XML that can be read',
  'bad-table': 'is a table with a fault',
  'bad-archive': 'is a damaged archive',
  'no-article': 'is a page without an article',
  'duplicate-id': 'repeats an id; renamed',
  'bad-date': 'states a date that cannot be read',
  'unknown-format': 'has an ending that no reader knows',
  'outside-link': 'links out of the directory; skipped',
  'directory-link': 'links to a directory that is read under its own path; skipped',
  'dead-link': 'links to nothing',
  hidden: 'holds names that begin with a dot',
} as const;

export type ProblemCode = keyof typeof problemMessages;

/** Makes the problem `code` for `path`; `detail` says which part: a line number, the system's reason. */
export function problem(code: ProblemCode, path: string, detail?: string): Problem {
  return { code, path, message: detail === undefined ? problemMessages[code] : `${problemMessages[code]}: ${detail}` };
}
