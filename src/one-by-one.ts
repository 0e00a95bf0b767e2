/** Articles each by itself: what was found in them, without the stages that see a whole corpus. */
import { reportArticle } from './describe/report-article.js';
import { Desk } from './desk.js';
import { wikidataOf } from './gazetteer/wikidata.js';
import type { AnnotatedDocument } from './model/annotated-document.js';
import type { GivenOptions, Options } from './model/options.js';
import type { Problem } from './model/problem.js';
import type { ReportArticle } from './model/report.js';
import { readOptions, readPaths, readSurroundings } from './options/read-options.js';
import { readOwnEntries, sourcesAt } from './sources.js';
import type { Surroundings } from './surroundings.js';
import { SourceReader, unreadDate } from './workers/source-reader.js';

/**
 * Each article at `at`, one path or several, by itself, in input order; problems, which have a `code`, in their place.
 *
 * @throws UsageError, as the first is asked for, where an option cannot be what it is, or a dictionary cannot be used
 */
export async function* analyze(
  at: string | readonly string[],
  given: GivenOptions = {},
  around: Surroundings = {},
): AsyncGenerator<ReportArticle | Problem> {
  const options = readOptions(given);
  for await (const document of readDocuments(readPaths(at), options, readSurroundings(around).stdin)) {
    yield 'code' in document ? document : reportArticle(document, { trace: options.trace, wikidataOf });
  }
}

/** Everything at `paths`, read, parsed and analysed, in input order; every problem of the run passes one limit. */
async function* readDocuments(
  paths: readonly string[],
  options: Options,
  stdin: Surroundings['stdin'],
): AsyncGenerator<AnnotatedDocument | Problem> {
  const reader = new SourceReader(options, await readOwnEntries(options.dictionary));
  const desk = new Desk();
  for await (const source of await sourcesAt(paths, options, stdin)) {
    for await (const found of reader.read(source)) {
      if ('code' in found) {
        yield* desk.pass(found);
        continue;
      }
      const { article } = found.document;
      const told: Problem[] = [];
      const id = desk.register({ ...article, ...unreadDate(found) }, told);
      yield* told;
      yield { ...found, document: { ...found.document, article: { ...article, id } } };
    }
  }
  yield* desk.rest();
}
