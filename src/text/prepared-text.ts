/** A text as several extractors read it, made once. */
import { type FoldedText, foldText } from './fold.js';
import { type TextWords, WordNumbering } from './words.js';

export interface PreparedText {
  readonly folded: FoldedText;
  readonly words: TextWords;
}

/** `text` with its words by the numbers of `table`, which belongs to its language. */
export function prepareText(text: string, table = new WordNumbering()): PreparedText {
  return { folded: foldText(text), words: table.read(text) };
}
