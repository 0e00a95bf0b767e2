/** What the rules pass to each other while they settle the names of one document. */
import type { EntityType, MentionRule } from '../../model/entity.js';
import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer.js';
import type { TextWords } from '../../text/words.js';
import type { FoldedText } from '../../text/fold.js';
import type { DenseWords } from './dense-words.js';
import type { LowerWords } from './lower-words.js';
import type { Tokens } from './tokens.js';

/** One document, ready for the rules. */
export interface Reading {
  readonly text: FoldedText;
  /** The folded text as a string of the same length; with its accents where `readsMarks`. */
  readonly folded: string;
  readonly tokens: Tokens;
  readonly gazetteer: Gazetteer;
  /** Listed words in scripts without spaces; undefined where the text has none of them. */
  readonly dense: DenseWords | undefined;
  /** Folded words that the text has in lower case: a city that is among them is a word. */
  readonly lowerWords: LowerWords;
  /** The text has (almost) no capitals, though its script does: names cannot be told by them. */
  readonly isCaseless: boolean;
  /** Accents tell words apart here: a Vietnamese text that is typed with them. */
  readonly readsMarks: boolean;
  /** Most of its words are in another script than Latin. */
  readonly isForeignToLatin: boolean;
  /** The words that `tokens.places` tells, with what is known of them. */
  readonly words: TextWords;
}

/** A name found in a text, by units of the folded text and by tokens, both ends of `tokens` included. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly type: EntityType;
  /** The entry it names; null for a name that no dictionary knows. */
  readonly entry: GazetteerEntry | null;
  /** Other cities of the same name: آبادان is Abadan and ابادان Ibadan. */
  readonly rivals?: readonly GazetteerEntry[];
  /** An adjective or demonym, or a place that stands inside the name of something else. */
  readonly isAdjective: boolean;
  /** A surname or other short form of its entry. */
  readonly isShort: boolean;
  /** An ending was taken off to find it, or only the fallback language knows it. */
  readonly isUnsure: boolean;
  /** Its only sign of being a name is a capital that something else may have caused: kept if the article confirms it. */
  readonly isTentative: boolean;
  /** What tells that it is one, and of what kind. */
  readonly by: MentionRule;
}

/** A word of a run, or a dictionary name in it. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly finding: Finding | null;
}

/** The folded words of tokens `first` to `last`, as they stand between their outer ends. */
export function foldedWords(reading: Reading, first: number, last: number): string {
  return reading.folded.slice(reading.tokens.starts[first]!, reading.tokens.ends[last]!);
}
