/**
 * Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one. Saved pages cut a letter in half now and
 * then, so a text with a few bad sequences is kept and says so; one with many is in another encoding, and reading it
 * would yield words that nobody wrote. Other encodings are left to later formats.
 */
import { decodeAs, isReadable } from './encoding/decode-as.js';

/** The text, with the number of bad sequences that became U+FFFD; or why there is none. */
export type Decoded =
  | { readonly text: string; readonly badSequences: number }
  | { readonly text: null; readonly code: 'not-text' | 'bad-encoding' };

export type Utf16 = 'utf-16le' | 'utf-16be';

/** Decodes a whole file. A byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Mark(bytes);
  if (utf16 === null) return decodeUtf8(bytes);
  const text = new TextDecoder(utf16).decode(bytes);
  return text.includes('\0') ? { text: null, code: 'not-text' } : { text, badSequences: 0 };
}

/** Decodes what can only be UTF-8: a line of a file whose mark has been read. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { text: null, code: 'not-text' };
  const decoded = decodeAs(bytes, 'utf-8');
  return isReadable(decoded) ? decoded : { text: null, code: 'bad-encoding' };
}

/** Which UTF-16 the byte order mark announces, if one does. */
export function utf16Mark(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** How a problem tells of `badSequences`. */
export function slips(badSequences: number): string {
  return `${badSequences} bad ${badSequences === 1 ? 'sequence' : 'sequences'} read as U+FFFD`;
}
