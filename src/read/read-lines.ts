/**
 * A stream with one article a line to its texts. A line that can't be read is a problem and the others are kept; one in another encoding
 * than the rest, as in files that were glued together, is read in its own.
 */
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile, SourceFormat } from '../model/source-file.js';
import { decode, slips } from './decode.js';
import type { ReadLimits } from '../model/read-limits.js';
import { splitLines } from './lines.js';

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
      const decoded = await decode(bytes);
      if (decoded.text === null) {
        yield problem(decoded.code, path, `line ${number}`);
        continue;
      }
      const { text, badSequences } = decoded;
      // White space in its encoding: 0xFF is a space in IBM866.
      if (!/\S/.test(text)) {
        record--;
        continue;
      }
      if (badSequences > 0) yield problem('bad-encoding', path, `line ${number}, ${slips(badSequences)}`);
      yield { path, format: format.name, text, record, line: number };
    }
  }
  if (record === 0) yield problem('empty', path);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
