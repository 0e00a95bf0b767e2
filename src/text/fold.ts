/**
 * The shape in which names are compared: lower case, no accents, one form of each Arabic letter, one kind of hyphen and
 * apostrophe, no invisible characters; with a way back to the offsets of the text as it stands. Names and texts go through
 * the same table, so a name matches however it was typed: `ЗЕЛЁНСКИЙ`, `Zelens­ki`, `ｗｈｏ`, `U.S.`. No locale functions: the
 * Turkish dotted and dotless i are all `i`.
 */
import { CharacterClass, classOf } from './characters.js';
import { anusvaraOf, firstNasal, isNasalBeforeStop, lastNasal } from './indic-nasals.js';
import { isNukta, isNuktaLetter, variants } from './variants.js';

const { separator, upper, uncased, ignorable, boundary } = CharacterClass;

/** A folded text. Unit `i` of `codes` came from `source` at `offsets[i]`; `offsets[length]` is the end of the source. */
export interface FoldedText {
  readonly source: string;
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
  readonly length: number;
}

const space = 0x20;
const newline = 0x0a;
const hyphen = 0x2d;
const period = 0x2e;

const unknown = 0;
/** Dropped from the folded text. */
const dropped = 1;
/** Becomes two letters, see `pairs`. */
const pair = 2;

const pairs: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  þ: 'th',
  Þ: 'th',
  ĳ: 'ij',
  Ĳ: 'ij',
};

/** In names, points between their parts are blanks too. */
const nameVariants: Readonly<Record<string, string>> = {
  ...variants,
  '·': ' ', '・': ' ', '･': ' ', '‧': ' ', '•': ' ',
}; // prettier-ignore

const folds = new Uint16Array(0x10000);
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Folded form of one UTF-16 unit: a unit, or `dropped`, or `pair`. */
function foldOf(code: number): number {
  const known = folds[code]!;
  return known !== unknown ? known : (folds[code] = foldAnew(code));
}

function foldAnew(code: number): number {
  if (code < 0x20) return code === newline ? newline : space;
  if (code >= 0xd800 && code < 0xe000) return code;
  const character = String.fromCharCode(code);
  if (character in pairs) return pair;
  const known = nameVariants[character];
  if (known !== undefined) return known.charCodeAt(0);
  if (classOf(code) === ignorable || isNukta(code)) return dropped;
  if (/\s/u.test(character)) return space;
  // Presentation forms and width forms have compatibility decompositions; Hangul and kana must stay whole.
  const compatible = code >= 0xf900 ? character.normalize('NFKC') : character;
  const plain = isComposed(code) ? compatible.normalize('NFD') : compatible;
  const lower = plain.charAt(0).toLowerCase().charCodeAt(0);
  const variant = nameVariants[String.fromCharCode(lower)];
  return variant === undefined ? lower : variant.charCodeAt(0);
}

/** Latin, Greek, Cyrillic and Arabic letters, and the Indic ones with a nukta: precomposed, they fold to their base. */
function isComposed(code: number): boolean {
  if (code < 0x900) return (code >= 0xc0 && code < 0x530) || (code >= 0x622 && code < 0x627);
  if (code < 0x1e00) return isNuktaLetter(code);
  return code < 0x2000;
}

/** Whether the folded or original unit `code` belongs to a word: a letter, a sign of one, or a digit. */
export function isWordUnit(code: number): boolean {
  const kind = classOf(code);
  return kind !== separator && kind !== boundary && kind !== ignorable;
}

/** Whether `code` is a katakana letter or the mark that lengthens one. */
export function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

/**
 * Folds `source`. Runs of white space become one space, and a hyphen between letters does too (`NATO-Rusia`); two line
 * feeds or more become one, which no name spans. Dots of initials and of dotted acronyms are dropped: `U.S.` is `us`.
 */
export function foldText(source: string): FoldedText {
  const codes = new Uint16Array(2 * source.length + 1);
  const offsets = new Uint32Array(2 * source.length + 2);
  const length = foldRange(source, 0, source.length, codes, offsets);
  offsets[length] = source.length;
  return { source, codes, offsets, length };
}

/**
 * Folds `source[start..end)` into `codes`, with the place of each unit in `offsets`; returns how many units there are, at
 * most twice as many as were read. For those who fold many names one after the other and keep none.
 */
export function foldRange(
  source: string,
  start: number,
  end: number,
  codes: Uint16Array,
  offsets: Uint32Array,
): number {
  let length = 0;
  /** Where the letter stands that came after the last dot dropped. */
  let dottedAt = -1;
  for (let at = start; at < end; at++) {
    let folded = foldOf(source.charCodeAt(at));
    if (folded > period && folded < firstNasal) {
      codes[length] = folded;
      offsets[length++] = at;
      continue;
    }
    if (folded === dropped) continue;
    if (folded >= firstNasal && folded <= lastNasal && isNasalBeforeStop(source, at, end)) {
      codes[length] = anusvaraOf(folded);
      offsets[length++] = at++;
      continue;
    }
    if (folded > period || folded === 0x27) {
      codes[length] = folded;
      offsets[length++] = at;
      continue;
    }
    const last = length === 0 ? newline : codes[length - 1]!;
    if (folded === pair) {
      const two = pairs[source.charAt(at)]!;
      codes[length] = two.charCodeAt(0);
      offsets[length++] = at;
      folded = two.charCodeAt(1);
    } else if (folded === space) {
      if (last === space || last === newline) continue;
    } else if (folded === newline) {
      if (last === newline) continue;
      // A paragraph ends at an empty line; a single line feed may be the wrapping of one.
      if (!isParagraphEnd(source, at)) folded = space;
      if (last === space) {
        codes[length - 1] = folded;
        continue;
      }
    } else if (folded === hyphen) {
      const next = at + 1 < end ? foldOf(source.charCodeAt(at + 1)) : space;
      if (isWordUnit(last) && isWordUnit(next)) folded = space;
    } else if (folded === period && endsInitial(source, codes, offsets, length, dottedAt)) {
      dottedAt = length;
      continue;
    }
    codes[length] = folded;
    offsets[length++] = at;
  }
  return length;
}

/** The folded units of `text` as a string of the same length, for looking words up in sets. */
export function foldedString(text: FoldedText): string {
  return utf16.decode(text.codes.subarray(0, text.length));
}

/** For words, one after the other. */
const wordLength = 256;
const wordCodes = new Uint16Array(2 * wordLength + 1);
const wordOffsets = new Uint32Array(2 * wordLength + 2);

/** The folded form of a name or word of a list, as a string. */
export function foldWord(word: string): string {
  if (isFolded(word)) return word;
  if (word.length > wordLength) return foldedString(foldText(word)).trim();
  const length = foldRange(word, 0, word.length, wordCodes, wordOffsets);
  return String.fromCharCode.apply(null, wordCodes.subarray(0, length) as unknown as number[]).trim();
}

/** Letters from a to z and digits, as most words of most lists are. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) return false;
  }
  return true;
}

function isParagraphEnd(source: string, at: number): boolean {
  let next = at + 1;
  while (
    next < source.length &&
    next < at + 200 &&
    (source.charCodeAt(next) === space || source.charCodeAt(next) === 0x0d)
  )
    next++;
  return source.charCodeAt(next) === newline;
}

/** A single capital, or letter of a script without capitals, stands before: `J.`, or the `S.` of `U.S.` whose first dot is gone. */
function endsInitial(
  source: string,
  codes: Uint16Array,
  offsets: Uint32Array,
  length: number,
  dottedAt: number,
): boolean {
  if (length === 0 || !isWordUnit(codes[length - 1]!)) return false;
  const kind = classOf(source.charCodeAt(offsets[length - 1]!));
  if (kind !== upper && kind !== uncased) return false;
  return length === 1 || dottedAt === length - 1 || !isWordUnit(codes[length - 2]!);
}
