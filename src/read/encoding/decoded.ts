/** What became of bytes: the text, with the number of bad sequences that became U+FFFD; or why there is none. */
export type Decoded =
  | { readonly text: string; readonly badSequences: number }
  | { readonly text: null; readonly code: 'not-text' | 'bad-encoding' };
