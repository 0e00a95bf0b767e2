/** JSON Lines: one article a line. `read` hands over line by line, so a bad one costs itself alone. */
import { problem } from '../../errors.js';
import type { ArticleFormat } from '../format.js';

export const format: ArticleFormat = {
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  unit: 'line',
  // An object on a line of its own, and where there is room for more, another one below it.
  recognises: (head) => /^\{[ \t]{0,20}"[^\n]*(?:\}\s*(?:\{|$)|$)/.test(head),
  open: async () => {
    const { readValue } = await import('../json/read-value.js');
    return ({ path, text, record = 1, line = record }) => {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        return { drafts: [], problems: [problem('bad-json', path, `line ${line}`)] };
      }
      const draft = readValue(value, record);
      return typeof draft === 'string'
        ? {
            drafts: [],
            problems: [problem('bad-record', path, draft === '' ? `line ${line}` : `line ${line}: ${draft}`)],
          }
        : { drafts: [draft], problems: [] };
    };
  },
};
