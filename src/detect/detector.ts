/**
 * The language of an article, from its text alone. Blocks of about 300 characters vote: the script names the candidates
 * (one-script languages end there), words, letters and franc's trigrams rank them, close relatives are parted on all
 * blocks that chose one of them together. Gives `und` where there is too little to go by: numbers, code, keyboard noise.
 */
import type { Article } from '../model/article.js';
import type { DocumentLanguage } from '../model/document.js';
import type { LanguageEvidence } from '../model/language-evidence.js';
import { confidenceOf, undeterminedBelow } from './confidence.js';
import { looksLikeProse } from './prose.js';
import { sampleBlocks, type Block } from './sample.js';
import { scoreBlock } from './score-block.js';
import { buildScriptTables, type ScriptTables } from './script-tables.js';
import { detectionWeights, type DetectionWeights } from './weights.js';

/** Characters that the language is read from: four blocks. More changes nothing (FINDINGS: 800 to 1,200 suffice). */
const sampleLength = 1200;

/** A runner-up is named when its share of the evidence reaches this. */
const runnerUpShare = 0.05;

/**
 * Makes a detector that knows `evidence`. Tables of a script are built when its first text comes.
 * `readable` is what is read of the article: its text with the noise blanked.
 */
export function createDetector(
  evidence: LanguageEvidence,
  weights: DetectionWeights = detectionWeights,
): (article: Article, readable: string) => DocumentLanguage {
  const tablesByScript = new Map<string, ScriptTables>();
  const tablesOf = (script: string): ScriptTables => {
    const known = tablesByScript.get(script);
    if (known !== undefined) return known;
    const built = buildScriptTables(evidence, script);
    tablesByScript.set(script, built);
    return built;
  };
  return (_article, readable) => {
    const blocks = sampleBlocks(readable, sampleLength).filter((block) => evidence.scripts[block.script] !== undefined);
    if (blocks.length === 0 || !looksLikeProse(readable.slice(0, sampleLength))) return undetermined;
    const votes = countVotes(blocks.map((block) => ({ block, tables: tablesOf(block.script) })), weights);
    return toLanguage(votes, blocks);
  };
}

const undetermined: DocumentLanguage = { tag: 'und', confidence: 0, from: 'detected' };

interface Ballot {
  readonly block: Block;
  readonly tables: ScriptTables;
}

/** Share of the evidence for each tag; shares sum to 1. */
function countVotes(ballots: readonly Ballot[], weights: DetectionWeights): Map<string, number> {
  const shares = new Map<string, number>();
  const families = new Map<string, { ballots: Float64Array[]; tables: ScriptTables; members: readonly number[]; share: number }>();
  const letters = ballots.reduce((sum, { block }) => sum + block.letters, 0);
  for (const { block, tables } of ballots) {
    const scores = scoreBlock(block, tables, weights);
    const posterior = softmax(scores, weights.sharpness);
    for (const [candidate, p] of posterior.entries()) {
      if (p < 1e-4) continue;
      const members = tables.closeGroups.find((group) => group.members.includes(candidate))?.members ?? [candidate];
      const key = `${block.script} ${members.join()}`;
      const family = families.get(key) ?? { ballots: [], tables, members, share: 0 };
      family.share += (p * block.letters) / letters;
      if (!family.ballots.includes(scores)) family.ballots.push(scores);
      families.set(key, family);
    }
  }
  for (const { ballots: scores, tables, members, share } of families.values()) {
    const pooled = Float64Array.from(members, (member) => scores.reduce((sum, score) => sum + (score[member] as number), 0));
    softmax(pooled, weights.sharpness).forEach((p, index) => {
      const tag = tables.tags[members[index] as number] as string;
      shares.set(tag, (shares.get(tag) ?? 0) + p * share);
    });
  }
  return shares;
}

function softmax(scores: Float64Array, sharpness: number): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = scores.map((score) => Math.exp(sharpness * (score - best)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function toLanguage(shares: ReadonlyMap<string, number>, blocks: readonly Block[]): DocumentLanguage {
  const ranked = [...shares].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
  const [best, second] = ranked;
  if (best === undefined) return undetermined;
  const letters = blocks.reduce((sum, block) => sum + block.letters, 0);
  const confidence = confidenceOf(best[1], letters);
  const tag = confidence < undeterminedBelow ? 'und' : best[0];
  const close = second !== undefined && second[1] >= runnerUpShare;
  return {
    tag,
    confidence,
    from: 'detected',
    ...(close ? { runnerUp: { tag: second[0], confidence: Math.min(1 - confidence, confidenceOf(second[1], letters)) } } : {}),
  };
}
