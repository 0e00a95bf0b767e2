/**
 * The operating system's refusals as problems. Only their code is told: the system's own words differ between platforms
 * and name machine paths.
 */
import { problem, type ProblemCode } from '../errors.js';
import type { Problem } from '../model/problem.js';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a directory',
  ELOOP: 'links in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
};

/**
 * The problem that `error`, thrown by a file operation, means for `path`; `ifMissing` where nothing is there. Rethrows
 * what is not the system's.
 */
export function systemProblem(error: unknown, path: string, ifMissing: ProblemCode): Problem {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    // A name whose bytes are not UTF-8 arrives with U+FFFD in it, and no file has that name.
    return path.includes('\ufffd') ? problem('unreadable', path, 'its name is not UTF-8') : problem(ifMissing, path);
  }
  return problem('unreadable', path, reasons[code] ?? code);
}
