/** `newsclust explain`: why two articles of a report are, or are not, together; or where one stands. */
import { articleExplanation, explainArticle, explainPair, pairExplanation, UsageError } from '../index.js';
import { nameOfReport, readReport } from './gold-files.js';
import { writeOut } from './output.js';

export interface ExplainFlags {
  readonly format: 'text' | 'json';
}

/** Prints the explanation. @throws UsageError where the report has no such article */
export async function runExplain(reportFile: string, ids: readonly string[], flags: ExplainFlags): Promise<void> {
  const report = await readReport(reportFile);
  const titles = new Map(report.articles.map(({ id, title, lead }) => [id, title || lead || '']));
  const missing = ids.find((id) => !titles.has(id));
  if (missing !== undefined) throw new UsageError(`${nameOfReport(reportFile)} has no article ${missing}`);
  if (ids.length > 2) throw new UsageError('explain takes one article or two');
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

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
