/**
 * What the lists of a language say of each word of a text: titles, verbs of saying, stop words, given names; a phrase (`prime minister`)
 * marks each of its words. What they say of a word alone is found once and kept in the table of words.
 */
import type { Gazetteer, PatternTrie } from '../../model/gazetteer.js';
import { WordFlag } from '../../model/gazetteer.js';
import { CharacterClass, classOf } from '../../text/characters.js';
import { type FoldedText, foldRange } from '../../text/fold.js';
import { anyMarks, marksOf } from '../../text/marks.js';
import { cellOf, longestWord, type TextWords, WordCell, type WordNumbering } from '../../text/words.js';
import { TokenFlag, type Tokens } from './tokens.js';

/** What is kept of a word above the `WordFlag`s that it has alone: whether a list goes on behind it, most often in vain. */
const Kept = {
  /** Set for every word that was asked for. */
  asked: 1 << 16,
  /** A phrase may go on behind the word and a blank: `prime minister`. */
  phraseBehindBlank: 1 << 17,
  /** Or behind the word and whatever else: `vice-`. */
  phraseBehindWord: 1 << 18,
  /** The same for given names, of several words or with an apostrophe: the word is looked up in its place then. */
  nameBehindBlank: 1 << 19,
  nameBehindWord: 1 << 20,
} as const;
const space = 0x20;

/** Marks the words of `tokens`; with `readsMarks` accents must agree. */
export function lookUpWords(
  text: FoldedText,
  tokens: Tokens,
  gazetteer: Gazetteer,
  readsMarks: boolean,
  words: TextWords,
): void {
  const { table } = words;
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.dense) !== 0) continue;
    const place = tokens.places[token]!;
    const number = place < 0 ? -1 : words.numbers[place]!;
    if (number < 0) {
      lookUpInPlace(text, tokens, token, gazetteer, readsMarks);
      continue;
    }
    const cell = cellOf(number);
    if (table.cells[cell + WordCell.listed] === 0) keep(table, number, gazetteer, readsMarks);
    const kept = table.cells[cell + WordCell.listed]!;
    const isBlank = text.codes[tokens.ends[token]!] === space;
    if ((kept & (isBlank ? Kept.nameBehindBlank : Kept.nameBehindWord)) !== 0) {
      lookUpInPlace(text, tokens, token, gazetteer, readsMarks);
      continue;
    }
    tokens.words[token]! |= kept;
    if ((kept & (isBlank ? Kept.phraseBehindBlank : Kept.phraseBehindWord)) !== 0)
      goOn(text, tokens, token, gazetteer.words, readsMarks, table.cells[cell + WordCell.listNode]!);
  }
}

/** Marks the phrases that `token` begins, from the `node` that it leads to in their list. */
function goOn(
  text: FoldedText,
  tokens: Tokens,
  token: number,
  phrases: PatternTrie,
  readsMarks: boolean,
  node: number,
): void {
  lookUp(text, tokens, token, phrases, 0, readsMarks, tokens.ends[token]!, node, token + 1);
}

/** Keeps what the lists say of a word alone, with `Kept`, and where in the list of phrases its walk ends. */
function keep(table: WordNumbering, number: number, gazetteer: Gazetteer, readsMarks: boolean): void {
  const source = table.wordAt(number);
  const length = foldRange(source, 0, source.length, alone.codes, alone.offsets);
  alone.offsets[length] = source.length;
  const text = { source, ...alone, length };
  const { tokens } = alone;
  tokens.ends[0] = length;
  tokens.words[0] = 0;
  const kind = classOf(source.charCodeAt(0));
  const node = lookUp(text, tokens, 0, gazetteer.words, 0, readsMarks);
  let kept: number = Kept.asked;
  if (node !== 0) kept |= Kept.phraseBehindWord;
  if (node !== 0 && gazetteer.words.child(node, space) !== 0) kept |= Kept.phraseBehindBlank;
  const isUncased = kind === CharacterClass.uncased;
  if (isUncased && text.codes[0] === arabicAnd) kept |= Kept.nameBehindWord | Kept.nameBehindBlank;
  if (isUncased || kind === CharacterClass.upper) {
    const ending = isUncased ? 0 : givenNameEnding(gazetteer);
    const lists = isUncased ? gazetteer.givenNames.slice(0, 1) : gazetteer.givenNames;
    for (const names of lists) {
      const last = lookUp(text, tokens, 0, names, ending, readsMarks && !isUncased);
      if (last !== 0) kept |= Kept.nameBehindWord;
      if (last !== 0 && names.child(last, space) !== 0) kept |= Kept.nameBehindBlank;
    }
  }
  table.cells[cellOf(number) + WordCell.listed] = kept | tokens.words[0]!;
  table.cells[cellOf(number) + WordCell.listNode] = node;
}

/** Where words are looked at by themselves, one after the other. */
const alone = {
  codes: new Uint16Array(2 * longestWord + 1),
  offsets: new Uint32Array(2 * longestWord + 2),
  tokens: {
    count: 1,
    starts: new Int32Array(1),
    ends: new Int32Array(1),
    flags: new Uint8Array(1),
    words: new Uint16Array(1),
    gaps: new Uint8Array(1),
    places: new Int32Array(1),
  } satisfies Tokens,
};

function lookUpInPlace(
  text: FoldedText,
  tokens: Tokens,
  token: number,
  gazetteer: Gazetteer,
  readsMarks: boolean,
): void {
  lookUp(text, tokens, token, gazetteer.words, 0, readsMarks);
  if ((tokens.flags[token]! & TokenFlag.uncased) !== 0) {
    lookUpUncased(text, tokens, token, gazetteer.givenNames[0]);
    return;
  }
  if ((tokens.flags[token]! & TokenFlag.upper) === 0) return;
  for (const givenNames of gazetteer.givenNames)
    lookUp(text, tokens, token, givenNames, givenNameEnding(gazetteer), readsMarks);
}

/** Letters that may follow a given name. */
function givenNameEnding({ inflects }: Gazetteer): number {
  return inflects ? 3 : 0;
}

const arabicAnd = 0x648;

/** Given names in a script without capitals. In "وعبير", "and Abeer", the name begins behind the و. */
function lookUpUncased(text: FoldedText, tokens: Tokens, token: number, givenNames: PatternTrie | undefined): void {
  if (givenNames === undefined) return;
  lookUp(text, tokens, token, givenNames, 0, false);
  const start = tokens.starts[token]!;
  if (text.codes[start] !== arabicAnd || tokens.ends[token]! - start < 4) return;
  if ((tokens.words[token]! & (WordFlag.givenName | WordFlag.stopWord)) !== 0) return;
  tokens.starts[token]!++;
  lookUp(text, tokens, token, givenNames, 0, false);
  if ((tokens.words[token]! & WordFlag.givenName) === 0) tokens.starts[token]!--;
}

/**
 * Walks `trie` from the token `first` on and marks the tokens of every phrase found, where up to `ending` letters more may follow a word; or goes
 * on from the `node` that was reached at `start`, in `token` or before it. Returns the node where the text ends, 0 if the walk ended before.
 */
function lookUp(
  text: FoldedText,
  tokens: Tokens,
  first: number,
  trie: PatternTrie,
  ending: number,
  readsMarks: boolean,
  start = tokens.starts[first]!,
  node = 0,
  token = first,
): number {
  if (token >= tokens.count) return node;
  for (let at = start; at < text.length; at++) {
    node = trie.child(node, text.codes[at]!);
    if (node === 0) return 0;
    const end = tokens.ends[token]!;
    const rest = end - at - 1;
    for (let cell = trie.first(node); cell >= 0; cell = trie.following(cell)) {
      const flags = trie.valueAt(cell);
      const isWhole =
        rest === 0 ||
        ((flags & WordFlag.stem) !== 0 && rest <= 4) ||
        (rest <= ending && at - tokens.starts[token]! >= 3);
      if (!isWhole || (readsMarks && !agrees(text, tokens.starts[first]!, at + 1, trie.marksAt(cell)))) continue;
      for (let marked = first; marked <= token; marked++) tokens.words[marked]! |= flags & ~WordFlag.stem;
    }
    if (rest === 0) {
      token++;
      if (token >= tokens.count || token - first > 4) return node;
    }
  }
  return node;
}

/** "Ảnh", a photograph, is not the title "anh". */
function agrees(text: FoldedText, start: number, end: number, marks: number): boolean {
  return marks === anyMarks || marksOf(text.source, text.offsets[start]!, text.offsets[end]!) === marks;
}
