/**
 * Why two articles of a report are, or are not, together: the chain of links that holds them, what both say, and what speaks against
 * it. All is read from the report, so that a run of last week can be explained without its texts.
 */
import type { ArticleExplanation, PairExplanation, Said } from '../model/explanation.js';
import type { Link } from '../model/link.js';
import type { Report, ReportArticle, ReportCluster, ReportEntity } from '../model/report.js';
import { dayNumber } from '../math/iso-day.js';
import { requireReport } from '../report-shape.js';

/** Explains the articles `a` and `b` of `report`; undefined where the report has not both. @throws UsageError where it is no report */
export function explainPair(report: Report, a: string, b: string): PairExplanation | undefined {
  requireReport(report);
  const [first, second] = [articleOf(report, a), articleOf(report, b)];
  if (first === undefined || second === undefined) return undefined;
  const [one, other] = [clusterOf(report, a), clusterOf(report, b)];
  const together = one !== undefined && one === other;
  const [left, right] = [saidBy(first), saidBy(second)];
  return {
    a,
    b,
    together,
    clusters: [one?.id ?? null, other?.id ?? null],
    path: together ? pathBetween(one.links, a, b) : [],
    shared: compare(left, right, true),
    onlyA: compare(left, right, false),
    onlyB: compare(right, left, false),
    daysApart:
      first.published === null || second.published === null
        ? null
        : Math.abs(dayNumber(first.published.date) - dayNumber(second.published.date)),
    overlap: overlapOf(first, second),
  };
}

/** Explains one article: its cluster, and the nearest article outside. @throws UsageError where `report` is none */
export function explainArticle(report: Report, id: string): ArticleExplanation | undefined {
  requireReport(report);
  const article = articleOf(report, id);
  if (article === undefined) return undefined;
  const cluster = clusterOf(report, id);
  const inside = new Set(cluster?.articles ?? [id]);
  let nearest: { id: string; overlap: number } | undefined;
  for (const other of report.articles) {
    if (inside.has(other.id)) continue;
    const overlap = overlapOf(article, other);
    if (overlap > (nearest?.overlap ?? 0)) nearest = { id: other.id, overlap };
  }
  return {
    article: id,
    cluster: cluster ?? null,
    nearest: nearest === undefined ? null : explainPair(report, id, nearest.id)!,
  };
}

function articleOf(report: Report, id: string): ReportArticle | undefined {
  return report.articles.find((article) => article.id === id);
}

function clusterOf(report: Report, id: string): ReportCluster | undefined {
  return report.clusters.find((cluster) => cluster.articles.includes(id));
}

/** The shortest chain of links from `a` to `b`. */
function pathBetween(links: readonly Link[], a: string, b: string): Link[] {
  const by = new Map<string, Link[]>();
  for (const link of links) for (const end of [link.a, link.b]) by.set(end, [...(by.get(end) ?? []), link]);
  const cameBy = new Map<string, Link | null>([[a, null]]);
  const queue = [a];
  for (let at = 0; at < queue.length && !cameBy.has(b); at++) {
    for (const link of by.get(queue[at]!) ?? []) {
      const next = link.a === queue[at] ? link.b : link.a;
      if (cameBy.has(next)) continue;
      cameBy.set(next, link);
      queue.push(next);
    }
  }
  const path: Link[] = [];
  for (let at = b, link = cameBy.get(at); link != null; link = cameBy.get(at)) {
    path.unshift(link);
    at = link.a === at ? link.b : link.a;
  }
  return path;
}

function saidBy({ entities, dates, quantities }: ReportArticle): Said {
  const numbers = quantities.map(({ value, unit }) => (unit === undefined ? String(value) : `${value} ${unit}`));
  return {
    entities: byMentions(entities).map(({ id, name }) => ({ id, name })),
    days: [...new Set(dates.filter(({ granularity }) => granularity === 'day').map(({ from }) => from))].sort(),
    quantities: [...new Set(numbers)],
  };
}

function byMentions(entities: readonly ReportEntity[]): ReportEntity[] {
  const weight = ({ mentions, adjectives }: ReportEntity): number => mentions.length + (adjectives?.length ?? 0);
  return [...entities].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

/** What `left` says and `right` says too, or does not. */
function compare(left: Said, right: Said, isShared: boolean): Said {
  const ids = new Set(right.entities.map(({ id }) => id));
  return {
    entities: left.entities.filter(({ id }) => ids.has(id) === isShared),
    days: left.days.filter((day) => right.days.includes(day) === isShared),
    quantities: left.quantities.filter((value) => right.quantities.includes(value) === isShared),
  };
}

function overlapOf(a: ReportArticle, b: ReportArticle): number {
  const ids = new Set(a.entities.map(({ id }) => id));
  const both = b.entities.filter(({ id }) => ids.has(id)).length;
  const all = ids.size + b.entities.length - both;
  return all === 0 ? 0 : Math.round((both / all) * 1000) / 1000;
}
