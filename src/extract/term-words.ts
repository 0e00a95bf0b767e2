/**
 * The words of texts with the ids of what they are indexed by. Words repeat, and most of the work is in reading one anew: a table of fixed
 * size holds each word at the place that its letters give it, the newer word in place of the older. Nothing grows, and hostile
 * input cannot fill the memory.
 */
import type { Numbering } from '../model/bag.js';
import { skeletonKey, spellingKey, prefixOf, romanLetters } from './term-keys.js';

/** A word as it stands in texts; what few words need is found when it is first asked for. */
export interface TermWord {
  /** No other word has it, nor one that took the place of another. */
  readonly number: number;
  readonly surface: string;
  /** Roman letters, 24 at most. */
  readonly roman: string;
  readonly prefix: string;
  /** Id of the prefix as a feature; -1 where the word is too short to count. */
  readonly word: number;
  /** -1 where there is none. */
  spelling: number | undefined;
  skeleton: number | undefined;
  /** Id of the surface. */
  shown: number | undefined;
}

const tableBits = 16;
const none = -1;

export class TermWords {
  private readonly table = new Array<TermWord | undefined>(1 << tableBits).fill(undefined);
  private count = 0;

  constructor(private readonly numbering: Numbering) {}

  /** The word `text[start, end)`: case, accents and soft hyphens do not matter to what it is indexed by. */
  at(text: string, start: number, end: number): TermWord {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const place = (hash ^ (hash >>> tableBits)) & ((1 << tableBits) - 1);
    const known = this.table[place];
    if (known !== undefined && isAt(known.surface, text, start, end)) return known;
    return (this.table[place] = this.read(detached(text.slice(start, end))));
  }

  spellingOf(word: TermWord): number {
    return (word.spelling ??= this.idOf('spelling', spellingKey(word.roman)));
  }

  skeletonOf(word: TermWord): number {
    return (word.skeleton ??= this.idOf('skeleton', skeletonKey(word.roman)));
  }

  shownOf(word: TermWord): number {
    return (word.shown ??= this.numbering.surfaceId(word.surface));
  }

  private read(surface: string): TermWord {
    const roman = romanLetters(surface);
    const prefix = prefixOf(roman);
    return {
      number: this.count++,
      surface,
      roman,
      prefix,
      word: roman.length < 2 ? none : this.numbering.featureId('word', prefix),
      spelling: undefined,
      skeleton: undefined,
      shown: undefined,
    };
  }

  private idOf(family: 'spelling' | 'skeleton', key: string): number {
    return key === '' ? none : this.numbering.featureId(family, key);
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A part of a long string can keep the whole of it in memory: this one stands by itself. */
function detached(word: string): string {
  return word.length < shortestShared ? word : word.split('').join('');
}

/** Below this V8 copies what it cuts. */
const shortestShared = 13;
