/**
 * How a report differs from the one that was expected, in lines short enough for a log: what became of the events, in the words of `diff`, which
 * articles are gone and new, and of each that changed, what did. Articles are matched by id: one that is gone must not make all behind it differ.
 */
import {
  type ComparedReport,
  compareReports,
  differenceText,
  isReport,
  type ReportShape,
  UsageError,
} from '../index.js';
import { articleDifferences } from './article-difference.js';
import { differences } from './difference.js';

/** Lines of each part, and characters of a line. */
const mostLines = 12;
const longestLine = 200;
const differencesOfCluster = 2;
const width = 120;

type Json = Record<string, unknown>;

/** What is not as expected; empty where all is. @throws UsageError where what `file` holds is no report */
export function expectationDifferences(expected: unknown, found: unknown, file: string): string[] {
  if (!isReport(expected))
    throw new UsageError(`${file} is no JSON report of newsclust: check --update writes it anew`);
  if (!isReport(found)) throw new TypeError('a report is expected');
  const anything = differences(expected, found, mostLines);
  if (anything.length === 0) return [];
  const parts = [
    headDifferences(expected, found),
    eventDifferences(expected, found),
    comeAndGone(expected, found),
    changedArticles(expected, found),
    changedClusters(expected, found),
    changedProblems(expected, found),
  ].map(bounded);
  const told = parts.flat();
  return told.length > 0 ? told : bounded(anything);
}

function bounded(lines: readonly string[]): string[] {
  const shown = lines
    .slice(0, mostLines)
    .map((line) => (line.length <= longestLine ? line : `${line.slice(0, longestLine)}…`));
  return lines.length > mostLines
    ? [...shown, `… and ${lines.length - mostLines} more such lines: see them with --update and git diff`]
    : shown;
}

/** All but what stands in lists, and the counts of those. */
function headDifferences(expected: ReportShape, found: ReportShape): string[] {
  const head = ({ articles: _a, clusters: _c, problems: _p, stats: _s, ...rest }: Json): Json => rest;
  return differences(head({ ...expected }), head({ ...found }), mostLines);
}

function eventDifferences(expected: ReportShape, found: ReportShape): string[] {
  const labelled = ({ articles, clusters }: ReportShape): ComparedReport => ({
    articles,
    clusters: clusters.map((cluster) => ({ ...cluster, label: labelOf(cluster) })),
  });
  const difference = compareReports(labelled(expected), labelled(found));
  if (difference.changes.length === 0) return [];
  const [counts = '', , , ...lines] = [...differenceText(difference, width)].map((line) => line.trimEnd());
  return [counts, ...lines];
}

function comeAndGone(expected: ReportShape, found: ReportShape): string[] {
  const [before, after] = [expected, found].map(({ articles }) => new Set(articles.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
  ];
  return [
    ...[...before].filter((id) => !after.has(id)).map((id) => `article ${id} is gone`),
    ...[...after].filter((id) => !before.has(id)).map((id) => `article ${id} is new`),
  ];
}

function changedArticles(expected: ReportShape, found: ReportShape): string[] {
  const before = new Map(expected.articles.map((article) => [article.id, article]));
  return found.articles.flatMap((article) => {
    const old = before.get(article.id);
    return old === undefined
      ? []
      : articleDifferences({ ...old }, { ...article }).map((what) => `${article.id}: ${what}`);
  });
}

/** An event of the same articles may have another label, other links. */
function changedClusters(expected: ReportShape, found: ReportShape): string[] {
  const before = new Map(expected.clusters.map((cluster) => [cluster.id, cluster]));
  return found.clusters.flatMap((cluster) => {
    const old = before.get(cluster.id);
    if (old === undefined) return [];
    const name = `event ${JSON.stringify(labelOf(cluster))}`;
    return differences(old, cluster, differencesOfCluster).map((what) => `${name}: ${what}`);
  });
}

function changedProblems(expected: ReportShape, found: ReportShape): string[] {
  const [before, after] = [expected, found].map(problemsOf) as [string[], string[]];
  return [
    ...before.filter((problem) => !after.includes(problem)).map((problem) => `problem only expected: ${problem}`),
    ...after.filter((problem) => !before.includes(problem)).map((problem) => `problem only found: ${problem}`),
  ];
}

function problemsOf(report: object): string[] {
  const { problems } = report as Json;
  if (!Array.isArray(problems)) return [];
  return problems.map((problem: unknown) => {
    const { path, message, code } = Object(problem) as Json;
    return `${String(path)}: ${String(message)} (${String(code)})`;
  });
}

function labelOf(cluster: object): string {
  const { label, id } = cluster as Json;
  return typeof label === 'string' ? label : String(id);
}
