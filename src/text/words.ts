/**
 * The words of a text by number, so that what a stage has found out about a word is not found out again: words repeat, and most of the
 * work on them is to learn that no list begins with them. A table belongs to one language; stages keep what they learn in its columns.
 *
 * A word is a run of letters and signs of one script with capitals or none; a capital after a small letter begins another
 * (`hubunganAntara`). Scripts without blanks have none. Words with invisible characters have no number: they may be read otherwise than they look.
 */
import { CharacterClass, classOf } from './characters.js';
import { grown } from '../math/grown.js';
import { PairTable } from '../math/pair-table.js';
import { detached } from './detached.js';
import { WordUnits } from './word-units.js';

const { lower, upper, digit, ignorable, uncased, separator, boundary } = CharacterClass;

/** Words of a table; hostile texts of random letters cannot fill the memory. */
const mostWords = 1 << 16;
/** A run of a few articles in each of ninety languages needs no more. */
const firstRoom = 1 << 12;
const pairBits = 14;
/** Longer ones have no number. */
export const longestWord = 40;

/** What is kept of a word, in a row. */
export const WordCell = {
  /** `WordFact`s, of `word-facts.ts`. */
  facts: 0,
  /** Those that hold where a blank, a dot or a comma follows, each kind of `Follower` by itself. */
  factsBefore: 3,
  /** What lists of words say of it, as `entities/word-lists.ts` has it; 0 where they were not asked. */
  listed: 1,
  listNode: 2,
} as const;

const columns = 4;
/** A date word and a concept. */
const meaningColumns = 2;

const blank = 0x20;
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** Where the row of a word begins in `WordNumbering.cells`. */
export function cellOf(number: number): number {
  return columns * number;
}

/** The words of one text, in order. */
export interface TextWords {
  readonly table: WordNumbering;
  readonly count: number;
  /** Offsets; after the last word begins one at the largest whole number, so that no search runs over, and ends at 0. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** -1 for a word that has none. */
  readonly numbers: Int32Array;
  /** Where digits stand, which are in no word; the largest whole number after the last. */
  readonly digits: Int32Array;
}

/** Behind every text. */
const farthest = 0x7fffffff;

/** Where the words of a text are put before it is known how many they are. */
let draft = roomFor(1 << 12);

function roomFor(length: number): Pick<TextWords, 'starts' | 'ends' | 'numbers' | 'digits'> {
  const words = length + 1;
  return {
    starts: new Int32Array(words),
    ends: new Int32Array(words),
    numbers: new Int32Array(words),
    digits: new Int32Array(length + 1),
  };
}

export class WordNumbering {
  /** Numbers of words, plus one, each before its hash; 0 where there is none. */
  private slots = new Int32Array(4 * firstRoom);
  private readonly words: string[] = [];
  private readonly units = new WordUnits();
  /** What stages keep, by `cellOf` and `WordCell`. */
  cells = new Int32Array(columns * firstRoom);
  /** What words are by themselves, as `word-facts.ts` has it. */
  meanings = new Int32Array(meaningColumns * firstRoom);
  /** `WordFact`s of two words in a row, a blank between, in the first column. */
  readonly pairs = new PairTable(pairBits);
  /** Grows when the table is emptied, and numbers are given anew. */
  age = 0;

  /** The words of `text`. What was read before has no numbers any more once the table was full. */
  read(text: string): TextWords {
    if (4 * this.words.length > 3 * mostWords) this.clear();
    const { length } = text;
    if (length >= draft.digits.length) draft = roomFor(length);
    const { starts, ends, numbers, digits } = draft;
    let count = 0;
    let digitCount = 0;
    let start = -1;
    let hash = 0;
    let isPlain = true;
    let last = 0;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : blank;
      const kind = classOf(code);
      if (start >= 0) {
        if (kind === lower || kind === uncased || (kind === upper && last !== lower)) {
          hash = Math.imul(hash ^ code, prime);
          last = kind;
          continue;
        }
        if (kind === ignorable) {
          isPlain = false;
          continue;
        }
        starts[count] = start;
        ends[count] = at;
        numbers[count++] = isPlain && at - start <= longestWord ? this.numberOf(text, start, at, hash) : -1;
        start = -1;
      }
      if (kind !== lower && kind !== upper && kind !== uncased) {
        if (kind === digit) digits[digitCount++] = at;
        continue;
      }
      start = at;
      hash = Math.imul(offsetBasis ^ code, prime);
      isPlain = true;
      last = kind;
    }
    starts[count] = farthest;
    digits[digitCount] = farthest;
    ends[count] = 0;
    numbers[count] = -1;
    return {
      table: this,
      count,
      starts: starts.slice(0, count + 1),
      ends: ends.slice(0, count + 1),
      numbers: numbers.slice(0, count + 1),
      digits: digits.slice(0, digitCount + 1),
    };
  }

  wordAt(number: number): string {
    return this.words[number]!;
  }

  /** Numbers are below this, as yet. */
  get room(): number {
    return this.cells.length / columns;
  }

  private numberOf(text: string, start: number, end: number, hash: number): number {
    const { words } = this;
    const slot = this.slotOf(text, start, end, hash);
    const known = this.slots[slot]! - 1;
    if (known >= 0) return known;
    if (words.length === mostWords) return -1;
    const number = words.push(detached(text.slice(start, end))) - 1;
    this.units.add(text, start, end);
    put(this.slots, number, hash);
    if (words.length === this.room && words.length < mostWords) this.grow();
    return number;
  }

  /** Where the word `text[start, end)` stands, or would. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const { slots, units } = this;
    const mask = slots.length - 1;
    let slot = firstSlot(hash) & mask;
    for (; slots[slot] !== 0; slot = (slot + 2) & mask) {
      if (slots[slot + 1] === hash && units.isAt(slots[slot]! - 1, text, start, end)) break;
    }
    return slot;
  }

  private grow(): void {
    const { slots } = this;
    this.cells = grown(this.cells, 2 * this.cells.length);
    this.meanings = grown(this.meanings, 2 * this.meanings.length);
    this.slots = new Int32Array(2 * slots.length);
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot] !== 0) put(this.slots, slots[slot]! - 1, slots[slot + 1]!);
  }

  private clear(): void {
    this.slots.fill(0);
    this.cells.fill(0);
    this.meanings.fill(0);
    this.pairs.clear();
    this.words.length = 0;
    this.units.clear();
    this.age++;
  }
}

/** An even number. */
function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function put(slots: Int32Array, number: number, hash: number): void {
  const mask = slots.length - 1;
  let slot = firstSlot(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 2) & mask;
  slots[slot] = number + 1;
  slots[slot + 1] = hash;
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

/** Finds digits, asked in the order of the text. */
export class DigitCursor {
  private at = 0;

  constructor(private readonly words: TextWords) {}

  /** The first digit from `start` on; behind the text where there is none. */
  next(start: number): number {
    const { digits } = this.words;
    while (digits[this.at]! < start) this.at++;
    return digits[this.at]!;
  }
}

/** Whether a blank, mark or nothing follows at `end`, and no digit or letter written together with the word. */
export function endsWord(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const kind = classOf(text.charCodeAt(end));
  return kind === separator || kind === boundary;
}
