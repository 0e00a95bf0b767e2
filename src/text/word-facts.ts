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

/**
 * Whether `fact` is known to hold at the `place` of a word of `text`: because of the word alone, of the blank behind it, or of it and the next.
 * `the` may begin "the Hague" and needs a blank for it, `de` may begin "De Standaard", `de la` begins nothing.
 */
export function isKnown(text: string, words: TextWords, place: number, fact: number): boolean {
  const { table, numbers } = words;
  const number = numbers[place]!;
  if (number < 0) return false;
  const { cells, pairs } = table;
  if ((cells[cellOf(number) + WordCell.facts]! & fact) !== 0) return true;
  if (!isBeforeWord(text, words, place)) return false;
  if ((cells[cellOf(number) + WordCell.factsBeforeWord]! & fact) !== 0) return true;
  const pair = pairAt(text, words, place);
  if (pair < 0) return false;
  const known = pairs.cells[pair]!;
  return known !== unknown && (known & fact) !== 0;
}

/**
 * Keeps that `fact` holds at the `place` of a word, which was found out by looking at no unit of `text` behind `reach`: wherever the same word
 * stands, and the blank behind it or the next word where that was looked at too, it holds again.
 */
export function keepFact(text: string, words: TextWords, place: number, fact: number, reach: number): void {
  const { table, ends, numbers } = words;
  const number = numbers[place]!;
  if (number < 0) return;
  const end = ends[place]!;
  if (reach < end) table.cells[cellOf(number) + WordCell.facts]! |= fact;
  else if (!isBeforeWord(text, words, place)) return;
  else if (reach === end) table.cells[cellOf(number) + WordCell.factsBeforeWord]! |= fact;
  else if (reach < ends[place + 1]!) {
    const pair = pairAt(text, words, place);
    if (pair < 0) return;
    const { cells } = table.pairs;
    cells[pair] = cells[pair] === unknown ? fact : cells[pair]! | fact;
  }
}

/** Whether one blank parts the word from the next. */
function isBeforeWord(text: string, { starts, ends }: TextWords, place: number): boolean {
  const end = ends[place]!;
  return starts[place + 1] === end + 1 && text.charCodeAt(end) === blank;
}

/** The place in the table of pairs of a word and the next, where nothing goes on behind; -1 where not. */
function pairAt(text: string, { table, ends, numbers }: TextWords, place: number): number {
  const next = numbers[place + 1]!;
  return next >= 0 && endsWord(text, ends[place + 1]!) ? table.pairs.placeOf(numbers[place]!, next) : -1;
}

const blank = 0x20;
