/** Reads a file that the user wrote for the run, a dictionary or constraints, whole: it is small, and nothing runs without it. */
import { readFile, stat } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import { decode } from './decode.js';
import { systemProblem } from './system-problem.js';

const mostBytes = 64 * 1024 * 1024;

/** The text of `file`. @throws UsageError where it cannot be read, or is no text */
export async function readOwnFile(file: string): Promise<string> {
  const decoded = await decode(await readBytes(file));
  if (decoded.text === null || decoded.badSequences > 0) throw new UsageError(`${file} is no text that can be read`);
  return decoded.text;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) throw new UsageError(`${file} is larger than ${mostBytes} bytes`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read ${file}: ${systemProblem(error, file, 'not-found').message}`);
  }
}
