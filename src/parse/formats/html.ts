/** HTML: a saved page is one article. What makes it one is in `../html/`, opened when the first page comes. */
import type { ArticleFormat } from '../format.js';
import { beginsPage, declaredPageEncoding } from '../html/head.js';

export const format: ArticleFormat = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml', '.shtml'],
  unit: 'article',
  recognises: beginsPage,
  declaredEncoding: declaredPageEncoding,
  open: async () => (await import('../html/parse-page.js')).parsePage,
};
