/**
 * Cuts a text into the tokens that dates are made of: date words, numbers, punctuation; every other run of words becomes one
 * token that says only "something else". One pass; each unit is looked at a bounded number of times.
 */
import { CharacterClass, classOf } from '../../text/characters.js';
import { keepFact, keepMeaning, knownOf, meaningAt, type Reach, WordFact } from '../../text/word-facts.js';
import { type TextWords, WordCursor } from '../../text/words.js';
import { blank, digitValue, dropped, foldUnit } from './glyphs.js';
import type { DateLexicon } from './lexicon.js';
import { matchWord, startsWord } from './match-word.js';
import { hanNumber, isHanDigit } from './han-number.js';
import { type DateWord, Role } from './word-trie.js';

const { separator, digit, ignorable, dense, boundary, upper } = CharacterClass;

export type TokenKind = 'word' | 'number' | 'mark' | 'other' | 'break';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  end: number;
  /** Of a number; of a mark, its folded character code. */
  readonly value: number;
  /** Digits of a number. 0 for one in Han numerals. */
  readonly digits: number;
  readonly word: DateWord | undefined;
  /** The word stands in the trie as it is, without ending. */
  readonly exact: boolean;
  readonly capital: boolean;
  /** No blank between this token and the one before. */
  readonly glued: boolean;
}

const newline = 0x0a;

/** Marks between a number or name and its ending. */
const isJoint = (mark: number): boolean => mark === 0x27 || mark === 0x2d || mark === 0x3a;

/** The tokens of `text` in order. With its `words`, those that no date begins with are passed over. */
export function tokenise(text: string, lexicon: DateLexicon, words?: TextWords): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let previousEnd = -1;
  const cursor = words && new WordCursor(words);
  const reach: Reach = { to: 0 };
  const put = (
    kind: TokenKind,
    start: number,
    end: number,
    value = 0,
    digits = 0,
    word?: DateWord,
    exact = true,
    capital = false,
  ): void => {
    const glued = start === previousEnd;
    previousEnd = end;
    tokens.push({ kind, start, end, value, digits, word, exact, capital, glued });
  };
  const putOther = (start: number, end: number): void => {
    const last = tokens[tokens.length - 1];
    // What is glued to a number stays by itself: it may be an ordinal ending or 年; so do `da` of `Nisan'da` and `нд` of `20-нд`.
    const before = tokens[tokens.length - 2];
    const isTail =
      last?.glued === true && (before?.kind === 'number' || (before?.kind === 'mark' && isJoint(before.value)));
    if (last !== undefined && last.kind === 'other' && !isTail) last.end = previousEnd = end;
    else put('other', start, end);
  };

  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === ignorable) {
      if (previousEnd === at) previousEnd++;
      at++;
    } else if (kind === digit) {
      const found = readNumber(text, at);
      const phrase = startsWord(lexicon, code) ? matchWord(text, at, lexicon) : undefined;
      if (phrase !== undefined && phrase.end > found.end) {
        put('word', at, phrase.end, 0, 0, phrase.word, phrase.exact);
        at = phrase.end;
      } else {
        put('number', at, found.end, found.value, found.digits);
        at = found.end;
      }
    } else if (kind === separator || kind === boundary) {
      const folded = foldUnit(code);
      if (code === newline) {
        const next = skipBlank(text, at);
        if (next.lines > 1) put('break', at, next.end);
        at = next.end;
      } else {
        if (isMark(folded)) put('mark', at, at + 1, folded);
        else if (folded !== blank) putOther(at, at + 1);
        at++;
      }
    } else if (kind === dense && lexicon.hanNumbers && isHanDigit(code)) {
      const number = hanNumber(text, at);
      if (number !== undefined) {
        put('number', at, number.end, number.value, 0);
        at = number.end;
      } else at = putWord(at, kind);
    } else at = putWord(at, kind);
  }
  return tokens;

  /** Puts the date word that begins here, or an other token, and says where it ends. */
  function putWord(start: number, kind: number): number {
    const place = cursor?.placeAt(start) ?? -1;
    const known = place < 0 ? 0 : knownOf(text, words!, place, WordFact.noDate | WordFact.isDate);
    if (known === WordFact.noDate) {
      putOther(start, words!.ends[place]!);
      return words!.ends[place]!;
    }
    if (known === WordFact.isDate) {
      const word = lexicon.words.wordAt(meaningAt(words!, place, WordFact.isDate));
      put('word', start, words!.ends[place]!, 0, 0, word, true, kind === upper);
      return words!.ends[place]!;
    }
    const found = matchWord(text, start, lexicon, reach);
    if (found !== undefined) {
      const { word, node, end, exact } = found;
      if (exact && place >= 0 && words!.ends[place] === end)
        keepMeaning(text, words!, place, WordFact.isDate, node, reach.to);
      put('word', start, end, 0, 0, word, exact, kind === upper || (isName(word) && opensCapital(text, start, end)));
      return end;
    }
    if (place >= 0) keepFact(text, words!, place, WordFact.noDate, reach.to);
    const end = kind === dense ? start + 1 : wordEnd(text, start);
    putOther(start, end);
    return end;
  }
}

const isName = ({ roles }: DateWord): boolean => (roles & (Role.month | Role.weekday)) !== 0;

/** A later word of a phrase begins with a capital: `την Τρίτη`, `il-Ħadd`. */
function opensCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const before = classOf(text.charCodeAt(at - 1));
    if ((before === separator || before === boundary) && classOf(text.charCodeAt(at)) === upper) return true;
  }
  return false;
}

/** Where the word that begins at `start` ends; a capital after a small letter begins a new one (`hubunganAntara`). */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  let last = classOf(text.charCodeAt(start));
  for (; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === ignorable) continue;
    if (kind === separator || kind === boundary || kind === digit || kind === dense) break;
    if (kind === upper && last === CharacterClass.lower) break;
    last = kind;
  }
  return at;
}

function readNumber(text: string, start: number): { end: number; value: number; digits: number } {
  let at = start;
  let value = 0;
  let digits = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === ignorable) continue;
    if (kind !== digit) break;
    if (digits < 9) value = 10 * value + digitValue(code);
    digits++;
  }
  return { end: at, value, digits };
}

function skipBlank(text: string, start: number): { end: number; lines: number } {
  let at = start;
  let lines = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === newline) lines++;
    else if (foldUnit(code) !== blank && foldUnit(code) !== dropped) break;
  }
  return { end: at, lines };
}

/** Marks that dates are written with: . , / - : ( ) ' º */
function isMark(folded: number): boolean {
  switch (folded) {
    case 0x2e: case 0x2c: case 0x2f: case 0x2d: case 0x3a: case 0x28: case 0x29: case 0x27: case 0xba:
      return true;
    default:
      return false;
  } // prettier-ignore
}
