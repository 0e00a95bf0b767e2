/** `newsclust diff`: what became of the events of one report in another. */
import { compareReports, differenceText, jsonParts, type Report, UsageError } from '../index.js';
import { readReport } from './gold-files.js';
import { widthOf, writeReport } from './output.js';

export interface DiffFlags {
  readonly format: 'text' | 'json';
  /** Whether a change is told by the exit status. */
  readonly exitCode: boolean;
}

/** Prints the difference. True if events or articles of the two reports differ. @throws UsageError where one of them cannot be read */
export async function runDiff(oldFile: string, newFile: string, flags: DiffFlags): Promise<boolean> {
  const difference = compareReports(await readPartition(oldFile), await readPartition(newFile));
  const parts =
    flags.format === 'json' ? jsonParts(difference) : differenceText(difference, widthOf(process.stdout.isTTY));
  await writeReport(parts, undefined);
  return difference.changes.length + difference.added.length + difference.removed.length > 0;
}

/** A report whose clusters have labels and no article in common. */
async function readPartition(file: string): Promise<Report> {
  const report = await readReport(file);
  const seen = new Set<string>();
  for (const { id, label, articles } of report.clusters) {
    if (typeof label !== 'string') throw new UsageError(`${file} is no JSON report of newsclust: ${id} has no label`);
    for (const article of articles) {
      if (seen.has(article)) throw new UsageError(`${file} has ${article} in two places: an article is in one cluster`);
      seen.add(article);
    }
  }
  return report;
}
