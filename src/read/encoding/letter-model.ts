/**
 * What a text costs if it is of one language and its bytes are read in one encoding with one byte a character: the sum over its pairs
 * of bytes of -log2 of the chance that the second letter follows the first, in quarters of a bit. What no table knows has fixed
 * costs. The right reading is the one that costs least: n letters that are likely cost about 4n bits, and n wrong ones 10n or more.
 */
import { letterPairs } from './letter-pairs.generated.js';

/** Classes of characters that are no letter of the language; its letters follow. */
const edge = 0;
const ascii = 1;
const mark = 2;
const odd = 3;
const bad = 4;
const apostrophe = 5;
/** Letters of the script that the language has not, by how many other languages have them: é in English, ŵ in English. */
const foreign = 6;
const foreignClasses = 4;
const firstLetter = foreign + foreignClasses;

/** A language: the classes of its letters, and what it costs that one class follows another. */
export interface LetterModel {
  readonly script: string;
  /** By kind of character (`kindOf`); 0 where the language has no such letter. */
  readonly letters: Uint8Array;
  /** One row for each class, `width` long. */
  readonly costs: Uint8Array;
  readonly width: number;
}

/** In quarters of a bit. The most that a pair of the language's own letters costs: no list has all of them. */
const dearestPair = 36;
/** The most that a pair of ASCII letters costs, so that a language without a model is not taken for Chinese. */
const dearestAscii = 26;
/** A letter that is not of the language, and each step by which it is rarer in others. */
const foreignCost = 48;
const foreignStep = 6;
/** A language's own letter behind a foreign one. */
const behindForeign = 26;
/** A quotation mark, dash, or other sign of print. */
const markCost = 28;
/** The apostrophe of print between letters, or the accent that some type for it. */
const apostropheCost = 22;
/** Signs that news has no use for: ¤ ¦ ¬ µ, frames, lone accents. */
const oddCost = 56;
/** A control character, or a byte that means nothing. */
const badCost = 100;
/** Letters of two scripts that touch. */
export const strangeCost = 48;
/** One of 26 letters behind another, of whatever language. */
export const asciiCost = 20;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOfDigit = new Uint8Array(128);
for (const [value, digit] of [...digits].entries()) valueOfDigit[digit.charCodeAt(0)] = value;
const models = new Map<string, LetterModel>();

/** The languages that have a model, by the script that they are written in. */
export const languagesByScript = new Map<string, string[]>();
for (const [language, { script }] of Object.entries(letterPairs)) {
  languagesByScript.set(script, [...(languagesByScript.get(script) ?? []), language]);
}

/** In how many languages a letter is at home. */
const homes = new Map<string, number>();
for (const { letters } of Object.values(letterPairs))
  for (const letter of letters) homes.set(letter, (homes.get(letter) ?? 0) + 1);

/** The model of a language of `languagesByScript`; made when it is first asked for. */
export function modelOf(language: string): LetterModel {
  let model = models.get(language);
  if (model === undefined) models.set(language, (model = makeModel(language)));
  return model;
}

const kinds = new Map<string, number>();
/** The class of each kind where a language has no such letter. */
const otherClasses: number[] = [];
/** Kinds are numbered as they are met; the tables of section 9 of the standard hold fewer. */
const mostKinds = 1024;

/** A number for a character, the same for a capital and its small letter. */
export function kindOf(character: string): number {
  let kind = kinds.get(character);
  if (kind === undefined) {
    const letter = lower(character);
    kind = letter === character ? undefined : kinds.get(letter);
    if (kind === undefined) {
      kind = otherClasses.length;
      otherClasses.push(otherClass(letter));
      kinds.set(letter, kind);
    }
    kinds.set(character, kind);
  }
  return kind;
}

/** The class of a kind of character for a language. */
export function classOf(kind: number, { letters, script }: LetterModel): number {
  const own = letters[kind]!;
  if (own !== 0) return own;
  const other = otherClasses[kind]!;
  return other === ascii && script === 'Latin' ? foreign : other;
}

function otherClass(character: string): number {
  if (character < '\u0080') return /[a-z]/.test(character) ? ascii : edge;
  if (/[\u0080-\u009f\ue000-\uf8ff\ufffd]/.test(character)) return bad;
  if (/[\p{L}\p{M}]/u.test(character)) return foreignClass(character);
  return character === '’' || character === '´' ? apostrophe : isMark(character) ? mark : odd;
}

/** Signs that news prints. */
function isMark(character: string): boolean {
  return /[“”„‟‘‚‛«»‹›–—―…•·°§©®™€£№²³\u00a0\u00ad\u200c-\u200f،؛؟¡¿ºª]/.test(character);
}

function foreignClass(letter: string): number {
  const count = homes.get(letter) ?? 0;
  return foreign + (count >= 6 ? 0 : count >= 3 ? 1 : count >= 1 ? 2 : 3);
}

/** Small letter of a letter, one character; the letters with a comma below that Romanian uses as those with a cedilla. */
function lower(character: string): string {
  const small = character.toLowerCase();
  if (small.length > 1) return 'i';
  return small === 'ș' ? 'ş' : small === 'ț' ? 'ţ' : small;
}

function makeModel(language: string): LetterModel {
  const { script, letters, costs: packed } = letterPairs[language]!;
  const listed = [...letters];
  const size = listed.length + 1;
  const width = firstLetter + listed.length;
  const own = new Uint8Array(mostKinds);
  for (const [at, letter] of listed.entries()) own[kindOf(letter)] = firstLetter + at;
  const rowOf = (of: number): number => (of < firstLetter ? 0 : of - firstLetter + 1);
  const known = (first: number, second: number): number =>
    Math.min(dearestPair, valueOfDigit[packed.charCodeAt(rowOf(first) * size + rowOf(second))]!);
  const costs = new Uint8Array(width * width);
  for (let first = 0; first < width; first++) {
    for (let second = 0; second < width; second++) costs[first * width + second] = costOf(first, second, known, script);
  }
  if (script === 'Latin') {
    const latin = [...'abcdefghijklmnopqrstuvwxyz'].map(kindOf);
    for (const one of latin) {
      for (const next of latin) {
        const at = (own[one] || foreign) * width + (own[next] || foreign);
        costs[at] = Math.min(costs[at]!, dearestAscii);
      }
    }
  }
  return { script, letters: own, costs, width };
}

/** `known`: what the table says of a pair, all that is no letter taken for the edge of a word. */
function costOf(
  first: number,
  second: number,
  known: (first: number, second: number) => number,
  script: string,
): number {
  const isLetter = first >= foreign || first === ascii;
  if (second === bad) return badCost;
  if (second === apostrophe) return isLetter ? apostropheCost : markCost;
  const ends = first >= firstLetter ? known(first, edge) : isLetter ? 8 : 0;
  if (second === edge) return ends;
  if (second === mark) return markCost + ends;
  if (second === odd) return oddCost + ends;
  if (second === ascii) return first >= foreign && script !== 'Thai' ? strangeCost : asciiCost;
  if (first === ascii) return script === 'Thai' ? asciiCost : strangeCost;
  if (second < firstLetter) return foreignCost + (second - foreign) * foreignStep;
  if (first === apostrophe) return apostropheCost;
  return first >= foreign && first < firstLetter ? behindForeign : known(first, second);
}
