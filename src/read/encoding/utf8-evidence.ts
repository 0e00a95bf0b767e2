/**
 * Whether bytes are UTF-8, by their form alone: text in another encoding that is valid UTF-8 by chance does not exist beyond a few
 * letters. Saved pages cut a letter in half now and then, and files are joined of several, so a few bad sequences among good ones are
 * no disproof; an English page whose two accents are both bad is.
 */
import { isAscii, isUtf8 } from 'node:buffer';

/** Bad sequences for each good one of two bytes or more. */
const goodPerBad = 2;
/** A quotation mark or dash that lost its last byte, E2 80, says UTF-8 by itself: other encodings read â€ and the like. */
const cutMarks = 3;
/** A shorter sample is the whole file: what ends in a single E9 ends in é rather than in a third of a letter. */
const leastCutSample = 4096;

/** Whether `bytes` are UTF-8, but for some slips. The last letter may be cut, as in the first bytes of a file. */
export function isLikelyUtf8(bytes: Uint8Array): boolean {
  const whole = bytes.subarray(0, bytes.length - cutTail(bytes));
  if (isUtf8(whole))
    return (
      whole.length < bytes.length - 1 ||
      bytes.length >= leastCutSample ||
      whole.length === bytes.length ||
      !isAscii(whole)
    );
  let good = 0;
  let bad = 0;
  let cut = 0;
  for (let at = 0; at < whole.length;) {
    const lead = whole[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const size = sizeOf(lead);
    let length = 1;
    while (length < size && isTrail(whole[at + length], lead, length)) length++;
    if (size > 0 && length === size) good++;
    else if (length === 2 && lead === 0xe2 && whole[at + 1] === 0x80) cut++;
    else bad++;
    at += length;
  }
  return (good > 0 && (bad + cut) * goodPerBad <= good) || (bad === 0 && cut <= cutMarks);
}

/** How many bytes at the end are the beginning of a letter. */
function cutTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const lead = bytes[bytes.length - back]!;
    if (lead >= 0xc0) return sizeOf(lead) > back && startsWell(bytes, bytes.length - back) ? back : 0;
    if (lead < 0x80) return 0;
  }
  return 0;
}

function startsWell(bytes: Uint8Array, from: number): boolean {
  for (let at = from + 1; at < bytes.length; at++) if (!isTrail(bytes[at], bytes[from]!, at - from)) return false;
  return true;
}

/** Bytes of the sequence that a byte leads; 0 where it leads none. */
function sizeOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Table 3-7 of the Unicode Standard: the second byte is bounded by the first. */
function isTrail(byte: number | undefined, lead: number, place: number): boolean {
  if (byte === undefined || byte < 0x80 || byte > 0xbf) return false;
  if (place > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte <= 0x8f;
}
