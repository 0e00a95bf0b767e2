/**
 * Whether a text is written for readers at all. Program code, tables of figures and keyboard patterns have letters, and their
 * letters would be counted as some language's; they are told by what stands between the letters.
 */
import { scriptAt, scriptNames } from '../text/script.js';

/** Share of letters and marks among visible characters below which a text is figures: `74,32 +1,2 % 1.204,50` has none, news 0.9. */
const leastLetters = 0.4;

/** Share of brackets, operators and the like above which a text is code: `b[i] = a[i] * 2;` has a half, news hardly any. */
const mostOperators = 0.05;

const operators = unitsOf('{}[]<>=;_|\\$^~*+#&');

/** Letters of a word from which on it is none: German law names stay under 70, addresses and base64 have no end. */
const longestWord = 80;

/** Share of letters in words too long, or with a letter three times in a row (`aaaa bbbb`), above which nobody wrote the text. */
const mostSenseless = 0.4;

/** Share of vowels among Latin letters below which they were typed at random: Czech and Polish have 0.36, `fxds jpvk` 0.2. */
const leastVowels = 0.24;

/** y and w stand for vowels in Welsh; letters beyond a to z are vowels more often than not. */
const consonants = unitsOf('bcdfghjklmnpqrstvxz');

const latinScript = scriptNames.indexOf('Latin');

/** Latin letters from which on vowels are counted: `BBC, PSG` is a headline's beginning. */
const leastLatin = 12;

/** False where the first `length` characters of `text` are mostly figures, code or keyboard noise, or hold no letters. */
export function looksLikeProse(text: string, length = text.length): boolean {
  const end = Math.min(length, text.length);
  let visible = 0;
  let letters = 0;
  let signs = 0;
  let senseless = 0;
  let latin = 0;
  let hard = 0;
  /** Where the word began, how often its last letter has come in a row, and whether any came three times. */
  let start = 0;
  let run = 1;
  let repeats = false;
  let previous = -1;
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0x20;
    const script = scriptAt(unit);
    if (script === 0) {
      if (unit > 0x20 && unit !== 0xa0) {
        visible++;
        if (unit < 0x80 && operators[unit] === 1) signs++;
      }
      if (repeats || (at - start > longestWord && scriptAt(text.charCodeAt(start)) === latinScript))
        senseless += at - start;
      start = at + 1;
      run = 1;
      repeats = false;
    } else {
      visible++;
      letters++;
      run = at > start && unit === previous ? run + 1 : 1;
      if (run >= 3) repeats = true;
      if (script === latinScript) {
        latin++;
        if (unit < 0x80 && consonants[unit | 0x20] === 1) hard++;
      }
    }
    previous = unit;
  }
  if (letters < 2 || letters < leastLetters * visible || signs > mostOperators * visible) return false;
  if (senseless > mostSenseless * letters) return false;
  return latin <= 0.5 * letters || latin < leastLatin || latin - hard >= leastVowels * latin;
}

/** 1 for each of `signs`, which are ASCII, by its unit. */
function unitsOf(signs: string): Uint8Array {
  const units = new Uint8Array(0x80);
  for (const sign of signs) units[sign.charCodeAt(0)] = 1;
  return units;
}
