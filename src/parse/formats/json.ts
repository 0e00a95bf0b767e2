/** JSON: one article object, or a list of them. An object is the whole file's article; in a list each has its number. */
import { problem } from '../../errors.js';
import type { Problem } from '../../model/problem.js';
import type { ArticleFormat, Draft } from '../format.js';
import { lineOfJsonError } from '../json-error.js';
import { draftOfRecord } from '../record.js';

export const format: ArticleFormat = {
  name: 'json',
  endings: ['.json'],
  unit: 'collection',
  recognises: (head) =>
    /^(?:\[\s{0,100}[{\]]|\{\s{0,100}["}])/.test(head) && !/^\{[^\n]*\}[ \t\r]*\n\s{0,100}\{/.test(head),
  open:
    async () =>
    ({ path, text }) => {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        return { drafts: [], problems: [problem('bad-json', path, `line ${lineOfJsonError(text)}`)] };
      }
      if (!Array.isArray(value)) {
        const draft = draftOfRecord(value);
        return draft === null
          ? { drafts: [], problems: [problem('bad-record', path)] }
          : { drafts: [draft], problems: [] };
      }
      const drafts: Draft[] = [];
      const problems: Problem[] = [];
      for (const [index, entry] of value.entries()) {
        const draft = draftOfRecord(entry, index + 1);
        if (draft === null) problems.push(problem('bad-record', path, `record ${index + 1}`));
        else drafts.push(draft);
      }
      if (value.length === 0) problems.push(problem('empty', path));
      return { drafts, problems };
    },
};
