/** The articles of a report by their ids, however it keeps them. */
import type { LazyReport, Report, ReportArticle, ReportCluster } from '../model/report.js';

/** Finds an article of `report`; each is put together anew where it is kept as JSON, so that only those at hand take room. */
export function articleFinder({ articles }: Report | LazyReport): (id: string) => ReportArticle {
  if ('inJson' in articles) return (id) => articles.get(id)!;
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  return (id) => articleOf.get(id)!;
}

/**
 * What the entities that an event's `articles` name are called, by id: as the event has it, or else the last of them. A name that no
 * dictionary knows has a spelling in each article.
 */
export function entityNames(
  { entities: leading }: ReportCluster,
  articles: readonly ReportArticle[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { entities } of articles) for (const { id, name } of entities) names.set(id, name);
  for (const { id, name } of leading) names.set(id, name);
  return names;
}
