/**
 * How alike two names are in writing, whatever their scripts. Jaro-Winkler (Winkler 1990) was made for names of persons: it
 * forgives swapped and missing letters and trusts the beginning, where inflection changes nothing: "Ruaridha Knotta".
 */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { romanise } from './romanise.js';

/** A name in Latin letters, ready to be compared many times. */
export interface RomanName {
  readonly letters: string;
  readonly words: number;
}

export function romanNameOf(name: string): RomanName {
  const letters = romanise(name);
  return { letters, words: letters === '' ? 0 : letters.split(' ').length };
}

/** Tarnbrook East and Tarnbrook West are alike as a whole, `east` and `west` (0.83) are not; `Jones` and `Jonsu` are (0.91). */
const leastOfWord = 0.88;

/** 0 to 1; 0 where the two have not the same number of words, or a word differs too much. */
export function nameSimilarity(a: RomanName, b: RomanName): number {
  if (a.words !== b.words || a.words === 0) return 0;
  const others = b.letters.split(' ');
  const isEachAlike = a.letters.split(' ').every((word, at) => jaroWinkler(word, others[at]!) >= leastOfWord);
  return isEachAlike ? jaroWinkler(a.letters, b.letters) : 0;
}
