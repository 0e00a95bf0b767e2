/** `newsclust explain`: why two articles of a report are, or are not, together; or where one stands. */
import { articleExplanation, explainArticle, explainPair, pairExplanation, UsageError } from '../index.js';
import { nameOfReport, readReport } from './gold-files.js';
import { meant, nearest } from './nearest.js';
import { writeOut } from './output.js';

export interface ExplainFlags {
  readonly format: 'text' | 'json';
}

const usage = 'newsclust explain <report> <article> [article]';

/** Prints the explanation. @throws UsageError where the report has no such article */
export async function runExplain(reportFile: string, ids: readonly string[], flags: ExplainFlags): Promise<void> {
  if (ids.length > 2)
    throw new UsageError(`explain takes the ids of one article or two, not of ${ids.length}: ${usage}`);
  const report = await readReport(reportFile);
  const titles = new Map(report.articles.map(({ id, title, lead }) => [id, title || lead || '']));
  const missing = ids.find((id) => !titles.has(id));
  if (missing !== undefined) {
    const near = meant(idsLike(missing, [...titles.keys()]));
    throw new UsageError(`${nameOfReport(reportFile)} has no article ${missing}${near}`);
  }
  const names = new Map(report.articles.flatMap(({ entities }) => entities.map(({ id, name }) => [id, name] as const)));
  const callings = {
    titleOf: (id: string): string => titles.get(id) ?? '',
    nameOf: (value: string): string => names.get(value) ?? value,
  };
  const [a = '', b] = ids;
  if (b === undefined) {
    const found = explainArticle(report, a)!;
    return writeOut(flags.format === 'json' ? asJson(found) : articleExplanation(found, callings));
  }
  const found = explainPair(report, a, b)!;
  return writeOut(flags.format === 'json' ? asJson(found) : pairExplanation(found, callings));
}

/** Ids are relative to the folder that was read: users name files as they see them. */
function idsLike(missing: string, ids: readonly string[]): string[] {
  const ends = ids.filter((id) => missing.endsWith(`/${id}`) || id.endsWith(`/${missing}`));
  return ends.length > 0 ? ends.slice(0, 3) : nearest(missing, ids);
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
