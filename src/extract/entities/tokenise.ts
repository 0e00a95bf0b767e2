/**
 * The words of a folded text in typed arrays, with what the rules ask of each: its capitals, whether it opens a sentence,
 * what parts it from the word before, what the language's lists say of it. A stretch of a script without spaces is one token.
 */
import type { Gazetteer, PatternTrie } from '../../model/gazetteer.js';
import { WordFlag } from '../../model/gazetteer.js';
import { CharacterClass, classOf } from '../../text/characters.js';
import { isWordUnit } from '../../text/fold.js';
import type { FoldedText } from '../../text/fold.js';
import { type TextWords, WordCursor } from '../../text/words.js';
import { Gap, TokenFlag, type Tokens } from './tokens.js';
import { lookUpWords } from './word-lists.js';

const { upper, lower, digit, dense, uncased } = CharacterClass;

const hyphenCodes = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x5be, 0xff0d]);
/** What a mark between two words makes of the gap; 0 for all others. */
const gapOf = new Uint8Array(0x10000);
for (const mark of '([（［') gapOf[mark.charCodeAt(0)] = Gap.openBracket;
for (const mark of '.!?:;\n。！？।…۔؟"“”„«»‹›「」『』|•*–—') gapOf[mark.charCodeAt(0)] = Gap.sentence;

/**
 * Splits `text` into tokens and looks each up in the word lists of `gazetteer`; with `readsMarks` accents must agree. What is known of its
 * `words` is not asked again.
 */
export function tokenise(text: FoldedText, gazetteer: Gazetteer, readsMarks: boolean, words: TextWords): Tokens {
  // `a中a中`: each unit may be a token.
  const capacity = text.length + 1;
  const starts = new Int32Array(capacity);
  const ends = new Int32Array(capacity);
  const flags = new Uint8Array(capacity);
  const listed = new Uint16Array(capacity);
  const places = new Int32Array(capacity).fill(-1);
  const cursor = new WordCursor(words);
  const gaps = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  let last = 0;
  while (at < text.length) {
    if (!isWordUnit(text.codes[at]!)) {
      at++;
      continue;
    }
    const start = at;
    const isDense = classOf(text.codes[at]!) === dense;
    while (at < text.length && isWordUnit(text.codes[at]!) && (classOf(text.codes[at]!) === dense) === isDense) at++;
    starts[count] = start;
    ends[count] = at;
    if (!isDense) starts[count] = startAfterPrefix(text, start, at, gazetteer.prefixes);
    gaps[count] = count === 0 ? Gap.sentence : gapBetween(text, last, start);
    flags[count] = flagsOf(text, starts[count]!, at);
    if (gaps[count] === Gap.sentence) flags[count]! |= TokenFlag.opensSentence;
    const place = cursor.placeAt(text.offsets[starts[count]!]!);
    if (place >= 0 && words.ends[place] === text.offsets[at - 1]! + 1) places[count] = place;
    count++;
    last = at;
  }
  const tokens = { count, starts, ends, flags, words: listed, gaps, places };
  lookUpWords(text, tokens, gazetteer, readsMarks, words);
  mendAbbreviations(text, tokens);
  markHeadlines(tokens);
  return tokens;
}

/** Zulu `uMandela` is a word that begins at its capital, if what stands before is a prefix of the language. */
function startAfterPrefix(text: FoldedText, start: number, end: number, prefixes: PatternTrie): number {
  let node = 0;
  for (let at = start; at < end - 2 && at < start + 6; at++) {
    if (classOf(text.source.charCodeAt(text.offsets[at]!)) !== lower) return start;
    node = prefixes.child(node, text.codes[at]!);
    if (node === 0) return start;
    if (prefixes.first(node) >= 0 && classOf(text.source.charCodeAt(text.offsets[at + 1]!)) === upper) return at + 1;
  }
  return start;
}

function gapBetween(text: FoldedText, from: number, to: number): number {
  if (to === from) return Gap.hyphen;
  if (isCut(text, from, to)) return Gap.sentence;
  if (to === from + 1) {
    const code = text.codes[from]!;
    if (code === 0x27) return Gap.apostrophe;
    if (code === 0x20) return hyphenCodes.has(text.source.charCodeAt(text.offsets[from]!)) ? Gap.hyphen : Gap.space;
  }
  let gap: number = Gap.punctuation;
  for (let at = from; at < to; at++) {
    const made = gapOf[text.codes[at]!]!;
    if (made === Gap.sentence) return made;
    if (made !== 0) gap = made;
  }
  return gap;
}

/** Shorter lines than this were not wrapped by a machine: what follows them begins anew. */
const shortestWrappedLine = 50;

/** Whether something stood between two words that is no text: two blanks where noise was blanked out, the end of a short line. */
function isCut({ source, offsets }: FoldedText, from: number, to: number): boolean {
  const start = offsets[from]!;
  const end = offsets[to]!;
  if (end - start < 2 && source.charCodeAt(start) !== 0x0a) return false;
  const between = source.slice(start, end);
  if (/\S/.test(between)) return false;
  const feed = between.indexOf('\n');
  if (feed < 0) return true;
  return start + feed - (source.lastIndexOf('\n', start - 1) + 1) < shortestWrappedLine;
}

function flagsOf(text: FoldedText, start: number, end: number): number {
  const first = classOf(text.source.charCodeAt(text.offsets[start]!));
  if (first === dense) return TokenFlag.dense;
  if (first === uncased) return TokenFlag.uncased;
  if (first === digit) return TokenFlag.number;
  if (first !== upper) return 0;
  if (end === start + 1)
    return text.source.charCodeAt(text.offsets[start]! + 1) === 0x2e
      ? TokenFlag.upper | TokenFlag.initial
      : TokenFlag.upper;
  for (let at = start + 1; at < end; at++) {
    if (classOf(text.source.charCodeAt(text.offsets[at]!)) === lower) return TokenFlag.upper;
  }
  return TokenFlag.upper | TokenFlag.allCapitals;
}

/** After "Mr." or "St." no sentence begins: the word is a title, or it is short and the next one follows in one space. */
function mendAbbreviations(text: FoldedText, tokens: Tokens): void {
  for (let token = 1; token < tokens.count; token++) {
    if (tokens.gaps[token] !== Gap.sentence) continue;
    const from = tokens.ends[token - 1]!;
    const isDot = text.codes[from] === 0x2e && tokens.starts[token] === from + 2 && text.codes[from + 1] === 0x20;
    if (
      !isDot ||
      (tokens.words[token - 1]! & (WordFlag.title | WordFlag.place)) === 0 ||
      from - tokens.starts[token - 1]! > 5
    )
      continue;
    tokens.gaps[token] = Gap.space;
    tokens.flags[token]! &= ~TokenFlag.opensSentence;
  }
}

/** In "Putin And Erdogan Discuss Russian Demands" capitals say nothing: five words or more without a mark, all but one of eight with a capital. */
function markHeadlines(tokens: Tokens): void {
  let first = 0;
  for (let token = 1; token <= tokens.count; token++) {
    if (token < tokens.count && tokens.gaps[token]! <= Gap.apostrophe) continue;
    let cased = 0;
    let capital = 0;
    for (let at = first; at < token; at++) {
      if ((tokens.flags[at]! & (TokenFlag.dense | TokenFlag.uncased | TokenFlag.number)) !== 0) continue;
      if (tokens.ends[at]! - tokens.starts[at]! < 4) continue;
      cased++;
      if ((tokens.flags[at]! & TokenFlag.upper) !== 0) capital++;
    }
    if (cased >= 5 && capital >= cased - (cased >= 8 ? 1 : 0))
      for (let at = first; at < token; at++) tokens.flags[at]! |= TokenFlag.headline;
    first = token;
  }
}
