/**
 * Gzip as a stream (RFC 1952, several members too: that is how archives pack every record by itself). What unpacks to more than it
 * could be worth is given up: a bomb of 10 MB holds 10 GB of zeros.
 */
import { pipeline, Readable } from 'node:stream';

/** A packed file that unpacks to more than it may. */
export class UnpacksTooLarge extends Error {}

/** News unpack to three to five times their size; the densest that gzip can do is a thousandfold. */
const mostTimes = 200;
/** Below this a file may be as dense as it likes. */
const harmlessBytes = 64 * 1024 * 1024;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
}

/** What `chunks` unpack to, at most `maxBytes`. @throws UnpacksTooLarge; or zlib's errors, whose code begins with `Z_` */
export async function* unpack(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  // Opened where something is packed: it takes a start-up nearly a hundredth of its time.
  const { createGunzip } = await import('node:zlib');
  let packed = 0;
  let unpacked = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  };
  // Errors of the source come out of the stream that is read below.
  const stream = pipeline(Readable.from(counted()), createGunzip({ chunkSize: 128 * 1024 }), () => undefined);
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    unpacked += chunk.length;
    if (unpacked > maxBytes || (unpacked > harmlessBytes && unpacked > mostTimes * packed)) throw new UnpacksTooLarge();
    yield chunk;
  }
}

/** Whether `error` says that packed bytes are damaged or end early. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
}
