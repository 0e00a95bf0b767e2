/**
 * How alike two names sound, 0 to 1, by weighted edit distance over the letters of `sounds/alphabet.ts`. Vowels weigh little, and next
 * to nothing beside a script that does not write them; the last letters may be a case ending; words come in any order and some may be
 * missing. Costs and penalties were set on names of one person in many scripts (`npm run bench:names`), on one half of the persons.
 */
import type { Phonemes, SoundWord } from './phonemes.js';
import { codeSpace, endingCost, substitution } from './sounds/alphabet.js';

const rowLength = 64;
const costs = new Float64Array(rowLength * rowLength);
/** Words up to this length are too short to have lost an ending. */
const shortestStem = 3;
const longestEnding = 3;
/** What an ending of three consonants costs. */
const dearestEnding = 0.75;
const leastWeight = 0.8;
/** Similarities below this are 0: no name is recognised by them. */
const leastSimilarity = 0.4;

/** Part of the score that is the worst word's; the rest is the mean by weight. */
const worstShare = 0.3;
const loneWordFactor = 0.9;
const missingWordCost = 0.03;
/** Cost of a word that an uncut name lacks. */
const skippedWordCost = 0.4;

/** Similarity of two names, symmetric, 0 to 1; 0 where one has no sounds. */
export function phoneticSimilarity(a: Phonemes, b: Phonemes): number {
  const counted = a.words.length - b.words.length;
  const [few, many] = counted < 0 || (counted === 0 && a.whole.codes.length <= b.whole.codes.length) ? [a, b] : [b, a];
  if (few.words.length === 0) return 0;
  const writing = a.writing > b.writing ? a.writing : b.writing;
  const byWords = wordsSimilarity(few, many, writing);
  if (few.words.length === 1 && many.words.length > 1 && (few.isUncut || many.isUncut))
    return Math.max(byWords, uncutSimilarity(few.whole, many, writing));
  if (counted === 0 && (few.words.length > 1 || !few.isUncut)) return byWords;
  return Math.max(byWords, wordSimilarity(few.whole, many.whole, writing, byWords));
}

const mostWords = 6;
const similarities = new Float64Array(mostWords * mostWords);
const sums = new Float64Array(1 << mostWords);
const worsts = new Float64Array(1 << mostWords);

/** Words of the name that has fewer against words of the other, each used once, in the best of all assignments. */
function wordsSimilarity(few: Phonemes, many: Phonemes, writing: number): number {
  const rows = few.words.length;
  const columns = many.words.length;
  let weight = 0;
  for (let row = 0; row < rows; row++) {
    const word = few.words[row]!;
    weight += weightOf(word, writing);
    for (let column = 0; column < columns; column++)
      similarities[row * columns + column] = wordSimilarity(word, many.words[column]!, writing, leastSimilarity);
  }
  let best = 0;
  const all = 1 << columns;
  sums.fill(-1, 0, all);
  sums[0] = 0;
  worsts[0] = 1;
  // Words of `few` are given to words of `many` in their order; `used` is the set of those that are taken.
  for (let used = 0; used < all; used++) {
    const sum = sums[used]!;
    if (sum < 0) continue;
    const row = bitCount(used);
    if (row === rows) {
      best = Math.max(best, ((1 - worstShare) * sum) / weight + worstShare * worsts[used]!);
      continue;
    }
    const share = weightOf(few.words[row]!, writing);
    for (let column = 0; column < columns; column++) {
      const next = used | (1 << column);
      const similarity = similarities[row * columns + column]!;
      if (next === used || sum + similarity * share <= sums[next]!) continue;
      sums[next] = sum + similarity * share;
      worsts[next] = Math.min(worsts[used]!, similarity);
    }
  }
  if (rows === 1 && columns > 1) return best * loneWordFactor;
  return Math.max(0, best - missingWordCost * (columns - rows));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left &= left - 1) count++;
  return count;
}

function weightOf(word: SoundWord, writing: number): number {
  const weight = word.omissions[writing]![word.codes.length]!;
  return weight < leastWeight ? leastWeight : weight;
}

/** 1 less the cost of turning one word into the other, as a share of the heavier one's weight; 0 where it cannot exceed `least`. */
function wordSimilarity(a: SoundWord, b: SoundWord, writing: number, least: number): number {
  const aWeight = weightOf(a, writing);
  const bWeight = weightOf(b, writing);
  const heavier = aWeight > bWeight ? aWeight : bWeight;
  if (Math.abs(aWeight - bWeight) - dearestEnding > (1 - least) * heavier) return 0;
  fillCosts(a, b, writing, undefined);
  const similarity = 1 - leastWithEndings(a.codes, b.codes) / heavier;
  return similarity < least ? 0 : similarity;
}

/** A name without blanks against one of several words, of which it may lack some: 依德里斯哈倫 is `Idris Haron`. */
function uncutSimilarity(uncut: SoundWord, many: Phonemes, writing: number): number {
  fillCosts(many.whole, uncut, writing, many.bounds);
  const cost = leastWithEndings(many.whole.codes, uncut.codes);
  return Math.max(0, 1 - cost / weightOf(uncut, writing));
}

/**
 * Fills `costs` with the edit costs of all beginnings of `a` and `b`. With `bounds`, ends of words of `a`, a word of `a` may be left out
 * whole.
 */
function fillCosts(a: SoundWord, b: SoundWord, writing: number, bounds: readonly number[] | undefined): void {
  const aCodes = a.codes;
  const bCodes = b.codes;
  const aOmit = a.omissions[writing]!;
  const bOmit = b.omissions[writing]!;
  const columns = bCodes.length;
  costs[0] = 0;
  for (let j = 0; j < columns; j++) costs[j + 1] = costs[j]! + bOmit[j]!;
  let word = 1;
  for (let i = 0; i < aCodes.length; i++) {
    const omitted = aOmit[i]!;
    const above = i * rowLength;
    const row = above + rowLength;
    const swaps = aCodes[i]! * codeSpace;
    let diagonal = costs[above]!;
    let left = (costs[row] = diagonal + omitted);
    for (let j = 0; j < columns; j++) {
      let cost = diagonal + substitution[swaps + bCodes[j]!]!;
      diagonal = costs[above + j + 1]!;
      const dropped = diagonal + omitted;
      if (dropped < cost) cost = dropped;
      left += bOmit[j]!;
      if (cost < left) left = cost;
      costs[row + j + 1] = left;
    }
    if (bounds === undefined || bounds[word] !== i + 1) continue;
    const before = bounds[word - 1]! * rowLength;
    for (let j = 0; j <= columns; j++) {
      const skipped = costs[before + j]! + skippedWordCost;
      if (skipped < costs[row + j]!) costs[row + j] = skipped;
    }
    word++;
  }
}

/** The cost of the whole words, or less where up to three last letters of either are an ending: `Putinom`. */
function leastWithEndings(a: Uint8Array, b: Uint8Array): number {
  const rows = a.length;
  const columns = b.length;
  let least = costs[rows * rowLength + columns]!;
  if (rows <= shortestStem || columns <= shortestStem) return least;
  let ending = 0;
  for (let i = rows - 1; i >= shortestStem && i >= rows - longestEnding; i--) {
    ending += endingCost[a[i]!]!;
    const cost = costs[i * rowLength + columns]! + ending;
    if (cost < least) least = cost;
  }
  ending = 0;
  for (let j = columns - 1; j >= shortestStem && j >= columns - longestEnding; j--) {
    ending += endingCost[b[j]!]!;
    const cost = costs[rows * rowLength + j]! + ending;
    if (cost < least) least = cost;
  }
  return least;
}
