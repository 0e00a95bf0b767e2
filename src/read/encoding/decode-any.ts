/** Bytes that are not plainly UTF-8 to text: in the encoding that they seem to be in, if they can be read in it. */
import { decodeAs, isReadable } from './decode-as.js';
import type { Decoded } from './decoded.js';
import { encodingOf } from './encoding-of.js';
import type { EncodingName } from './labels.js';

/** Bytes that the encoding is told by. */
const sampleBytes = 256 * 1024;

/** The text of `bytes`; `declared` is the encoding that they state of themselves. */
export function decodeAny(bytes: Uint8Array, declared?: string): Decoded {
  const encoding = encodingOf(bytes.subarray(0, sampleBytes), declared);
  if (encoding === null) return { text: null, code: 'not-text' };
  const decoded = decodeInto(bytes, encoding.name);
  if (isReadable(decoded)) return decoded;
  // ASCII for so long, and something else behind it.
  const whole = bytes.length > sampleBytes ? encodingOf(bytes, declared) : null;
  const again = whole === null || whole.name === encoding.name ? decoded : decodeInto(bytes, whole.name);
  return isReadable(again) ? again : { text: null, code: 'bad-encoding' };
}

/** The text of `bytes` in `encoding`. A NUL is a bad sequence; letters and their accents, which windows-1258 keeps apart, are one. */
export function decodeInto(bytes: Uint8Array, encoding: EncodingName): { text: string; badSequences: number } {
  const { text, badSequences } = decodeAs(bytes, encoding);
  const composed = encoding === 'windows-1258' ? text.normalize('NFC') : text;
  if (!composed.includes('\0')) return { text: composed, badSequences };
  const nuls = composed.split('\0').length - 1;
  return { text: composed.replaceAll('\0', '\ufffd'), badSequences: badSequences + nuls };
}
