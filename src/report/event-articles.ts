/** The articles of an event, however the report keeps them. */
import type { LazyReport, Report, ReportArticle, ReportCluster } from '../model/report.js';

/**
 * Finds the articles of an event of `report`, in its order, those that the report holds. Each is put together anew where it is kept as
 * JSON, so that only those at hand take room.
 */
export function articleFinder({
  articles,
}: Pick<Report | LazyReport, 'articles'>): (event: Pick<ReportCluster, 'articles'>) => ReportArticle[] {
  const articleOf = 'inJson' in articles ? articles : new Map(articles.map((article) => [article.id, article]));
  return (event) => event.articles.flatMap((id) => articleOf.get(id) ?? []);
}

/**
 * What the entities of an event are called, by id: as the event has it, or else as the first of its `articles` that names it. A name that no
 * dictionary knows has a spelling in each article.
 */
export function entityNames(
  { entities: leading }: ReportCluster,
  articles: readonly ReportArticle[],
): ReadonlyMap<string, string> {
  const names = new Map(leading.map(({ id, name }) => [id, name]));
  for (const { entities } of articles) for (const { id, name } of entities) if (!names.has(id)) names.set(id, name);
  return names;
}
