/** Runs the built program as a shell would: `npm test` builds it first. */
import { spawn, type SpawnOptionsWithoutStdio } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const program = join(root, 'bin/newsclust.js');

export interface Run {
  /** null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  /** Added to an environment that says nothing of colours, widths, places or languages. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

const silentOn = ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'TZ', 'LANG', 'LC_ALL', 'NODE_OPTIONS'];

export function spawnOptions({ cwd = root, environment = {} }: Circumstances = {}): SpawnOptionsWithoutStdio {
  const kept = Object.entries(process.env).filter(([name]) => !silentOn.includes(name));
  return { cwd, env: { ...Object.fromEntries(kept), ...environment } };
}

/** Runs `newsclust ...words` to its end. */
export function newsclust(words: readonly string[], circumstances: Circumstances = {}): Promise<Run> {
  const node = circumstances.node ?? [];
  return finished(
    spawn(process.execPath, [...node, program, ...words], spawnOptions(circumstances)),
    circumstances.stdin,
  );
}

/** Runs `script` in a shell, where `$newsclust` is the program. */
export function shell(script: string, circumstances: Circumstances = {}): Promise<Run> {
  const environment = { ...circumstances.environment, newsclust: `${process.execPath} ${program}` };
  return finished(spawn('bash', ['-c', script], spawnOptions({ ...circumstances, environment })), circumstances.stdin);
}

export function finished(child: ReturnType<typeof spawn>, stdin: string | Uint8Array = ''): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: `${Buffer.concat(out)}`, stderr: `${Buffer.concat(err)}` }));
  });
}

/** A folder for one test file, with ways to fill it and to remove it. */
export function createFolder(): {
  readonly path: string;
  write: (file: string, content: string | Uint8Array) => string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'newsclust-'));
  return {
    path,
    write: (file, content) => {
      const place = join(path, file);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
      return place;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Two reports of one event and one of another. */
export const stories = {
  'flood-a.txt': `Flood in Harvik: the dam at Storli has burst

Harvik, 4 March 2023. Water from the broken Storli dam covered the town of Harvik on Saturday. Mayor Ingrid Solberg said
1,240 people had left their homes, and that two bridges were gone.
`,
  'flood-b.txt': `Storli dam bursts, Harvik under water

4 March 2023. The Storli dam above Harvik gave way on Saturday. Some 1,240 people were brought to safety, mayor Ingrid
Solberg told reporters; the water took two bridges with it.
`,
  'chess.txt': `Chess: a draw after seven hours in Lisbon

5 March 2023. Neither player found a way through in the longest game of the tournament. They meet again on Tuesday.
`,
} as const;
