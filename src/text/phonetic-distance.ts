/**
 * How alike two names sound, 0 to 1, by weighted edit distance over the letters of `sounds/alphabet.ts`. Vowels weigh little, and next
 * to nothing beside a script that does not write them; the last letters may be a case ending; words come in any order and some may be
 * missing. Costs and penalties were set on one half of 2,188 persons by their names in other scripts (`npm run bench:names`). On the other
 * half the right Latin name is the best of all for 95.8 %, and at 0.83 93 % are found with one wrong pair in ten thousand.
 */
import { mostWords, type Phonemes } from './phonemes.js';
import { codeSpace, endingCost, omission, substitution, unitCost, weakBit } from './sounds/alphabet.js';
import { bestScore, leastOfWord } from './word-assignment.js';

/** Longest whole name in sounds, and the 0 before it. */
const rowLength = 64;
/** Edit costs of the last row of the two words' table, and of its last column. */
const row = new Int32Array(rowLength);
const column = new Int32Array(rowLength);
/** The row at the beginning of the word that may be left out. */
const rowBefore = new Int32Array(rowLength);
/** Words up to this length are too short to have lost an ending. */
const shortestStem = 3;
const longestEnding = 3;
/** Similarities below this are 0: no name is recognised by them. */
const leastSimilarity = 0.5;
const leastWholeSimilarity = 0.7;

/** Puts a surname alone below any threshold of use: it needs other evidence. */
const loneWordFactor = 0.8;
const missingWordCost = 0.04;
/** Cost of a word that an uncut name lacks. */
const skippedWordCost = 0.4 * unitCost;

/**
 * What an unlikeness counts, by `Writing`: without vowels more wrong names come near, by syllables fewer right ones do, and one threshold is to
 * serve all.
 */
const unlikenessFactor = [1, 0.93, 1.05] as const;

const rounding = 1e-9;

/** Similarity of two names, symmetric, 0 to 1; 0 where one has no sounds. What is less than `least` may be told as anything less. */
export function phoneticSimilarity(a: Phonemes, b: Phonemes, least = 0): number {
  const writing = a.writing > b.writing ? a.writing : b.writing;
  const similarity = soundSimilarity(a, b, writing, 1 - (1 - least) / unlikenessFactor[writing]! - rounding);
  return similarity === 0 ? 0 : Math.max(0, 1 - (1 - similarity) * unlikenessFactor[writing]!);
}

function soundSimilarity(a: Phonemes, b: Phonemes, writing: number, sought: number): number {
  const counted = a.bounds.length - b.bounds.length;
  const isFewer = counted < 0 || (counted === 0 && comesFirst(a, b));
  const few = isFewer ? a : b;
  const many = isFewer ? b : a;
  const words = few.bounds.length - 1;
  if (words === 0) return 0;
  const byWords = wordsSimilarity(few, many, writing, sought);
  if (words === 1 && counted !== 0 && (few.isUncut || many.isUncut))
    return Math.max(byWords, uncutSimilarity(few, many, writing));
  if (counted === 0 && (words > 1 || !few.isUncut)) return byWords;
  const least = Math.max(byWords, leastWholeSimilarity, sought);
  return Math.max(byWords, wordSimilarity(few, words, many, many.bounds.length - 1, writing, least));
}

/** Of two names of as many words, whose words are weighed: those of the shorter, and of two as long, always of the same one. */
function comesFirst(a: Phonemes, b: Phonemes): boolean {
  if (a.letters.length !== b.letters.length) return a.letters.length < b.letters.length;
  return (firstDifference(a.letters, b.letters) || firstDifference(a.bounds, b.bounds) || a.writing - b.writing) <= 0;
}

/** Of the first place where two columns differ; 0 where none does. */
function firstDifference(one: ArrayLike<number>, other: ArrayLike<number>): number {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return one[at]! - other[at]!;
  return 0;
}

/** What each word of one name weighs, and how alike it is to each of the other. */
const shares = new Float64Array(mostWords);
const similarities = new Float64Array(mostWords * mostWords);

/**
 * Words of the name that has fewer against words of the other, each used once, in the best of all assignments. Where several words are to
 * reach `sought`, each has to come so near, beside those before it at their likest and those after it as if they were the same, that most
 * names are told apart by their first word.
 */
function wordsSimilarity(few: Phonemes, many: Phonemes, writing: number, sought: number): number {
  const rows = few.bounds.length - 1;
  const columns = many.bounds.length - 1;
  const needed = sought + missingWordCost * (columns - rows) - rounding;
  let weight = 0;
  for (let i = 0; i < rows; i++) weight += shares[i] = weightOf(few, i, writing);
  /** What the other words can bring to the sum, each as like as it was found to be or else the same. */
  let others = weight;
  for (let i = 0; i < rows; i++) {
    const share = shares[i]!;
    others -= share;
    const least = rows > 1 ? leastOfWord(needed, share, others, weight) : 0;
    let best = 0;
    for (let j = 0; j < columns; j++) {
      const similarity = wordSimilarity(few, i, many, j, writing, Math.max(least, leastSimilarity));
      similarities[i * mostWords + j] = similarity;
      if (similarity > best) best = similarity;
    }
    if (best < least) return 0;
    others += best * share;
  }
  if (rows > 1) return Math.max(0, bestScore(similarities, shares, rows, columns) - missingWordCost * (columns - rows));
  let best = 0;
  for (let j = 0; j < columns; j++) best = Math.max(best, similarities[j]!);
  return columns > 1 ? best * loneWordFactor : best;
}

/** Weight of the word `word` of `name`, or of the whole name where `word` is the number of words. */
function weightOf(name: Phonemes, word: number, writing: number): number {
  return name.weights[writing * name.bounds.length + word]!;
}

/**
 * 1 less the cost of turning one word into the other, as a share of the heavier one's weight; 0 where it is below `least`. The number of words
 * stands for the whole name.
 */
function wordSimilarity(
  a: Phonemes,
  aWord: number,
  b: Phonemes,
  bWord: number,
  writing: number,
  least: number,
): number {
  const aWeight = weightOf(a, aWord, writing);
  const bWeight = weightOf(b, bWord, writing);
  const heavier = aWeight > bWeight ? aWeight : bWeight;
  const most = (1 - least) * heavier;
  const aIsWhole = aWord === a.bounds.length - 1;
  const bIsWhole = bWord === b.bounds.length - 1;
  const aFrom = aIsWhole ? 0 : a.bounds[aWord]!;
  const aTo = aIsWhole ? a.letters.length : a.bounds[aWord + 1]!;
  const bFrom = bIsWhole ? 0 : b.bounds[bWord]!;
  const bTo = bIsWhole ? b.letters.length : b.bounds[bWord + 1]!;
  if (!fillCosts(a.letters, aFrom, aTo, b.letters, bFrom, bTo, writing, most)) return 0;
  const cost = leastWithEndings(a.letters, aFrom, aTo, b.letters, bFrom, bTo);
  return cost > most ? 0 : 1 - cost / heavier;
}

/**
 * Fills `row` with the costs of turning the word of `a` into each beginning of that of `b`, and `column` with those of each beginning of
 * the one and all of the other. False, and unfinished, where all costs exceed `most`.
 */
function fillCosts(
  a: Uint8Array, aFrom: number, aTo: number, b: Uint8Array, bFrom: number, bTo: number, writing: number, most: number,
): boolean {
  const omit = omission[writing]!;
  const columns = bTo - bFrom;
  const lastStem = Math.max(aFrom + shortestStem, aTo - longestEnding);
  row[0] = 0;
  for (let j = 0; j < columns; j++) row[j + 1] = row[j]! + omit[b[bFrom + j]!]!;
  for (let i = aFrom; i < aTo; i++) {
    const least = fillNextRow(a[i]!, b, bFrom, columns, omit);
    column[i - aFrom + 1] = row[columns]!;
    if (least > most && i < lastStem) return false;
  }
  return true;
} // prettier-ignore

/** `row` after one more `letter` of the first word; returns its least cost. */
function fillNextRow(letter: number, b: Uint8Array, bFrom: number, columns: number, omit: Uint16Array): number {
  const omitted = omit[letter]!;
  const swaps = (letter & ~weakBit) * codeSpace;
  let diagonal: number = row[0]!;
  let left: number = diagonal + omitted;
  let least = left;
  row[0] = left;
  for (let j = 0; j < columns; j++) {
    const above: number = row[j + 1]!;
    const other = b[bFrom + j]!;
    left = Math.min(left + omit[other]!, diagonal + substitution[swaps + (other & ~weakBit)]!, above + omitted);
    least = Math.min(least, left);
    row[j + 1] = left;
    diagonal = above;
  }
  return least;
}

/** A name without blanks against one of several words, of which it may lack some: 依德里斯哈倫 is `Idris Haron`. */
function uncutSimilarity(uncut: Phonemes, many: Phonemes, writing: number): number {
  const omit = omission[writing]!;
  const columns = uncut.letters.length;
  row[0] = 0;
  for (let j = 0; j < columns; j++) row[j + 1] = row[j]! + omit[uncut.letters[j]!]!;
  rowBefore.set(row);
  let word = 1;
  for (let i = 0; i < many.letters.length; i++) {
    fillNextRow(many.letters[i]!, uncut.letters, 0, columns, omit);
    if (many.bounds[word] === i + 1) {
      for (let j = 0; j <= columns; j++) row[j] = Math.min(row[j]!, rowBefore[j]! + skippedWordCost);
      rowBefore.set(row);
      word++;
    }
    column[i + 1] = row[columns]!;
  }
  const cost = leastWithEndings(many.letters, 0, many.letters.length, uncut.letters, 0, columns);
  return Math.max(0, 1 - cost / weightOf(uncut, 1, writing));
}

/** The cost of the whole words, or less where up to three last letters of either are an ending: `Putinom`. */
function leastWithEndings(
  a: Uint8Array, aFrom: number, aTo: number, b: Uint8Array, bFrom: number, bTo: number,
): number {
  const rows = aTo - aFrom;
  const columns = bTo - bFrom;
  let least: number = row[columns]!;
  if (rows < shortestStem || columns < shortestStem) return least;
  let ending = 0;
  for (let i = rows - 1; i >= shortestStem && i >= rows - longestEnding; i--) {
    ending += endingCost[a[aFrom + i]!]!;
    least = Math.min(least, column[i]! + ending);
  }
  ending = 0;
  for (let j = columns - 1; j >= shortestStem && j >= columns - longestEnding; j--) {
    ending += endingCost[b[bFrom + j]!]!;
    least = Math.min(least, row[j]! + ending);
  }
  return least;
} // prettier-ignore
