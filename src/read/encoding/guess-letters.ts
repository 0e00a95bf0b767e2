/**
 * The encoding of one byte a character, and the language, under which a text costs least. Encodings that read the bytes at hand alike are
 * one candidate: a French page without œ and € is the same in windows-1252 and windows-1254.
 */
import { upperHalfOf } from './decode-as.js';
import { classOf, kindOf, languagesByScript, modelOf, type LetterModel } from './letter-model.js';
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
    ['iso-8859-4', 40],
    ['iso-8859-16', 40],
    ['iso-8859-3', 30],
    ['iso-8859-14', 20],
    ['iso-8859-10', 60],
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
    ['iso-8859-7', 16],
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
export const asciiShare = 0.6;
/** In quarters of a bit: a capital behind a small letter, behind a capital, at the head of a word. */
const caseCosts = { inside: 40, behindCapital: 6, first: 8 };
/** A sign inside a word, but for the apostrophe; a dash or fraction with a word at one side and white space at the other. */
const signInside = 40;
const dashInside = 24;
const signBeside = 12;

/** Pairs of bytes and what each counts for. */
interface Pairs {
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  readonly weight: Float64Array;
}

/** What is counted in a text. */
interface Counted {
  readonly ascii: Pairs;
  /** Those in which a byte is not ASCII. */
  readonly high: Pairs;
  /** The bytes from 0x80 on that stand in the text. */
  readonly bytes: readonly number[];
  /** How often a byte stands between two ASCII letters, and how often between one and white space. */
  readonly inside: Uint16Array;
  readonly beside: Uint16Array;
}

/**
 * The cheapest reading of `bytes`, in the encoding `only` or in any, if it costs less than `bound`. Of equal readings the commoner
 * encoding is named.
 */
export function guessLetters(bytes: Uint8Array, bound = Infinity, only?: EncodingName): Guess | undefined {
  const counted = countPairs(bytes);
  let best: Guess | undefined;
  let least = bound;
  const tryLanguage = (language: string, readings: readonly Guess[]): void => {
    const model = modelOf(language);
    const shared = costOf(counted.ascii, classesOf(readings[0]!.name, language, model), model, least);
    for (const { name, cost } of readings) {
      const total =
        shared + cost + costOf(counted.high, classesOf(name, language, model), model, least - shared - cost);
      if (total >= least) continue;
      least = total;
      best = { name, cost: total };
    }
  };
  const scripts = Object.entries(priors)
    .map(([script, encodings]) => ({ script, readings: readingsOf(counted, encodings, only) }))
    .filter(({ readings }) => readings.length > 0);
  // One language of each script first: its cost ends most other attempts early.
  for (const { script, readings } of scripts) tryLanguage(languagesByScript.get(script)![0]!, readings);
  for (const { script, readings } of scripts) {
    for (const language of languagesByScript.get(script)!.slice(1)) tryLanguage(language, readings);
  }
  return best;
}

/** The readings of the bytes at hand that differ and are possible, each with what it costs in any language. */
function readingsOf(counted: Counted, encodings: (typeof priors)[string], only: EncodingName | undefined): Guess[] {
  const seen = new Set<string>();
  const readings: Guess[] = [];
  for (const [name, prior] of encodings) {
    if (only !== undefined && only !== name && !(only === 'iso-8859-8' && name === 'iso-8859-8-i')) continue;
    const upper = upperHalfOf(name)!;
    const reading = counted.bytes.map((byte) => upper[byte - 0x80]).join('');
    if (seen.has(reading) || !isPossible(reading)) continue;
    seen.add(reading);
    readings.push({ name, cost: prior + casesOf(counted.high, name) + placesOf(counted, upper) });
  }
  return readings;
}

/** Whether no more characters of a reading are controls or nothing than a damaged text has. */
function isPossible(reading: string): boolean {
  const wrong = reading.match(/[\ufffd\p{Cc}]/gu)?.length ?? 0;
  return wrong * 3 <= reading.length;
}

const counts = new Uint16Array(0x10000);

function countPairs(bytes: Uint8Array): Counted {
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

/** What signs cost that stand where no sign stands: a quotation mark inside a word, a dash at one side of it. */
function placesOf({ bytes, inside, beside }: Counted, upper: string): number {
  let sum = 0;
  for (const byte of bytes) {
    const character = upper[byte - 0x80]!;
    if (/[\p{L}\p{M}’´\u00ad\u200c\u200d]/u.test(character)) continue;
    const isDash = /[–—]/.test(character);
    sum += inside[byte]! * (isDash || character === '\u00a0' ? dashInside : signInside);
    if (isDash || /[¼-¾¹²³¦¨¸¯]/.test(character)) sum += beside[byte]! * signBeside;
  }
  return sum;
}

/** What pairs cost in a language; more than `bound` where that is more. */
function costOf(
  { first, second, weight }: Pairs,
  classes: Uint8Array,
  { costs, width }: LetterModel,
  bound: number,
): number {
  let sum = 0;
  for (let at = 0; at < first.length; at++) {
    if ((at & 31) === 0 && sum > bound) break;
    sum += weight[at]! * costs[classes[first[at]!]! * width + classes[second[at]!]!]!;
  }
  return sum;
}

/** What the capitals of a reading cost, over the pairs that are not ASCII. */
function casesOf({ first, second, weight }: Pairs, name: EncodingName): number {
  const { cases } = readingOf(name);
  let sum = 0;
  for (let at = 0; at < first.length; at++) {
    if (cases[second[at]!] !== capital) continue;
    const before = cases[first[at]!];
    sum +=
      weight[at]! *
      (before === small ? caseCosts.inside : before === capital ? caseCosts.behindCapital : caseCosts.first);
  }
  return sum;
}

const small = 1;
const capital = 2;

/** What the tables of an encoding come to, made when it is first tried. */
interface Reading {
  readonly cases: Uint8Array;
  readonly kinds: Uint16Array;
}

const readings = new Map<EncodingName, Reading>();

function readingOf(name: EncodingName): Reading {
  let reading = readings.get(name);
  if (reading === undefined) {
    const upper = upperHalfOf(name)!;
    const characters = Array.from({ length: 256 }, (_, byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]!,
    );
    reading = { cases: Uint8Array.from(characters, caseOf), kinds: Uint16Array.from(characters, kindOf) };
    readings.set(name, reading);
  }
  return reading;
}

const casesByCharacter = new Map<string, number>();

function caseOf(character: string): number {
  let known = casesByCharacter.get(character);
  if (known === undefined) {
    known = character !== character.toLowerCase() ? capital : character !== character.toUpperCase() ? small : 0;
    casesByCharacter.set(character, known);
  }
  return known;
}

const classTables = new Map<string, Map<EncodingName, Uint8Array>>();

/** The class of each byte, for a language and an encoding. */
function classesOf(name: EncodingName, language: string, model: LetterModel): Uint8Array {
  let tables = classTables.get(language);
  if (tables === undefined) classTables.set(language, (tables = new Map()));
  let classes = tables.get(name);
  if (classes === undefined) {
    const { kinds } = readingOf(name);
    classes = new Uint8Array(256);
    for (let byte = 0; byte < 256; byte++) classes[byte] = classOf(kinds[byte]!, model);
    tables.set(name, classes);
  }
  return classes;
}
