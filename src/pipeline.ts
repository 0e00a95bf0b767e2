/**
 * The stages in order: read -> parse -> detect -> extract -> identify -> copies -> represent -> retrieve -> link -> cluster -> describe. Texts
 * stream through the first four and are let go; the others see every article at once, as small profiles.
 */
import { breath } from './breath.js';
import { type Copy, findCopies, type Sketched } from './copies/find-copies.js';
import { compareClusters, describeCluster } from './describe/cluster.js';
import { reportArticle } from './describe/report-article.js';
import { wikidataOf } from './gazetteer/wikidata.js';
import { Desk } from './desk.js';
import { NameList } from './identify/name-list.js';
import { OutletList } from './identify/outlet-list.js';
import { anywhere, unify } from './identify/unify.js';
import { copyLink } from './link/copy-link.js';
import { explainPair } from './link/evidence.js';
import type { AnnotatedDocument } from './model/annotated-document.js';
import type { Publication } from './model/date-mention.js';
import type { GivenOptions, Options } from './model/options.js';
import type { Problem } from './model/problem.js';
import type { Report, ReportArticle, ReportCluster } from './model/report.js';
import type { SameName } from './model/same-name.js';
import type { OwnEntry } from './model/own-entry.js';
import { readOptions, readPaths, readSurroundings } from './options/read-options.js';
import { parseConstraints } from './parse/constraints.js';
import { parseDictionary } from './parse/dictionary.js';
import { Meter, type Progress } from './meter.js';
import { loadFormats } from './parse/load.js';
import { readOwnFile } from './read/read-own-file.js';
import { readSources } from './read/read-sources.js';
import { CorpusBuilder } from './represent/profile.js';
import { relate } from './relate.js';
import { type Annotations, renamer, settleDates, settleNames, settleOutlets } from './settle.js';
import { generator, schemaVersion } from './version.js';
import { annotationsOf, unpack } from './workers/batch.js';
import { type Source, SourceReader, unreadDate } from './workers/source-reader.js';
import { Team } from './workers/team.js';

/** What a run may be given beside its paths and options: nothing that changes its result. */
export interface Surroundings {
  /** What the path `-` reads: one article a line, JSON. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Threads that read articles, 0 to 64; by default as many as the machine has processors, where there is enough to read. */
  readonly workers?: number | undefined;
  /** Called after each article, and when all are read. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Clusters described between two breaths. */
const clustersOfStep = 500;

/**
 * Articles at `at`, one path or several, clustered by event; what `given` leaves out is as by default. Never throws for what is there or not:
 * a path that leads nowhere is one of the report's `problems`, and where nothing could be read, the report has no articles.
 *
 * @throws UsageError where an option cannot be what it is, or a dictionary or constraints file cannot be used
 */
export async function ingest(
  at: string | readonly string[],
  given: GivenOptions = {},
  around: Surroundings = {},
): Promise<Report> {
  const paths = readPaths(at);
  const options = readOptions(given);
  const { stdin, workers, onProgress } = readSurroundings(around);
  const constraints =
    options.constraints === null ? [] : parseConstraints(await readOwnFile(options.constraints), options.constraints);
  const builder = new CorpusBuilder();
  const kept = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const names = new NameList();
  const sketches: Sketched[] = [];
  const outlets = new OutletList();
  const setting = { options, own: await readOwnEntries(options.dictionary) };
  const meter = new Meter(onProgress);
  // Whoever looks on learns the whole as soon as it is known; nobody waits for it.
  if (onProgress !== undefined) void meter.measure(paths).catch(() => undefined);
  const team = new Team(setting, workers ?? null);
  try {
    const desk = new Desk();
    for await (const { reader, batch } of team.read(await sourcesAt(paths, options, stdin, meter.bytesRead))) {
      builder.learn(reader, batch.newcomers);
      for (const digest of unpack(batch)) {
        if ('code' in digest) {
          problems.push(...desk.pass(digest));
          continue;
        }
        const { head, told, sketch, bag } = digest;
        const id = desk.register(head, problems);
        builder.addBag(reader, { ...head, id }, bag);
        sketches.push({ id, language: head.language, published: momentOf(head.published), sketch });
        kept.set(id, told);
        if (head.outlet !== undefined) outlets.add(head.outlet);
        meter.article(kept.size);
      }
    }
    problems.push(...desk.rest());
    meter.end(kept.size);
    for (const counts of await team.names()) names.addCounts(counts);
  } finally {
    await team.close();
  }
  const { same, rename } = settled(names);
  const ties = outlets.ties();
  await breath();
  const copies = findCopies(sketches.splice(0));
  const originalOf = (id: string): string => copies.get(id)?.original ?? id;
  // What cannot be together is no copy: neither of the other, nor both of a third.
  for (const { a, b, same: together } of constraints)
    if (!together && originalOf(a) === originalOf(b)) copies.delete(copies.has(a) ? a : b);
  await breath();
  const corpus = builder.build(same, copies);
  await breath();
  const events = await relate(
    corpus,
    options,
    constraints.map(({ a, b, same }) => ({ a: originalOf(a), b: originalOf(b), same })),
    meter.compared,
  );
  const copiesOf = byOriginal(copies);
  const articles: ReportArticle[] = [];
  const clusters: ReportCluster[] = [];
  for (const { members, links } of events) {
    if (clusters.length % clustersOfStep === clustersOfStep - 1) await breath();
    const originals = members.map((member) => corpus.profiles[member]!.id);
    const copied = originals.flatMap((id) => copiesOf.get(id) ?? []);
    const annotated = [...originals, ...copied].sort().map((id) => takeOut(kept, id, copies.get(id)?.original ?? null));
    rename(annotated);
    settleOutlets(annotated, ties);
    settleDates(annotated);
    settleNames(annotated);
    const told = annotated.map(({ article }) => article);
    // An event may have more articles than a call can have arguments.
    for (const article of told) articles.push(article);
    const cluster = describeCluster(told, [
      ...links.map((pair) => explainPair(corpus, pair)),
      ...copied.map((id) => copyLink(id, copies.get(id)!)),
    ]);
    clusters.push(cluster);
  }
  return assemble(articles, clusters, problems, options);
}

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

async function sourcesAt(
  paths: readonly string[],
  { limits }: Options,
  stdin: Surroundings['stdin'],
  onBytes?: (count: number) => void,
): Promise<AsyncIterable<Source>> {
  return readSources(paths, await loadFormats(), { limits, stdin, onBytes });
}

/** The entries of the user's own dictionaries. */
async function readOwnEntries(files: readonly string[]): Promise<OwnEntry[]> {
  const entries: OwnEntry[] = [];
  for (const file of files) entries.push(...parseDictionary(await readOwnFile(file), file));
  return entries;
}

/** Names of the whole corpus that are one; their sounds are let go. */
function settled(names: NameList): {
  readonly same: ReadonlyMap<string, SameName>;
  readonly rename: ReturnType<typeof renamer>;
} {
  const listed = names.listed();
  const same = unify(listed, anywhere);
  return { same, rename: renamer(same, listed) };
}

/** What was kept of an article, which is let go. */
function takeOut(kept: Map<string, Uint8Array>, id: string, copyOf: string | null): Annotations {
  const { article, ...dates } = annotationsOf(kept.get(id)!, id);
  kept.delete(id);
  return { ...dates, article: { ...article, copyOf } };
}

/** ISO day and time, as far as known. */
function momentOf(published: Publication | null): string | null {
  return published === null ? null : `${published.date} ${published.time ?? ''}`;
}

/** The copies of each original, by id. */
function byOriginal(copies: ReadonlyMap<string, Copy>): Map<string, string[]> {
  const copiesOf = new Map<string, string[]>();
  for (const [id, { original }] of copies) {
    const others = copiesOf.get(original);
    if (others === undefined) copiesOf.set(original, [id]);
    else others.push(id);
  }
  return copiesOf;
}

/** Puts everything in an order of its own, so that the order of files cannot be seen in it. */
function assemble(articles: ReportArticle[], clusters: ReportCluster[], problems: Problem[], options: Options): Report {
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  problems.sort(
    (a, b) => compare(a.path, b.path) || compare(a.code, b.code) || compare(countable(a.message), countable(b.message)),
  );
  const languages: Record<string, number> = {};
  for (const tag of articles.map((article) => article.language.tag).sort()) languages[tag] = (languages[tag] ?? 0) + 1;
  return {
    schemaVersion,
    generator,
    options,
    articles,
    clusters: clusters.filter((cluster) => cluster.size >= options.minSize).sort(compareClusters),
    problems,
    stats: { articles: articles.length, clusters: clusters.length, languages },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `text` so that its code units sort as its numbers do: line 2 before line 10. */
function countable(text: string): string {
  return text.replace(/\d{1,12}/g, (digits) => digits.padStart(12, '0'));
}
