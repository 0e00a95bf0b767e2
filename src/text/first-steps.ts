/**
 * Where two units lead from the roots of several tries, remembered: most places of a text begin nothing, and nearly all of these end within
 * two letters, for which one look serves all tries. A table of fixed size, the newer pair in place of the older.
 */
import type { PatternTrie } from '../model/gazetteer.js';

/** Latin and Cyrillic texts have some hundred pairs, Chinese ones thousands. */
const places = 1 << 12;

export class FirstSteps {
  /** Of each place the pair that stands there, and the node of each trie behind it. */
  readonly nodes: Int32Array;
  private readonly columns: number;

  /** Of `tries` that are done growing. */
  constructor(private readonly tries: readonly PatternTrie[]) {
    this.columns = tries.length + 1;
    this.nodes = new Int32Array(this.columns * places);
  }

  /** Where in `nodes` those of `first` and `second` begin, one a trie in their order; 0 where a trie has no such pair. */
  after(first: number, second: number): number {
    const { nodes } = this;
    const pair = (first << 16) | second;
    const mixed = Math.imul(pair, 0x9e3779b1);
    const at = this.columns * (mixed >>> 20);
    if (nodes[at] !== pair) this.walk(first, second, at);
    return at + 1;
  }

  private walk(first: number, second: number, at: number): void {
    this.nodes[at] = (first << 16) | second;
    for (const trie of this.tries) {
      const node = trie.child(0, first);
      this.nodes[++at] = node === 0 ? 0 : trie.child(node, second);
    }
  }
}
