/** `newsclust analyze`: one JSON line an article, in input order: language, dates, entities. */
import { once } from 'node:events';
import { analyze, UsageError } from '../index.js';
import { type IngestFlags, optionsOf, printable } from './ingest.js';
import { writeNote } from './output.js';

export type AnalyzeFlags = Pick<IngestFlags, 'referenceDate' | 'detect' | 'quiet'>;

/** Runs the command; throws `UsageError` where nothing could be read. */
export async function runAnalyze(paths: readonly string[], flags: AnalyzeFlags): Promise<void> {
  const options = optionsOf({ ...flags, threshold: 0, window: 0, minSize: 1 });
  let articles = 0;
  for await (const entry of analyze(paths, options, { stdin: process.stdin })) {
    if ('code' in entry) {
      if (!flags.quiet) writeNote(`${printable(entry.path)}: ${printable(entry.message)}`);
      continue;
    }
    articles++;
    if (!process.stdout.write(`${JSON.stringify(entry)}\n`)) await once(process.stdout, 'drain');
  }
  if (articles === 0) throw new UsageError(`no article could be read from ${paths.map(printable).join(', ')}`);
}
