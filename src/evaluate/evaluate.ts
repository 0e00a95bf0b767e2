/** Everything that labels say of a report, in one call. */
import type { ClusterScores, Evaluation } from '../model/evaluation.js';
import type { Report } from '../model/report.js';
import { requireReport } from '../report-shape.js';
import { scoreLanguagePairs } from './language-pairs.js';
import { checkLabels, type Labels, requireCommon } from './labels.js';
import { scorePairs } from './pairs.js';
import { judge, type Partition } from './partition.js';
import { scoreClusters } from './scores.js';
import { findWorstClusters } from './worst-clusters.js';

/** Labels by which clusters can be scored. */
type ClusterLabels = Labels & Required<Pick<Labels, 'clusters'>>;

/**
 * How well `report` agrees with `labels`; `worst` is how many of the clusters that cost most are told of. Labelled articles that are not in
 * the report count as clusters of their own.
 *
 * @throws UsageError where `report` is none, `labels` are none, or none of the labelled articles is in the report
 */
export function evaluate(report: Report, labels: ClusterLabels, worst?: number): Evaluation & ClusterScores;
export function evaluate(report: Report, labels: Labels, worst?: number): Evaluation;
export function evaluate(report: Report, labels: Labels, worst = 5): Evaluation {
  requireReport(report);
  checkLabels(labels);
  const { pairs, languages } = labels;
  const clusters = labels.clusters && asPartition(labels.clusters);
  const found = partitionOf(report);
  requireCommon(clusters, pairs, found);
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const languageOf = (id: string): string => languages?.get(id) ?? articles.get(id)?.language?.tag ?? 'und';
  const titleOf = (id: string): string => articles.get(id)?.title || articles.get(id)?.lead || '';
  const judged = clusters === undefined ? undefined : judge(clusters, found, languageOf);
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
