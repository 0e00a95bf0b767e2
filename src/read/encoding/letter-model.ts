/**
 * What a text costs if it is of one language and its bytes are read in one encoding with one byte a character: the sum over its pairs
 * of bytes of -log2 of the chance that the second letter follows the first, in quarters of a bit. What no table knows has fixed
 * costs. The right reading is the one that costs least: n letters that are likely cost about 4n bits, and n wrong ones 10n or more.
 */
import { letterPairs } from './letter-pairs.generated.js';

/** Classes of characters that are no letter of the language; its letters follow. */
const edge = 0;
const ascii = 1;
const foreign = 2;
const mark = 3;
const odd = 4;
const bad = 5;
const firstLetter = 6;

/** A language: the class of each of its letters, and what it costs that one class follows another. */
export interface LetterModel {
  readonly script: string;
  readonly letters: ReadonlyMap<string, number>;
  /** One row for each class, `width` long. */
  readonly costs: Uint8Array;
  readonly width: number;
}

/** In quarters of a bit. A letter of the script that is not of the language: é in English. */
const foreignCost = 40;
/** A quotation mark, dash, or other sign of print. */
const markCost = 28;
/** Signs that news has no use for: ¤ ¦ ¬ µ, frames, lone accents. */
const oddCost = 56;
/** A control character, or a byte that means nothing. */
const badCost = 100;
/** A letter of another script, or one that touches ASCII letters in a script of its own. */
export const strangeCost = 48;
/** One of 26 letters behind another, of whatever language. */
export const asciiCost = 20;
/** At most, so that a language without a model is not taken for Chinese. */
const dearestAscii = 26;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const models = new Map<string, LetterModel>();

/** The languages that have a model, by their script. */
export const languages: readonly (readonly [language: string, script: string])[] = Object.entries(letterPairs).map(
  ([language, { script }]) => [language, script] as const,
);

/** The model of a language of `languages`; made when it is first asked for. */
export function modelOf(language: string): LetterModel {
  let model = models.get(language);
  if (model === undefined) models.set(language, (model = makeModel(language)));
  return model;
}

/** The class of a character for a language. */
export function classOf(character: string, { letters, script }: LetterModel): number {
  if (character < '\u0080') {
    if (!/[A-Za-z]/.test(character)) return edge;
    return script === 'Latin' ? letters.get(character.toLowerCase())! : ascii;
  }
  const letter = letters.get(lower(character));
  if (letter !== undefined) return letter;
  if (/[\ufffd\p{Cc}\p{Co}\p{Cn}]/u.test(character)) return bad;
  if (/[\p{L}\p{M}]/u.test(character)) return foreign;
  return isMark(character) ? mark : odd;
}

/** Signs that news prints. */
export function isMark(character: string): boolean {
  return /[“”„‟‘’‚‛«»‹›–—―…•·°§©®™€£№\u00a0\u00ad\u200c-\u200f،؛؟¡¿ºª]/.test(character);
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
  const classes = new Map(listed.map((letter, at) => [lower(letter), firstLetter + at]));
  if (script === 'Latin') for (const letter of 'abcdefghijklmnopqrstuvwxyz') if (!classes.has(letter)) classes.set(letter, foreign);
  const costs = new Uint8Array(width * width);
  const cost = (first: number, second: number): number => digits.indexOf(packed[first * size + second]!);
  const rowOf = (of: number): number => (of < firstLetter ? 0 : of - firstLetter + 1);
  for (let first = 0; first < width; first++) {
    for (let second = 0; second < width; second++) {
      costs[first * width + second] = costOf(first, second, cost(rowOf(first), rowOf(second)), cost(rowOf(first), 0), script);
    }
  }
  if (script === 'Latin') {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') for (const next of 'abcdefghijklmnopqrstuvwxyz') {
      const at = classes.get(letter)! * width + classes.get(next)!;
      costs[at] = Math.min(costs[at]!, dearestAscii);
    }
  }
  return { script, letters: classes, costs, width };
}

/** `known`: what the table says of the pair, a mark taken for the edge of a word; `ends`: that a word ends behind the first. */
function costOf(first: number, second: number, known: number, ends: number, script: string): number {
  const closes = first >= firstLetter ? ends : 0;
  if (second === bad) return badCost;
  if (second === odd) return oddCost + closes;
  if (second === mark) return markCost + closes;
  if (second === foreign) return first === ascii ? strangeCost : foreignCost;
  if (second === ascii) return first === ascii || first < firstLetter ? asciiCost : script === 'Thai' ? asciiCost : strangeCost;
  if (second === edge) return first >= firstLetter ? known : first === foreign || first === ascii ? 8 : 0;
  if (first === ascii) return strangeCost;
  if (first === foreign) return asciiCost;
  return known;
}
