/**
 * A stream with a table to its texts, one a row, each with the row that names the columns. A row that can't be read is a problem and the
 * others are kept.
 */
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile, SourceFormat } from '../model/source-file.js';
import { delimiterOf } from '../text/delimiter.js';
import type { ReadLimits } from '../model/read-limits.js';
import { readText } from './read-text.js';
import { carriageReturn, feed, type Row, RowSplitter } from './rows.js';

/** The articles of `chunks`, which are UTF-8, one a row, blank rows skipped. Memory: one chunk and one row of at most `limits.lineBytes`. */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  format: SourceFormat,
  limits: ReadLimits,
): AsyncGenerator<SourceFile | Problem> {
  let splitter: RowSplitter | undefined;
  let header: string | undefined;
  let record = 0;
  const textsOf = async function* (rows: readonly Row[]): AsyncGenerator<SourceFile | Problem> {
    for (const row of rows) {
      const at = `line ${row.line}`;
      if (row.isOpen === true) yield problem('bad-table', path, `${at}: a quote that is never closed`);
      if (row.bytes === null) yield problem('too-large', path, at);
      if (row.bytes === null || row.bytes.every(isBlank)) continue;
      const { text, problems } = await readText(row.bytes, path, { at });
      yield* problems;
      if (text === null || !/\S/.test(text)) continue;
      if (header === undefined) header = isSeparatorNote(text) ? undefined : text;
      else yield { path, format: format.name, text, header, record: ++record, line: row.line };
    }
  };
  for await (const chunk of chunks) {
    splitter ??= new RowSplitter(delimiterOf(firstLine(chunk)).charCodeAt(0), limits.lineBytes, rowEnd(chunk));
    yield* textsOf(splitter.push(chunk));
  }
  if (splitter !== undefined) yield* textsOf(splitter.finish());
  if (record === 0) yield problem('empty', path);
}

/** `sep=;`: what Excel writes and expects before a table. */
function isSeparatorNote(text: string): boolean {
  return /^"?sep=[,;|\t]"?$/i.test(text);
}

const maxHeaderBytes = 64 * 1024;

/** The first line of a table that names columns. */
function firstLine(chunk: Uint8Array): string {
  const lines = Buffer.from(chunk.buffer, chunk.byteOffset, Math.min(chunk.length, maxHeaderBytes))
    .toString('latin1')
    .split(/\r?\n|\r/, 20);
  return lines.find((line) => /\S/.test(line) && !isSeparatorNote(line)) ?? '';
}

/** What ends the rows of a table that begins with `chunk`: Excel's "CSV (Macintosh)" has carriage returns and no line feed behind them. */
function rowEnd(chunk: Uint8Array): number {
  let isQuoted = false;
  for (let at = 0; at < chunk.length; at++) {
    const byte = chunk[at]!;
    if (byte === 0x22) isQuoted = !isQuoted;
    else if (byte === feed && !isQuoted) return feed;
    else if (byte === carriageReturn && !isQuoted && at + 1 < chunk.length && chunk[at + 1] !== feed)
      return carriageReturn;
  }
  return feed;
}

/** White space, or a byte of a row that has delimiters only: `,,,`. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x2c || byte === 0x3b;
}
