/**
 * Under which few keys a name is filed, so that a name finds those that may be the same without being compared with all: the first
 * consonant classes of each word. Vowels, h and glides, which scripts treat most differently, make no key; a letter that is spelled alike for
 * two classes, or may be unspoken, makes a key each way. Names that share no key are not compared: of pairs alike enough that
 * loses 0.3 %, for 7 % of all comparisons (`npm run bench:names`); four classes instead of three lost 0.7 % for 5 %.
 */
import type { Phonemes } from './phonemes.js';
import { classesOf, weakBit } from './sounds/alphabet.js';

/** Consonant classes of a word that make its key. */
const keyLength = 3;
/** Keys of one word: ambiguous spellings multiply, and the first readings are the likeliest. */
const mostKeys = 8;
const base = 8;

/** The keys of a name, ascending, each once; names of one person share at least one, as a rule. Empty for a name without sounds. */
export function blocksOf(name: Phonemes): readonly number[] {
  const keys = new Set<number>();
  for (let word = 1; word < name.bounds.length; word++)
    addKeys(name.letters.subarray(name.bounds[word - 1], name.bounds[word]), keys);
  return [...keys].sort((a, b) => a - b);
}

/** A beginning of a word read in one way: its key so far, and how many classes that holds. */
type Reading = readonly [key: number, length: number];

function addKeys(word: Uint8Array, keys: Set<number>): void {
  let readings: Reading[] = [[0, 0]];
  for (const letter of word) {
    const classes = classesOf(letter);
    const isOptional = (letter & weakBit) !== 0;
    if (classes.length === 1 && classes[0] === 0) continue;
    const extended: Reading[] = [];
    for (const reading of readings) {
      const [key, length] = reading;
      if (length === keyLength) extended.push(reading);
      else {
        for (const consonant of classes)
          // Neighbours of one class are one: `Schmidt` and Шмит.
          extended.push(consonant === 0 || key % base === consonant ? reading : [key * base + consonant, length + 1]);
        if (isOptional) extended.push(reading);
      }
    }
    readings = extended.filter(([key], at) => extended.findIndex(([other]) => other === key) === at).slice(0, mostKeys);
    if (readings.every(([, length]) => length === keyLength)) break;
  }
  for (const [key] of readings) keys.add(key);
}
