/** An event cluster as the report shows it: its label, days, languages, leading entities, and the links that hold it. */
import { stableHash } from '../math/hash.js';
import type { Link } from '../model/link.js';
import type { ReportArticle, ReportCluster } from '../model/report.js';
import { eventDays } from './event-days.js';
import { leadingEntities } from './leading-entities.js';

/** Describes the cluster of `articles` (by id, ascending) that `links` hold. */
export function describeCluster(articles: readonly ReportArticle[], links: readonly Link[]): ReportCluster {
  const representative = mostCentral(articles, links);
  return {
    id: clusterId(articles),
    label: labelOf(representative),
    size: articles.length,
    languages: languagesOf(articles),
    sources: countSources(articles),
    ...eventDays(articles),
    articles: articles.map((article) => article.id),
    representative: representative.id,
    entities: leadingEntities(articles),
    links,
  };
}

/** Largest first, then by first day (undated ones last), then by id. */
export function compareClusters(a: ReportCluster, b: ReportCluster): number {
  if (a.size !== b.size) return b.size - a.size;
  const left = a.from ?? '\uffff';
  const right = b.from ?? '\uffff';
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Depends on the members alone: the same articles make the same cluster in any run and any company. */
function clusterId(articles: readonly ReportArticle[]): string {
  return `event-${stableHash(articles.map((article) => article.id).join('\n'))}`;
}

/** The article that its links tie most strongly to the others; among equals the first by id. */
function mostCentral(articles: readonly ReportArticle[], links: readonly Link[]): ReportArticle {
  const centrality = new Map<string, number>();
  for (const { a, b, score } of links) {
    centrality.set(a, (centrality.get(a) ?? 0) + score);
    centrality.set(b, (centrality.get(b) ?? 0) + score);
  }
  return articles.reduce((best, article) =>
    (centrality.get(article.id) ?? 0) > (centrality.get(best.id) ?? 0) ? article : best,
  );
}

const longestLabel = 160;

/** The headline; the id of an article that has none. */
function labelOf(article: ReportArticle): string {
  const title = (article.title || article.lead || '').replace(/\s+/g, ' ').trim();
  if (title === '') return article.id;
  if (title.length <= longestLabel) return title;
  const cut = title.lastIndexOf(' ', longestLabel);
  const start = title.slice(0, cut > longestLabel / 2 ? cut : longestLabel);
  // Half of a surrogate pair is no character.
  return `${start.replace(/[\ud800-\udbff]$/, '')}…`;
}

function languagesOf(articles: readonly ReportArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language.tag, (counts.get(language.tag) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).map(([tag]) => tag);
}

/**
 * Independent sources among `all`. Outlets that print the report of the same one agency, and the agency itself, are one: they know what it
 * knows, and "two independent sources" are not two papers with one dispatch. Where a report draws on several agencies,
 * somebody of the outlet put it together: it counts for the outlet. Who prints a copy is no source, and an article of nobody known is its own.
 */
function countSources(all: readonly ReportArticle[]): number {
  const articles = all.filter(({ copyOf }) => copyOf === null);
  const origins = articles.map(originOf);
  return (
    new Set(origins.filter((origin) => origin !== undefined)).size +
    origins.filter((origin) => origin === undefined).length
  );
}

function originOf({ outlet, agencies = [] }: ReportArticle): string | undefined {
  return agencies.length === 1 ? agencies[0]!.id : outlet?.id;
}
