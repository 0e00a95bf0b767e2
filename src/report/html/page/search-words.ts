/** What a search asks for, piece by piece: words anywhere, and phrases in quotation marks as they stand. */
import { foldWord } from '../../../text/fold.js';

const pieces = /["“”„«»]([^"“”„«»]*)|[^\s"“”„«»]+/g;

/** Words and phrases of `text`, folded: `gas "water main"` -> `gas`, `water main`. A quotation mark that none closes holds to the end. */
export function searchWords(text: string): string[] {
  let isOpen = false;
  return [...text.matchAll(pieces)].flatMap(([piece, phrase]) => {
    // A mark closes the phrase that the one before it opened: what follows are words again.
    if (phrase !== undefined) isOpen = !isOpen;
    const parts = phrase === undefined || isOpen ? [phrase ?? piece] : phrase.split(/\s+/);
    return parts.map((part) => foldWord(part.trim().replace(/\s+/g, ' '))).filter((part) => part !== '');
  });
}
