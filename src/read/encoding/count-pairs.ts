/**
 * The pairs of bytes of a text, each once, with how often it stands there. A text of 6,000 bytes has some 600, and all that is asked of it
 * is asked of these.
 */

/** Pairs of bytes and what each counts for. */
export interface Pairs {
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  readonly weight: Float64Array;
}

/** What is counted in a text. */
export interface Counted {
  readonly ascii: Pairs;
  /** Those in which a byte is not ASCII. */
  readonly high: Pairs;
  /** The bytes from 0x80 on that stand in the text. */
  readonly bytes: readonly number[];
  /** How often a byte stands between two ASCII letters, and how often between one and white space. */
  readonly inside: Uint16Array;
  readonly beside: Uint16Array;
}

const counts = new Uint16Array(0x10000);

/** Counts the pairs of `bytes`; `asciiShare` is what a pair of ASCII bytes counts for. */
export function countPairs(bytes: Uint8Array, asciiShare: number): Counted {
  const inside = new Uint16Array(256);
  const beside = new Uint16Array(256);
  const seen = new Uint8Array(256);
  const ascii: number[] = [];
  const high: number[] = [];
  let last = 0x20;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at] ?? 0x20;
    const key = (last << 8) | byte;
    // Between digits and punctuation nothing is decided.
    if ((last >= 0x41 || byte >= 0x41) && counts[key]!++ === 0) (last < 0x80 && byte < 0x80 ? ascii : high).push(key);
    if (byte >= 0x80) {
      seen[byte] = 1;
      const next = bytes[at + 1] ?? 0x20;
      if (isAsciiLetter(last) && isAsciiLetter(next)) inside[byte]!++;
      else if ((isAsciiLetter(last) && next <= 0x20) || (last <= 0x20 && isAsciiLetter(next))) beside[byte]!++;
    }
    last = byte;
  }
  const counted = {
    ascii: weigh(ascii, asciiShare),
    high: weigh(high, 1),
    bytes: Array.from({ length: 128 }, (_, at) => 0x80 + at).filter((byte) => seen[byte] === 1),
    inside,
    beside,
  };
  for (const key of ascii) counts[key] = 0;
  for (const key of high) counts[key] = 0;
  return counted;
}

function weigh(keys: readonly number[], share: number): Pairs {
  return {
    first: Uint8Array.from(keys, (key) => key >> 8),
    second: Uint8Array.from(keys, (key) => key & 0xff),
    weight: Float64Array.from(keys, (key) => counts[key]! * share),
  };
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
