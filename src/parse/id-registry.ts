/** Ids that are unique in a run. The only state of parsing, so it is kept apart: the pipeline passes all articles by it in input order. */
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';

/** An id that no earlier article has. */
export interface Registered {
  readonly id: string;
  /** Told where the id had to be changed. */
  readonly problem?: Problem;
}

/** Hands out ids: the second article with one id becomes `id#2`, the third `id#3`. */
export function createIdRegistry(): (article: { readonly id: string; readonly path: string }) => Registered {
  /** How many articles asked for each id. */
  const asked = new Map<string, number>();
  return (article) => {
    let count = (asked.get(article.id) ?? 0) + 1;
    asked.set(article.id, count);
    if (count === 1) return { id: article.id };
    // `a#2` may be an id of its own.
    while (asked.has(`${article.id}#${count}`)) count++;
    const id = `${article.id}#${count}`;
    asked.set(article.id, count);
    asked.set(id, 1);
    return {
      id,
      problem: problem('duplicate-id', article.path, `${article.id} is now ${id}`),
    };
  };
}
