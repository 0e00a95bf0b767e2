/** The listed words of a text without spaces: which kinds of them begin and end at each unit. */
import { WordFlag } from '../../model/gazetteer.js';
import type { Reading } from './finding.js';
import { TokenFlag } from './tokens.js';

/** `WordFlag`s by unit of the folded text. */
export interface DenseWords {
  /** Of words that begin at a unit. */
  readonly starts: Uint16Array;
  /** Of words whose last unit is the one before. */
  readonly ends: Uint16Array;
}

const longestWord = 10;
/** Words of one unit are parts of longer ones nearly everywhere, but for verbs of saying and titles. */
const ofOneUnit = WordFlag.speech | WordFlag.title | WordFlag.honorific;

/** Looks up every unit of the dense stretches of `reading`. */
export function denseWords(reading: Reading): DenseWords {
  const { text, tokens, gazetteer } = reading;
  const starts = new Uint16Array(text.length + 1);
  const ends = new Uint16Array(text.length + 1);
  const { words } = gazetteer;
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.dense) === 0) continue;
    const end = tokens.ends[token]!;
    for (let at = tokens.starts[token]!; at < end; at++) {
      let node = 0;
      for (let unit = at; unit < end && unit < at + longestWord; unit++) {
        node = words.child(node, text.codes[unit]!);
        if (node === 0) break;
        let flags = 0;
        for (let cell = words.first(node); cell >= 0; cell = words.following(cell)) flags |= words.valueAt(cell);
        if (unit === at) flags &= ofOneUnit;
        starts[at]! |= flags;
        ends[unit + 1]! |= flags;
      }
    }
  }
  return { starts, ends };
}
