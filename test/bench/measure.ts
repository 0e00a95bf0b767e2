/**
 * Runs one command line as a process of its own and asks that process, as it ends, what it used: processor time is what counts
 * on a machine that others use too, and the peak of memory is only known to the process itself.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StageShares, stageShares } from './stages.js';

export interface Usage {
  /** Seconds. */
  readonly wall: number;
  readonly processor: number;
  /** MB, 2^20 bytes. */
  readonly peakMemory: number;
}

export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** Written on file descriptor 3 when the process ends; standard output belongs to the report. */
const usageAtExit =
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));";

/** Runs `newsclust ingest` of the build in `root` on `file`, its report thrown away. */
export async function runIngest(root: string, file: string, nodeOptions: readonly string[] = []): Promise<Usage> {
  const program = [join(root, 'bin/newsclust.js'), 'ingest', file, '--format', 'json', '--quiet'];
  const started = performance.now();
  const hook = `data:text/javascript,${encodeURIComponent(usageAtExit)}`;
  const child = spawn(process.execPath, ['--import', hook, ...nodeOptions, ...program], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let written = '';
  child.stdio[3]?.on('data', (bytes: Buffer) => (written += bytes.toString()));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`ingest of ${file} by ${root} ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(written) as NodeJS.ResourceUsage;
  return { wall, processor: (userCPUTime + systemCPUTime) / 1e6, peakMemory: maxRSS / 1024 };
}

/** The share of each stage in one run on `file`; `folder` takes the profile. */
export async function profileIngest(root: string, file: string, folder: string): Promise<StageShares> {
  const name = 'ingest.cpuprofile';
  await runIngest(root, file, ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}`]);
  return stageShares(JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Least, median and most of `values`; of an even number the upper of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { least: sorted[0]!, median: sorted[Math.floor(sorted.length / 2)]!, most: sorted.at(-1)! };
}
