/**
 * How alike two names are by how alike their words are, each word of the one given to a word of its own of the other, in the best of all
 * ways: part of the score is the worst word's, the rest is the mean by weight.
 */
import { mostWords } from './phonemes.js';

const worstShare = 0.3;
const meanShare = 1 - worstShare;

/**
 * The least likeness with which a word that weighs `share` can be part of a score of `needed`, where all words weigh `weight` and the others
 * bring `others` to their sum: the worst of all words is no better than this one.
 */
export function leastOfWord(needed: number, share: number, others: number, weight: number): number {
  return (needed * weight - meanShare * others) / (meanShare * share + worstShare * weight);
}

/** Of words whose likenesses sum up to `sum`, each times its weight. */
function scoreOf(sum: number, weight: number, worst: number): number {
  return (meanShare * sum) / weight + worstShare * worst;
}

/**
 * The best score of a name of `rows` words, two or more, beside one of `columns`, at least as many. `shares` has the weights of the words of
 * the first, `similarities` a row of `mostWords` for each.
 */
export function bestScore(similarities: Float64Array, shares: Float64Array, rows: number, columns: number): number {
  if (rows === 2) return bestOfTwo(similarities, shares[0]!, shares[1]!, columns);
  let weight = 0;
  for (let row = 0; row < rows; row++) weight += shares[row]!;
  Object.assign(search, { similarities, shares, rows, columns, weight, best: 0 });
  assign(0, 0, 0, weight, 1);
  return search.best;
}

function bestOfTwo(similarities: Float64Array, share: number, otherShare: number, columns: number): number {
  let best = 0;
  for (let i = 0; i < columns; i++) {
    const one = similarities[i]!;
    for (let j = 0; j < columns; j++) {
      if (i === j) continue;
      const other = similarities[mostWords + j]!;
      const score = scoreOf(one * share + other * otherShare, share + otherShare, one < other ? one : other);
      if (score > best) best = score;
    }
  }
  return best;
}

/** The names whose words are being assigned, and the best score yet. */
const search = {
  similarities: new Float64Array(0),
  shares: new Float64Array(0),
  rows: 0,
  columns: 0,
  weight: 0,
  best: 0,
};

/** Gives the word `row` and those after it, `left` of the weight, columns that are not in the set `taken`. */
function assign(row: number, taken: number, sum: number, left: number, worst: number): void {
  const { similarities, shares, rows, columns, weight } = search;
  // Even if all words that are left were the same.
  if (scoreOf(sum + left, weight, worst) <= search.best) return;
  if (row === rows) {
    search.best = scoreOf(sum, weight, worst);
    return;
  }
  const share = shares[row]!;
  for (let column = 0; column < columns; column++) {
    if ((taken & (1 << column)) !== 0) continue;
    const similarity = similarities[row * mostWords + column]!;
    assign(row + 1, taken | (1 << column), sum + similarity * share, left - share, Math.min(worst, similarity));
  }
}
