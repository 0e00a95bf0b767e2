/** Texts as they are compared: two that differ in case, accents, signs or blanks alone are one. */
import { foldWord } from '../text/fold.js';

/** The letters and digits of `text`, folded. */
export function lettersOf(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** As `lettersOf`, but words stay apart, by one blank. */
export function lettersOfWords(text: string): string {
  return foldWord(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
