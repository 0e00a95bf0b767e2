/** A labelled or produced grouping of articles: article id -> cluster name. */
export type Partition = ReadonlyMap<string, string>;

/** One article as both partitions see it. */
export interface JudgedArticle {
  readonly id: string;
  readonly gold: string;
  readonly found: string;
  readonly language: string;
}

// No id of a cluster begins with it.
const nowhere = '\u0000';

/**
 * The articles of `gold` with where they were found. An article that was not found stands alone: leaving out what is hard
 * must not pay.
 */
export function judge(gold: Partition, found: Partition, languageOf: (id: string) => string): JudgedArticle[] {
  return [...gold].map(([id, cluster]) => ({
    id,
    gold: cluster,
    found: found.get(id) ?? nowhere + id,
    language: languageOf(id),
  }));
}

/** Whether the report has a cluster with `article`. */
export function isFound({ found }: JudgedArticle): boolean {
  return !found.startsWith(nowhere);
}

/** The same for articles that are together in both partitions. */
export function bothKey({ gold, found }: JudgedArticle): string {
  return `${gold}\u0001${found}`;
}

/** How many of `articles` fall under each key. */
export function tally(
  articles: readonly JudgedArticle[],
  key: (article: JudgedArticle) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) counts.set(key(article), (counts.get(key(article)) ?? 0) + 1);
  return counts;
}
