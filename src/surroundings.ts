import type { Progress } from './meter.js';

/** What a run may be given beside its paths and options: nothing that changes its result. */
export interface Surroundings {
  /** What the path `-` reads: one article a line, JSON. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Threads that read and compare articles, 0 to 64; by default as many as the machine has processors, where there is enough to do. */
  readonly workers?: number | undefined;
  /** Called after each article, and when all are read. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
