/**
 * Whether a text is written for readers at all. Program code, tables of figures and keyboard patterns have letters, and their
 * letters would be counted as some language's; they are told by what stands between the letters.
 */
import { scriptAt, scriptNames } from '../text/script.js';

/** Share of letters and marks among visible characters below which a text is figures: `74,32 +1,2 % 1.204,50` has none, news 0.9. */
const leastLetters = 0.4;

/** Share of brackets, operators and the like above which a text is code: `b[i] = a[i] * 2;` has a half, news hardly any. */
const mostOperators = 0.05;

const operators = new Set([...'{}[]<>=;_|\\$^~*+#&'].map((sign) => sign.charCodeAt(0)));

/** Letters of a word from which on it is none: German law names stay under 70, addresses and base64 have no end. */
const longestWord = 80;

/** Share of letters in words too long, or with a letter three times in a row (`aaaa bbbb`), above which nobody wrote the text. */
const mostSenseless = 0.4;

/** Share of vowels among Latin letters below which they were typed at random: Czech and Polish have 0.36, `fxds jpvk` 0.2. */
const leastVowels = 0.24;

/** y and w stand for vowels in Welsh; letters beyond a to z are vowels more often than not. */
const consonants = new Set([...'bcdfghjklmnpqrstvxz'].map((letter) => letter.charCodeAt(0)));

const latinScript = scriptNames.indexOf('Latin');

/** Latin letters from which on vowels are counted: `BBC, PSG` is a headline's beginning. */
const leastLatin = 12;

/** False for text that is mostly figures, code or keyboard noise, and for text without letters. Reads all of `text`; pass a sample. */
export function looksLikeProse(text: string): boolean {
  let visible = 0;
  let letters = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit === 0xa0) continue;
    visible++;
    if (scriptAt(unit) !== 0) letters++;
    else if (operators.has(unit)) signs++;
  }
  return (
    letters >= leastLetters * visible && signs <= mostOperators * visible && letters > 1 && !isSenseless(text, letters)
  );
}

function isSenseless(text: string, letters: number): boolean {
  let senseless = 0;
  let latin = 0;
  let hard = 0;
  let start = 0;
  let run = 1;
  let repeats = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) | 0x20 : 0x20;
    const script = at < text.length ? scriptAt(text.charCodeAt(at)) : 0;
    if (script === 0) {
      if (repeats || (at - start > longestWord && scriptAt(text.charCodeAt(start)) === latinScript))
        senseless += at - start;
      [start, run, repeats] = [at + 1, 1, false];
      continue;
    }
    run = at > start && text.charCodeAt(at) === text.charCodeAt(at - 1) ? run + 1 : 1;
    if (run >= 3) repeats = true;
    if (script !== latinScript) continue;
    latin++;
    if (consonants.has(unit)) hard++;
  }
  if (senseless > mostSenseless * letters) return true;
  return latin > 0.5 * letters && latin >= leastLatin && latin - hard < leastVowels * latin;
}
