/** The listed words of a text without spaces: which kinds of them begin and end at each unit. */
import { WordFlag } from '../../model/gazetteer.js';
import type { PatternTrie } from '../../model/gazetteer.js';
import type { FoldedText } from '../../text/fold.js';
import { TokenFlag } from './tokens.js';
import type { Tokens } from './tokens.js';

/** By unit of the folded text. */
export interface DenseWords {
  /** `WordFlag`s of words that begin at a unit. */
  readonly starts: Uint16Array;
  /** `WordFlag`s of words whose last unit is the one before. */
  readonly ends: Uint16Array;
  /** Units of the longest word that begins here and is no name; 0 where none does. 发展中国家, "developing countries", holds 中国. */
  readonly never: Uint8Array;
}

const longestWord = 12;
/** Words of one unit are parts of longer ones nearly everywhere, but for verbs of saying and titles. */
const ofOneUnit = WordFlag.speech | WordFlag.title | WordFlag.honorific;

/** Looks up every unit of the dense stretches of `text` in `words`; undefined where there is none. */
export function denseWords(text: FoldedText, tokens: Tokens, words: PatternTrie): DenseWords | undefined {
  let token = 0;
  while (token < tokens.count && (tokens.flags[token]! & TokenFlag.dense) === 0) token++;
  if (token === tokens.count) return undefined;
  const found = {
    starts: new Uint16Array(text.length + 1),
    ends: new Uint16Array(text.length + 1),
    never: new Uint8Array(text.length + 1),
  };
  for (; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.dense) === 0) continue;
    const end = tokens.ends[token]!;
    for (let at = tokens.starts[token]!; at < end; at++)
      lookUp(text, words, at, Math.min(end, at + longestWord), found);
  }
  return found;
}

function lookUp(text: FoldedText, words: PatternTrie, at: number, limit: number, found: DenseWords): void {
  let node = 0;
  for (let unit = at; unit < limit; unit++) {
    node = words.child(node, text.codes[unit]!);
    if (node === 0) return;
    let flags = 0;
    for (let cell = words.first(node); cell >= 0; cell = words.following(cell)) flags |= words.valueAt(cell);
    if (flags === 0) continue;
    if (unit === at) flags &= ofOneUnit;
    else if ((flags & WordFlag.never) !== 0) found.never[at] = unit + 1 - at;
    found.starts[at]! |= flags;
    found.ends[unit + 1]! |= flags;
  }
}
