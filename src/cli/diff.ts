/** `newsclust diff`: what became of the events of one report in another. */
import { compareReports, differenceText, jsonParts, type Report, UsageError } from '../index.js';
import { nameOfReport, readReport, standardInput } from './gold-files.js';
import { widthOf, writeReport } from './output.js';

export interface DiffFlags {
  readonly format: 'text' | 'json' | 'markdown';
  /** Whether a change is told by the exit status. */
  readonly exitCode: boolean;
}

/** Prints the difference. True if events or articles of the two reports differ. @throws UsageError where one of them cannot be read */
export async function runDiff(oldFile: string, newFile: string, flags: DiffFlags): Promise<boolean> {
  if (oldFile === standardInput && newFile === standardInput)
    throw new UsageError('only one of the two reports can come from standard input');
  const difference = compareReports(await readPartition(oldFile), await readPartition(newFile));
  const parts =
    flags.format === 'json'
      ? jsonParts(difference)
      : differenceText(difference, flags.format === 'markdown' ? 'markdown' : widthOf(process.stdout.isTTY));
  await writeReport(parts, undefined);
  return difference.changes.length + difference.added.length + difference.removed.length > 0;
}

/** A report whose clusters have labels and no article in common. */
async function readPartition(file: string): Promise<Report> {
  const report = await readReport(file);
  const name = nameOfReport(file);
  const seen = new Set<string>();
  for (const { id, label, articles } of report.clusters) {
    if (typeof label !== 'string') throw new UsageError(`${name} is no JSON report of newsclust: ${id} has no label`);
    for (const article of articles) {
      if (seen.has(article)) throw new UsageError(`${name} has ${article} in two places: an article is in one cluster`);
      seen.add(article);
    }
  }
  return report;
}
