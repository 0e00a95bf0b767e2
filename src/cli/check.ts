/** `newsclust check`: fixture corpora in CI, each with a result of its own, whatever is wrong with the others. */
import { UsageError } from '../index.js';
import { checkCorpus, type Judging } from './check-corpus.js';
import { type CheckFormat, checkReport, type CorpusVerdict, isPassed } from './check-report.js';
import { checkOutput, writeOut, writeReport } from './output.js';

export interface CheckFlags extends Judging {
  readonly format: CheckFormat;
  /** A file that the result is written to as JUnit XML, beside what is printed. */
  readonly junit?: string;
}

/** Checks each corpus and prints what it found. True if nothing falls short. @throws UsageError where one could not be checked */
export async function runCheck(folders: readonly string[], flags: CheckFlags): Promise<boolean> {
  if (flags.allowRegression && !flags.update) throw new UsageError('--allow-regression goes with --update');
  await checkOutput(flags.junit);
  const verdicts: CorpusVerdict[] = [];
  for (const folder of folders) verdicts.push(await checkCorpus(folder, flags));
  if (flags.junit !== undefined) await writeReport([checkReport(verdicts, 'junit')], flags.junit);
  await writeOut(checkReport(verdicts, flags.format));
  const unusable = verdicts.filter(({ error }) => error !== null);
  const [first, second] = unusable;
  if (second !== undefined)
    throw new UsageError(
      `${unusable.length} of ${folders.length} corpora could not be checked: ${unusable.map((verdict) => verdict.folder).join(', ')}`,
    );
  if (first !== undefined) throw new UsageError(first.error!);
  return verdicts.every(isPassed);
}
