/**
 * The encoding of a file, by its first bytes: its mark; else UTF-8 where the bytes are valid UTF-8; else what the file declares, unless
 * the bytes say otherwise; else what reads best. Bytes come before declarations because declarations lie: pages saved as UTF-8 keep the
 * `charset=iso-8859-1` they were served with, and no text in another encoding is valid UTF-8 by chance.
 */
import { isAscii } from 'node:buffer';
import { decodeAs } from './decode-as.js';
import { excerpt } from './excerpt.js';
import { guessCharacters } from './guess-characters.js';
import { guessLetters } from './guess-letters.js';
import { encodingOfLabel, type EncodingName } from './labels.js';
import { hasUtf8Mark, utf16Mark } from './marks.js';
import { utf16Pattern } from './utf16-pattern.js';
import { isLikelyUtf8 } from './utf8-evidence.js';

/** An encoding, and what says so: its byte order mark, the form of UTF-8, the file's declaration, or how its bytes read. */
export interface Encoding {
  readonly name: EncodingName;
  readonly from: 'mark' | 'utf-8' | 'declared' | 'content';
}

/** Bytes that are searched for control characters. */
const bytesSearched = 32 * 1024;
/** Text has at most one control character in this many bytes; compressed data has 25, an image more. */
const bytesPerControl = 40;
/** At most one NUL in this many bytes is a slip of what made the file. */
const bytesPerNul = 1000;
/**
 * By how much another encoding must read better than the declared one, in quarters of a bit: three or four letters; one letter where
 * the declaration is Latin-1, which editors and servers put in unasked.
 */
const declarationWorth = 128;
const latin1Worth = 32;

/**
 * The encoding of the file that begins with `sample`, up to 256 kB; `declared` is a label of the WHATWG standard that the file states of
 * itself. Null where it is no text.
 */
export function encodingOf(sample: Uint8Array, declared?: string): Encoding | null {
  const marked = hasUtf8Mark(sample) ? 'utf-8' : utf16Mark(sample);
  if (marked !== null) return marked === 'utf-8' || !hasNulUnits(sample) ? { name: marked, from: 'mark' } : null;
  const buffer = Buffer.from(sample.buffer, sample.byteOffset, sample.length);
  if (hasControls(sample) || (buffer.includes(0) && isFull(buffer))) {
    const name = utf16Pattern(sample);
    return name === null ? null : { name, from: 'content' };
  }
  const said = declared === undefined ? undefined : encodingOfLabel(declared);
  if (isAscii(buffer)) return encodingOfAscii(buffer, said);
  if (isLikelyUtf8(sample)) return { name: 'utf-8', from: 'utf-8' };
  return encodingOfLegacy(excerpt(sample), said);
}

/** Whether U+0000 stands in UTF-16: then it is UTF-32, or an image that begins like a mark. */
function hasNulUnits(bytes: Uint8Array): boolean {
  for (let at = 2; at + 1 < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return true;
  return false;
}

function isFull(buffer: Buffer): boolean {
  let nuls = 0;
  for (let at = buffer.indexOf(0); at >= 0; at = buffer.indexOf(0, at + 1)) {
    if (++nuls * bytesPerNul > buffer.length) return true;
  }
  return false;
}

/** Whether bytes hold more control characters than text does; not tab, line ends, form feed, the end mark of DOS, escape, or NUL. */
function hasControls(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, bytesSearched);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if ((byte < 0x20 && isControl[byte] === 1) || byte === 0x7f) controls++;
  }
  return controls > 1 && controls * bytesPerControl > length;
}

const isControl = Uint8Array.from({ length: 32 }, (_, byte) =>
  [0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte) ? 0 : 1,
);

/** Seven bits are UTF-8 as far as they go; but the Japanese of mail is written in them, and the sample may end before the first accent. */
function encodingOfAscii(buffer: Buffer, said: EncodingName | undefined): Encoding {
  if (buffer.includes(0x1b) && /\x1b\$[@B][!-~]{2}/.test(buffer.toString('latin1'))) {
    if (decodeAs(buffer, 'iso-2022-jp').badSequences <= 1) {
      return { name: 'iso-2022-jp', from: said === 'iso-2022-jp' ? 'declared' : 'content' };
    }
  }
  // What the standard replaces is shifted by an escape, by shift out, or by `~{`.
  if (said === 'replacement' && /[\x1b\x0e]|~\{/.test(buffer.toString('latin1')))
    return { name: said, from: 'declared' };
  const holdsAscii = said !== undefined && !/^(?:utf-|replacement|iso-2022-jp|x-user-defined)/.test(said);
  return holdsAscii ? { name: said, from: 'declared' } : { name: 'utf-8', from: 'utf-8' };
}

function encodingOfLegacy(bytes: Uint8Array, said: EncodingName | undefined): Encoding | null {
  const characters = guessCharacters(bytes);
  const best = guessLetters(bytes, characters?.cost) ?? characters;
  if (best === undefined) return null;
  if (said !== undefined) {
    const stated = guessLetters(bytes, Infinity, said) ?? guessCharacters(bytes, said);
    const worth = said === 'windows-1252' ? latin1Worth : declarationWorth;
    if (stated !== undefined && stated.cost <= best.cost + worth) return { name: said, from: 'declared' };
  }
  return { name: best.name, from: 'content' };
}
