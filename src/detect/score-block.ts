/**
 * How well each candidate language explains one block: hits of its frequent words, letters that it does not write, and where
 * these do not decide, franc's trigrams. Words carry most: affixes alone brought headlines of 94 languages from 93.3 to 94.7 %.
 */
import type { TrigramLag } from './franc.js';
import type { Block } from './sample.js';
import type { ScriptTables, WordHit } from './script-tables.js';
import type { DetectionWeights } from './weights.js';

/** What a block says for each of `tables.tags`: sums of evidence, in hits of a distinctive word; more is better. */
export interface BlockScores {
  /** By words and letters; trigrams are added later, where these do not decide. */
  readonly scores: Float64Array;
  /** By words and affixes alone: for each word under a twentieth in keyboard noise, a third in news. */
  readonly wordScores: Float64Array;
}

/** Scores of `tables.tags` on `block`. */
export function scoreBlock(block: Block, tables: ScriptTables, weights: DetectionWeights): BlockScores {
  const scores = Float64Array.from(tables.prior);
  addWords(scores, block, tables, weights);
  const wordScores = scores.map((score, candidate) => score - (tables.prior[candidate] as number));
  addLetters(scores, block, tables);
  addDistinctiveWords(scores, block, tables, weights);
  return { scores, wordScores };
}

/** How many words of two letters and more `block` has, and how many of them `tag` lists. */
export function listedWords(block: Block, tables: ScriptTables, tag: string): { words: number; listed: number } {
  const candidate = tables.tags.indexOf(tag);
  let words = 0;
  let listed = 0;
  for (const word of block.words) {
    if (word.length < 2) continue;
    words++;
    if (tables.words.get(word)?.candidates.includes(candidate)) listed++;
  }
  return { words, listed };
}

function addWords(scores: Float64Array, block: Block, tables: ScriptTables, weights: DetectionWeights): void {
  const add = (hit: WordHit, worth: number): void => {
    for (const candidate of hit.candidates) scores[candidate] = (scores[candidate] as number) + worth * hit.weight;
  };
  for (const word of block.words) {
    const hit = tables.words.get(word) ?? (word.includes("'") ? elided(word, tables) : undefined);
    if (hit !== undefined) add(hit, 1);
    else tables.affixes.match(word, (affix) => add(affix, weights.affix));
  }
}

/** The word in front of an apostrophe, with it: `dell'` of `dell'italia`, `l'` of `l'ukraine`. */
function elided(word: string, tables: ScriptTables): WordHit | undefined {
  return tables.words.get(word.slice(0, word.indexOf("'") + 1));
}

function addLetters(scores: Float64Array, block: Block, tables: ScriptTables): void {
  const counts = new Map<Float64Array, number>();
  for (let at = 0; at < block.text.length; at++) {
    const worth = tables.letters.get(block.text.charCodeAt(at));
    if (worth !== undefined) counts.set(worth, (counts.get(worth) ?? 0) + 1);
  }
  for (const [worth, count] of counts) {
    for (let candidate = 0; candidate < scores.length; candidate++) {
      scores[candidate] = (scores[candidate] as number) + count * (worth[candidate] as number);
    }
  }
}

/** What some members of a close group use counts against the others, so that no group gains from having a list. */
function addDistinctiveWords(
  scores: Float64Array,
  block: Block,
  tables: ScriptTables,
  weights: DetectionWeights,
): void {
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  for (const { members, words, affixes } of tables.closeGroups) {
    if (members.every((member) => (scores[member] as number) < best - weights.groupReach)) continue;
    const settle = (users: readonly number[], worth: number): void => {
      for (const member of members) {
        if (!users.includes(member)) scores[member] = (scores[member] as number) - worth;
      }
    };
    for (const word of block.words) {
      const users = words.get(word);
      if (users !== undefined) settle(users, weights.distinctiveWord);
      else affixes.match(word, (found) => settle(found, weights.distinctiveAffix));
    }
  }
}

/** Adds what franc's trigrams say of the leaders among `scores`. */
export function addTrigrams(
  trigramLag: TrigramLag,
  scores: Float64Array,
  block: Block,
  tables: ScriptTables,
  weights: DetectionWeights,
): void {
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const leaders = [...scores.keys()].filter(
    (candidate) => (scores[candidate] as number) >= best - weights.trigramReach,
  );
  if (leaders.length < 2) return;
  const lags = trigramLag(
    block.text,
    leaders.map((leader) => tables.tags[leader] as string),
  );
  const scale = weights.trigramLag * block.text.length;
  leaders.forEach((leader, index) => {
    scores[leader] = (scores[leader] as number) - scale * (lags[index] ?? weights.unknownLag);
  });
  // Those that were too far behind to be asked about stay behind.
  const worst = scale * lags.reduce<number>((most, lag) => Math.max(most, lag ?? 0), weights.unknownLag);
  for (const candidate of scores.keys()) {
    if (!leaders.includes(candidate)) scores[candidate] = (scores[candidate] as number) - worst;
  }
}
