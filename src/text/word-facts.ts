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
} as const;

/** The last unit of a text that a decision rests on; the length of the text where it rests on the end. */
export interface Reach {
  to: number;
}

/** What stands behind a word, as the first bit of the facts that hold before it. */
const Follower = { other: -1, blank: 0, dot: 8, comma: 16 } as const;

/**
 * Whether `fact` is known to hold at the `place` of a word of `text`: because of the word alone, of the unit behind it, or of it and the next.
 * `the` may begin "the Hague" and needs a blank for it, `de` may begin "De Standaard", `de la` begins nothing.
 */
export function isKnown(text: string, words: TextWords, place: number, fact: number): boolean {
  const { table, numbers } = words;
  const number = numbers[place]!;
  if (number < 0) return false;
  const { cells, pairs } = table;
  if ((cells[cellOf(number) + WordCell.facts]! & fact) !== 0) return true;
  const follower = followerOf(text, words, place);
  if (follower === Follower.other) return false;
  if (((cells[cellOf(number) + WordCell.factsBefore]! >> follower) & fact) !== 0) return true;
  if (follower !== Follower.blank) return false;
  const pair = pairAt(text, words, place);
  if (pair < 0) return false;
  const known = pairs.cells[pair]!;
  return known !== unknown && (known & fact) !== 0;
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
