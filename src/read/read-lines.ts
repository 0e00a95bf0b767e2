/**
 * A stream with one article a line to its texts. A line that can't be read is a problem and the others are kept; one in another encoding
 * than the rest, as in files that were glued together, is read in its own.
 */
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile, SourceFormat } from '../model/source-file.js';
import type { ReadLimits } from '../model/read-limits.js';
import { splitLines } from './lines.js';
import { readText } from './read-text.js';

/** The articles of `chunks`, one a line, blank lines skipped. Memory: one chunk and one line of at most `limits.lineBytes`. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  format: SourceFormat,
  limits: ReadLimits,
): AsyncGenerator<SourceFile | Problem> {
  let record = 0;
  for await (const lines of splitLines(chunks, limits.lineBytes)) {
    for (const { number, bytes } of lines) {
      if (bytes !== null && bytes.every(isSpace)) continue;
      record++;
      if (bytes === null) {
        yield problem('too-large', path, `line ${number}`);
        continue;
      }
      const { text, problems } = await readText(bytes, path, { at: `line ${number}` });
      yield* problems;
      if (text === null) continue;
      // White space in its encoding: 0xFF is a space in IBM866.
      if (/\S/.test(text)) yield { path, format: format.name, text, record, line: number };
      else record--;
    }
  }
  if (record === 0) yield problem('empty', path);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
