/**
 * A trie that is done growing, in typed arrays that need not be built: they are views of the bytes of a file. The children of a node
 * stand in a row, by character, and are found by bisection; nodes are numbered level by level.
 *
 * Bytes, little-endian: the counts of nodes and of cells (32 bits each); of each node its first child (32 bits, one more for the end),
 * its first cell plus one (32 bits); of each cell its value, accents and following cell (32 bits each); of each node its character
 * (16 bits).
 */
import type { PatternTrie } from '../model/gazetteer.js';
import type { ListedTrie } from '../text/trie.js';

const headerBytes = 8;

/** Reads a trie from `bytes`, which begin at a multiple of four. */
export class PackedTrie implements PatternTrie {
  private readonly firstChild: Uint32Array;
  private readonly heads: Uint32Array;
  private readonly values: Int32Array;
  private readonly marks: Int32Array;
  private readonly next: Int32Array;
  private readonly codes: Uint16Array;

  constructor(bytes: ArrayBuffer, offset = 0) {
    const [nodes = 0, cells = 0] = new Uint32Array(bytes, offset, 2);
    let at = offset + headerBytes;
    const take = (count: number): [ArrayBuffer, number, number] => {
      const start = at;
      at += 4 * count;
      return [bytes, start, count];
    };
    this.firstChild = new Uint32Array(...take(nodes + 1));
    this.heads = new Uint32Array(...take(nodes));
    this.values = new Int32Array(...take(cells));
    this.marks = new Int32Array(...take(cells));
    this.next = new Int32Array(...take(cells));
    this.codes = new Uint16Array(bytes, at, nodes);
  }

  child(node: number, code: number): number {
    const { codes, firstChild } = this;
    let low = firstChild[node]!;
    let high = firstChild[node + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (codes[middle]! < code) low = middle + 1;
      else high = middle;
    }
    return low < firstChild[node + 1]! && codes[low] === code ? low : 0;
  }

  first(node: number): number {
    return this.heads[node]! - 1;
  }

  following(cell: number): number {
    return this.next[cell]!;
  }

  valueAt(cell: number): number {
    return this.values[cell]!;
  }

  marksAt(cell: number): number {
    return this.marks[cell]!;
  }
}

/** The bytes of `trie`, a multiple of four; cells of one node keep their order. */
export function packTrie(trie: ListedTrie): Uint8Array<ArrayBuffer> {
  const children = new Map<number, [code: number, node: number][]>();
  for (const [parent, code, child] of trie.edges()) {
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [[code, child]]);
    else list.push([code, child]);
  }
  const order = [0];
  const codes = [0];
  const firstChild: number[] = [];
  for (let at = 0; at < order.length; at++) {
    firstChild.push(order.length);
    for (const [code, node] of (children.get(order[at]!) ?? []).sort(([a], [b]) => a - b)) {
      order.push(node);
      codes.push(code);
    }
  }
  firstChild.push(order.length);
  const heads: number[] = [];
  const cells: (readonly [value: number, marks: number, next: number])[] = [];
  for (const node of order) {
    heads.push(trie.first(node) < 0 ? 0 : cells.length + 1);
    for (let cell = trie.first(node); cell >= 0; cell = trie.following(cell))
      cells.push([trie.valueAt(cell), trie.marksAt(cell), trie.following(cell) < 0 ? -1 : cells.length + 1]);
  }
  const words = [order.length, cells.length, ...firstChild, ...heads];
  for (const column of [0, 1, 2] as const) for (const cell of cells) words.push(cell[column]);
  const bytes = new Uint8Array(4 * words.length + 4 * Math.ceil(codes.length / 2));
  const view = new DataView(bytes.buffer);
  words.forEach((word, at) => view.setInt32(4 * at, word, true));
  codes.forEach((code, at) => view.setUint16(4 * words.length + 2 * at, code, true));
  return bytes;
}
