/**
 * What one script's candidates are told apart by, in the shape that scoring reads: which candidates list a word, which
 * have a letter. Built when a text of that script first comes, so that a run over English never parses the Cyrillic lists.
 */
import { AffixIndex } from './affix-index.js';
import type { CloseGroup, LanguageEvidence } from '../model/language-evidence.js';
import type { DetectionWeights } from './weights.js';

export interface ScriptTables {
  readonly tags: readonly string[];
  /** What each candidate starts with: a loss for those that few articles are written in. */
  readonly prior: Float64Array;
  /** Candidates that list the word, by index in `tags`, and what a hit is worth. */
  readonly words: ReadonlyMap<string, WordHit>;
  readonly affixes: AffixIndex<WordHit>;
  /** By UTF-16 unit: what the letter is worth to each candidate. A letter that tells no two candidates apart is left out. */
  readonly letters: ReadonlyMap<number, Float64Array>;
  /** Groups of close relatives among the candidates. */
  readonly closeGroups: readonly CloseTables[];
  /** For each candidate the members of its close group, or itself alone: one array a family. */
  readonly families: readonly (readonly number[])[];
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
export function buildScriptTables(evidence: LanguageEvidence, script: string, weights: DetectionWeights): ScriptTables {
  const tags = (evidence.scripts[script] ?? '').split(' ');
  const closeGroups = evidence.closeGroups.flatMap((group) => indexGroup(tags, group));
  const neighbours = new Set(evidence.neighbours.split(' '));
  return {
    tags,
    prior: Float64Array.from(tags, (tag) => (neighbours.has(tag) ? -weights.neighbour : 0)),
    words: indexWords(tags, evidence),
    affixes: new AffixIndex(
      hitsOf(
        tags,
        postings(tags, (tag) => evidence.affixes[tag]),
      ),
    ),
    letters: weighLetters(tags, evidence, weights),
    closeGroups,
    families: tags.map(
      (_, candidate) => closeGroups.find(({ members }) => members.includes(candidate))?.members ?? [candidate],
    ),
  };
}

function indexWords(tags: readonly string[], evidence: LanguageEvidence): Map<string, WordHit> {
  const hits = new Map<string, WordHit>();
  for (const [word, { candidates, weight }] of hitsOf(
    tags,
    postings(tags, (tag) => evidence.words[tag]?.names),
  )) {
    hits.set(word, { candidates, weight: nameShare * weight });
  }
  for (const [word, hit] of hitsOf(
    tags,
    postings(tags, (tag) => evidence.words[tag]?.frequent),
  ))
    hits.set(word, hit);
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

function weighLetters(
  tags: readonly string[],
  evidence: LanguageEvidence,
  weights: DetectionWeights,
): Map<number, Float64Array> {
  const known = tags.map((tag) => evidence.letters[tag] ?? { main: '', auxiliary: '' });
  const units = new Set(
    [...known.map(({ main, auxiliary }) => main + auxiliary).join('')].map((letter) => letter.charCodeAt(0)),
  );
  const index = new Map<number, Float64Array>();
  for (const unit of units) {
    const letter = String.fromCharCode(unit);
    const basic = unit < 0x80;
    const loss = basic ? weights.foreignBasicLetter : weights.foreignLetter;
    const worth = Float64Array.from(known, ({ main, auxiliary }) => {
      if (main === '') return 0;
      if (main.includes(letter)) return basic ? 0 : weights.ownLetter;
      return auxiliary.includes(letter) ? -loss / 2 : -loss;
    });
    if (worth.some((value) => value !== worth[0])) index.set(unit, worth);
  }
  return index;
}

function indexGroup(tags: readonly string[], group: CloseGroup): CloseTables[] {
  const members = Object.keys(group).flatMap((tag) => (tags.includes(tag) ? [tags.indexOf(tag)] : []));
  if (members.length < 2) return [];
  const all = [...postings(tags, (tag) => group[tag])];
  const words = new Map(all.filter(([word]) => !word.includes('*')));
  return [{ members, words, affixes: new AffixIndex(all.filter(([word]) => word.includes('*'))) }];
}
