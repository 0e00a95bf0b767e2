/**
 * One file to its texts. Small files, the normal case, are read at once and several at a time; large ones wait for their
 * turn, and files of lines are streamed, so that the memory used does not grow with the files. The callback calls of
 * node:fs are on purpose: on 10,000 files of 2 kB they read two to four times as many a second as promises do.
 */
import { close, fstat, open as openFile, read } from 'node:fs';
import { open } from 'node:fs/promises';
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile, SourceFormat } from '../model/source-file.js';
import { decode, slips } from './decode.js';
import type { ReadLimits } from './limits.js';
import { readLines } from './read-lines.js';
import { systemProblem } from './system-problem.js';
import type { FoundFile } from './walk.js';

/** What reading a file came to: its texts and problems, or a reading that waits for its turn. */
export type FileReading = readonly (SourceFile | Problem)[] | (() => AsyncIterable<SourceFile | Problem>);

/** Up to this size a file is read ahead of its turn. */
const aheadBytes = 256 * 1024;
const chunkBytes = 256 * 1024;

type Whole = Uint8Array | 'later' | 'too-large';

/** Reads `found`, or promises to; what is wrong with the file is a problem, never a rejection. */
export async function readFile(found: FoundFile, format: SourceFormat, limits: ReadLimits): Promise<FileReading> {
  const { path, location } = found;
  if (format.unit === 'line') return () => readLines(chunksOf(location), path, format, limits);
  const maxBytes = format.unit === 'article' ? limits.articleBytes : limits.collectionBytes;
  try {
    const whole = await readWhole(location, maxBytes);
    if (whole === 'too-large') return [problem('too-large', path)];
    if (whole === 'later') return () => readLarge(found, format, maxBytes);
    return decodeFile(whole, path, format);
  } catch (error) {
    return [systemProblem(error, path, 'vanished')];
  }
}

async function* readLarge(
  { path, location }: FoundFile,
  format: SourceFormat,
  maxBytes: number,
): AsyncGenerator<SourceFile | Problem> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of chunksOf(location)) {
      // Looked at again, because the file may grow while it is read.
      size += chunk.length;
      if (size > maxBytes) return yield problem('too-large', path);
      chunks.push(chunk);
    }
    yield* decodeFile(Buffer.concat(chunks), path, format);
  } catch (error) {
    yield systemProblem(error, path, 'vanished');
  }
}

async function* chunksOf(location: string): AsyncGenerator<Uint8Array> {
  const file = await open(location, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(chunkBytes) });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

function decodeFile(bytes: Uint8Array, path: string, format: SourceFormat): (SourceFile | Problem)[] {
  const decoded = decode(bytes);
  if (decoded.text === null) return [problem(decoded.code, path)];
  const { text, badSequences } = decoded;
  if (!/\S/.test(text)) return [problem('empty', path)];
  const file: SourceFile = { path, format: format.name, text };
  return badSequences === 0 ? [file] : [problem('bad-encoding', path, slips(badSequences)), file];
}

/** The bytes of a file of at most `maxBytes`, or `later` for one too large to be held ahead of its turn. */
function readWhole(location: string, maxBytes: number): Promise<Whole> {
  return new Promise((resolve, reject) => {
    openFile(location, 'r', (openError, descriptor) => {
      if (openError !== null) return reject(openError);
      const finish = (error: Error | null, whole: Whole): void =>
        close(descriptor, () => (error === null ? resolve(whole) : reject(error)));
      fstat(descriptor, (statError, status) => {
        if (statError !== null) return finish(statError, 'later');
        const { size } = status;
        if (size > maxBytes) return finish(null, 'too-large');
        if (size > aheadBytes) return finish(null, 'later');
        const bytes = Buffer.allocUnsafe(size);
        const readFrom = (at: number): void => {
          if (at === size) return finish(null, bytes);
          read(descriptor, bytes, at, size - at, at, (readError, bytesRead) => {
            if (readError !== null) finish(readError, 'later');
            else if (bytesRead === 0) finish(null, bytes.subarray(0, at));
            else readFrom(at + bytesRead);
          });
        };
        readFrom(0);
      });
    });
  });
}
