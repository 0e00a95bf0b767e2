/**
 * The stages in order: read -> parse -> detect -> extract -> identify -> copies -> represent -> retrieve -> link -> cluster -> describe. Texts
 * stream through the first four and are let go; the others see every article at once, as small profiles.
 */
import { Archive } from './archive.js';
import { breath } from './breath.js';
import { type Copy, findCopies, type Sketched } from './copies/find-copies.js';
import { compareClusters, describeCluster } from './describe/cluster.js';
import { Desk } from './desk.js';
import { NameList } from './identify/name-list.js';
import { OutletList } from './identify/outlet-list.js';
import { renameShared } from './identify/rename.js';
import { anywhere, unify } from './identify/unify.js';
import { copyLink } from './link/copy-link.js';
import { explainPair } from './link/evidence.js';
import type { Publication } from './model/date-mention.js';
import type { EventCluster } from './model/event-cluster.js';
import type { GivenOptions } from './model/options.js';
import type { ProfiledCorpus } from './model/profile.js';
import type { Problem } from './model/problem.js';
import type { LazyReport, Report, ReportCluster } from './model/report.js';
import type { SameName } from './model/same-name.js';
import { readOptions, readPaths, readSurroundings } from './options/read-options.js';
import { parseConstraints } from './parse/constraints.js';
import { Meter } from './meter.js';
import { readOwnFile } from './read/read-own-file.js';
import { CorpusBuilder } from './represent/profile.js';
import { relate } from './relate.js';
import { renamer, settleOutlets, type Settlement } from './settle.js';
import { readOwnEntries, sourcesAt } from './sources.js';
import type { Surroundings } from './surroundings.js';
import { generator, schemaVersion } from './version.js';
import { unpack } from './workers/batch.js';
import { Team } from './workers/team.js';

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
  const report = await ingestLazily(at, given, around);
  return { ...report, articles: [...report.articles] };
}

/**
 * As `ingest`, for corpora whose report would not fit into memory: 100,000 articles take 2 GB as objects, and a sixth of that as they are
 * kept here.
 *
 * @throws UsageError as `ingest`
 */
export async function ingestLazily(
  at: string | readonly string[],
  given: GivenOptions = {},
  around: Surroundings = {},
): Promise<LazyReport> {
  const paths = readPaths(at);
  const options = readOptions(given);
  const { stdin, workers, onProgress } = readSurroundings(around);
  const constraints =
    options.constraints === null ? [] : parseConstraints(await readOwnFile(options.constraints), options.constraints);
  const builder = new CorpusBuilder();
  const archive = new Archive();
  const problems: Problem[] = [];
  const names = new NameList();
  const sketches: Sketched[] = [];
  const outlets = new OutletList();
  const languages = new Map<string, number>();
  const setting = { options, own: await readOwnEntries(options.dictionary) };
  const meter = new Meter(onProgress);
  // Whoever looks on learns the whole as soon as it is known; nobody waits for it.
  if (onProgress !== undefined) void meter.measure(paths).catch(() => undefined);
  const team = new Team(setting, workers ?? null);
  try {
    const desk = new Desk();
    for await (const { reader, batch } of team.read(await sourcesAt(paths, options, stdin, meter.bytesRead))) {
      builder.learn(reader, batch.newcomers);
      names.addCounts(batch.names);
      for (const digest of unpack(batch)) {
        if ('code' in digest) {
          problems.push(...desk.pass(digest));
          continue;
        }
        const { head, told, sketch, bag } = digest;
        const { language, published, outlet } = head;
        const id = desk.register(head, problems);
        builder.addBag(reader, { id, language, published }, bag);
        sketches.push({ id, language, published: momentOf(published), sketch });
        archive.keep(id, told);
        languages.set(language, (languages.get(language) ?? 0) + 1);
        if (outlet !== undefined) outlets.add(outlet);
        meter.article(archive.size);
      }
    }
    problems.push(...desk.rest());
    meter.end(archive.size);
    for (const counts of await team.names()) names.addCounts(counts);
  } finally {
    await team.close();
  }
  const { same, rename } = unified(names);
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
    workers ?? null,
    meter.compared,
  );
  archive.settle((kept) => {
    rename(kept);
    settleOutlets(kept, ties);
  }, copies);
  const clusters = await describeEvents(events, corpus, copies, archive);
  return {
    schemaVersion,
    generator,
    options,
    articles: archive.articles(),
    clusters: clusters.filter((cluster) => cluster.size >= options.minSize).sort(compareClusters),
    problems: problems.sort(byPath),
    stats: {
      articles: archive.size,
      clusters: clusters.length,
      languages: Object.fromEntries([...languages].sort(([a], [b]) => compare(a, b))),
    },
  };
}

/**
 * The clusters of `events`, singletons too. A function of its own, and no part of the run: what the report keeps alive must not see the corpus, which
 * is let go before the report is written.
 */
async function describeEvents(
  events: readonly EventCluster[],
  corpus: ProfiledCorpus,
  copies: ReadonlyMap<string, Copy>,
  archive: Archive,
): Promise<ReportCluster[]> {
  const copiesOf = byOriginal(copies);
  const clusters: ReportCluster[] = [];
  for (const { members, links } of events) {
    if (clusters.length % clustersOfStep === clustersOfStep - 1) await breath();
    const originals = members.map((member) => corpus.profiles[member]!.id);
    const copied = originals.flatMap((id) => copiesOf.get(id) ?? []);
    const { articles, same } = archive.settleEvent([...originals, ...copied].sort());
    const cluster = describeCluster(articles, [
      ...links.map((pair) => renameShared(explainPair(corpus, pair), same)),
      ...copied.map((id) => copyLink(id, copies.get(id)!)),
    ]);
    clusters.push(cluster);
  }
  return clusters;
}

/** Names of the whole corpus that are one; their sounds are let go. */
function unified(names: NameList): { readonly same: ReadonlyMap<string, SameName>; readonly rename: Settlement } {
  const listed = names.listed();
  const same = unify(listed, anywhere);
  return { same, rename: renamer(same, listed) ?? (() => undefined) };
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

/** An order of its own, so that the order of files cannot be seen in it. */
function byPath(a: Problem, b: Problem): number {
  return compare(a.path, b.path) || compare(a.code, b.code) || compare(countable(a.message), countable(b.message));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `text` so that its code units sort as its numbers do: line 2 before line 10. */
function countable(text: string): string {
  return text.replace(/\d{1,12}/g, (digits) => digits.padStart(12, '0'));
}
