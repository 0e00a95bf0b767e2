/** Plain text: the first line that is not only a date is the title, the rest the body. */
import { decodeReferences } from '../character-references.js';
import type { ArticleFormat } from '../format.js';
import { splitPage } from '../page.js';

export const format: ArticleFormat = {
  name: 'text',
  endings: ['.txt'],
  unit: 'article',
  open:
    async () =>
    ({ text }, lexicon) => ({ drafts: [splitPage(decodeReferences(text), lexicon)], problems: [] }),
};
