/** Where reports go: standard output, or a file that is there whole or not at all. */
import { rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../index.js';

/** Half-written files, to be removed when the run is interrupted. */
const unfinished = new Set<string>();

/** Throws `UsageError` if `file` cannot be where a report goes: better before an hour of reading than after it. */
export async function checkOutput(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  try {
    if ((await stat(dirname(file))).isDirectory()) await placeOf(file);
    else throw new Error('its folder is no folder');
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

/** Writes `parts`, one after the other, to `file`, or to standard output. A file is written beside its place first and then moved there. */
export async function writeReport(parts: Iterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) {
    for (const text of chunksOf(parts)) await writeOut(text);
    return;
  }
  try {
    const { path, mode } = await placeOf(file);
    if (mode === null) await write(path, parts);
    else await writeWhole(path, parts, mode);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

const newFileMode = 0o666;

/** Where `file` is behind its links, and with which rights it is written; `mode` null for a pipe or device, which cannot be replaced. */
async function placeOf(file: string): Promise<{ path: string; mode: number | null }> {
  const status = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (status === null) return { path: file, mode: newFileMode };
  if (status.isDirectory()) throw new Error('it is a folder');
  return status.isFile() ? { path: await realpath(file), mode: status.mode } : { path: file, mode: null };
}

async function writeWhole(path: string, parts: Iterable<string>, mode: number): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  unfinished.add(draft);
  try {
    await write(draft, parts, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    unfinished.delete(draft);
  }
}

async function write(path: string, parts: Iterable<string>, mode?: number): Promise<void> {
  const handle = await open(path, 'w', mode);
  try {
    for (const text of chunksOf(parts)) await handle.appendFile(text);
  } finally {
    await handle.close();
  }
}

/** So many characters are written at once. */
const chunkLength = 1 << 20;

/** `parts` joined to pieces worth a write. */
function* chunksOf(parts: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** Writes to standard output and waits until the reader has taken it. Errors come to the stream's own handler. */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
    });
  });
}

const defaultWidth = 100;
const widest = 140;

/** Columns of the terminal, up to what the eye follows; the same for every pipe and file, whatever COLUMNS says. */
export function widthOf(terminal: boolean): number {
  const columns = terminal ? process.stdout.columns : defaultWidth;
  return columns > 0 ? Math.min(columns, widest) : defaultWidth;
}

/**
 * One line to the user, beside the report, with `more` lines below it. File names may hold anything but NUL: nothing of that reaches the
 * terminal as a command, or turns the line around.
 */
export function writeNote(text: string, more: readonly string[] = []): void {
  const lines = [`newsclust: ${text}`, ...more.map((line) => `  ${line}`)];
  process.stderr.write(
    lines
      .map((line) => `${line.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '\ufffd')}\n`)
      .join(''),
  );
}

/** Removes what an interrupted run leaves. */
export function removeUnfinished(): void {
  for (const draft of unfinished) rmSync(draft, { force: true });
}

/** The system's words for `error`, without its call: "no space left on device". */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*)?$/, '');
}
