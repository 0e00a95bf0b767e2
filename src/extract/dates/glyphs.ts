/**
 * How single characters are compared in date words: case, accents, Arabic letter variants, kinds of hyphens, commas and
 * apostrophes, digits of any script. One table entry a UTF-16 unit, made the first time the unit is met.
 */
import { CharacterClass, classOf } from '../../text/characters.js';
import { isNukta, isNuktaLetter, variants } from '../../text/variants.js';

const { separator, digit, ignorable, dense, boundary } = CharacterClass;

/** What a unit that says nothing in a word (soft hyphen, accent, tatweel) folds to. */
export const dropped = 0xffff;
export const blank = 0x20;

/** Beyond names: Pashto and Urdu letters of month names, long dashes, the signs that stand in dates. */
const dateVariants: Readonly<Record<string, string>> = {
  ...variants,
  ې: 'ي', ۍ: 'ي', ۂ: 'ه', ۓ: 'ے', '—': '-', '―': '-', '−': '-', '～': '-', '〜': '-', '~': '-', '∼': '-',
  '،': ',', '、': ',', '，': ',', '؍': '/', '／': '/', '⁄': '/', '．': '.', '：': ':', '（': '(', '）': ')', ª: 'º', '°': 'º',
}; // prettier-ignore

const folds = new Uint16Array(0x10000);
const digits = new Int8Array(0x10000).fill(-1);

/** The unit that `code` is compared as: lower case, without accents; `blank` for white space, `dropped` for what is passed over. */
export function foldUnit(code: number): number {
  const known = folds[code]!;
  return known !== 0 ? known : (folds[code] = foldAnew(code));
}

function foldAnew(code: number): number {
  const character = String.fromCharCode(code);
  const variant = dateVariants[character];
  if (variant !== undefined) return variant.charCodeAt(0);
  const kind = classOf(code);
  if (kind === ignorable || isNukta(code) || code === 0) return dropped;
  if (/\s/u.test(character)) return blank;
  if (
    kind === dense ||
    (code >= 0xd800 && code < 0xe000) ||
    (code >= 0x900 && code < 0x1100 && !isNuktaLetter(code)) ||
    (code >= 0xac00 && code < 0xd7b0)
  )
    return code;
  if (kind === separator || kind === boundary) return code;
  const lower = character.normalize('NFKD').charAt(0).toLowerCase().normalize('NFD').charCodeAt(0);
  return dateVariants[String.fromCharCode(lower)]?.charCodeAt(0) ?? lower;
}

/** Value of a decimal digit of any script. Unicode keeps each script's ten in a row, so zero is found by stepping down. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const known = digits[code]!;
  if (known >= 0) return known;
  let zero = code;
  while (code - zero < 9 && classOf(zero - 1) === digit) zero--;
  return (digits[code] = code - zero);
}

/** The folded form of a word or phrase of a list. */
export function foldPhrase(phrase: string): string {
  let folded = '';
  for (let at = 0; at < phrase.length; at++) {
    const unit = foldUnit(phrase.charCodeAt(at));
    if (unit === dropped || (unit === blank && folded.endsWith(' '))) continue;
    folded +=
      classOf(phrase.charCodeAt(at)) === digit ? String(digitValue(phrase.charCodeAt(at))) : String.fromCharCode(unit);
  }
  return folded.trim();
}
