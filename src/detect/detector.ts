/**
 * The language of an article, from its text alone. Blocks of about 300 characters vote: the script names the candidates
 * (one-script languages end there), words, letters and franc's trigrams rank them, close relatives are parted on all
 * blocks that chose one of them together. Gives `und` where there is too little to go by: numbers, code, keyboard noise.
 */
import type { DocumentLanguage } from '../model/document.js';
import type { LanguageEvidence } from '../model/language-evidence.js';
import { confidenceOf, undeterminedBelow } from './confidence.js';
import type { TrigramLag } from './franc.js';
import { looksLikeProse } from './prose.js';
import { sampleBlocks, type Block } from './sample.js';
import { addTrigrams, bestOf, listedWords, scoreBlock, type BlockScores } from './score-block.js';
import { buildScriptTables, type ScriptTables } from './script-tables.js';
import { detectionWeights, type DetectionWeights } from './weights.js';

/** Characters that the language is read from: four blocks; 800 to 1,200 suffice for any language. */
const sampleLength = 1200;

/** Below this confidence more of a long article is read: much of the sample may be a notice or a quotation. */
const doubtful = 0.9;
const doubtfulSampleLength = 3600;

/** A runner-up is named when its share of the evidence reaches this. */
const runnerUpShare = 0.05;

/** Where an answer has less than this in words or affixes for each word of the text, letters and trigrams alone spoke for it. */
const leastSupport = 0.06;

/** From so many words on, an answer of whose words the language lists none stands on letters and affixes alone. */
const fewWords = 5;

/** Of so many words at least this share is listed: in 98 of 100 texts, and twice what random letters hit. */
const leastWords = 20;
const leastListed = 1 / 30;

/** What is left of the share of an answer that its words do not support. */
const unsupportedShare = 0.4;

/** Share of the letters in blocks of one family from which on the others are foreign matter: notices, quotations. */
const clearMajority = 0.6;

/**
 * Share of the evidence from which nothing further is asked: first every second block is read, which shows a cookie notice or a
 * quotation that fills one of them; then the blocks between; and franc, which costs more than all else together, last.
 */
const settledShare = 0.98;

/** One block with the tables of its script, and what it says for each of their candidates. */
interface Ballot extends BlockScores {
  readonly block: Block;
  readonly tables: ScriptTables;
}

/**
 * The language of `readable`, an article's text with the noise blanked; null where trigrams have to be asked and are not given. With them
 * there is always an answer.
 */
export interface Detect {
  (readable: string, trigrams: TrigramLag): DocumentLanguage;
  (readable: string, trigrams?: TrigramLag): DocumentLanguage | null;
}

/** Makes a detector that knows `evidence`. Tables of a script are built when its first text comes. */
export function createDetector(evidence: LanguageEvidence, weights: DetectionWeights = detectionWeights): Detect {
  const tablesByScript = new Map<string, ScriptTables>();
  const tablesOf = (script: string): ScriptTables => {
    const known = tablesByScript.get(script);
    if (known !== undefined) return known;
    const built = buildScriptTables(evidence, script, weights);
    tablesByScript.set(script, built);
    return built;
  };
  const detect = (readable: string, trigrams?: TrigramLag): DocumentLanguage | null => {
    if (!looksLikeProse(readable, sampleLength)) return undetermined;
    const ask = (ballots: Ballot[], block: Block | undefined): void => {
      if (block === undefined || evidence.scripts[block.script] === undefined) return;
      const tables = tablesOf(block.script);
      const { scores, wordScores, words } = scoreBlock(block, tables, weights);
      ballots.push({ block, tables, scores, wordScores, words });
    };
    const read = (length: number): DocumentLanguage | null => {
      const { count, blockAt } = sampleBlocks(readable, length);
      const step = count < 3 ? 1 : 2;
      const ballots: Ballot[] = [];
      for (let index = 0; index < count; index += step) ask(ballots, blockAt(index));
      let shares = countVotes(ballots, weights);
      if (isSettled(shares)) return toLanguage(shares, ballots, weights);
      for (let index = 1; index < count && step > 1; index += step) ask(ballots, blockAt(index));
      shares = countVotes(ballots, weights);
      if (isSettled(shares)) return toLanguage(shares, ballots, weights);
      if (trigrams === undefined) return null;
      for (const { block, tables, scores } of ballots) addTrigrams(trigrams, scores, block, tables, weights);
      return toLanguage(countVotes(ballots, weights), ballots, weights);
    };
    const language = read(sampleLength);
    return language !== null && language.confidence < doubtful && readable.length > sampleLength
      ? read(doubtfulSampleLength)
      : language;
  };
  return detect as Detect;
}

function isSettled(shares: ReadonlyMap<string, number>): boolean {
  return Math.max(...shares.values()) >= settledShare;
}

const undetermined: DocumentLanguage = { tag: 'und', confidence: 0, from: 'detected' };

/** Languages that are parted on all their blocks together: a close group, or one language by itself. */
interface Family {
  readonly tables: ScriptTables;
  readonly members: readonly number[];
  readonly scores: Float64Array[];
  share: number;
}

/** The share of the evidence that each tag has; shares sum to 1, nearly. */
function countVotes(ballots: readonly Ballot[], weights: DetectionWeights): Map<string, number> {
  const families = new Map<readonly number[], Family>();
  const letters = lettersOf(ballots);
  for (const { block, tables, scores } of ballots) {
    const chances = softmax(scores, weights.sharpness);
    for (let candidate = 0; candidate < chances.length; candidate++) {
      const chance = chances[candidate] as number;
      if (chance < negligible) continue;
      const members = tables.families[candidate] as readonly number[];
      const family: Family = families.get(members) ?? { tables, members, scores: [], share: 0 };
      family.share += (chance * block.letters) / letters;
      if (family.scores.at(-1) !== scores) family.scores.push(scores);
      families.set(members, family);
    }
  }
  const shares = new Map<string, number>();
  for (const { tables, members, scores, share } of families.values()) {
    const pooled = Float64Array.from(members, (member) =>
      scores.reduce((sum, block) => sum + (block[member] as number), 0),
    );
    softmax(pooled, weights.sharpness).forEach((chance, index) => {
      const tag = tables.tags[members[index] as number] as string;
      shares.set(tag, (shares.get(tag) ?? 0) + chance * share);
    });
  }
  return shares;
}

/** Chances below this are not counted. */
const negligible = 1e-4;

function softmax(scores: Float64Array, sharpness: number): Float64Array {
  const best = bestOf(scores);
  const chances = new Float64Array(scores.length);
  let sum = 0;
  for (let candidate = 0; candidate < scores.length; candidate++) {
    const power = Math.exp(sharpness * (scores[candidate]! - best));
    chances[candidate] = power;
    sum += power;
  }
  for (let candidate = 0; candidate < scores.length; candidate++) chances[candidate]! /= sum;
  return chances;
}

function toLanguage(
  shares: ReadonlyMap<string, number>,
  ballots: readonly Ballot[],
  weights: DetectionWeights,
  certainty = 1,
): DocumentLanguage {
  const [best, second] = [...shares].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
  if (best === undefined) return undetermined;
  const own = ballotsFor(best[0], ballots);
  const part = lettersOf(own) / lettersOf(ballots);
  if (own.length < ballots.length && part >= clearMajority) {
    // An article in Croatian under an English notice is as Croatian as its own blocks are.
    return toLanguage(countVotes(own, weights), own, weights, 0.5 + part / 2);
  }
  const letters = lettersOf(ballots);
  const [tag, share] = best;
  const supported = isSupported(tag, ballots) ? share : share * unsupportedShare;
  const confidence = Math.round(1000 * certainty * confidenceOf(supported, letters)) / 1000;
  if (confidence < undeterminedBelow) return { tag: 'und', confidence: 0, from: 'detected' };
  if (second === undefined || second[1] < runnerUpShare) return { tag, confidence, from: 'detected' };
  const runnerUp = {
    tag: second[0],
    confidence: Math.min(confidenceOf(second[1], letters), confidence, Math.round(1000 - 1000 * confidence) / 1000),
  };
  return { tag, confidence, from: 'detected', runnerUp };
}

/** The blocks whose best candidate is `tag` or a close relative of it. */
function ballotsFor(tag: string, ballots: readonly Ballot[]): Ballot[] {
  return ballots.filter(({ tables, scores }) => {
    const leader = scores.indexOf(bestOf(scores));
    return (tables.families[leader] as readonly number[]).some((member) => tables.tags[member] === tag);
  });
}

/** False where the words themselves say nothing for `tag`. Han text is not asked: its headlines do without function characters. */
function isSupported(tag: string, ballots: readonly Ballot[]): boolean {
  const own = ballots.filter(({ block, tables }) => tables.tags.includes(tag) && block.script !== 'Han');
  if (own.some(({ tables }) => tables.tags.length > 1)) {
    const counts = own.map(({ words, tables }) => listedWords(words, tables, tables.tags.indexOf(tag)));
    const words = counts.reduce((sum, count) => sum + count.words, 0);
    const listed = counts.reduce((sum, count) => sum + count.listed, 0);
    if (listed === 0 ? words >= fewWords : words >= leastWords && listed < leastListed * words) return false;
  }
  return (
    own.length === 0 ||
    own.some(({ words, tables, wordScores }) => {
      const found = wordScores[tables.tags.indexOf(tag)] as number;
      return tables.tags.length < 2 || found >= leastSupport * words.count;
    })
  );
}

function lettersOf(ballots: readonly Ballot[]): number {
  return ballots.reduce((sum, { block }) => sum + block.letters, 0);
}
