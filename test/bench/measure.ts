/**
 * Runs one command line as a process of its own and asks that process, as it ends, what it used: processor time is what counts
 * on a machine that others use too, and the peak of memory is only known to the process itself.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessorProfile, type StageShares, stageShares } from './stages.js';

export interface Usage {
  /** Seconds. */
  readonly wall: number;
  readonly processor: number;
  /** Of all threads, in MB, 2^20 bytes. */
  readonly peakMemory: number;
}

export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** A build of newsclust, and how it is run. */
export interface Variant {
  readonly name: string;
  /** The folder of the build. */
  readonly root: string;
  /** For `--workers`; where it is left out, the build decides. */
  readonly workers?: number;
}

/**
 * Written on file descriptor 3 when the process ends; standard output belongs to the report. Worker threads load it too, but the
 * main thread's figures are those of the whole process.
 */
const usageAtExit = `
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

/** How one run is called. */
interface Run {
  readonly output?: string;
  readonly nodeOptions?: readonly string[];
  readonly program?: string;
}

/** The program in its modules, whose files tell which stage a function belongs to. */
const unbundled = 'dist/cli/main.js';

/** Runs `newsclust ingest` on `file`; its report goes to `output`, or nowhere. */
export async function runIngest(
  { root, workers }: Variant,
  file: string,
  { output, nodeOptions = [], program: main = 'bin/newsclust.js' }: Run = {},
): Promise<Usage> {
  const program = [join(root, main), 'ingest', file, '--format', 'json', '--quiet'];
  if (workers !== undefined) program.push('--workers', String(workers));
  if (output !== undefined) program.push('--output', output);
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

/** The share of each stage in one run on `file`, all threads together: each writes a profile of its own, for a while, into `folder`. */
export async function profileIngest(variant: Variant, file: string, folder: string): Promise<StageShares> {
  const profiles = mkdtempSync(join(folder, 'profiles-'));
  try {
    await runIngest(variant, file, {
      program: unbundled,
      nodeOptions: ['--cpu-prof', `--cpu-prof-dir=${profiles}`],
    });
    const files = readdirSync(profiles).filter((name) => name.endsWith('.cpuprofile'));
    return stageShares(files.map((name) => JSON.parse(readFileSync(join(profiles, name), 'utf8')) as ProcessorProfile));
  } finally {
    rmSync(profiles, { recursive: true, force: true });
  }
}

/** Least, median and most of `values`; of an even number the upper of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { least: sorted[0]!, median: sorted[Math.floor(sorted.length / 2)]!, most: sorted.at(-1)! };
}
