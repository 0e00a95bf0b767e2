/** The report as JSON Lines: one cluster a line, its articles embedded, so that streams of events can be filtered by line. */
import type { LazyReport, Report } from '../model/report.js';
import { articleFinder } from './event-articles.js';

/** `report` as one line a cluster, largest first; nothing where there is none. */
export function* reportNdjson(report: Report | LazyReport): Generator<string> {
  const articlesOf = articleFinder(report);
  for (const cluster of report.clusters) yield `${JSON.stringify({ ...cluster, articles: articlesOf(cluster) })}\n`;
}
