/**
 * What the words of texts are indexed by: ids of features, found once and kept by the number that a word has in the table of words. Words
 * begin alike: a key that has an id is known without a string of it.
 */
import { grown } from '../math/grown.js';
import { IdTable } from '../math/id-table.js';
import { PairTable, unknown } from '../math/pair-table.js';
import type { Numbering } from '../model/bag.js';
import type { WordNumbering } from '../text/words.js';
import { lettersOf, noKey, prefixLetters, RomanWord } from './term-keys.js';

const none = -1;
/** A word of fewer letters does not count. */
const fewestLetters = 2;
const pairBits = 15;

/** What is kept of a word, in a row; 0 where it was not asked for, else the id and `firstId`. */
const Column = { word: 0, spelling: 1, skeleton: 2, shown: 3 } as const;
const columns = 4;
/** So that `none` is not 0. */
const firstId = 2;
/** The cell of a word tells the letters of its prefix too. */
const lengthBits = 3;
const lengthMask = (1 << lengthBits) - 1;

/** Words without a number, that long after each other: they have negative ones. */
const looseWords = 16;

/** The words of one table. */
interface KeptWords {
  readonly age: number;
  cells: Int32Array;
  pairs: PairTable | undefined;
}

/** Words are those of one table at a time. */
export class TermWords {
  private readonly keptOf = new WeakMap<WordNumbering, KeptWords>();
  private table: WordNumbering | undefined;
  private kept: KeptWords = { age: 0, cells: new Int32Array(0), pairs: undefined };
  private readonly loose: string[] = [];
  private nextLoose = 0;
  private readonly roman = new RomanWord();
  private readonly ids = { word: new IdTable(), spelling: new IdTable(), skeleton: new IdTable() };

  constructor(private readonly numbering: Numbering) {}

  /** Words are those of `table` from now on. */
  open(table: WordNumbering): void {
    let kept = this.keptOf.get(table);
    if (kept === undefined || kept.age !== table.age) {
      kept = { age: table.age, cells: new Int32Array(0), pairs: undefined };
      this.keptOf.set(table, kept);
    }
    kept.cells = grown(kept.cells, columns * (looseWords + table.room));
    this.table = table;
    this.kept = kept;
  }

  /** A number for a word that has none, good for as long as the next few are asked for. */
  looseWord(surface: string): number {
    const slot = this.nextLoose++ % looseWords;
    this.loose[slot] = surface;
    const number = -1 - slot;
    this.kept.cells.fill(0, cellOf(number), cellOf(number) + columns);
    return number;
  }

  /** The id of the word as a feature; -1 where it is too short to count. Case, accents and soft hyphens do not matter to it. */
  wordOf(number: number): number {
    return (this.read(number) >> lengthBits) - firstId;
  }

  /** Letters of the word's prefix, five at most. */
  prefixLength(number: number): number {
    return this.read(number) & lengthMask;
  }

  /** -1 where there is none. */
  spellingOf(number: number): number {
    return this.keyed('spelling', number);
  }

  /** -1 where there is none. */
  skeletonOf(number: number): number {
    return this.keyed('skeleton', number);
  }

  /** The id of the word as it stands. */
  shownOf(number: number): number {
    const at = cellOf(number) + Column.shown;
    const { cells } = this.kept;
    if (cells[at] === 0) {
      const { numbering } = this;
      const surface = this.surfaceOf(number);
      cells[at] = (number < 0 ? numbering.surfaceId(surface) : numbering.newSurfaceId(surface)) + firstId;
    }
    return cells[at]! - firstId;
  }

  /** The id of two syllables in a row. */
  pairOf(first: number, second: number): number {
    if (first < 0 || second < 0) return this.readPair(first, second);
    const pairs = (this.kept.pairs ??= new PairTable(pairBits));
    const place = pairs.placeOf(first, second);
    if (pairs.cells[place] === unknown) pairs.cells[place] = this.readPair(first, second);
    return pairs.cells[place]!;
  }

  private keyed(family: 'spelling' | 'skeleton', number: number): number {
    const at = cellOf(number) + Column[family];
    const { roman, kept } = this;
    if (kept.cells[at] === 0) {
      roman.read(this.surfaceOf(number));
      const key = family === 'spelling' ? roman.spellingKey() : roman.skeletonKey();
      kept.cells[at] = this.idOf(family, key) + firstId;
    }
    return kept.cells[at]! - firstId;
  }

  private readPair(first: number, second: number): number {
    return this.numbering.featureId('pair', `${this.prefixOf(first)} ${this.prefixOf(second)}`);
  }

  private prefixOf(number: number): string {
    this.roman.read(this.surfaceOf(number));
    return lettersOf(this.roman.prefixKey());
  }

  /** The cell of the word. */
  private read(number: number): number {
    const { cells } = this.kept;
    const at = cellOf(number) + Column.word;
    const known = cells[at]!;
    if (known !== 0) return known;
    const { roman } = this;
    roman.read(this.surfaceOf(number));
    const id = roman.length < fewestLetters ? none : this.idOf('word', roman.prefixKey());
    return (cells[at] = ((id + firstId) << lengthBits) | Math.min(roman.length, prefixLetters));
  }

  private surfaceOf(number: number): string {
    return number < 0 ? this.loose[-1 - number]! : this.table!.wordAt(number);
  }

  private idOf(family: 'word' | 'spelling' | 'skeleton', key: number): number {
    if (key === noKey) return none;
    const ids = this.ids[family];
    const known = ids.idOf(key);
    if (known >= 0) return known;
    const id = this.numbering.newFeatureId(family, lettersOf(key));
    ids.set(key, id);
    return id;
  }
}

function cellOf(number: number): number {
  return columns * (looseWords + number);
}
