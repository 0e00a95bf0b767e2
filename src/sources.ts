/** What a run reads: its sources, and the user's own dictionaries. */
import type { Options } from './model/options.js';
import type { OwnEntry } from './model/own-entry.js';
import { parseDictionary } from './parse/dictionary.js';
import { loadFormats } from './parse/load.js';
import { readOwnFile } from './read/read-own-file.js';
import { readSources } from './read/read-sources.js';
import type { Surroundings } from './surroundings.js';
import type { Source } from './workers/source-reader.js';

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
