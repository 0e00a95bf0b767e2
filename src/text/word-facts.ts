/**
 * What stages have found out about words wherever they stand: most begin no name, date or concept, and one look at a number says so. What was
 * found out is kept with how far the text was looked at for it.
 */
import { unknown } from '../math/pair-table.js';
import { cellOf, endsWord, type TextWords, WordCell } from './words.js';

/** What stages have found out about a word, or about two in a row, whatever follows. */
export const WordFact = {
  /** No date word begins with it. */
  noDate: 1,
  noName: 2,
  noConcept: 4,
  /** It is a date word, and no longer one begins with it; which, `meaningAt` tells. */
  isDate: 8,
  isConcept: 16,
} as const;

/** The last unit of a text that a decision rests on; the length of the text where it rests on the end. */
export interface Reach {
  to: number;
}

/** What stands behind a word, as the first bit of the facts that hold before it. */
const Follower = { other: -1, blank: 0, dot: 8, comma: 16 } as const;

/** Whether `fact` is known to hold at the `place` of a word of `text`. */
export function isKnown(text: string, words: TextWords, place: number, fact: number): boolean {
  return knownOf(text, words, place, fact) !== 0;
}

/**
 * Which of `facts` is known to hold at the `place` of a word of `text`: because of the word alone, of the unit behind it, or of it and the next.
 * `the` may begin "the Hague" and needs a blank for it, `de` may begin "De Standaard", `de la` begins nothing.
 */
export function knownOf(text: string, words: TextWords, place: number, facts: number): number {
  const { table, numbers } = words;
  const number = numbers[place]!;
  if (number < 0) return 0;
  const { cells, pairs } = table;
  const ofWord = cells[cellOf(number) + WordCell.facts]! & facts;
  if (ofWord !== 0) return ofWord;
  const follower = followerOf(text, words, place);
  if (follower === Follower.other) return 0;
  const before = (cells[cellOf(number) + WordCell.factsBefore]! >> follower) & facts;
  if (before !== 0 || follower !== Follower.blank) return before;
  const pair = pairAt(text, words, place);
  if (pair < 0) return 0;
  const known = pairs.cells[pair]!;
  return known === unknown ? 0 : known & facts;
}

/**
 * Keeps that `fact` holds at the `place` of a word, which was found out by looking at no unit of `text` behind `reach`: wherever the same word
 * stands, and the unit behind it or the next word where that was looked at too, it holds again.
 */
export function keepFact(text: string, words: TextWords, place: number, fact: number, reach: number): void {
  const { table, ends, numbers } = words;
  const number = numbers[place]!;
  if (number < 0) return;
  const end = ends[place]!;
  if (reach < end) {
    table.cells[cellOf(number) + WordCell.facts]! |= fact;
    return;
  }
  const follower = followerOf(text, words, place);
  if (follower === Follower.other) return;
  if (reach === end) table.cells[cellOf(number) + WordCell.factsBefore]! |= fact << follower;
  else if (follower === Follower.blank && reach < ends[place + 1]!) {
    const pair = pairAt(text, words, place);
    if (pair < 0) return;
    const { cells } = table.pairs;
    cells[pair] = cells[pair] === unknown ? fact : cells[pair]! | fact;
  }
}

/** As `keepFact`, of a word that is something by itself: a date word or concept, which has the number `meaning`. */
export function keepMeaning(
  text: string,
  words: TextWords,
  place: number,
  fact: number,
  meaning: number,
  reach: number,
): void {
  const number = words.numbers[place]!;
  if (number < 0) return;
  const { meanings } = words.table;
  const cell = meaningCell(number, fact);
  // Before some words it may be another: the one that was found first is kept.
  if (meanings[cell] !== 0 && meanings[cell] !== meaning + 1) return;
  meanings[cell] = meaning + 1;
  keepFact(text, words, place, fact, reach);
}

/** What the word at `place` is by itself, of which `fact` is known. */
export function meaningAt({ table, numbers }: TextWords, place: number, fact: number): number {
  return table.meanings[meaningCell(numbers[place]!, fact)]! - 1;
}

function meaningCell(number: number, fact: number): number {
  return 2 * number + (fact === WordFact.isDate ? 0 : 1);
}

/**
 * What is read behind the word whatever else follows: a blank that a word or a plain character ends, for a longer one may end a paragraph; a
 * dot or comma behind two letters, for the dot of one may be that of an initial.
 */
function followerOf(text: string, { starts, ends }: TextWords, place: number): number {
  const end = ends[place]!;
  const code = text.charCodeAt(end);
  if (code === blank) {
    const next = text.charCodeAt(end + 1);
    return starts[place + 1] === end + 1 || (next > blank && next < 0x7f) ? Follower.blank : Follower.other;
  }
  if (end - starts[place]! < 2) return Follower.other;
  return code === dot ? Follower.dot : code === comma ? Follower.comma : Follower.other;
}

/** The place in the table of pairs of a word and the next, a blank between, where nothing goes on behind; -1 where not. */
function pairAt(text: string, { table, starts, ends, numbers }: TextWords, place: number): number {
  if (starts[place + 1] !== ends[place]! + 1) return -1;
  const next = numbers[place + 1]!;
  return next >= 0 && endsWord(text, ends[place + 1]!) ? table.pairs.placeOf(numbers[place]!, next) : -1;
}

const blank = 0x20;
const comma = 0x2c;
const dot = 0x2e;
