/** Judged articles for tests: from a line of `language:event:cluster`, or any. */
import fc from 'fast-check';
import { type JudgedArticle, judge } from '../../src/evaluate/partition.js';

/** `en:1:a sq:1:` are two articles, x0 and x1, of event 1, the first found in cluster a, the second nowhere. */
export function judgedBy(line: string): JudgedArticle[] {
  const rows = line.split(' ').filter(Boolean);
  const parts = rows.map((row, place) => [`x${place}`, ...row.split(':')] as [string, string, string, string]);
  return judge(
    new Map(parts.map(([id, , event]) => [id, event])),
    new Map(parts.flatMap(([id, , , cluster]) => (cluster === '' ? [] : [[id, cluster] as const]))),
    (id) => parts.find(([own]) => own === id)![1],
  );
}

export const judgedArticles = fc
  .array(fc.tuple(fc.constantFrom('ar', 'en', 'id', 'sq'), fc.nat(4), fc.option(fc.nat(4), { nil: '' })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) => judgedBy(rows.map((row) => row.join(':')).join(' ')));
