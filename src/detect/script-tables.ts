/**
 * What one script's candidates are told apart by, in the shape that scoring reads: which candidates list a word, which
 * have a letter. Built when a text of that script first comes, so that a run over English never parses the Cyrillic lists.
 * Words and candidates are numbers in columns: 14,000 words of Latin script are built four times as fast as a map of objects.
 */
import { AffixIndex } from './affix-index.js';
import type { CloseGroup, LanguageEvidence } from '../model/language-evidence.js';
import type { DetectionWeights } from './weights.js';
import { WordTable } from './word-table.js';

export interface ScriptTables {
  readonly tags: readonly string[];
  /** What each candidate starts with: a loss for those that few articles are written in. */
  readonly prior: Float64Array;
  /** All words that any candidate lists. */
  readonly words: WordTable;
  /** By the numbers of `words`. */
  readonly hits: Hits;
  readonly affixes: AffixIndex;
  /** By the values of `affixes`. */
  readonly affixHits: Hits;
  readonly letters: LetterWorths;
  /** Groups of close relatives among the candidates. */
  readonly closeGroups: readonly CloseTables[];
  /** For each candidate the members of its close group, or itself alone: one array a family. */
  readonly families: readonly (readonly number[])[];
}

/** The candidates that list each word (by index in `tags`, in their order), and what a hit is worth. */
export interface Hits {
  /** Those of word `w` are `candidates[starts[w]..starts[w + 1])`. */
  readonly starts: Uint32Array;
  readonly candidates: Uint16Array;
  /** 1 for a word of one candidate only, less the more of them share it. */
  readonly weights: Float64Array;
}

/** What each letter is worth to each candidate. A letter that tells no two candidates apart is left out. */
export interface LetterWorths {
  /** Number of a letter by its UTF-16 unit, from 1; 0 for a unit that is none. */
  readonly numbers: Uint16Array;
  /** By number. */
  readonly worths: readonly Float64Array[];
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
  /** By number of a word, and by value of an affix: the members that use it, a bit each. */
  readonly wordUsers: readonly number[];
  readonly affixUsers: readonly number[];
}

/** A country's or month's name is worth this share of a frequent word: names travel into other languages' texts. */
const nameShare = 0.6;

/** Builds the tables of the candidates that `evidence` lists for `script`. */
export function buildScriptTables(evidence: LanguageEvidence, script: string, weights: DetectionWeights): ScriptTables {
  const tags = (evidence.scripts[script] ?? '').split(' ');
  const neighbours = new Set(evidence.neighbours.split(' '));
  const { words, hits } = listWords(tags, evidence);
  const closeGroups = evidence.closeGroups.flatMap((group) => indexGroup(tags, group));
  return {
    tags,
    prior: Float64Array.from(tags, (tag) => (neighbours.has(tag) ? -weights.neighbour : 0)),
    words,
    hits: hits.toHits(words.size, tags.length),
    ...listAffixes(tags, evidence),
    letters: weighLetters(tags, evidence, weights),
    closeGroups,
    families: tags.map(
      (_, candidate) => closeGroups.find(({ members }) => members.includes(candidate))?.members ?? [candidate],
    ),
  };
}

/** Which candidates list which word, as it is gathered: candidate by candidate. */
class Postings {
  #words = new Uint32Array(1024);
  #candidates = new Uint16Array(1024);
  #length = 0;
  /** By word, the last candidate that listed it, plus one. */
  #last = new Uint16Array(1024);
  /** Hits of words from this number on are worth `nameShare`. */
  #names = Infinity;

  /** Candidates come in order; one that lists a word twice counts once. */
  add(word: number, candidate: number): void {
    while (word >= this.#last.length) this.#last = twice(this.#last, Uint16Array);
    if (this.#last[word] === candidate + 1) return;
    this.#last[word] = candidate + 1;
    if (this.#length === this.#words.length) {
      this.#words = twice(this.#words, Uint32Array);
      this.#candidates = twice(this.#candidates, Uint16Array);
    }
    this.#words[this.#length] = word;
    this.#candidates[this.#length++] = candidate;
  }

  /** Words from the number `first` on are names. */
  beginNames(first: number): void {
    this.#names = first;
  }

  /** The hits of `words` words among `tags` candidates. */
  toHits(words: number, tags: number): Hits {
    const starts = new Uint32Array(words + 1);
    for (let at = 0; at < this.#length; at++) starts[this.#words[at]! + 1]!++;
    for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
    const candidates = new Uint16Array(this.#length);
    const next = starts.slice();
    for (let at = 0; at < this.#length; at++) candidates[next[this.#words[at]!]!++] = this.#candidates[at]!;
    const most = Math.log(tags + 1);
    const byCount = Float64Array.from({ length: tags + 1 }, (_, count) => Math.log((tags + 1) / count) / most);
    const weights = new Float64Array(words);
    for (let word = 0; word < words; word++) {
      const weight = byCount[starts[word + 1]! - starts[word]!]!;
      weights[word] = word < this.#names ? weight : nameShare * weight;
    }
    return { starts, candidates, weights };
  }
}

/** The frequent words, and behind them the names that are none. */
function listWords(tags: readonly string[], evidence: LanguageEvidence): { words: WordTable; hits: Postings } {
  const words = new WordTable();
  const hits = new Postings();
  tags.forEach((tag, candidate) => {
    eachWord(evidence.words[tag]?.frequent ?? '', (list, from, to) => {
      hits.add(words.add(list, from, to), candidate);
    });
  });
  const frequent = words.size;
  hits.beginNames(frequent);
  tags.forEach((tag, candidate) => {
    eachWord(evidence.words[tag]?.names ?? '', (list, from, to) => {
      const word = words.add(list, from, to);
      if (word >= frequent) hits.add(word, candidate);
    });
  });
  return { words, hits };
}

function listAffixes(tags: readonly string[], evidence: LanguageEvidence): Pick<ScriptTables, 'affixes' | 'affixHits'> {
  const numbers = new Map<string, number>();
  const hits = new Postings();
  tags.forEach((tag, candidate) => {
    for (const affix of (evidence.affixes[tag] ?? '').split(' ')) {
      if (affix === '') continue;
      const number = numbers.get(affix) ?? numbers.size;
      numbers.set(affix, number);
      hits.add(number, candidate);
    }
  });
  return { affixes: new AffixIndex(numbers), affixHits: hits.toHits(numbers.size, tags.length) };
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
  const worths = [new Float64Array(0)];
  for (const [index, unit] of units.entries()) {
    const basic = unit < 0x80;
    const loss = basic ? weights.foreignBasicLetter : weights.foreignLetter;
    const worthOf = [-loss, -loss / 2, basic ? 0 : weights.ownLetter];
    const use = uses[index]!;
    const worth = new Float64Array(tags.length);
    let tellsApart = false;
    for (let candidate = 0; candidate < tags.length; candidate++) {
      worth[candidate] = known[candidate]!.main === '' ? 0 : worthOf[use[candidate]!]!;
      if (worth[candidate] !== worth[0]) tellsApart = true;
    }
    numbers[unit] = tellsApart ? worths.push(worth) - 1 : 0;
  }
  return { numbers, worths };
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
  const affixes = new Map<string, number>();
  const wordUsers: number[] = [];
  const affixUsers: number[] = [];
  const note = (users: number[], number: number, member: number): void => {
    users[number] = (users[number] ?? 0) | (1 << member);
  };
  lists.forEach((list, member) => {
    for (const word of list.split(' ')) {
      if (word.includes('*')) {
        const affix = affixes.get(word) ?? affixes.size;
        affixes.set(word, affix);
        note(affixUsers, affix, member);
      } else if (word !== '') note(wordUsers, words.add(word, 0, word.length), member);
    }
  });
  return { words, affixes: new AffixIndex(affixes), wordUsers, affixUsers };
}

function twice<Cells extends Uint16Array | Uint32Array>(cells: Cells, make: new (length: number) => Cells): Cells {
  const larger = new make(2 * cells.length);
  larger.set(cells);
  return larger;
}
