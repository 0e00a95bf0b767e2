/**
 * Shares the reading of articles among threads and hands it on in input order, so that nobody can tell how many there were. A
 * thread takes a second to load its dictionaries and to be compiled: small corpora are read without any.
 */
import type { Worker } from 'node:worker_threads';
import type { NameCounts } from '../identify/name-list.js';
import type { PackedBatch } from './batch.js';
import { BatchReader } from './batch-reader.js';
import type { Answer, Order, Setting } from './protocol.js';
import type { Source } from './source-reader.js';
import { threadsFor } from './threads.js';

/** A batch as one reader packed it. */
export interface ReadBatch {
  /** Number of the reader, whose vocabulary the batch is told in. */
  readonly reader: number;
  readonly batch: PackedBatch;
}

/** Sources of a batch, at most. */
const sourcesOfBatch = 64;
/** UTF-16 units after which a batch is full. */
const unitsOfBatch = 256 * 1024;
/** Where nobody says how many threads: from so many UTF-16 units on (about 1,700 articles of 2 kB) threads are worth their start. */
const unitsBeforeThreads = 3 * 1024 * 1024;
/** Batches that a thread may have before it: enough never to wait, few enough to be little memory. */
const batchesAhead = 3;
/** What a batch leaves behind fits, so that little of it is copied to where garbage is dear. */
const maxYoungGenerationSizeMb = 64;

/** Who reads batches, one after the other. */
interface Reader {
  readonly number: number;
  /** Batches that it has not read yet. */
  waiting: number;
  readonly read: (sources: readonly Source[]) => Promise<PackedBatch>;
  readonly names: () => Promise<NameCounts>;
  readonly close: () => Promise<unknown>;
}

export class Team {
  private readonly readers: Reader[];
  /** Rejects when a thread breaks, whoever waits for what. */
  private readonly broken: Promise<never>;
  private breakDown: (error: unknown) => void = () => undefined;

  /** `workers` threads; 0 for none, null for as many as the machine has processors, once there is enough to read. */
  constructor(
    private readonly setting: Setting,
    private readonly workers: number | null,
  ) {
    this.readers = [ownReader(setting)];
    this.broken = new Promise((_, reject) => (this.breakDown = reject));
    this.broken.catch(() => undefined);
  }

  /** All `sources`, read, in their order. */
  async *read(sources: AsyncIterable<Source>): AsyncGenerator<ReadBatch> {
    const ahead: Promise<ReadBatch>[] = [];
    for await (const batch of this.onceStarted(untilBroken(batchesOf(sources), this.broken))) {
      const reader = this.leastBusy();
      reader.waiting++;
      const reading = reader.read(batch.sources).then((packed) => {
        reader.waiting--;
        return { reader: reader.number, batch: packed };
      });
      // Whoever awaits it gets the error; until then it is nobody's.
      reading.catch(() => undefined);
      ahead.push(reading);
      while (ahead.length > batchesAhead * (this.readers.length - 1) || (ahead.length > 0 && this.readers.length === 1))
        yield await ahead.shift()!;
    }
    for (const reading of ahead) yield await reading;
  }

  /** The names that each reader has read. */
  async names(): Promise<NameCounts[]> {
    return Promise.all(this.readers.map((reader) => reader.names()));
  }

  async close(): Promise<void> {
    await Promise.all(this.readers.map((reader) => reader.close()));
  }

  /** The same batches; where nobody says how many threads, the first wait until it is known whether there is enough for any. */
  private async *onceStarted(batches: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
    try {
      const first: Batch[] = [];
      let units = 0;
      do {
        const next = await batches.next();
        if (next.done === true) break;
        first.push(next.value);
        units += next.value.units;
      } while (this.workers === null && units <= unitsBeforeThreads);
      const count = threadsFor(this.workers, units > unitsBeforeThreads);
      if (count > 0 && first.length > 0) await this.startThreads(count);
      yield* first;
      yield* batches;
    } finally {
      await batches.return(undefined);
    }
  }

  /** The reader with the least to do: a thread where there are any. */
  private leastBusy(): Reader {
    const { readers } = this;
    if (readers.length === 1) return readers[0]!;
    return readers.slice(1).reduce((best, reader) => (reader.waiting < best.waiting ? reader : best));
  }

  /** What threads need of Node is opened here: a small corpus does without. */
  private async startThreads(count: number): Promise<void> {
    const { Worker } = await import('node:worker_threads');
    for (let number = 1; number <= count; number++) {
      const thread = new Worker(new URL('./thread.js', import.meta.url), {
        workerData: this.setting,
        resourceLimits: { maxYoungGenerationSizeMb },
      });
      this.readers.push(threadReader(thread, number, this.breakDown));
    }
  }
}

/** Reads on the thread of the run itself. */
function ownReader({ options, own }: Setting): Reader {
  const reader = new BatchReader(options, own);
  return {
    number: 0,
    waiting: 0,
    read: (sources) => reader.read(sources),
    names: async () => reader.countedNames(),
    close: async () => undefined,
  };
}

function threadReader(thread: Worker, number: number, breakDown: (error: unknown) => void): Reader {
  const asked: { readonly answered: (answer: Answer) => void; readonly failed: (error: unknown) => void }[] = [];
  let broken: unknown;
  thread.on('message', (answer: Answer) => {
    const question = asked.shift();
    if ('failed' in answer) question?.failed(answer.failed);
    else question?.answered(answer);
  });
  const fail = (error: unknown): void => {
    broken ??= error;
    breakDown(broken);
    for (const question of asked.splice(0)) question.failed(broken);
  };
  thread.on('error', fail);
  thread.on('messageerror', fail);
  thread.on('exit', (code) => fail(new Error(`a worker thread ended with ${code}`)));
  const ask = (order: Order): Promise<Answer> =>
    new Promise((answered, failed) => {
      if (broken !== undefined) return failed(broken);
      asked.push({ answered, failed });
      thread.postMessage(order);
    });
  return {
    number,
    waiting: 0,
    read: async (sources) => ((await ask(sources)) as { batch: PackedBatch }).batch,
    names: async () => ((await ask('names')) as { names: NameCounts }).names,
    close: () => thread.terminate(),
  };
}

/** `items`, but no longer than until `broken` rejects: input may be silent for ever. */
async function* untilBroken<Item>(items: AsyncGenerator<Item>, broken: Promise<never>): AsyncGenerator<Item> {
  try {
    for (;;) {
      const next = await Promise.race([items.next(), broken]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Where input is silent this waits for it, so nobody waits for this.
    items.return(undefined).catch(() => undefined);
  }
}

interface Batch {
  readonly sources: Source[];
  units: number;
}

async function* batchesOf(sources: AsyncIterable<Source>): AsyncGenerator<Batch> {
  let batch: Batch = { sources: [], units: 0 };
  for await (const source of sources) {
    batch.sources.push(source);
    if ('text' in source) batch.units += source.text.length;
    if (batch.sources.length < sourcesOfBatch && batch.units < unitsOfBatch) continue;
    yield batch;
    batch = { sources: [], units: 0 };
  }
  if (batch.sources.length > 0) yield batch;
}
