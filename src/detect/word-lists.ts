/**
 * The words and affixes that the candidates of one script list, with who lists each. Built from the lists where nothing else is at hand; the
 * built program reads what was built before (`packed-words.ts`).
 */
import { AffixIndex } from './affix-index.js';
import { grown } from '../math/grown.js';
import type { LanguageEvidence } from '../model/language-evidence.js';
import { WordTable } from './word-table.js';

export interface WordLists {
  readonly words: WordTable;
  /** By the numbers of `words`. */
  readonly hits: Hits;
  readonly affixes: AffixIndex;
  /** By the numbers of `affixes`. */
  readonly affixHits: Hits;
}

/** The candidates that list each word, by index and in their order. */
export interface Hits {
  /** Those of word `w` are `candidates[starts[w]..starts[w + 1])`. */
  readonly starts: Uint32Array;
  readonly candidates: Uint16Array;
  /** From this number on words are names of countries, months and weekdays. */
  readonly firstName: number;
}

/** The lists of the languages `tags`. */
export function listWords(tags: readonly string[], evidence: LanguageEvidence): WordLists {
  const words = new WordTable();
  const wordPostings = new Postings();
  tags.forEach((tag, candidate) => {
    eachWord(evidence.words[tag]?.frequent ?? '', (list, from, to) => {
      wordPostings.add(words.add(list, from, to), candidate);
    });
  });
  // A name that is a frequent word somewhere is no name.
  const firstName = words.size;
  tags.forEach((tag, candidate) => {
    eachWord(evidence.words[tag]?.names ?? '', (list, from, to) => {
      const word = words.add(list, from, to);
      if (word >= firstName) wordPostings.add(word, candidate);
    });
  });
  const affixes = new AffixIndex();
  const affixPostings = new Postings();
  tags.forEach((tag, candidate) => {
    for (const affix of (evidence.affixes[tag] ?? '').split(' ')) {
      if (affix !== '') affixPostings.add(affixes.add(affix), candidate);
    }
  });
  return {
    words,
    hits: wordPostings.hits(words.size, firstName),
    affixes,
    affixHits: affixPostings.hits(affixes.size, affixes.size),
  };
}

/** Which candidates list which word, as it is gathered: candidate by candidate. */
class Postings {
  private words = new Uint32Array(1024);
  private candidates = new Uint16Array(1024);
  private length = 0;
  /** By word, the last candidate that listed it, plus one. */
  private last = new Uint16Array(1024);

  /** Candidates come in order; one that lists a word twice counts once. */
  add(word: number, candidate: number): void {
    while (word >= this.last.length) this.last = grown(this.last, 2 * this.last.length);
    if (this.last[word] === candidate + 1) return;
    this.last[word] = candidate + 1;
    if (this.length === this.words.length) {
      this.words = grown(this.words, 2 * this.words.length);
      this.candidates = grown(this.candidates, 2 * this.candidates.length);
    }
    this.words[this.length] = word;
    this.candidates[this.length++] = candidate;
  }

  /** The candidates of `count` words. */
  hits(count: number, firstName: number): Hits {
    const starts = new Uint32Array(count + 1);
    for (let at = 0; at < this.length; at++) starts[this.words[at]! + 1]!++;
    for (let word = 0; word < count; word++) starts[word + 1]! += starts[word]!;
    const candidates = new Uint16Array(this.length);
    const next = starts.slice();
    for (let at = 0; at < this.length; at++) candidates[next[this.words[at]!]!++] = this.candidates[at]!;
    return { starts, candidates, firstName };
  }
}

/** Calls `found` for each word of `list`, with where it stands: most are known already, and need not become strings. */
function eachWord(list: string, found: (list: string, from: number, to: number) => void): void {
  for (let from = 0; from < list.length;) {
    const blank = list.indexOf(' ', from);
    const to = blank < 0 ? list.length : blank;
    if (to > from) found(list, from, to);
    from = to + 1;
  }
}
