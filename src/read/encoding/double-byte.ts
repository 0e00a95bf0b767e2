/**
 * Decoding by a table of two-byte characters, as the WHATWG Encoding Standard does it for Big5 and EUC-KR (sections 12.1 and 14.1): a
 * lead byte and a trail byte make a pointer into an index. A pair that means nothing is one bad sequence; if its second byte is
 * ASCII, that byte stands for itself, so that a broken character eats no `<` or quotation mark.
 */

/** How an encoding makes pointers of its pairs, and what they mean. */
export interface DoubleByte {
  /** The pointer of a pair of bytes, the first from 0x81 to 0xFE; -1 where the second can't be a trail byte. */
  readonly pointerOf: (lead: number, trail: number) => number;
  /** The code point at each pointer; 0 where there is none. */
  readonly index: Uint32Array;
  /** Pointers that mean two code points. */
  readonly pairs: ReadonlyMap<number, string>;
}

/** The text of `bytes`. What can't be read is U+FFFD. */
export function decodeDoubleByte(bytes: Uint8Array, { pointerOf, index, pairs }: DoubleByte): string {
  // Two units for two bytes at most, but for one stray byte, which is one unit.
  const units = new Uint16Array(bytes.length);
  let length = 0;
  const put = (codePoint: number): void => {
    if (codePoint > 0xffff) {
      units[length++] = 0xd7c0 + (codePoint >> 10);
      units[length++] = 0xdc00 + (codePoint & 0x3ff);
    } else units[length++] = codePoint;
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      put(byte);
      continue;
    }
    const trail = bytes[at + 1];
    if (byte < 0x81 || byte > 0xfe || trail === undefined) {
      put(0xfffd);
      continue;
    }
    const pointer = pointerOf(byte, trail);
    const codePoint = pointer < 0 ? 0 : (index[pointer] ?? 0);
    const pair = codePoint === 0 ? pairs.get(pointer) : undefined;
    if (pair !== undefined) for (const part of pair) put(part.codePointAt(0)!);
    else put(codePoint === 0 ? 0xfffd : codePoint);
    if (codePoint !== 0 || pair !== undefined || trail >= 0x80) at++;
  }
  return textOf(units.subarray(0, length));
}

/** A string of UTF-16 units. */
export function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}

/**
 * What `TextDecoder` reads in pairs of bytes of `encoding`, two bytes each in `pairs`: a code point for each pair, 0 where it means
 * nothing or what every vendor means otherwise (the private use area).
 */
export function readIndex(encoding: string, pairs: Uint8Array): Uint32Array {
  const decoder = new TextDecoder(encoding);
  // A line feed behind each pair keeps a bad one from touching the next.
  const bytes = new Uint8Array((pairs.length / 2) * 3).fill(0x0a);
  for (let at = 0; at < pairs.length; at++) bytes[at + (at >> 1)] = pairs[at]!;
  const text = decoder.decode(bytes);
  const index = new Uint32Array(pairs.length / 2);
  for (let pair = 0, at = 0; pair < index.length; pair++) {
    const end = text.indexOf('\n', at);
    const codePoint = text.codePointAt(at)!;
    const isOne = end - at === (codePoint > 0xffff ? 2 : 1);
    if (isOne && codePoint !== 0xfffd && (codePoint < 0xe000 || codePoint > 0xf8ff)) index[pair] = codePoint;
    at = end + 1;
  }
  return index;
}
