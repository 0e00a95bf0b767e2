/**
 * The benchmark: `npm run bench`, by hand, on a machine with nothing else to do. Start-up, 1,000 and 10,000 made-up articles end
 * to end, the share of each stage, and a peer on 500 of them. `--baseline REF` builds that commit too and runs both in turn,
 * so that a machine that slows down slows both. `--runs N` (5) and `--sizes N,N` (2,1000,10000) make it shorter or longer.
 *
 * Every figure is a median with the least and the most. Two builds whose ranges overlap are equally fast. The noise floor, as
 * measured on two cores that others kept busy: processor time of one build ranged over 5 % (start-up), 12 % (1,000 articles)
 * and 25 % (10,000), peak memory over 2 %, wall time over 30 % and more.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultOptions, ingest, judge, scoreClusters, type ClusterScores } from '../../src/index.js';
import { buildBaseline } from './baseline.js';
import { type GeneratedNews, generateNews } from './generate.js';
import { profileIngest, runIngest, spreadOf, type Usage } from './measure.js';
import { runPeer } from './peer.js';
import { stageNames, type StageShares } from './stages.js';
import { row, shown } from './table.js';

const seed = 1;
const peerArticles = 500;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A build that is measured. */
interface Build {
  readonly name: string;
  readonly root: string;
}

const { values: flags } = parseArgs({
  options: {
    baseline: { type: 'string' },
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '2,1000,10000' },
  },
});
const runs = Number(flags.runs);
const sizes = flags.sizes.split(',').map(Number);

const folder = mkdtempSync(join(tmpdir(), 'newsclust-bench-'));
try {
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}; ${runs} runs, seed ${seed}\n`,
  );
  const builds = prepareBuilds();
  const files = new Map(sizes.map((size) => [size, writeNews(size)]));
  await compareEndToEnd(builds, files);
  await compareStages(builds, files.get(Math.max(...sizes))!);
  await compareWithPeer();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function prepareBuilds(): Build[] {
  const here = { name: 'this build', root };
  if (flags.baseline === undefined) return [here];
  const there = { name: flags.baseline.slice(0, 16), root: join(folder, 'baseline') };
  mkdirSync(there.root);
  buildBaseline(root, flags.baseline, there.root);
  return [here, there];
}

function writeNews(size: number): string {
  const file = join(folder, `news-${size}.jsonl`);
  const { articles } = generateNews(size, seed);
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  return file;
}

async function compareEndToEnd(builds: readonly Build[], files: ReadonlyMap<number, string>): Promise<void> {
  console.log(row('articles', ['build', 'processor s', 'articles/s', 'wall s', 'peak MB']));
  for (const [size, file] of files) {
    const usages = new Map<Build, Usage[]>(builds.map((build) => [build, []]));
    // One run before those that count warms the file cache.
    for (const build of builds) await runIngest(build.root, file);
    for (let run = 0; run < runs; run++)
      for (const build of builds) usages.get(build)!.push(await runIngest(build.root, file));
    for (const [build, measured] of usages) {
      const processor = spreadOf(measured.map((usage) => usage.processor));
      const wall = spreadOf(measured.map((usage) => usage.wall));
      const peak = spreadOf(measured.map((usage) => usage.peakMemory));
      console.log(
        row(String(size), [
          build.name,
          shown(processor, 2),
          (size / processor.median).toFixed(0),
          shown(wall, 2),
          shown(peak, 0),
        ]),
      );
    }
  }
}

async function compareStages(builds: readonly Build[], file: string): Promise<void> {
  console.log(
    `\n${row(
      'stage, %',
      builds.map(({ name }) => name),
    )}`,
  );
  const shares = builds.map((): StageShares[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, build] of builds.entries()) shares[i]!.push(await profileIngest(build.root, file, folder));
  }
  for (const stage of stageNames) {
    const columns = shares.map((measured) => shown(spreadOf(measured.map((share) => 100 * share.get(stage)!)), 1));
    console.log(row(stage, columns));
  }
}

async function compareWithPeer(): Promise<void> {
  const news = generateNews(peerArticles, seed);
  const file = writeNews(peerArticles);
  const own = spreadOf(await times(runs, async () => (await runIngest(root, file)).processor));
  const report = await ingest([file], defaultOptions);
  const ownScores = score(
    news,
    report.clusters.map(({ articles }) => articles),
  );
  const peers = await times(runs, async () => runPeer(news, (groups) => score(news, groups)));
  const peer = peers[0]!;
  console.log(`\n${row(`${peerArticles} articles`, ['processor s', 'BCubed F1', 'pairwise F1', 'across lang. F1'])}`);
  console.log(row('newsclust', [shown(own, 2), ...figures(ownScores)]));
  const name = `natural, average link at ${peer.threshold}`;
  console.log(row(name, [shown(spreadOf(peers.map(({ seconds }) => seconds)), 2), ...figures(peer.scores)]));
}

function score({ events, languages }: GeneratedNews, groups: readonly (readonly string[])[]): ClusterScores {
  return scoreClusters(judge(partitionOf(events), partitionOf(groups), (id) => languages.get(id)!));
}

function partitionOf(groups: readonly (readonly string[])[]): Map<string, string> {
  return new Map(groups.flatMap((group, number) => group.map((id) => [id, String(number)] as const)));
}

async function times<Measured>(count: number, measure: () => Promise<Measured>): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let run = 0; run < count; run++) measured.push(await measure());
  return measured;
}

function figures({ bcubed, pairwise, crossLanguage }: ClusterScores): string[] {
  return [bcubed, pairwise, crossLanguage].map(({ f1 }) => (100 * f1).toFixed(1));
}
