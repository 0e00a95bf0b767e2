/** How much there is to read, for those who show how far they are. */
import { stat } from 'node:fs/promises';
import type { SourceFormat } from '../model/source-file.js';
import { filesAt } from './read-sources.js';

/** Bytes of the files at `paths` that are of one of `formats`; null where that cannot be known: standard input. */
export async function sizeOfInputs(paths: readonly string[], formats: readonly SourceFormat[]): Promise<number | null> {
  if (paths.includes('-')) return null;
  let bytes = 0;
  for await (const { location } of filesAt(paths, formats)) {
    // What has vanished or cannot be read is told where it is read.
    bytes += await stat(location).then(
      ({ size }) => size,
      () => 0,
    );
  }
  return bytes;
}
