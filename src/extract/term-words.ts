/** The words of texts with the ids of what they are indexed by, by their numbers in the table of words. */
import type { Numbering } from '../model/bag.js';
import type { WordNumbering } from '../text/words.js';
import { skeletonKey, spellingKey, prefixOf, romanLetters } from './term-keys.js';

/** A word as it stands in texts; what few words need is found when it is first asked for. */
export interface TermWord {
  /** No other word has it, nor one that took the place of another. */
  readonly number: number;
  readonly surface: string;
  /** Roman letters, 24 at most. */
  readonly roman: string;
  readonly prefix: string;
  /** Id of the prefix as a feature; -1 where the word is too short to count. */
  readonly word: number;
  /** -1 where there is none. */
  spelling: number | undefined;
  skeleton: number | undefined;
  /** Id of the surface. */
  shown: number | undefined;
}

const none = -1;

export class TermWords {
  /** By the number of a word, of each table. */
  private readonly kept = new WeakMap<WordNumbering, { age: number; words: (TermWord | undefined)[] }>();
  private ofTable: (TermWord | undefined)[] = [];
  private count = 0;

  constructor(private readonly numbering: Numbering) {}

  /** Words are those of `table` from now on. */
  open(table: WordNumbering): void {
    let kept = this.kept.get(table);
    if (kept === undefined || kept.age !== table.age) this.kept.set(table, (kept = { age: table.age, words: [] }));
    // A place far behind the others would make a table of hashes of it.
    while (kept.words.length < table.room) kept.words.push(undefined);
    this.ofTable = kept.words;
  }

  /** The word of that number: case, accents and soft hyphens do not matter to what it is indexed by. */
  of(table: WordNumbering, number: number): TermWord {
    return (this.ofTable[number] ??= this.read(table.wordAt(number)));
  }

  spellingOf(word: TermWord): number {
    return (word.spelling ??= this.idOf('spelling', spellingKey(word.roman)));
  }

  skeletonOf(word: TermWord): number {
    return (word.skeleton ??= this.idOf('skeleton', skeletonKey(word.roman)));
  }

  shownOf(word: TermWord): number {
    return (word.shown ??= this.numbering.surfaceId(word.surface));
  }

  /** A word that has no number. */
  read(surface: string): TermWord {
    const roman = romanLetters(surface);
    const prefix = prefixOf(roman);
    return {
      number: this.count++,
      surface,
      roman,
      prefix,
      word: roman.length < 2 ? none : this.numbering.featureId('word', prefix),
      spelling: undefined,
      skeleton: undefined,
      shown: undefined,
    };
  }

  private idOf(family: 'spelling' | 'skeleton', key: string): number {
    return key === '' ? none : this.numbering.featureId(family, key);
  }
}
