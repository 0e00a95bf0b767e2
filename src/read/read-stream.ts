/**
 * A stream of bytes to its texts: what is packed is unpacked, and the format decides whether it is read whole, line by line or row
 * by row. What was read before something breaks is kept.
 */
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile, SourceFormat } from '../model/source-file.js';
import { recognise } from './choose-format.js';
import { peek } from './chunks.js';
import { asUtf8, streamEncoding } from './as-utf8.js';
import { declaredIn } from './declared-in.js';
import type { ReadLimits } from '../model/read-limits.js';
import { readLines } from './read-lines.js';
import { readRows } from './read-rows.js';
import { readText } from './read-text.js';
import { isWarc } from './warc.js';
import { systemProblem } from './system-problem.js';
import { isDamage, isGzip, unpack, UnpacksTooLarge } from './unpack.js';

/** What reading needs to know beside the bytes. */
export interface ReadContext {
  readonly formats: readonly SourceFormat[];
  readonly limits: ReadLimits;
  /** Hears of bytes as they are taken from a disk. */
  readonly onBytes: (count: number) => void;
}

/** So much of a stream is looked at for its format and its encoding. */
const sampleBytes = 64 * 1024;

/** Packed within packed within packed is nobody's export. */
const mostLayers = 2;

/** The texts in `chunks`, which by its name is of format `named`; problems in their place, never a rejection for what is in them. */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  named: SourceFormat | undefined,
  context: ReadContext,
): AsyncGenerator<SourceFile | Problem> {
  try {
    yield* readLayer(chunks, path, named, context, 0);
  } catch (error) {
    if (error instanceof UnpacksTooLarge) yield problem('too-large', path, 'what it unpacks to');
    else if (isDamage(error)) yield problem('bad-archive', path, 'only what stands before the damage was read');
    else yield systemProblem(error, path, 'vanished');
  }
}

async function* readLayer(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  named: SourceFormat | undefined,
  context: ReadContext,
  layers: number,
): AsyncGenerator<SourceFile | Problem> {
  const { limits, formats } = context;
  const { head, chunks } = await peek(bytes, sampleBytes);
  try {
    if (isGzip(head)) {
      if (layers === mostLayers) yield problem('bad-archive', path, `packed more than ${mostLayers} times`);
      else yield* readLayer(unpack(chunks, limits.unpackedBytes), path, named, context, layers + 1);
      return;
    }
    if (isWarc(head)) {
      const page = formats.find(({ endings }) => endings.includes('.html'));
      const { readWarc } = await import('./read-warc.js');
      if (page !== undefined) yield* readWarc(chunks, path, page, limits);
      return;
    }
    const format = recognise(head, named, formats);
    if (format === undefined) yield problem('unknown-format', path);
    else if (format.unit === 'line' || format.unit === 'row') {
      const encoding = await streamEncoding(head, declaredIn(head, format));
      if (encoding === null) return yield problem('not-text', path);
      yield* (format.unit === 'line' ? readLines : readRows)(asUtf8(chunks, encoding), path, format, limits);
    } else yield* readWhole(chunks, path, format, limits);
  } finally {
    await chunks.return(undefined);
  }
}

async function* readWhole(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  format: SourceFormat,
  limits: ReadLimits,
): AsyncGenerator<SourceFile | Problem> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > sizeLimit(format, limits)) return yield problem('too-large', path);
      parts.push(chunk);
    }
  } catch (error) {
    // Half a page is better than none; that it is half stands in the problem.
    if (isDamage(error) && size > 0) yield* await textsOf(Buffer.concat(parts), path, format);
    throw error;
  }
  yield* await textsOf(Buffer.concat(parts), path, format);
}

/** So many bytes may a text of `format` have that is read whole. */
export function sizeLimit({ unit }: SourceFormat, { articleBytes, collectionBytes }: ReadLimits): number {
  return unit === 'article' ? articleBytes : collectionBytes;
}

/** The text of a file that is read whole. */
export async function textsOf(
  bytes: Uint8Array,
  path: string,
  format: SourceFormat,
): Promise<(SourceFile | Problem)[]> {
  const { text, problems } = await readText(bytes, path, { declared: declaredIn(bytes, format) });
  if (text === null) return [...problems];
  return /\S/.test(text) ? [...problems, { path, format: format.name, text }] : [problem('empty', path)];
}
