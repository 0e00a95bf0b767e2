/** The numbers by which an event's articles are told apart in its list, its drawing and its links. */
import type { PageArticle } from '../contents.js';

/** From 1 in the order of the list; a copy has the number of its original. */
export function articleNumbers(articles: readonly PageArticle[]): number[] {
  let last = 0;
  const own = articles.map(({ copyOf }) => (copyOf === undefined ? ++last : 0));
  return articles.map(({ copyOf }, at) => own[copyOf ?? at]!);
}
