/**
 * The encoding of one byte a character, and the language, under which a text costs least. Encodings that read the bytes at hand alike are
 * one candidate: a French page without œ and € is the same in windows-1252 and windows-1254.
 */
import { upperHalfOf } from './decode-as.js';
import { classOf, languages, modelOf } from './letter-model.js';
import type { EncodingName } from './labels.js';

/** A reading of the bytes, and its cost in quarters of a bit. */
export interface Guess {
  readonly name: EncodingName;
  readonly cost: number;
}

/**
 * Encodings by the script that they were made for, the commoner first, each with what it costs to choose it, in quarters of a bit: how
 * rare it is on the web, guessed from the shares that W3Techs publishes. They decide only where nothing else does.
 */
const priors: Readonly<Record<string, readonly (readonly [name: EncodingName, cost: number])[]>> = {
  Latin: [
    ['windows-1252', 0],
    ['windows-1250', 6],
    ['windows-1254', 6],
    ['windows-1257', 8],
    ['windows-1258', 10],
    ['iso-8859-2', 10],
    ['iso-8859-15', 12],
    ['iso-8859-13', 18],
    ['macintosh', 20],
    ['iso-8859-4', 24],
    ['iso-8859-16', 40],
    ['iso-8859-3', 30],
    ['iso-8859-14', 30],
    ['iso-8859-10', 34],
  ],
  Cyrillic: [
    ['windows-1251', 0],
    ['koi8-r', 6],
    ['koi8-u', 10],
    ['iso-8859-5', 12],
    ['ibm866', 10],
    ['x-mac-cyrillic', 16],
  ],
  Greek: [
    ['windows-1253', 0],
    ['iso-8859-7', 8],
  ],
  Hebrew: [
    ['windows-1255', 0],
    ['iso-8859-8-i', 10],
  ],
  Arabic: [
    ['windows-1256', 0],
    ['iso-8859-6', 12],
  ],
  Thai: [['windows-874', 0]],
};

/** What a pair of ASCII bytes counts for: it tells the language, not the encoding. */
export const asciiShare = 0.3;
/** In quarters of a bit: a capital behind a small letter, behind a capital, at the head of a word. */
const caseCosts = { inside: 28, behindCapital: 6, first: 8 };
/** A sign inside a word, but for the apostrophe; a dash with a word at one side and white space at the other. */
const signInside = 24;
const dashBeside = 12;

/** The pairs of bytes of a text and how often each stands in it. */
interface Pairs {
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  readonly weight: Float64Array;
  readonly high: readonly number[];
  /** How often a byte stands between two ASCII letters, and how often between a letter and white space. */
  readonly inside: Uint16Array;
  readonly beside: Uint16Array;
}

/** The cheapest reading of `bytes` in each encoding of `only`, or in all; the cheapest first. Equal readings are listed once. */
export function guessLetters(bytes: Uint8Array, only?: EncodingName): Guess[] {
  const pairs = pairsOf(bytes);
  const guesses: Guess[] = [];
  for (const [script, encodings] of Object.entries(priors)) {
    const readings = new Map<string, { name: EncodingName; upper: string; prior: number }>();
    for (const [name, prior] of encodings) {
      if (only !== undefined && only !== name) continue;
      const upper = upperHalfOf(name)!;
      const reading = pairs.high.map((byte) => upper[byte - 0x80]).join('');
      if (!readings.has(reading) && isPossible(reading)) readings.set(reading, { name, upper, prior });
    }
    for (const { name, upper, prior } of readings.values()) {
      const base = prior + casesOf(pairs, upper) + placesOf(pairs, upper);
      let least = Infinity;
      for (const [language, of] of languages) {
        if (of === script) least = Math.min(least, costOf(pairs, classesOf(name, upper, language), language));
      }
      guesses.push({ name, cost: base + least });
    }
  }
  return guesses.sort((a, b) => a.cost - b.cost);
}

/** Whether no more characters of a reading are controls or nothing than a damaged text has. */
function isPossible(reading: string): boolean {
  const wrong = reading.match(/[\ufffd\p{Cc}]/gu)?.length ?? 0;
  return wrong * 3 <= reading.length;
}

function pairsOf(bytes: Uint8Array): Pairs {
  const counts = new Uint16Array(0x10000);
  const seen = new Uint8Array(256);
  const inside = new Uint16Array(256);
  const beside = new Uint16Array(256);
  const keys: number[] = [];
  let last = 0x20;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at] ?? 0x20;
    const key = (last << 8) | byte;
    // Between digits and punctuation nothing is decided.
    if ((last >= 0x41 || byte >= 0x41) && counts[key]!++ === 0) keys.push(key);
    seen[byte] = 1;
    if (byte >= 0x80) {
      const next = bytes[at + 1] ?? 0x20;
      if (isAsciiLetter(last) && isAsciiLetter(next)) inside[byte]!++;
      else if ((isAsciiLetter(last) && next <= 0x20) || (last <= 0x20 && isAsciiLetter(next))) beside[byte]!++;
    }
    last = byte;
  }
  const high: number[] = [];
  for (let byte = 0x80; byte <= 0xff; byte++) if (seen[byte] === 1) high.push(byte);
  return {
    first: Uint8Array.from(keys, (key) => key >> 8),
    second: Uint8Array.from(keys, (key) => key & 0xff),
    weight: Float64Array.from(keys, (key) => counts[key]! * (key >= 0x8000 || (key & 0x80) !== 0 ? 1 : asciiShare)),
    high,
    inside,
    beside,
  };
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** What signs cost that stand where no sign stands: a quotation mark inside a word, a dash at one side of it. */
function placesOf({ high, inside, beside }: Pairs, upper: string): number {
  let sum = 0;
  for (const byte of high) {
    const character = upper[byte - 0x80]!;
    if (/[\p{L}\p{M}’·\u00ad\u200c\u200d]/u.test(character)) continue;
    sum += inside[byte]! * (/[–—\u00a0]/.test(character) ? 0 : signInside);
    if (/[–—]/.test(character)) sum += beside[byte]! * dashBeside;
  }
  return sum;
}

function costOf(pairs: Pairs, classes: Uint8Array, language: string): number {
  const { costs, width } = modelOf(language);
  const { first, second, weight } = pairs;
  let sum = 0;
  for (let at = 0; at < first.length; at++) sum += weight[at]! * costs[classes[first[at]!]! * width + classes[second[at]!]!]!;
  return sum;
}

/** What the capitals of a reading cost, over the pairs that are not ASCII. */
function casesOf(pairs: Pairs, upper: string): number {
  const cases = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const character = byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]!;
    cases[byte] = character !== character.toLowerCase() ? 2 : character !== character.toUpperCase() ? 1 : 0;
  }
  let sum = 0;
  for (let at = 0; at < pairs.first.length; at++) {
    if (pairs.first[at]! < 0x80 && pairs.second[at]! < 0x80) continue;
    if (cases[pairs.second[at]!] !== 2) continue;
    const before = cases[pairs.first[at]!];
    sum += pairs.weight[at]! * (before === 1 ? caseCosts.inside : before === 2 ? caseCosts.behindCapital : caseCosts.first);
  }
  return sum;
}

const byReading = new Map<string, Uint8Array>();

/** The class of each byte, for a language and an encoding. */
function classesOf(name: EncodingName, upper: string, language: string): Uint8Array {
  const key = `${name} ${language}`;
  let classes = byReading.get(key);
  if (classes === undefined) {
    const model = modelOf(language);
    classes = Uint8Array.from({ length: 256 }, (_, byte) =>
      classOf(byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]!, model),
    );
    byReading.set(key, classes);
  }
  return classes;
}
