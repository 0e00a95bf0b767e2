/**
 * How a name is written in the tables and goes into a trie: `*` at its end a stem, `~` before it a short form; capitals only where it
 * is an abbreviation. Names are folded as texts are.
 */
import { NameFlag, nameFlagBits } from '../model/gazetteer.js';
import { CharacterClass, classOf } from '../text/characters.js';
import { foldRange } from '../text/fold.js';
import { marksOf } from '../text/marks.js';
import type { Trie } from '../text/trie.js';

/** A name as it stands in a table, and what it stands for. */
export interface ListedName {
  readonly name: string;
  readonly entry: number;
}

const arabicAlef = 0x627;
const arabicLam = 0x644;
export const space = 0x20;
export const shortMark = 0x7e;
const stemMark = 0x2a;

/** Names are folded here one after the other: allocating for each would cost more than all the rest. */
export const longestName = 256;
export const scratch = new Uint16Array(2 * longestName);
export const scratchOffsets = new Uint32Array(2 * longestName);

/** Adds the name `source[start..end)`, its marks read; it is then in `scratch`. Returns its folded length, 0 where it was left out. */
export function addName(trie: Trie, source: string, start: number, end: number, entry: number, flags: number): number {
  while (start < end && source.charCodeAt(start) === space) start++;
  while (end > start && source.charCodeAt(end - 1) === space) end--;
  if (source.charCodeAt(start) === shortMark) {
    flags |= NameFlag.short;
    start++;
  }
  if (source.charCodeAt(end - 1) === stemMark) {
    flags |= NameFlag.stem;
    end--;
  }
  if (end - start > longestName) return 0;
  if (isCapitals(source, start, end)) flags |= NameFlag.capitals;
  const length = foldRange(source, start, end, scratch, scratchOffsets);
  if (length < 2) return 0;
  const value = (entry << nameFlagBits) | flags;
  const marks = marksOf(source, start, end);
  trie.add(scratch, 0, length, value, marks);
  // "to Iraq" is للعراق: the preposition ل takes the place of the article's first letter.
  if (scratch[0] === arabicAlef && scratch[1] === arabicLam) {
    scratch[0] = arabicLam;
    trie.add(scratch, 0, length, value, marks);
    scratch[0] = arabicAlef;
  }
  return length;
}

/** All capitals and at most five letters: `WHO`, `США`, `U.S.`. */
function isCapitals(source: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(source.charCodeAt(at));
    if (kind === CharacterClass.upper) capitals++;
    else if (kind !== CharacterClass.separator && kind !== CharacterClass.boundary) return false;
  }
  return capitals > 0 && capitals <= 5;
}

export function startsLower(name: string): boolean {
  return classOf(name.charCodeAt(0)) === CharacterClass.lower;
}
