/** What a run and its threads tell each other. */
import type { NameCounts } from '../identify/name-list.js';
import type { Options } from '../model/options.js';
import type { OwnEntry } from '../model/own-entry.js';
import type { PackedBatch } from './batch.js';
import type { Source } from './source-reader.js';

/** Given to a thread when it starts. */
export interface Setting {
  readonly options: Options;
  readonly own: readonly OwnEntry[];
}

/** A batch to read, or the question for all names that were read. */
export type Order = readonly Source[] | 'names';

/** One for each order, in the same order. */
export type Answer = { readonly batch: PackedBatch } | { readonly names: NameCounts } | { readonly failed: unknown };
