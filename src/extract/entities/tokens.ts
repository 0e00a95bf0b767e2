/** The words of a folded text, as columns: what the rules ask of each, and what stands between them. */

export const TokenFlag = {
  /** Begins with a capital. */
  upper: 1,
  /** Two letters or more, all of them capitals. */
  allCapitals: 2,
  /** Of a script without spaces. */
  dense: 4,
  /** Of a script without capitals. */
  uncased: 8,
  /** Begins with a digit. */
  number: 16,
  /** Opens a sentence, a line or a quotation: its capital says nothing. */
  opensSentence: 32,
  /** One capital letter before a dot: `J.` */
  initial: 64,
  /** The line it stands in capitalises nearly every word: a headline in English style. */
  headline: 128,
} as const;

/** What stands between a token and the one before it. */
export const Gap = { space: 0, hyphen: 1, apostrophe: 2, punctuation: 3, openBracket: 4, sentence: 5 } as const;

export interface Tokens {
  readonly count: number;
  /** First unit of each token in the folded text, and the unit after its last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `TokenFlag`s. */
  readonly flags: Uint8Array;
  /** `WordFlag`s; a phrase of the lists (`prime minister`) marks each of its words. */
  readonly words: Uint16Array;
  /** `Gap` before each token. */
  readonly gaps: Uint8Array;
  /** Of each token that is one word of the text, its place among these; -1 for others. */
  readonly places: Int32Array;
}
