/** What a run reads: its sources, and the user's own dictionaries. */
import type { Progress } from './meter.js';
import type { Options } from './model/options.js';
import type { OwnEntry } from './model/own-entry.js';
import { parseDictionary } from './parse/dictionary.js';
import { loadFormats } from './parse/load.js';
import { readOwnFile } from './read/read-own-file.js';
import { readSources } from './read/read-sources.js';
import type { Source } from './workers/source-reader.js';

/** What a run may be given beside its paths and options: nothing that changes its result. */
export interface Surroundings {
  /** What the path `-` reads: one article a line, JSON. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Threads that read articles, 0 to 64; by default as many as the machine has processors, where there is enough to read. */
  readonly workers?: number | undefined;
  /** Called after each article, and when all are read. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Everything at `paths`, in input order; problems where something cannot be read. */
export async function sourcesAt(
  paths: readonly string[],
  { limits }: Options,
  stdin: Surroundings['stdin'],
  onBytes?: (count: number) => void,
): Promise<AsyncIterable<Source>> {
  return readSources(paths, await loadFormats(), { limits, stdin, onBytes });
}

/** The entries of the user's own dictionaries. */
export async function readOwnEntries(files: readonly string[]): Promise<OwnEntry[]> {
  const entries: OwnEntry[] = [];
  for (const file of files) entries.push(...parseDictionary(await readOwnFile(file), file));
  return entries;
}
