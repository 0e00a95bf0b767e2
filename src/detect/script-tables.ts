/**
 * What one script's candidates are told apart by, in the shape that scoring reads: which candidates list a word, which
 * have a letter. Built when a text of that script first comes, so that a run over English never parses the Cyrillic lists.
 */
import { AffixIndex } from './affix-index.js';
import type { CloseGroup, LanguageEvidence } from '../model/language-evidence.js';

export interface ScriptTables {
  readonly tags: readonly string[];
  /** Candidates that list the word, by index in `tags`, and what a hit is worth. */
  readonly words: ReadonlyMap<string, WordHit>;
  readonly affixes: AffixIndex<WordHit>;
  /** By UTF-16 unit: for each candidate 2 for a letter of its own, 1 for one of its foreign words, 0 for neither. */
  readonly letters: ReadonlyMap<number, Uint8Array>;
  /** Candidates whose letters are known. */
  readonly hasLetters: readonly boolean[];
  /** Groups of close relatives among the candidates. */
  readonly closeGroups: readonly CloseTables[];
}

export interface WordHit {
  readonly candidates: readonly number[];
  /** 1 for a word of one candidate only, less the more of them share it. */
  readonly weight: number;
}

export interface CloseTables {
  /** Members by index in `ScriptTables.tags`. */
  readonly members: readonly number[];
  /** Distinctive words and the members that use them. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly affixes: AffixIndex<readonly number[]>;
}

/** A country's or month's name is worth this share of a frequent word: names travel into other languages' texts. */
const nameShare = 0.6;

/** Builds the tables of the candidates that `evidence` lists for `script`. */
export function buildScriptTables(evidence: LanguageEvidence, script: string): ScriptTables {
  const tags = (evidence.scripts[script] ?? '').split(' ');
  return {
    tags,
    words: indexWords(tags, evidence),
    affixes: new AffixIndex(hitsOf(tags, postings(tags, (tag) => evidence.affixes[tag]))),
    letters: indexLetters(tags, evidence),
    hasLetters: tags.map((tag) => evidence.letters[tag] !== undefined),
    closeGroups: evidence.closeGroups.flatMap((group) => indexGroup(tags, group)),
  };
}

function indexWords(tags: readonly string[], evidence: LanguageEvidence): Map<string, WordHit> {
  const hits = new Map<string, WordHit>();
  for (const [word, { candidates, weight }] of hitsOf(tags, postings(tags, (tag) => evidence.words[tag]?.names))) {
    hits.set(word, { candidates, weight: nameShare * weight });
  }
  for (const [word, hit] of hitsOf(tags, postings(tags, (tag) => evidence.words[tag]?.frequent))) hits.set(word, hit);
  return hits;
}

function hitsOf(tags: readonly string[], postings: ReadonlyMap<string, readonly number[]>): [string, WordHit][] {
  const most = Math.log(tags.length + 1);
  return [...postings].map(([word, candidates]) => {
    return [word, { candidates, weight: Math.log((tags.length + 1) / candidates.length) / most }];
  });
}

function postings(tags: readonly string[], wordsOf: (tag: string) => string | undefined): Map<string, number[]> {
  const index = new Map<string, number[]>();
  tags.forEach((tag, candidate) => {
    for (const word of new Set((wordsOf(tag) ?? '').split(' '))) {
      if (word === '') continue;
      const known = index.get(word);
      if (known === undefined) index.set(word, [candidate]);
      else known.push(candidate);
    }
  });
  return index;
}

function indexLetters(tags: readonly string[], evidence: LanguageEvidence): Map<number, Uint8Array> {
  const index = new Map<number, Uint8Array>();
  tags.forEach((tag, candidate) => {
    const { main, auxiliary } = evidence.letters[tag] ?? { main: '', auxiliary: '' };
    for (const [letters, rank] of [[auxiliary, 1], [main, 2]] as const) {
      for (let at = 0; at < letters.length; at++) {
        const unit = letters.charCodeAt(at);
        const ranks = index.get(unit) ?? new Uint8Array(tags.length);
        ranks[candidate] = rank;
        index.set(unit, ranks);
      }
    }
  });
  return index;
}

function indexGroup(tags: readonly string[], group: CloseGroup): CloseTables[] {
  const members = Object.keys(group).flatMap((tag) => (tags.includes(tag) ? [tags.indexOf(tag)] : []));
  if (members.length < 2) return [];
  const all = [...postings(tags, (tag) => group[tag])];
  const words = new Map(all.filter(([word]) => !word.includes('*')));
  return [{ members, words, affixes: new AffixIndex(all.filter(([word]) => word.includes('*'))) }];
}
