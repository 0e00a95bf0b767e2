/** Where reports go: standard output, or a file that is there whole or not at all. */
import { open, rename, rm } from 'node:fs/promises';
import { UsageError } from '../index.js';

/** Half-written files, to be removed when the run is interrupted. */
const unfinished = new Set<string>();

/** Writes `text` to `file`, or to standard output. A file is written beside its place first and then moved there. */
export async function writeReport(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) return writeOut(text);
  const draft = `${file}.${process.pid}.part`;
  unfinished.add(draft);
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  } finally {
    unfinished.delete(draft);
  }
}

/** Writes to standard output and waits until the reader has taken it. */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** One line to the user, beside the report. */
export function writeNote(text: string): void {
  process.stderr.write(`newsclust: ${text}\n`);
}

/** Removes what an interrupted run leaves. */
export async function removeUnfinished(): Promise<void> {
  for (const draft of unfinished) await rm(draft, { force: true });
}

/** The system's words for `error`, without its call: "no space left on device". */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*)?$/, '');
}
