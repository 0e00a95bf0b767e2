/**
 * Finds which listed beginnings, endings and inner parts a word has: `uku*`, `*ssa`, `*xh*`. Of beginnings and of endings the
 * longest counts alone (`*ilor` says more than `*or`), and so of the inner parts that begin at one letter. Three tries over
 * UTF-16 units, so that a look-up ends at the first letter that no affix has and cuts no strings.
 */
import { grown } from '../math/grown.js';
import { WordTable, type WordColumns } from './word-table.js';

/** What an index holds, see `WordColumns`. */
export interface AffixColumns {
  readonly edges: WordColumns;
  readonly ends: Uint8Array;
  readonly innerStarts: Uint8Array;
}

/** Numbers of no node. The tries keep apart by their roots. */
const beginnings = 0xffff;
const endings = 0xfffe;
const inner = 0xfffd;

export class AffixIndex {
  /** The edge from a node by a letter is a word of two units, and its number that of the node it leads to. */
  private readonly edges: WordTable;
  /** 1 for the nodes that an affix ends at. */
  private ends: Uint8Array;
  /** 1 for the low bytes of the units that inner parts begin with: few do, and every letter of a text is asked. */
  private readonly innerStarts: Uint8Array;

  /** An empty index, or one of `columns`, to which nothing may be added. */
  constructor(columns?: AffixColumns) {
    this.edges = new WordTable(columns?.edges);
    this.ends = columns?.ends ?? new Uint8Array(512);
    this.innerStarts = columns?.innerStarts ?? new Uint8Array(256);
  }

  columns(): AffixColumns {
    return { edges: this.edges.columns(), ends: this.ends.slice(0, this.size), innerStarts: this.innerStarts };
  }

  /** Numbers of affixes are below this. */
  get size(): number {
    return this.edges.size;
  }

  /** Adds an affix with its `*`; gives its number. */
  add(affix: string): number {
    const isEnding = affix.startsWith('*');
    const isInner = isEnding && affix.endsWith('*');
    const part = affix.replaceAll('*', '');
    const last = part.length - 1;
    if (isInner) this.innerStarts[part.charCodeAt(0) & 0xff] = 1;
    let node = isInner ? inner : isEnding ? endings : beginnings;
    for (let at = 0; at < part.length; at++) {
      node = this.edges.addPair(node, part.charCodeAt(isEnding && !isInner ? last - at : at));
    }
    if (node >= inner) throw new RangeError('too many affixes');
    if (node >= this.ends.length) this.ends = grown(this.ends, 2 * node);
    this.ends[node] = 1;
    return node;
  }

  /** The longest ending of the word `units[from..to)` that leaves at least one letter of it, by number; -1 where it has none. */
  ending(units: Uint16Array, from: number, to: number): number {
    return this.longest(endings, units, to - 1, from, -1);
  }

  /** As `ending`, of beginnings. */
  beginning(units: Uint16Array, from: number, to: number): number {
    return this.longest(beginnings, units, from, to - 1, 1);
  }

  /** The longest inner part that begins at `at` of a word which ends before `to`, by number; -1 where there is none. */
  inner(units: Uint16Array, at: number, to: number): number {
    return this.innerStarts[units[at]! & 0xff] === 0 ? -1 : this.longest(inner, units, at, to, 1);
  }

  /** The longest key of the trie at `root` that is found from `start`, going by `step`, before `end`. */
  private longest(root: number, units: Uint16Array, start: number, end: number, step: 1 | -1): number {
    let node = root;
    let found = -1;
    for (let at = start; at !== end; at += step) {
      node = this.edges.findPair(node, units[at]!);
      if (node < 0) return found;
      if (this.ends[node] === 1) found = node;
    }
    return found;
  }
}
