/** `newsclust analyze`: one JSON line an article, in input order: language, dates, entities. */
import { once } from 'node:events';
import { analyze, type ReportArticle, UsageError } from '../index.js';
import { optionsOf, type ReadingFlags } from './ingest.js';
import { languageNamer } from './language-namer.js';
import { createProblemNotes } from './problems.js';

export interface AnalyzeFlags extends ReadingFlags {
  readonly quiet: boolean;
  /** Names of languages beside their tags, in English. */
  readonly names?: boolean;
  /** Such names in this language. */
  readonly namesIn?: string;
}

/** Runs the command; throws `UsageError` where nothing could be read. */
export async function runAnalyze(paths: readonly string[], flags: AnalyzeFlags): Promise<void> {
  const options = optionsOf({ ...flags, threshold: 0, window: 0, minSize: 1 });
  const nameOf = flags.names === true || flags.namesIn !== undefined ? languageNamer(flags.namesIn) : undefined;
  const problems = createProblemNotes(flags.quiet);
  let articles = 0;
  for await (const entry of analyze(paths, options, { stdin: process.stdin })) {
    if ('code' in entry) {
      problems.note(entry);
      continue;
    }
    articles++;
    const named = nameOf === undefined ? entry : { ...entry, language: withNames(entry.language, nameOf) };
    if (!process.stdout.write(`${JSON.stringify(named)}\n`)) await once(process.stdout, 'drain');
  }
  problems.finish();
  if (articles === 0) throw new UsageError(`no article could be read from ${paths.join(', ')}`);
}

type Language = ReportArticle['language'];
type Named<Tagged> = Tagged & { readonly name: string };

/** `language` with the name of its tag and of its runner-up's. */
function withNames(
  { tag, runnerUp, ...rest }: Language,
  nameOf: (tag: string) => string,
): Named<Language> & { readonly runnerUp?: Named<NonNullable<Language['runnerUp']>> } {
  const named = { tag, name: nameOf(tag), ...rest };
  return runnerUp === undefined ? named : { ...named, runnerUp: { ...runnerUp, name: nameOf(runnerUp.tag) } };
}
