/**
 * The benchmark: `npm run bench`, by hand, on a machine with nothing else to do. Start-up, 1,000, 10,000 and 100,000 made-up articles end
 * to end, the share of each stage, and peers on the same articles as far as they go.
 *
 *   --sizes 1000000      other numbers of articles, or none        --runs 3        runs of each size below 100,000 (5); larger ones run once
 *   --workers 0,1,2      the same with `--workers` 0, 1 and 2      --peers 500     sizes for the comparison with peers (500,2000), or none
 *   --baseline REF       another commit too, both in turn          --gold FILE     peers on labelled articles too (JSON Lines: id, title, text, cluster, lang)
 *
 * Every figure is a median with the least and the most. Two builds whose ranges overlap are equally fast. The noise floor, as
 * measured on two cores that others kept busy: processor time of one build ranged over 5 % (start-up), 12 % (1,000 articles)
 * and 25 % (10,000), peak memory over 2 %, wall time over 30 % and more.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildBaseline } from './baseline.js';
import { comparePeers, labelledNews, madeUpNews } from './compare-peers.js';
import { compareEndToEnd, compareStages } from './end-to-end.js';
import type { Variant } from './measure.js';
import { writeNews } from './write-news.js';

const seed = 1;
const root = fileURLToPath(new URL('../../', import.meta.url));

const { values: flags } = parseArgs({
  options: {
    baseline: { type: 'string' },
    gold: { type: 'string', multiple: true, default: [] },
    peers: { type: 'string', default: '500,2000' },
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '2,1000,10000,100000' },
    workers: { type: 'string', default: 'none' },
  },
});
const runs = Number(flags.runs);

const folder = mkdtempSync(join(tmpdir(), 'newsclust-bench-'));
try {
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}; ${runs} runs, seed ${seed}\n`,
  );
  const variants = prepareVariants();
  const files = new Map(numbersOf(flags.sizes).map((size) => [size, fileOf(size)]));
  if (files.size > 0) {
    await compareEndToEnd(variants, files, runs);
    await compareStages(variants, files, runs, folder);
  }
  for (const size of numbersOf(flags.peers))
    await comparePeers(madeUpNews(size, seed, fileOf(size)), variants[0]!, runs, folder);
  for (const file of flags.gold) await comparePeers(labelledNews(file), variants[0]!, runs, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `1000,10000` or `none` */
function numbersOf(list: string): number[] {
  if (list === 'none') return [];
  return list.split(',').map((number) => {
    if (!/^\d+$/.test(number)) throw new Error(`${list} is no list of numbers`);
    return Number(number);
  });
}

/** Each build with each number of workers. */
function prepareVariants(): Variant[] {
  const builds = [{ name: 'this build', root }];
  if (flags.baseline !== undefined) {
    const there = { name: flags.baseline.slice(0, 16), root: join(folder, 'baseline') };
    mkdirSync(there.root);
    buildBaseline(root, flags.baseline, there.root);
    builds.push(there);
  }
  const workers = numbersOf(flags.workers);
  return workers.length === 0
    ? builds
    : builds.flatMap((build) =>
        workers.map((count) => ({ name: `${build.name}, ${count} workers`, root: build.root, workers: count })),
      );
}

/** Where the made-up news of `size` articles are; writes them first. */
function fileOf(size: number): string {
  const file = join(folder, `news-${size}.jsonl`);
  writeNews(size, seed, file);
  return file;
}
