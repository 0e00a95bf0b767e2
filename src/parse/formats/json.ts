/** JSON: one article object, a list of them, JSON Feed, ninjs, schema.org, and the answers of news services. */
import type { ArticleFormat } from '../format.js';

export const format: ArticleFormat = {
  name: 'json',
  endings: ['.json'],
  unit: 'collection',
  recognises: (head) =>
    /^(?:\[\s{0,100}[{\]]|\{\s{0,100}["}])/.test(head) && !/^\{[^\n]*\}[ \t\r]*\n\s{0,100}\{/.test(head),
  open: async () => (await import('../json/parse-json.js')).parseJson,
};
