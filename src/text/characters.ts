/**
 * One class for every UTF-16 unit, for scanners that read a text once. A class is looked up in Unicode the first time its
 * unit is met and then kept in a byte table: start-up costs nothing, and a hot loop reads one byte a unit.
 */

/** What a unit is to a scanner of words. */
export const CharacterClass = {
  unknown: 0,
  separator: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  /** Belongs to a word but carries no letter: combining accents, soft hyphens, joiners, Arabic tatweel. */
  ignorable: 5,
  /** A letter of a script that is written without spaces: Han, Kana, Thai, Lao, Khmer, Burmese. */
  dense: 6,
  /** A letter of a script without capitals that is written with spaces: Arabic, Devanagari, Hangul. */
  uncased: 7,
  /** Ends a sentence, or opens and closes a quotation: what follows may be capitalised for no other reason. */
  boundary: 8,
} as const;

const { separator, lower, upper, digit, ignorable, dense, uncased, boundary } = CharacterClass;

const denseScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
// In Indic scripts vowel signs are combining marks, but they tell words apart: कल and काल.
const spellingMark =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]/u;

const classes = new Uint8Array(0x10000);

/** Class of the UTF-16 unit `code`, one of `CharacterClass` but never `unknown`. Halves of surrogate pairs are separators. */
export function classOf(code: number): number {
  const known = classes[code]!;
  return known !== 0 ? known : (classes[code] = classify(code));
}

function classify(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return separator;
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}ー]/u.test(character) && denseScript.test(character)) return dense;
  if (code === 0x640) return ignorable; // tatweel stretches a word and is a letter to Unicode
  if (code >= 0x10d0 && code <= 0x10ff) return uncased; // Georgian: lower case to Unicode, but print has no capitals
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return upper;
  if (/\p{Ll}/u.test(character)) return lower;
  if (/\p{L}/u.test(character)) return uncased;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/[\p{M}\u200b-\u200f\u2060\ufeff\u00ad]/u.test(character))
    return spellingMark.test(character) ? uncased : ignorable;
  if (/[.!?:;\n\r。！？।…\u0589\u06d4\u061f\u104b\u1362\u1367\u17d4"“”„«»‹›「」『』]/u.test(character)) return boundary;
  return separator;
}
