/** The front door: everything that a program can do with newsclust. The command line uses nothing else. */
export { defaultOptions } from './config.js';
export { type ComparedReport, compareReports } from './diff/compare-reports.js';
export { UsageError } from './errors.js';
export { evaluate, partitionOf } from './evaluate/evaluate.js';
export type { Labels } from './evaluate/labels.js';
export { findShortfalls, type Floors, loweredFloors, type Shortfall } from './evaluate/floors.js';
export type { LabelledPair } from './evaluate/pairs.js';
export type { Partition } from './evaluate/partition.js';
export { explainArticle, explainPair } from './explain/explain.js';
export type { ChangedEvent, ChangeKind, EventChange, ReportDifference } from './model/difference.js';
export type {
  ClusterScores,
  Evaluation,
  LanguagePairScore,
  PairScores,
  Score,
  WorstCluster,
} from './model/evaluation.js';
export type { ArticleExplanation, PairExplanation } from './model/explanation.js';
export type { GivenOptions, Options } from './model/options.js';
export type { Problem } from './model/problem.js';
export type { KeptArticles, LazyReport, Report, ReportArticle, ReportCluster } from './model/report.js';
export type { Progress } from './meter.js';
export { analyze } from './one-by-one.js';
export { ingest, ingestLazily } from './pipeline.js';
export { type CsvTable, reportCsv } from './report/csv.js';
export { differenceText } from './report/difference.js';
export { evaluationText } from './report/evaluation.js';
export { isReport, type ReportShape } from './report-shape.js';
export { articleExplanation, pairExplanation } from './report/explanation.js';
export { reportGexf } from './report/gexf.js';
export { languageName } from './report/language-names.js';
export { reportHtmlParts } from './report/html/report.js';
export { jsonParts, reportJson, reportJsonParts } from './report/json.js';
export { reportMarkdown } from './report/markdown.js';
export { reportNdjson } from './report/ndjson.js';
export { jsonSchema, type SchemaName, schemaNames } from './report/schema/schemas.js';
export { reportText, type TextLayout } from './report/text.js';
export type { Surroundings } from './surroundings.js';
export { generator, schemaVersion } from './version.js';
