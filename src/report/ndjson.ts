/** The report as JSON Lines: one cluster a line, its articles embedded, so that streams of events can be filtered by line. */
import type { Report } from '../model/report.js';

/** `report` as one line a cluster, largest first; '' where there is none. */
export function reportNdjson(report: Report): string {
  const articleOf = new Map(report.articles.map((article) => [article.id, article]));
  return report.clusters
    .map((cluster) => `${JSON.stringify({ ...cluster, articles: cluster.articles.map((id) => articleOf.get(id)) })}\n`)
    .join('');
}
