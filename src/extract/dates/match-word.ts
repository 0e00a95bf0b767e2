/**
 * Finds the date word that begins at a place of the text: the longest phrase of the lexicon that ends at a word's end, else the
 * longest name with an ending that the language may add. Arabic and Hebrew words are tried without what is written
 * before them (`والأحد` = and-the-Sunday).
 */
import { CharacterClass, classOf } from '../../text/characters.js';
import { blank, digitValue, dropped, foldUnit } from './glyphs.js';
import type { DateLexicon } from './lexicon.js';
import { finalVowel } from './stems.js';
import type { Reach } from '../../text/word-facts.js';
import { Role, type DateWord } from './word-trie.js';

const { separator, digit, ignorable, dense, boundary, upper, lower } = CharacterClass;

interface MatchedWord {
  readonly word: DateWord;
  /** Where it stands in the lexicon. */
  readonly node: number;
  readonly end: number;
  readonly exact: boolean;
}

const vowel = /^[aeiouyаеёиоуыэюяіїєαειουωηა-ჰ]/;
/** In Germanic languages only these are endings of a month or weekday; `August` + `in` and `Juni` + `or` are names. */
const germanicEnding = /^(s|e|en|es|er|ar|n)$/;
/** Arabic and Hebrew `and`, the only prefixes of `yesterday` and `today`. */
const isAnd = /[وفו]/;
const longestDayPart = 12;

/** Whether any phrase of the lexicon begins with `code`. */
export function startsWord(lexicon: DateLexicon, code: number): boolean {
  return lexicon.words.child(0, unitOf(code)) !== 0;
}

function unitOf(code: number): number {
  return classOf(code) === digit ? 0x30 + digitValue(code) : foldUnit(code);
}

/** The date word at `start`, where a word begins; `reach` tells how far the text was followed. */
export function matchWord(
  text: string,
  start: number,
  lexicon: DateLexicon,
  reach: Reach = { to: 0 },
): MatchedWord | undefined {
  reach.to = start;
  const found = matchHere(text, start, lexicon, reach);
  if (found !== undefined || lexicon.prefixes === undefined) return found;
  let node = 0;
  for (let at = start; at < text.length && at < start + 8; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === dropped) continue;
    node = lexicon.prefixes.child(node, unit);
    reach.to = Math.max(reach.to, at);
    if (node === 0) return undefined;
    if (lexicon.prefixes.wordAt(node) === undefined) continue;
    const inner = matchHere(text, at + 1, lexicon, reach);
    if (inner === undefined || inner.end - at <= 3) continue;
    // `باليوم العالمي`, on World Day, is no today.
    if (
      inner.word.roles & (Role.month | Role.weekday) ||
      (inner.word.roles & Role.relative && at === start && isAnd.test(text.charAt(at)))
    )
      return inner;
  }
  return undefined;
}

function matchHere(text: string, start: number, lexicon: DateLexicon, reach: Reach): MatchedWord | undefined {
  const { words } = lexicon;
  let node = 0;
  let exact = 0;
  let exactEnd = 0;
  let partial = 0;
  let partialEnd = 0;
  let at = start;
  let last = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const unit = unitOf(code);
    if (unit === dropped) {
      at++;
      continue;
    }
    last = at;
    node = words.child(node, unit);
    if (node === 0) break;
    at = unit === blank ? skipBlank(text, at) : at + 1;
    const word = words.wordAt(node);
    if (word === undefined) continue;
    if (isWordEnd(text, at)) {
      if (!(word.roles & Role.stem) && isSpelt(text.slice(start, at), lexicon)) {
        exact = node;
        exactEnd = at;
      }
    } else if (word.roles & (Role.month | Role.weekday) && !(word.roles & Role.short)) {
      partial = node;
      partialEnd = at;
    }
  }
  reach.to = Math.max(reach.to, at < text.length ? last : text.length);
  const whole: MatchedWord | undefined =
    exact === 0 ? undefined : { word: words.wordAt(exact)!, node: exact, end: exactEnd, exact: true };
  if (partial === 0 || (whole !== undefined && exactEnd >= partialEnd)) return whole;
  return withEnding(text, start, partial, partialEnd, lexicon) ?? whole;
}

/** In Vietnamese `thắng 3` (won 3) is not `tháng 3` (March), but `thang 3`, typed without accents, is. */
function isSpelt(surface: string, { spellings }: DateLexicon): boolean {
  if (spellings === undefined) return true;
  const spelling = surface.normalize('NFC').toLowerCase();
  return spellings.has(spelling) || !/[^\x00-\x7f]/.test(spelling);
}

/** The word of `node` ends at `at` within a longer word; accepts the rest if it is an ending, or a part of the day (`Sonntagmorgen`). */
function withEnding(
  text: string,
  start: number,
  node: number,
  at: number,
  lexicon: DateLexicon,
): MatchedWord | undefined {
  const word = lexicon.words.wordAt(node)!;
  let rest = '';
  let end = at;
  for (; end < text.length && rest.length <= longestDayPart; end++) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === ignorable) continue;
    if (kind === separator || kind === boundary || kind === digit || kind === dense) break;
    if (kind === upper && end > start && classOf(text.charCodeAt(end - 1)) === lower) break;
    rest += String.fromCharCode(foldUnit(code));
  }
  if (rest.length > longestDayPart) return undefined;
  const isDayPart =
    word.roles & Role.weekday &&
    (lexicon.dayParts.has(rest) || (rest.startsWith('s') && lexicon.dayParts.has(rest.slice(1))));
  return isDayPart || isEnding(rest, text.charCodeAt(at - 1), word, lexicon)
    ? { word, node, end, exact: false }
    : undefined;
}

function isEnding(rest: string, last: number, word: DateWord, { maxEnding, fusional }: DateLexicon): boolean {
  // Ukrainian `серед` + `ині` (middle) has one letter too many, Icelandic `miðvikudag` + `inn` has not.
  if (word.roles & Role.stem) return rest.length <= (/[a-z]/.test(rest) ? 3 : 2) && vowel.test(rest);
  if (rest.length > maxEnding || (fusional && finalVowel.test(String.fromCharCode(foldUnit(last))))) return false;
  if (/[\uac00-\ud7a3]/.test(rest)) return true;
  if (maxEnding <= 2) return word.length > 4 ? germanicEnding.test(rest) : rest === 's' && word.length > 3;
  return word.length > 4 || rest.length <= word.length - 2;
}

/** Whether no letter of the same word follows at `at`. Scripts without blanks end a word anywhere. */
function isWordEnd(text: string, at: number): boolean {
  for (let next = at; next < text.length && next < at + 4; next++) {
    const kind = classOf(text.charCodeAt(next));
    if (kind === ignorable) continue;
    if (kind === upper) return classOf(text.charCodeAt(at - 1)) === lower;
    // Burmese ဇွန်း (a spoon) does not end where ဇွန် (June) does: its last letter goes on in a mark.
    if (kind === dense) return !/\p{M}/u.test(text.charAt(next));
    return kind === separator || kind === boundary || kind === digit;
  }
  return true;
}

/** Past the blanks at `at`, four at most: a wider gap parts the words of a phrase. */
function skipBlank(text: string, at: number): number {
  const limit = at + 4;
  while (at < limit && at < text.length && foldUnit(text.charCodeAt(at)) === blank) at++;
  return at;
}
