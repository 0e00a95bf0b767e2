/**
 * The stages in order: read -> parse -> detect -> extract -> identify -> copies -> represent -> retrieve -> link -> cluster -> describe. Texts
 * stream through the first four and are let go; the others see every article at once, as small profiles.
 */
import { createAnalyst } from './analyze.js';
import { formClusters } from './cluster/form.js';
import { linkClusters } from './cluster/linkage.js';
import { acrossLanguagesScale, leastSimilarity, seedFactor, sizeExponent } from './config.js';
import { type Copy, findCopies, type Sketched } from './copies/find-copies.js';
import { compareClusters, describeCluster } from './describe/cluster.js';
import { reportArticle } from './describe/report-article.js';
import { pageWords } from './languages/page-words.js';
import { wikidataOf } from './gazetteer/wikidata.js';
import { NameList } from './identify/name-list.js';
import { anywhere, unify } from './identify/unify.js';
import { sketchOf } from './extract/sketch.js';
import { constrain } from './link/constrain.js';
import { copyLink } from './link/copy-link.js';
import { explainPair } from './link/evidence.js';
import { scorePairs } from './link/score.js';
import type { AnnotatedDocument } from './model/annotated-document.js';
import { problem } from './errors.js';
import type { Options } from './model/options.js';
import type { Problem } from './model/problem.js';
import type { Report, ReportArticle, ReportCluster } from './model/report.js';
import type { OwnEntry } from './model/own-entry.js';
import { parseConstraints } from './parse/constraints.js';
import { parseDictionary } from './parse/dictionary.js';
import { createIdRegistry } from './parse/id-registry.js';
import { loadFormats } from './parse/load.js';
import { compilePageLexicon } from './parse/page-lexicon.js';
import { parseSource } from './parse/parse-source.js';
import { createProblemLimit } from './parse/problem-limit.js';
import { readOwnFile } from './read/read-own-file.js';
import { type ReadOptions, readSources } from './read/read-sources.js';
import { CorpusBuilder } from './represent/profile.js';
import { findCandidates } from './retrieve/candidates.js';
import { type Annotations, renameAll, settleDates, settleNames } from './settle.js';
import { generator, schemaVersion } from './version.js';

/** What a run may be given beside its paths and options. */
export interface Surroundings extends ReadOptions {
  /** Called after each article. */
  readonly onArticle?: (count: number) => void;
}

/** Articles at `paths`, clustered by event. Never throws for what the files hold. */
export async function ingest(
  paths: readonly string[],
  options: Options,
  surroundings: Surroundings = {},
): Promise<Report> {
  const constraints =
    options.constraints === null ? [] : parseConstraints(await readOwnFile(options.constraints), options.constraints);
  const builder = new CorpusBuilder();
  const annotations = new Map<string, Annotations>();
  const problems: Problem[] = [];
  const names = new NameList();
  const sketches: Sketched[] = [];
  for await (const document of readDocuments(paths, options, surroundings)) {
    if ('code' in document) {
      problems.push(document);
      continue;
    }
    builder.add(document);
    names.add(document.entities);
    sketches.push(sketched(document));
    annotations.set(document.document.article.id, {
      dateExpressions: document.dateExpressions,
      dateOrder: document.dateOrder,
      article: reportArticle(document, { trace: options.trace, wikidataOf }),
    });
    surroundings.onArticle?.(annotations.size);
  }
  const listed = names.listed();
  const same = unify(listed, anywhere);
  renameAll([...annotations.values()], same, listed);
  const copies = findCopies(sketches);
  const originalOf = (id: string): string => copies.get(id)?.original ?? id;
  // What cannot be together is no copy: neither of the other, nor both of a third.
  for (const { a, b, same: together } of constraints)
    if (!together && originalOf(a) === originalOf(b)) copies.delete(copies.has(a) ? a : b);
  const corpus = builder.build(same, copies);
  const candidates = findCandidates(corpus, { leastSimilarity, acrossLanguagesScale, windowDays: options.windowDays });
  const pairs = constrain(
    scorePairs(corpus, candidates, leastSimilarity),
    constraints.map(({ a, b, same }) => ({ a: originalOf(a), b: originalOf(b), same })),
    new Map(corpus.profiles.map(({ id }, position) => [id, position])),
  );
  const clusterOf = linkClusters(corpus.profiles.length, pairs, {
    threshold: options.threshold,
    seedFactor,
    sizeExponent,
  });
  for (const [id, { original }] of copies) {
    const kept = annotations.get(id)!;
    kept.article = { ...kept.article, copyOf: original };
  }
  const copiesOf = byOriginal(copies);
  const clusters = formClusters(clusterOf, pairs).map(({ members, links }) => {
    const originals = members.map((member) => corpus.profiles[member]!.id);
    const copied = originals.flatMap((id) => copiesOf.get(id) ?? []);
    const articles = [...originals, ...copied].sort().map((id) => annotations.get(id)!);
    settleDates(articles);
    settleNames(articles);
    return describeCluster(
      articles.map(({ article }) => article),
      [...links.map((pair) => explainPair(corpus, pair)), ...copied.map((id) => copyLink(id, copies.get(id)!))],
    );
  });
  return assemble(
    [...annotations.values()].map(({ article }) => article),
    clusters,
    problems,
    options,
  );
}

/** Each article at `paths` by itself, in input order; problems in their place. */
export async function* analyze(
  paths: readonly string[],
  options: Options,
  surroundings: Surroundings = {},
): AsyncGenerator<ReportArticle | Problem> {
  for await (const document of readDocuments(paths, options, surroundings)) {
    yield 'code' in document ? document : reportArticle(document, { trace: options.trace, wikidataOf });
  }
}

/** Everything at `paths`, read, parsed and analysed, in input order; every problem of the run passes one limit. */
async function* readDocuments(
  paths: readonly string[],
  options: Options,
  surroundings: ReadOptions,
): AsyncGenerator<AnnotatedDocument | Problem> {
  const formats = await loadFormats();
  const tools = { formats, lexicon: compilePageLexicon(pageWords) };
  const analyse = createAnalyst(options, await readOwnEntries(options.dictionary));
  const register = createIdRegistry();
  const limit = createProblemLimit();
  for await (const source of readSources(paths, formats, surroundings)) {
    if ('code' in source) {
      yield* limit.pass(source);
      continue;
    }
    const { articles, problems } = parseSource(source, tools);
    for (const found of problems) yield* limit.pass(found);
    for (const parsed of articles) {
      const registered = register(parsed);
      if (registered.problem !== undefined) yield* limit.pass(registered.problem);
      const document = await analyse(registered.article);
      for (const found of unreadDate(document)) yield* limit.pass(found);
      yield document;
    }
  }
  yield* limit.rest();
}

/** The entries of the user's own dictionaries. */
async function readOwnEntries(files: readonly string[]): Promise<OwnEntry[]> {
  const entries: OwnEntry[] = [];
  for (const file of files) entries.push(...parseDictionary(await readOwnFile(file), file));
  return entries;
}

/** A date that a record declares and nobody can read: 2022-13-45. */
function unreadDate({ document: { article }, published }: AnnotatedDocument): Problem[] {
  const declared = article.stated.find(({ from }) => from === 'declared');
  return declared === undefined || published?.from === 'declared'
    ? []
    : [problem('bad-date', article.path, `${article.id}: ${declared.text.slice(0, 60)}`)];
}

function sketched({ document, published }: AnnotatedDocument): Sketched {
  return {
    id: document.article.id,
    language: document.language.tag,
    published: published === null ? null : `${published.date} ${published.time ?? ''}`,
    sketch: sketchOf(document),
  };
}

/** The copies of each original, by id. */
function byOriginal(copies: ReadonlyMap<string, Copy>): Map<string, string[]> {
  const copiesOf = new Map<string, string[]>();
  for (const [id, { original }] of copies) copiesOf.set(original, [...(copiesOf.get(original) ?? []), id]);
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
