/** Everything that labels say of a report, in one call. */
import type { Evaluation } from '../model/evaluation.js';
import type { Report } from '../model/report.js';
import { scoreLanguagePairs } from './language-pairs.js';
import { type LabelledPair, scorePairs } from './pairs.js';
import { judge, type Partition } from './partition.js';
import { scoreClusters } from './scores.js';
import { findWorstClusters } from './worst-clusters.js';

/** What people say belongs together. */
export interface Labels {
  /** Ids of the articles of each event, or the event of each article. */
  readonly clusters?: readonly (readonly string[])[] | Partition;
  readonly pairs?: readonly LabelledPair[];
  /** Languages by article id, where the labels know better than the report. */
  readonly languages?: ReadonlyMap<string, string>;
}

/**
 * How well `report` agrees with `labels`; `worst` is how many of the clusters that cost most are told of. Labelled articles that are not in
 * the report count as clusters of their own.
 */
export function evaluate(report: Report, { clusters, pairs, languages }: Labels, worst = 5): Evaluation {
  const found = partitionOf(report);
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const languageOf = (id: string): string => languages?.get(id) ?? articles.get(id)?.language.tag ?? 'und';
  const titleOf = (id: string): string => articles.get(id)?.title || articles.get(id)?.lead || '';
  const judged = clusters === undefined ? undefined : judge(asPartition(clusters), found, languageOf);
  return {
    ...(judged === undefined
      ? {}
      : {
          ...scoreClusters(judged),
          languagePairs: scoreLanguagePairs(judged),
          worst: findWorstClusters(judged, worst, titleOf),
        }),
    ...(pairs === undefined ? {} : { pairs: scorePairs(pairs, found, languageOf) }),
  };
}

/** Where `report` puts each article. */
export function partitionOf(report: Report): Partition {
  return new Map(report.clusters.flatMap((cluster) => cluster.articles.map((id) => [id, cluster.id] as const)));
}

function asPartition(clusters: NonNullable<Labels['clusters']>): Partition {
  return clusters instanceof Map
    ? clusters
    : new Map(
        (clusters as readonly (readonly string[])[]).flatMap((ids, place) => ids.map((id) => [id, String(place)])),
      );
}
