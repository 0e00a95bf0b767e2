/** A file as a stream of chunks of bytes, and a look at the first of them. */
import { open } from 'node:fs/promises';

/** So much is read at once. */
export const chunkBytes = 256 * 1024;

/** The bytes of the file at `location`; each chunk is told to `onBytes` as it is taken. */
export async function* chunksOf(location: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  const file = await open(location, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(chunkBytes) });
      if (bytesRead === 0) return;
      onBytes(bytesRead);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

export interface Peeked {
  /** The first bytes, at most as many as were asked for; fewer only where there are no more. */
  readonly head: Uint8Array;
  /** All bytes, those of the head too. To be read to its end or closed. */
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/** Looks at the first `count` bytes of `chunks`. Where these fail before, so does what is returned, behind all that came: a download that broke off. */
export async function peek(chunks: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  let rest = iterator;
  try {
    while (size < count) {
      const next = await iterator.next();
      if (next.done === true) break;
      taken.push(next.value);
      size += next.value.length;
    }
  } catch (error) {
    if (size === 0) throw error;
    rest = { next: () => Promise.reject(error as Error) };
  }
  const first = taken.length === 1 ? taken[0]! : Buffer.concat(taken);
  return { head: first.subarray(0, count), chunks: followedBy(first, rest) };
}

async function* followedBy(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** `bytes` as a stream. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
