/**
 * How well each candidate language explains one block: hits of its frequent words, letters that it does not write,
 * franc's trigrams. Words carry most (FINDINGS: 92.9 % of headlines without the frequent words, 96.6 % with them), so
 * franc, which costs more than all else together, is asked about the leaders only, and not at all where words decide.
 */
import { trigramLag } from './franc.js';
import type { Block } from './sample.js';
import type { ScriptTables, WordHit } from './script-tables.js';
import type { DetectionWeights } from './weights.js';

/** Scores of `tables.tags` on `block`: sums of evidence, in hits of a distinctive word; more is better. */
export function scoreBlock(block: Block, tables: ScriptTables, weights: DetectionWeights): Float64Array {
  const scores = new Float64Array(tables.tags.length);
  addWords(scores, block, tables, weights);
  addLetters(scores, block, tables, weights);
  addDistinctiveWords(scores, block, tables, weights);
  addTrigrams(scores, block, tables, weights);
  return scores;
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

function addLetters(scores: Float64Array, block: Block, tables: ScriptTables, weights: DetectionWeights): void {
  const counts = new Map<number, number>();
  for (let at = 0; at < block.text.length; at++) {
    const unit = block.text.charCodeAt(at);
    if (unit > 0x60) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  for (const [unit, count] of counts) {
    const ranks = tables.letters.get(unit);
    if (ranks === undefined) continue;
    const basic = unit < 0x80;
    const loss = basic ? weights.foreignBasicLetter : weights.foreignLetter;
    for (let candidate = 0; candidate < scores.length; candidate++) {
      if (!tables.hasLetters[candidate]) continue;
      const rank = ranks[candidate] as number;
      const gain = rank === 2 ? (basic ? 0 : weights.ownLetter) : -loss * (rank === 1 ? 0.5 : 1);
      scores[candidate] = (scores[candidate] as number) + gain * count;
    }
  }
}

/** What some members of a close group use counts against the others, so that no group gains from having a list. */
function addDistinctiveWords(scores: Float64Array, block: Block, tables: ScriptTables, weights: DetectionWeights): void {
  for (const { members, words, affixes } of tables.closeGroups) {
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

function addTrigrams(scores: Float64Array, block: Block, tables: ScriptTables, weights: DetectionWeights): void {
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const leaders = [...scores.keys()].filter((candidate) => (scores[candidate] as number) >= best - weights.trigramReach);
  if (leaders.length < 2) return;
  const lags = trigramLag(block.text, leaders.map((leader) => tables.tags[leader] as string));
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
