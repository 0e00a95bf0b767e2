/**
 * The stages in order: read -> parse -> detect -> extract -> represent -> retrieve -> link -> cluster -> describe. Texts stream
 * through the first four and are let go; the others see every article at once, as small profiles.
 */
import { createAnalyst } from './analyze.js';
import { formClusters } from './cluster/form.js';
import { linkClusters } from './cluster/linkage.js';
import { acrossLanguagesScale, leastSimilarity, seedFactor, sizeExponent } from './config.js';
import { compareClusters, describeCluster } from './describe/cluster.js';
import { resolveDates } from './extract/dates/resolve.js';
import { pageWords } from './languages/page-words.js';
import { NameList } from './identify/name-list.js';
import { type KnownEntity, renameEntities } from './identify/rename.js';
import { anywhere, inOneEvent, unify } from './identify/unify.js';
import { explainPair } from './link/evidence.js';
import { scorePairs } from './link/score.js';
import { isoDayOf } from './math/iso-day.js';
import type { AnnotatedDocument } from './model/annotated-document.js';
import { problem } from './errors.js';
import type { Document } from './model/document.js';
import type { EventCluster } from './model/event-cluster.js';
import type { Options } from './model/options.js';
import type { Problem } from './model/problem.js';
import type { Profile, ProfiledCorpus } from './model/profile.js';
import type { Report, ReportArticle, ReportCluster } from './model/report.js';
import type { SameName } from './model/same-name.js';
import type { OwnEntry } from './model/own-entry.js';
import { parseDictionary } from './parse/dictionary.js';
import { createIdRegistry } from './parse/id-registry.js';
import { loadFormats } from './parse/load.js';
import { compilePageLexicon } from './parse/page-lexicon.js';
import { parseSource } from './parse/parse-source.js';
import { createProblemLimit } from './parse/problem-limit.js';
import { readDictionary } from './read/read-dictionary.js';
import { type ReadOptions, readSources } from './read/read-sources.js';
import { CorpusBuilder } from './represent/profile.js';
import { findCandidates } from './retrieve/candidates.js';
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
  const builder = new CorpusBuilder();
  const annotations = new Map<string, Annotations>();
  const problems: Problem[] = [];
  const names = new NameList();
  for await (const document of readDocuments(paths, options, surroundings)) {
    if ('code' in document) {
      problems.push(document);
      continue;
    }
    builder.add(document);
    names.add(document.entities);
    annotations.set(document.document.article.id, {
      dateExpressions: document.dateExpressions,
      dateOrder: document.dateOrder,
      article: toReportArticle(document),
    });
    surroundings.onArticle?.(annotations.size);
  }
  const same = unify(names.listed(), anywhere);
  renameAll([...annotations.values()], same);
  const corpus = builder.build(same);
  const candidates = findCandidates(corpus, { leastSimilarity, acrossLanguagesScale, windowDays: options.windowDays });
  const pairs = scorePairs(corpus, candidates, leastSimilarity);
  const clusterOf = linkClusters(corpus.profiles.length, pairs, {
    threshold: options.threshold,
    seedFactor,
    sizeExponent,
  });
  const events = formClusters(clusterOf, pairs);
  for (const event of events) {
    settleDates(event, corpus, annotations);
    settleNames(event, corpus, annotations);
  }
  const clusters = events.map((event) => describe(event, corpus, annotations));
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
    yield 'code' in document ? document : toReportArticle(document);
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
  for (const file of files) entries.push(...parseDictionary(await readDictionary(file), file));
  return entries;
}

/** What is kept of an article once its text is let go. */
interface Annotations extends Pick<AnnotatedDocument, 'dateExpressions' | 'dateOrder'> {
  article: ReportArticle;
}

function toReportArticle({ document, published, dates, entities, quantities }: AnnotatedDocument): ReportArticle {
  const { id, path, url, source, title } = document.article;
  return {
    id,
    path,
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    title,
    ...(title === '' ? { lead: leadOf(document) } : {}),
    language: document.language,
    published,
    dates,
    entities: entities.map(({ id, type, name, mentions, adjectives }) => {
      return { id, type, name, mentions, ...(adjectives.length === 0 ? {} : { adjectives }) };
    }),
    quantities,
    copyOf: null,
  };
}

const leadCharacters = 160;

/** The first words of the text, to call an article by that has no title. */
function leadOf({ article, readable }: Document): string {
  const start = readable.slice(article.bodyStart, article.bodyStart + 4 * leadCharacters);
  const words = start.replace(/\s+/g, ' ').trim();
  if (words.length <= leadCharacters) return words;
  return words
    .slice(0, Math.max(words.lastIndexOf(' ', leadCharacters), leadCharacters / 2))
    .replace(/[\ud800-\udbff]$/, '');
}

/** A date that a record declares and nobody can read: 2022-13-45. */
function unreadDate({ document: { article }, published }: AnnotatedDocument): Problem[] {
  const declared = article.stated.find(({ from }) => from === 'declared');
  return declared === undefined || published?.from === 'declared'
    ? []
    : [problem('bad-date', article.path, `${article.id}: ${declared.text.slice(0, 60)}`)];
}

/** A date taken over from other reports of the event is a guess, if a good one. */
const settledConfidence = 0.5;

/** Gives the members of `event` that know no sure date the middle one of those that do, and reads their dates by it. */
function settleDates(
  { members }: EventCluster,
  { profiles }: ProfiledCorpus,
  annotations: ReadonlyMap<string, Annotations>,
): void {
  const sure = members.map((member) => profiles[member]!).filter(knowsDay);
  const days = sure.map(({ day }) => day!).sort((a, b) => a - b);
  const middle = days[Math.floor((days.length - 1) / 2)];
  if (middle === undefined) return;
  const date = isoDayOf(middle);
  for (const member of members) {
    const profile = profiles[member]!;
    if (knowsDay(profile)) continue;
    const kept = annotations.get(profile.id)!;
    kept.article = {
      ...kept.article,
      published: { date, from: 'inferred', confidence: settledConfidence },
      dates: resolveDates(kept.dateExpressions, date, kept.dateOrder),
    };
  }
}

/** Gives names that the reports of one event spell in different ways one id. */
function settleNames(
  { members }: EventCluster,
  { profiles }: ProfiledCorpus,
  annotations: ReadonlyMap<string, Annotations>,
): void {
  if (members.length < 2) return;
  const articles = members.map((member) => annotations.get(profiles[member]!.id)!);
  const names = new NameList();
  for (const { article } of articles) names.add(article.entities);
  renameAll(articles, unify(names.listed(), inOneEvent));
}

/** Puts the entities of `articles` under the ids that `same` gives them. */
function renameAll(articles: readonly Annotations[], same: ReadonlyMap<string, SameName>): void {
  if (same.size === 0) return;
  const targets = new Set([...same.values()].map(({ id }) => id));
  const known = new Map<string, KnownEntity>();
  for (const { article } of articles)
    for (const { id, type, name } of article.entities)
      if (targets.has(id) && (known.get(id)?.name ?? '\uffff') > name) known.set(id, { type, name });
  for (const kept of articles) {
    const entities = renameEntities(kept.article.entities, same, known);
    if (entities !== kept.article.entities) kept.article = { ...kept.article, entities };
  }
}

/** Everything but a guess from the dates that the text mentions. */
function knowsDay({ dayConfidence }: Profile): boolean {
  return dayConfidence >= settledConfidence;
}

function describe(
  { members, links }: EventCluster,
  corpus: ProfiledCorpus,
  annotations: ReadonlyMap<string, Annotations>,
): ReportCluster {
  const ids = members.map((member) => corpus.profiles[member]!.id).sort();
  const articles = ids.map((id) => annotations.get(id)!.article);
  return describeCluster(
    articles,
    links.map((pair) => explainPair(corpus, pair)),
  );
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
