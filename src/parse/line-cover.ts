/** How much of a line is page furniture: words of buttons and forms, names of networks and agencies, numbers, and others. */
import { foldWord } from '../text/fold.js';
import type { PageLexicon } from './page-lexicon.js';
import { phraseAt } from './phrase-index.js';

/** Counts of what a line is made of. Numbers and single letters (`A- A+`) count for nothing. */
export interface LineCover {
  readonly buttons: number;
  readonly networks: number;
  readonly agencies: number;
  readonly others: number;
}

/** Longest bar or form; longer lines are not looked into. */
const maxFurnitureLength = 120;

/** What `folded`, a folded line, is made of; counted no further than it takes to see that it is a sentence. */
export function coverOf(folded: string, lexicon: PageLexicon): LineCover {
  let [buttons, networks, agencies, others] = [0, 0, 0, 0];
  const word = /[\p{L}\p{M}]+|\p{N}+/gu;
  for (let found = word.exec(folded); found !== null; found = word.exec(folded)) {
    const [text] = found;
    if (/^\p{N}/u.test(text) || text.length === 1) continue;
    const button = phraseAt(lexicon.buttons, folded, found.index);
    const beside = phraseAt(lexicon.besideButtons, folded, found.index);
    if (beside.length > button.length) {
      if (lexicon.networks.has(beside)) networks++;
      else agencies++;
      word.lastIndex = found.index + beside.length;
    } else if (button !== '') {
      buttons++;
      word.lastIndex = found.index + button.length;
    } else if (++others > networks + 2) break;
  }
  return { buttons, networks, agencies, others };
}

/** Whether `folded` is a bar, button or form and nothing else: `Merken  Drucken  Teilen`, `Kommentare (48)`, `Komentar Nama * Surel *`. */
export function isFurniture(folded: string, lexicon: PageLexicon): boolean {
  if (folded.length > maxFurnitureLength) return false;
  const { buttons, others } = coverOf(folded, lexicon);
  return buttons > 0 && others === 0;
}

/**
 * Whether `text` is furniture, or a share bar: `Share on Facebook Twitter WhatsApp`, names of networks and hardly a word besides.
 * `head` is its beginning, folded.
 */
export function isBar(text: string, head: string, lexicon: PageLexicon): boolean {
  if (text.length > maxFurnitureLength) return false;
  const cover = coverOf(head, lexicon);
  // The head may end within a word.
  if (!isBarOf({ ...cover, others: Math.max(0, cover.others - 1) })) return false;
  return isBarOf(coverOf(foldWord(text), lexicon)) && (!/[.!?]$/.test(text) || isFurniture(foldWord(text), lexicon));
}

function isBarOf({ networks, buttons, agencies, others }: LineCover): boolean {
  const words = buttons + agencies + others;
  return (buttons > 0 && others === 0) || (networks >= 3 ? words <= networks : networks > 0 && words === 0);
}
