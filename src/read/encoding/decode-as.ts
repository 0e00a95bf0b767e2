/**
 * Bytes to text in a known encoding, by the WHATWG Encoding Standard: single-byte encodings by our own tables, Big5 and EUC-KR by tables
 * that add to what ICU has, all else by `TextDecoder`, with the bytes that ICU reads otherwise set right. Never throws: on a Node that
 * was built without an encoding, what is not ASCII is bad.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import { decodeBig5 } from './big5.js';
import { textOf } from './double-byte.js';
import { decodeEucKr } from './euc-kr.js';
import type { EncodingName } from './labels.js';
import { hasUtf8Mark } from './marks.js';
import { singleByte } from './single-byte.generated.js';

/** A text, and how many sequences of its bytes meant nothing and are U+FFFD in it. */
export interface DecodedText {
  readonly text: string;
  readonly badSequences: number;
}

/**
 * At most three slips and one more in a thousand characters, and never more than one in a hundred: a French text in Latin-1 that is read
 * as UTF-8 has over 30 in a thousand.
 */
const slipsAllowed = 3;
const charactersPerSlip = 1000;
const leastCharactersPerSlip = 100;

/** Whether so few sequences are bad that the text is what somebody wrote. */
export function isReadable({ text, badSequences }: DecodedText): boolean {
  return (
    badSequences <= slipsAllowed + text.length / charactersPerSlip &&
    badSequences * leastCharactersPerSlip <= text.length
  );
}

/**
 * Decodes `bytes`. A byte order mark of the encoding is not part of the text. An encoding that the standard replaces (iso-2022-kr,
 * hz-gb-2312) yields U+FFFD, once.
 */
export function decodeAs(bytes: Uint8Array, encoding: EncodingName): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (encoding === 'utf-8') return decodeUtf8(buffer);
  if (encoding === 'replacement') return bytes.length === 0 ? sound('') : { text: '\ufffd', badSequences: 1 };
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding);
  if (isAscii(buffer) && encoding !== 'iso-2022-jp') return sound(buffer.toString('latin1'));
  if (encoding === 'x-user-defined') return sound(decodeBytes(bytes, userDefined()));
  const upper = upperHalfOf(encoding);
  if (upper !== undefined) return counted(decodeBytes(bytes, upper));
  try {
    return counted(decodeMultiByte(bytes, encoding));
  } catch {
    return counted(buffer.toString('latin1').replace(/[^\0-\x7f]{1,1000}/g, '\ufffd'));
  }
}

/** What the bytes from 0x80 on mean in an encoding with one byte a character; undefined for other encodings. */
export function upperHalfOf(encoding: EncodingName): string | undefined {
  return singleByte[encoding === 'iso-8859-8-i' ? 'iso-8859-8' : encoding];
}

/**
 * Whether the lines of a file in this encoding may be cut apart at the bytes 0x0A and decoded one by one. In UTF-16 that byte is half a
 * character; in all others a line feed is nothing else, ISO-2022-JP included: each line begins and ends in ASCII (RFC 1468).
 */
export function linesCanBeCut(encoding: EncodingName): boolean {
  return encoding !== 'utf-16le' && encoding !== 'utf-16be' && encoding !== 'replacement';
}

function decodeUtf8(buffer: Buffer): DecodedText {
  const content = hasUtf8Mark(buffer) ? buffer.subarray(3) : buffer;
  const text = content.toString('utf8');
  if (isUtf8(content)) return sound(text);
  // U+FFFD may stand in the source itself, as EF BF BD.
  return { text, badSequences: count(text, '\ufffd') - count(content.toString('latin1'), '\u00ef\u00bf\u00bd') };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new TextDecoder('utf-16le').decode(encoding === 'utf-16le' ? bytes : swapped(bytes));
  let own = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = encoding === 'utf-16le' ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!;
    if (unit === 0xfffd) own++;
  }
  return { text, badSequences: count(text, '\ufffd') - own };
}

/** A Node of small ICU has utf-16le alone. */
function swapped(bytes: Uint8Array): Uint8Array {
  const pairs = Uint8Array.from(bytes);
  for (let at = 0; at + 1 < pairs.length; at += 2) [pairs[at], pairs[at + 1]] = [pairs[at + 1]!, pairs[at]!];
  return pairs;
}

function decodeMultiByte(bytes: Uint8Array, encoding: EncodingName): string {
  if (encoding === 'big5') return decodeBig5(bytes);
  if (encoding === 'euc-kr') return decodeEucKr(bytes);
  // The standard reads gbk as gb18030.
  const text = new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding).decode(bytes);
  // IBM, whose tables ICU has, moved three controls about; 0x80 means U+0080; in EUC-JP no single byte from 0x80 on means anything.
  if (encoding === 'shift_jis') return text.replace(/[\x1a\x1c\x7f]/g, (control) => ibmControls[control]!);
  return encoding === 'euc-jp' ? text.replace(/[\x80-\x9f]/g, '\ufffd') : text;
}

const ibmControls: Readonly<Record<string, string>> = { '\x1c': '\x1a', '\x7f': '\x1c', '\x1a': '\x7f' };

function decodeBytes(bytes: Uint8Array, upper: string): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    units[at] = byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80);
  }
  return textOf(units);
}

/** 0x80 to 0xFF at U+F780 to U+F7FF. */
function userDefined(): string {
  return String.fromCharCode(...Array.from({ length: 128 }, (_, at) => 0xf780 + at));
}

function counted(text: string): DecodedText {
  return { text, badSequences: count(text, '\ufffd') };
}

function sound(text: string): DecodedText {
  return { text, badSequences: 0 };
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}
