/** The report as JSON Lines: one cluster a line, its articles embedded, so that streams of events can be filtered by line. */
import type { Report } from '../model/report.js';

/** `report` as one line a cluster, largest first; nothing where there is none. */
export function* reportNdjson(report: Report): Generator<string> {
  const articleOf = new Map(report.articles.map((article) => [article.id, article]));
  for (const cluster of report.clusters)
    yield `${JSON.stringify({ ...cluster, articles: cluster.articles.map((id) => articleOf.get(id)) })}\n`;
}
