/** How much of a line is page furniture: words of buttons and forms, names of networks and agencies, numbers, and others. */
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
export const maxFurnitureLength = 120;

/** What `folded`, a folded line of at most `maxFurnitureLength` or so, is made of. */
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
    } else others++;
  }
  return { buttons, networks, agencies, others };
}

/** Whether `folded` is a bar, button or form and nothing else: `Merken  Drucken  Teilen`, `Kommentare (48)`, `Komentar Nama * Surel *`. */
export function isFurniture(folded: string, lexicon: PageLexicon): boolean {
  if (folded.length > maxFurnitureLength) return false;
  const { buttons, others } = coverOf(folded, lexicon);
  return buttons > 0 && others === 0;
}

/** Whether `folded` is a share bar: `Share on Facebook Twitter WhatsApp`, names of networks and hardly a word besides. */
export function isShareBar(folded: string, lexicon: PageLexicon): boolean {
  if (folded.length > maxFurnitureLength || /[.!?]$/.test(folded)) return false;
  const { networks, buttons, agencies, others } = coverOf(folded, lexicon);
  const words = buttons + agencies + others;
  return networks >= 3 ? words <= networks : networks > 0 && words === 0 && folded.length > 3;
}
