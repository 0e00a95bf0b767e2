/** `newsclust analyze`: one JSON line an article, in input order: language, dates, entities. */
import { once } from 'node:events';
import { analyze, UsageError } from '../index.js';
import { type IngestFlags, optionsOf } from './ingest.js';
import { createProblemNotes } from './problems.js';

export type AnalyzeFlags = Pick<IngestFlags, 'referenceDate' | 'detect' | 'quiet'>;

/** Runs the command; throws `UsageError` where nothing could be read. */
export async function runAnalyze(paths: readonly string[], flags: AnalyzeFlags): Promise<void> {
  const options = optionsOf({ ...flags, threshold: 0, window: 0, minSize: 1 });
  const problems = createProblemNotes(flags.quiet);
  let articles = 0;
  for await (const entry of analyze(paths, options, { stdin: process.stdin })) {
    if ('code' in entry) {
      problems.note(entry);
      continue;
    }
    articles++;
    if (!process.stdout.write(`${JSON.stringify(entry)}\n`)) await once(process.stdout, 'drain');
  }
  problems.finish();
  if (articles === 0) throw new UsageError(`no article could be read from ${paths.join(', ')}`);
}
