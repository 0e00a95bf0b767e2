/**
 * What one script's candidates are told apart by, in the shape that scoring reads: which candidates list a word, which
 * have a letter. Built when a text of that script first comes, so that a run over English never parses the Cyrillic lists.
 */
import { AffixIndex } from './affix-index.js';
import type { CloseGroup, LanguageEvidence } from '../model/language-evidence.js';
import { unpackWords } from './packed-words.js';
import type { DetectionWeights } from './weights.js';
import { listWords, type WordLists } from './word-lists.js';
import { WordTable } from './word-table.js';

export interface ScriptTables extends WordLists {
  readonly tags: readonly string[];
  /** What each candidate starts with: a loss for those that few articles are written in. */
  readonly prior: Float64Array;
  /** What a hit is worth, by how many candidates share it: 1 for a word of one candidate only, less the more there are. */
  readonly rarity: Float64Array;
  readonly letters: LetterWorths;
  /** Groups of close relatives among the candidates. */
  readonly closeGroups: readonly CloseTables[];
  /** For each candidate the members of its close group, or itself alone: one array a family. */
  readonly families: readonly (readonly number[])[];
}

/** What each letter is worth to each candidate; computed when the letter first comes, for a text has few of the hundreds. */
export interface LetterWorths {
  /** Number of a letter by its UTF-16 unit, from 1 to `count`; 0 for a unit that is none. */
  readonly numbers: Uint16Array;
  readonly count: number;
  /** By candidate; null for a letter that tells no two of them apart. */
  readonly worthOf: (number: number) => Float64Array | null;
}

export interface CloseTables {
  /** Members by index in `ScriptTables.tags`. */
  readonly members: readonly number[];
  /** Built when a text first comes near the group: most runs meet few of them. */
  readonly distinctive: () => Distinctive;
}

/** What some members of a group use and others do not. */
export interface Distinctive {
  readonly words: WordTable;
  readonly affixes: AffixIndex;
  /** By number of a word, and of an affix: the members that use it, a bit each. */
  readonly wordUsers: readonly number[];
  readonly affixUsers: readonly number[];
}

/** Builds the tables of the candidates that `evidence` lists for `script`. */
export function buildScriptTables(evidence: LanguageEvidence, script: string, weights: DetectionWeights): ScriptTables {
  const tags = (evidence.scripts[script] ?? '').split(' ');
  const closeGroups = evidence.closeGroups.flatMap((group) => indexGroup(tags, group));
  const neighbours = new Set(evidence.neighbours.split(' '));
  const packed = evidence.packed?.(script);
  const most = Math.log(tags.length + 1);
  return {
    tags,
    prior: Float64Array.from(tags, (tag) => (neighbours.has(tag) ? -weights.neighbour : 0)),
    ...(packed === undefined ? listWords(tags, evidence) : unpackWords(packed)),
    rarity: Float64Array.from({ length: tags.length + 1 }, (_, count) => Math.log((tags.length + 1) / count) / most),
    letters: weighLetters(tags, evidence, weights),
    closeGroups,
    families: tags.map(
      (_, candidate) => closeGroups.find(({ members }) => members.includes(candidate))?.members ?? [candidate],
    ),
  };
}

/** What a language does with a letter; 0 for one that it does not write. */
const auxiliary = 1;
const main = 2;

function weighLetters(tags: readonly string[], evidence: LanguageEvidence, weights: DetectionWeights): LetterWorths {
  const known = tags.map((tag) => evidence.letters[tag] ?? { main: '', auxiliary: '' });
  const numbers = new Uint16Array(0x10000);
  const units: number[] = [];
  /** By index in `units`: what each candidate does with the letter. */
  const uses: Uint8Array[] = [];
  const read = (letters: string, candidate: number, use: number): void => {
    for (let at = 0; at < letters.length; at++) {
      const unit = letters.charCodeAt(at);
      if (numbers[unit] === 0) {
        numbers[unit] = units.push(unit);
        uses.push(new Uint8Array(tags.length));
      }
      uses[numbers[unit]! - 1]![candidate] = use;
    }
  };
  known.forEach((language, candidate) => {
    read(language.auxiliary, candidate, auxiliary);
    read(language.main, candidate, main);
  });
  const worths: (Float64Array | null | undefined)[] = [];
  const weigh = (number: number): Float64Array | null => {
    const basic = units[number - 1]! < 0x80;
    const loss = basic ? weights.foreignBasicLetter : weights.foreignLetter;
    const worthByUse = [-loss, -loss / 2, basic ? 0 : weights.ownLetter];
    const use = uses[number - 1]!;
    const worth = Float64Array.from(known, (language, candidate) =>
      language.main === '' ? 0 : worthByUse[use[candidate]!]!,
    );
    return worth.every((value) => value === worth[0]) ? null : worth;
  };
  const worthOf = (number: number): Float64Array | null => {
    const worth = worths[number];
    return worth === undefined ? (worths[number] = weigh(number)) : worth;
  };
  return { numbers, count: units.length, worthOf };
}

function indexGroup(tags: readonly string[], group: CloseGroup): CloseTables[] {
  const members = Object.keys(group).flatMap((tag) => (tags.includes(tag) ? [tags.indexOf(tag)] : []));
  if (members.length < 2) return [];
  let built: Distinctive | undefined;
  const lists = members.map((member) => group[tags[member]!] ?? '');
  return [{ members, distinctive: () => (built ??= indexDistinctive(lists)) }];
}

/** The words and affixes of `lists`, one a member. */
function indexDistinctive(lists: readonly string[]): Distinctive {
  const words = new WordTable();
  const affixes = new AffixIndex();
  const wordUsers: number[] = [];
  const affixUsers: number[] = [];
  const note = (users: number[], number: number, member: number): void => {
    users[number] = (users[number] ?? 0) | (1 << member);
  };
  lists.forEach((list, member) => {
    for (const word of list.split(' ')) {
      if (word.includes('*')) note(affixUsers, affixes.add(word), member);
      else if (word !== '') note(wordUsers, words.add(word, 0, word.length), member);
    }
  });
  return { words, affixes, wordUsers, affixUsers };
}
