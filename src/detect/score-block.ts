/**
 * How well each candidate language explains one block: hits of its frequent words, letters that it does not write, and where
 * these do not decide, franc's trigrams. Words carry most: affixes alone brought headlines of 94 languages from 93.3 to 94.7 %.
 */
import type { TrigramLag } from './franc.js';
import { textOf, wordsOf, type Block, type Words } from './sample.js';
import type { CloseTables, LetterWorths, ScriptTables } from './script-tables.js';
import type { DetectionWeights } from './weights.js';
import type { Hits } from './word-lists.js';

/** What a block says for each of `tables.tags`: sums of evidence, in hits of a distinctive word; more is better. */
export interface BlockScores {
  /** By words and letters; trigrams are added later, where these do not decide. */
  readonly scores: Float64Array;
  /** By words and affixes alone: for each word under a twentieth in keyboard noise, a third in news. */
  readonly wordScores: Float64Array;
  readonly words: KnownWords;
}

/** The words of a block, with their numbers in `tables.words`, -1 for one that no list has. */
export interface KnownWords extends Words {
  readonly numbers: Int32Array;
}

/** Scores of `tables.tags` on `block`. */
export function scoreBlock(block: Block, tables: ScriptTables, weights: DetectionWeights): BlockScores {
  const words = lookUp(block, tables);
  const scores = tables.prior.slice();
  addWords(scores, block, words, tables, weights);
  const wordScores = new Float64Array(scores.length);
  for (let candidate = 0; candidate < scores.length; candidate++) {
    wordScores[candidate] = scores[candidate]! - tables.prior[candidate]!;
  }
  addLetters(scores, block, tables.letters);
  addDistinctiveWords(scores, block, words, tables, weights);
  return { scores, wordScores, words };
}

function lookUp(block: Block, tables: ScriptTables): KnownWords {
  const { count, starts, ends } = wordsOf(block);
  const numbers = new Int32Array(count);
  for (let word = 0; word < count; word++) numbers[word] = tables.words.find(block.units, starts[word]!, ends[word]!);
  return { count, starts, ends, numbers };
}

/** How many words of two letters and more there are among `words`, and how many of them the candidate lists. */
export function listedWords(
  { count, starts, ends, numbers }: KnownWords,
  { hits }: ScriptTables,
  candidate: number,
): { words: number; listed: number } {
  let words = 0;
  let listed = 0;
  for (let word = 0; word < count; word++) {
    if (ends[word]! - starts[word]! < 2) continue;
    words++;
    const number = numbers[word]!;
    if (number >= 0 && isListed(hits, number, candidate)) listed++;
  }
  return { words, listed };
}

function isListed({ starts, candidates }: Hits, number: number, candidate: number): boolean {
  for (let at = starts[number]!; at < starts[number + 1]!; at++) if (candidates[at] === candidate) return true;
  return false;
}

/** A country's or month's name is worth this share of a frequent word: names travel into other languages' texts. */
const nameShare = 0.6;

/** Adds the hit that word or affix `number` is, if anyone lists it; -1 is none. */
function addHit(scores: Float64Array, hits: Hits, rarity: Float64Array, number: number, worth: number): boolean {
  if (number < 0) return false;
  const end = hits.starts[number + 1]!;
  const start = hits.starts[number]!;
  const weight = rarity[end - start]!;
  const gain = worth * (number < hits.firstName ? weight : nameShare * weight);
  for (let at = start; at < end; at++) scores[hits.candidates[at]!]! += gain;
  return true;
}

function addWords(
  scores: Float64Array,
  { units }: Block,
  { count, starts, ends, numbers }: KnownWords,
  { words, hits, affixes, affixHits, rarity }: ScriptTables,
  weights: DetectionWeights,
): void {
  const addAffix = (affix: number): boolean => addHit(scores, affixHits, rarity, affix, weights.affix);
  for (let word = 0; word < count; word++) {
    if (addHit(scores, hits, rarity, numbers[word]!, 1)) continue;
    const start = starts[word]!;
    const end = ends[word]!;
    // The word in front of an apostrophe, with it: `dell'` of `dell'italia`, `l'` of `l'ukraine`.
    const elided = apostropheIn(units, start, end);
    if (elided >= 0 && addHit(scores, hits, rarity, words.find(units, start, elided + 1), 1)) continue;
    addAffix(affixes.ending(units, start, end));
    addAffix(affixes.beginning(units, start, end));
    for (let at = start; at < end; at++) addAffix(affixes.inner(units, at, end));
  }
}

/** Where the first apostrophe of the word stands; -1 where it has none. */
function apostropheIn(units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (units[at] === 0x27) return at;
  return -1;
}

function addLetters(scores: Float64Array, { units }: Block, { numbers, count, worthOf }: LetterWorths): void {
  const times = new Uint16Array(count + 1);
  /** In the order in which the block has them, so that sums come out the same. */
  const found: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const letter = numbers[units[at]!]!;
    if (letter !== 0 && times[letter]!++ === 0) found.push(letter);
  }
  for (const letter of found) {
    const worth = worthOf(letter);
    if (worth === null) continue;
    const often = times[letter]!;
    for (let candidate = 0; candidate < scores.length; candidate++) scores[candidate]! += often * worth[candidate]!;
  }
}

/** What some members of a close group use counts against the others, so that no group gains from having a list. */
function addDistinctiveWords(
  scores: Float64Array,
  { units }: Block,
  { count, starts, ends }: Words,
  { closeGroups }: ScriptTables,
  weights: DetectionWeights,
): void {
  const best = bestOf(scores);
  for (const { members, distinctive } of closeGroups) {
    if (members.every((member) => scores[member]! < best - weights.groupReach)) continue;
    const { words, affixes, wordUsers, affixUsers } = distinctive();
    for (let word = 0; word < count; word++) {
      const start = starts[word]!;
      const end = ends[word]!;
      const known = words.find(units, start, end);
      if (known >= 0) {
        settle(scores, members, wordUsers[known]!, weights.distinctiveWord);
        continue;
      }
      const settleAffix = (affix: number): void => {
        if (affix >= 0) settle(scores, members, affixUsers[affix]!, weights.distinctiveAffix);
      };
      settleAffix(affixes.ending(units, start, end));
      settleAffix(affixes.beginning(units, start, end));
      for (let at = start; at < end; at++) settleAffix(affixes.inner(units, at, end));
    }
  }
}

/** Takes `worth` from those of `members` that are not among `users`, which are bits. */
function settle(scores: Float64Array, members: CloseTables['members'], users: number, worth: number): void {
  for (let member = 0; member < members.length; member++) {
    if ((users & (1 << member)) === 0) scores[members[member]!]! -= worth;
  }
}

/** The highest of `scores`. */
export function bestOf(scores: Float64Array): number {
  let best = -Infinity;
  for (let candidate = 0; candidate < scores.length; candidate++) {
    if (scores[candidate]! > best) best = scores[candidate]!;
  }
  return best;
}

/** Adds what franc's trigrams say of the leaders among `scores`. */
export function addTrigrams(
  trigramLag: TrigramLag,
  scores: Float64Array,
  block: Block,
  tables: ScriptTables,
  weights: DetectionWeights,
): void {
  const best = bestOf(scores);
  const leaders = [...scores.keys()].filter(
    (candidate) => (scores[candidate] as number) >= best - weights.trigramReach,
  );
  if (leaders.length < 2) return;
  const text = textOf(block);
  const lags = trigramLag(
    text,
    leaders.map((leader) => tables.tags[leader] as string),
  );
  const scale = weights.trigramLag * text.length;
  leaders.forEach((leader, index) => {
    scores[leader] = (scores[leader] as number) - scale * (lags[index] ?? weights.unknownLag);
  });
  // Those that were too far behind to be asked about stay behind.
  const worst = scale * lags.reduce<number>((most, lag) => Math.max(most, lag ?? 0), weights.unknownLag);
  for (const candidate of scores.keys()) {
    if (!leaders.includes(candidate)) scores[candidate] = (scores[candidate] as number) - worst;
  }
}
