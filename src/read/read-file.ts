/**
 * One file to its texts. Small files, the normal case, are read at once and several at a time; large ones wait for their
 * turn and are streamed, so that the memory used does not grow with the files. The callback calls of node:fs are on purpose: on
 * 10,000 files of 2 kB they read two to four times as many a second as promises do.
 */
import { close, fstat, open as openFile, read } from 'node:fs';
import type { Problem } from '../model/problem.js';
import type { SourceFile, SourceFormat } from '../model/source-file.js';
import { recognise } from './choose-format.js';
import { chunksOf, streamOf } from './chunks.js';
import { type ReadContext, readStream, sizeLimit, textsOf } from './read-stream.js';
import { systemProblem } from './system-problem.js';
import { isGzip } from './unpack.js';
import type { FoundFile } from './walk.js';
import { isWarc } from './warc.js';

/** What reading a file came to: its texts and problems, or a reading that waits for its turn. */
export type FileReading = readonly (SourceFile | Problem)[] | (() => AsyncIterable<SourceFile | Problem>);

/** Up to this size a file is read ahead of its turn. */
const aheadBytes = 256 * 1024;

/** Reads `found`, by its name of format `named`, or promises to; what is wrong with the file is a problem, never a rejection. */
export async function readFile(
  { path, location }: FoundFile,
  named: SourceFormat | undefined,
  context: ReadContext,
): Promise<FileReading> {
  try {
    const whole = await readSmall(location);
    if (whole === null) return () => readStream(chunksOf(location, context.onBytes), path, named, context);
    context.onBytes(whole.length);
    const format = isGzip(whole) || isWarc(whole) ? undefined : recognise(whole, named, context.formats);
    const isWhole = format?.unit === 'article' || format?.unit === 'collection';
    if (isWhole && whole.length <= sizeLimit(format, context.limits)) return await textsOf(whole, path, format);
    return () => readStream(streamOf(whole), path, named, context);
  } catch (error) {
    return [systemProblem(error, path, 'vanished')];
  }
}

/** The bytes of a file; null where it is too large to be held ahead of its turn. */
function readSmall(location: string): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    openFile(location, 'r', (openError, descriptor) => {
      if (openError !== null) return reject(openError);
      const finish = (error: Error | null, whole: Uint8Array | null): void =>
        close(descriptor, () => (error === null ? resolve(whole) : reject(error)));
      fstat(descriptor, (statError, status) => {
        if (statError !== null) return finish(statError, null);
        const { size } = status;
        if (size > aheadBytes) return finish(null, null);
        const bytes = Buffer.allocUnsafe(size);
        const readFrom = (at: number): void => {
          if (at === size) return finish(null, bytes);
          read(descriptor, bytes, at, size - at, at, (readError, bytesRead) => {
            if (readError !== null) finish(readError, null);
            else if (bytesRead === 0) finish(null, bytes.subarray(0, at));
            else readFrom(at + bytesRead);
          });
        };
        readFrom(0);
      });
    });
  });
}
