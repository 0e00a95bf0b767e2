/**
 * Bytes to text. Nearly everything is UTF-8, and its way is short; the tables for all else are opened by the first file that needs them.
 * Saved pages cut a letter in half now and then, so a text with a few bad sequences is kept and says so; one with many in every
 * encoding is told as such, because reading it would yield words that nobody wrote.
 */
import { isUtf8 } from 'node:buffer';
import type { Decoded } from './encoding/decoded.js';

/** Decodes a whole file, or a part that stands for itself. `declared` is the encoding it states. A byte order mark is not part of the text. */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const text = utf8Text(bytes);
  if (text !== null) return { text, badSequences: 0 };
  const { decodeAny } = await import('./encoding/decode-any.js');
  return decodeAny(bytes, declared);
}

/** The text of `bytes` that are UTF-8 without a slip and without a NUL; null of all others. Escapes into ISO-2022 look like ASCII. */
export function utf8Text(bytes: Uint8Array): string | null {
  if (utf16Mark(bytes) !== null || !isUtf8(bytes) || bytes.includes(0) || bytes.includes(escape)) return null;
  const content = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  return Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8');
}

const escape = 0x1b;

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Which UTF-16 the byte order mark announces, if one does. */
export function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** How a problem tells of `badSequences`. */
export function slips(badSequences: number): string {
  return `${badSequences} bad ${badSequences === 1 ? 'sequence' : 'sequences'} read as U+FFFD`;
}
