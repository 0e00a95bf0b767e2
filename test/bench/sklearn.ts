/** scikit-learn as a peer: runs `sklearn_peer.py` where there is a Python that has it (Debian: `apt-get install python3-sklearn`). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Usage } from './measure.js';

const script = fileURLToPath(new URL('sklearn_peer.py', import.meta.url));
/** Another Python may come before that of the distribution. */
const interpreters = ['python3', '/usr/bin/python3'];
const mostOutput = 2 ** 30;

/** What the script prints. */
interface Answer extends Pick<Usage, 'processor' | 'peakMemory'> {
  readonly version: string;
  readonly runs: readonly { readonly threshold: number; readonly clusters: readonly (readonly number[])[] }[];
}

/** The first Python that has scikit-learn; undefined where none does. */
export function findPython(): string | undefined {
  return interpreters.find((python) => spawnSync(python, ['-c', 'import sklearn']).status === 0);
}

/** Clusters the articles of `file` (JSON Lines) at each of `thresholds`; wall seconds count the start of Python too. */
export function clusterBySklearn(python: string, file: string, thresholds: readonly number[]): Answer & Usage {
  const started = performance.now();
  const run = spawnSync(python, [script, file, ...thresholds.map(String)], {
    encoding: 'utf8',
    maxBuffer: mostOutput,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const wall = (performance.now() - started) / 1000;
  if (run.status !== 0) throw new Error(`scikit-learn on ${file} ended with ${run.status}`);
  return { ...(JSON.parse(run.stdout) as Answer), wall };
}
