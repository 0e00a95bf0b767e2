/**
 * Bytes to text. Nearly everything is UTF-8, and its way is short; the tables for all else are opened by the first file that needs them.
 * Saved pages cut a letter in half now and then, so a text with a few bad sequences is kept and says so; one with many in every
 * encoding is told as such, because reading it would yield words that nobody wrote.
 */
import { isUtf8 } from 'node:buffer';
import type { Decoded } from './encoding/decoded.js';
import { hasUtf8Mark, utf16Mark } from './encoding/marks.js';

/** Decodes a whole file, or a part that stands for itself. `declared` is the encoding it states. A byte order mark is not part of the text. */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  if (isPlainUtf8(bytes)) {
    const content = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
    const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8');
    return { text, badSequences: 0 };
  }
  const { decodeAny } = await import('./encoding/decode-any.js');
  return decodeAny(bytes, declared);
}

const escape = 0x1b;

/** Whether `bytes` can only be UTF-8, without a slip and without a NUL. Escapes into ISO-2022 look like ASCII. */
export function isPlainUtf8(bytes: Uint8Array): boolean {
  return utf16Mark(bytes) === null && isUtf8(bytes) && !bytes.includes(0) && !bytes.includes(escape);
}

/** How a problem tells of `badSequences`. */
export function slips(badSequences: number): string {
  return `${badSequences} bad ${badSequences === 1 ? 'sequence' : 'sequences'} read as U+FFFD`;
}
