/**
 * The words of a text by number, so that what a stage has found out about a word is not found out again: words repeat, and most of the
 * work on them is to learn that no list begins with them. A table belongs to one language; stages keep what they learn in its columns.
 *
 * A word is a run of letters and signs of one script with capitals or none; a capital after a small letter begins another
 * (`hubunganAntara`). Scripts without blanks have none. Words with invisible characters have no number: they may be read otherwise than they look.
 */
import { CharacterClass, classOf } from './characters.js';
import { PairTable, unknown } from '../math/pair-table.js';
import { detached } from './detached.js';

const { lower, upper, ignorable, uncased, separator, boundary } = CharacterClass;

/** Words of a table; hostile texts of random letters cannot fill the memory. */
const mostWords = 1 << 16;
/** A run of a few articles in each of ninety languages needs no more. */
const firstRoom = 1 << 12;
const pairBits = 14;
/** Longer ones have no number. */
export const longestWord = 40;

/** What stages have found out about a word, or about two in a row, whatever follows. */
export const WordFact = {
  /** No date word begins with it. */
  noDate: 1,
  noName: 2,
  noConcept: 4,
} as const;

/** The words of one text, in order. */
export interface TextWords {
  readonly table: WordNumbering;
  readonly count: number;
  /** Offsets; after the last word stands the largest whole number, so that no search runs over. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** -1 for a word that has none. */
  readonly numbers: Int32Array;
}

export class WordNumbering {
  private slots = new Int32Array(2 * firstRoom);
  private hashes = new Int32Array(firstRoom);
  private readonly words: string[] = [];
  /** `WordFact`s by number. */
  facts = new Uint8Array(firstRoom);
  /** What lists of words say of each, as `entities/word-lists.ts` has it; 0 where they were not asked. */
  listed = new Int32Array(firstRoom);
  listNodes = new Int32Array(firstRoom);
  /** `WordFact`s of two words in a row, a blank between, in the first column. */
  readonly pairs = new PairTable(pairBits);
  /** Grows when the table is emptied, and numbers are given anew. */
  age = 0;

  /** The words of `text`. What was read before has no numbers any more once the table was full. */
  read(text: string): TextWords {
    if (4 * this.words.length > 3 * mostWords) this.clear();
    const room = (text.length >> 1) + 2;
    const starts = new Int32Array(room);
    const ends = new Int32Array(room);
    const numbers = new Int32Array(room);
    let count = 0;
    for (let at = 0; at < text.length;) {
      let kind = classOf(text.charCodeAt(at));
      if (kind !== lower && kind !== upper && kind !== uncased) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0x811c9dc5;
      let isPlain = true;
      for (let last = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        kind = classOf(code);
        if (kind === ignorable) {
          isPlain = false;
          continue;
        }
        if ((kind !== lower && kind !== upper && kind !== uncased) || (kind === upper && last === lower)) break;
        hash = Math.imul(hash ^ code, 0x01000193);
        last = kind;
      }
      starts[count] = start;
      ends[count] = at;
      numbers[count++] = isPlain && at - start <= longestWord ? this.numberOf(text, start, at, hash) : -1;
    }
    starts[count] = 0x7fffffff;
    return { table: this, count, starts, ends, numbers };
  }

  wordAt(number: number): string {
    return this.words[number]!;
  }

  /** Numbers are below this, as yet. */
  get room(): number {
    return this.hashes.length;
  }

  private numberOf(text: string, start: number, end: number, hash: number): number {
    const { words } = this;
    const slot = this.slotOf(text, start, end, hash);
    const known = this.slots[slot]! - 1;
    if (known >= 0) return known;
    if (words.length === mostWords) return -1;
    const number = words.push(detached(text.slice(start, end))) - 1;
    if (number === this.room) this.grow();
    this.hashes[number] = hash;
    this.slots[freeSlot(this.slots, hash)] = number + 1;
    return number;
  }

  /** Where the word `text[start, end)` stands, or would. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes, words } = this;
    const mask = slots.length - 1;
    let slot = firstSlot(hash) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (hashes[number] === hash && isAt(words[number]!, text, start, end)) break;
    }
    return slot;
  }

  private grow(): void {
    const { room } = this;
    const grown = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(2 * room);
      larger.set(column);
      return larger;
    };
    const facts = new Uint8Array(2 * room);
    facts.set(this.facts);
    this.facts = facts;
    this.listed = grown(this.listed);
    this.listNodes = grown(this.listNodes);
    this.hashes = grown(this.hashes);
    this.slots = new Int32Array(4 * room);
    for (let number = 0; number < room; number++) this.slots[freeSlot(this.slots, this.hashes[number]!)] = number + 1;
  }

  private clear(): void {
    this.slots.fill(0);
    this.facts.fill(0);
    this.listed.fill(0);
    this.pairs.clear();
    this.words.length = 0;
    this.age++;
  }
}

function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15);
}

function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = firstSlot(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

/** Finds words by where they begin, asked in the order of the text. */
export class WordCursor {
  private at = 0;

  constructor(private readonly words: TextWords) {}

  /** The place of the word that begins at `start` among the words of the text; -1 where none does. */
  placeAt(start: number): number {
    const { starts } = this.words;
    while (starts[this.at]! < start) this.at++;
    return starts[this.at] === start ? this.at : -1;
  }
}

/**
 * Whether `fact` is known to hold at the `place` of a word of `text`: because of the word alone, or of it and the next. `de` may begin "De
 * Standaard", `de la` begins nothing.
 */
export function isKnown(text: string, words: TextWords, place: number, fact: number): boolean {
  const { table, numbers } = words;
  const number = numbers[place]!;
  if (number < 0) return false;
  if ((table.facts[number]! & fact) !== 0) return true;
  const pair = pairAt(text, words, place);
  return pair >= 0 && table.pairs.one[pair] !== unknown && (table.pairs.one[pair]! & fact) !== 0;
}

/**
 * Keeps that `fact` holds at the `place` of a word, which was found out by looking at no unit of `text` behind `reach`: wherever the same word
 * stands, and the next where that was looked at too, it holds again.
 */
export function keepFact(text: string, words: TextWords, place: number, fact: number, reach: number): void {
  const { table, ends, numbers } = words;
  const number = numbers[place]!;
  if (number < 0) return;
  if (reach < ends[place]!) {
    table.facts[number]! |= fact;
    return;
  }
  if (reach >= ends[place + 1]!) return;
  const pair = pairAt(text, words, place);
  if (pair < 0) return;
  if (table.pairs.one[pair] === unknown) table.pairs.one[pair] = 0;
  table.pairs.one[pair]! |= fact;
}

/** The place in the table of pairs of a word and the next, where one blank parts them and nothing goes on behind; -1 where not. */
function pairAt(text: string, { table, starts, ends, numbers }: TextWords, place: number): number {
  const end = ends[place]!;
  const next = numbers[place + 1]!;
  if (starts[place + 1] !== end + 1 || next < 0 || text.charCodeAt(end) !== blank) return -1;
  return endsWord(text, ends[place + 1]!) ? table.pairs.placeOf(numbers[place]!, next) : -1;
}

const blank = 0x20;

/** The last unit of a text that a decision rests on; the length of the text where it rests on the end. */
export interface Reach {
  to: number;
}

/** Whether a blank, mark or nothing follows at `end`, and no digit or letter written together with the word. */
export function endsWord(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const kind = classOf(text.charCodeAt(end));
  return kind === separator || kind === boundary;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
