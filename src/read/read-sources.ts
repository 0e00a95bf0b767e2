/**
 * Paths to texts: files, folders, globs and standard input, in the order of the arguments and, below a folder, of the
 * relative paths. Everything that keeps an input from being read is a problem in its place in the stream. Which endings
 * belong to which format is an argument: a new format needs no change here.
 */
import { stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { problem } from '../errors.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile, SourceFormat } from '../model/source-file.js';
import { type Endings, type Named, namedFormat } from './choose-format.js';
import { chunksOf } from './chunks.js';
import { isGlob, matchesGlob, mayHoldMatches, parseGlob } from './glob.js';
import { defaultOptions } from '../config.js';
import type { ReadLimits } from '../model/read-limits.js';
import { readAhead } from './read-ahead.js';
import { type FileReading, readFile } from './read-file.js';
import { type ReadContext, readStream } from './read-stream.js';
import { systemProblem } from './system-problem.js';
import { type FoundFile, type Selection, walk } from './walk.js';

export interface ReadOptions {
  /** What `-` reads: one article a line. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  readonly limits?: Partial<ReadLimits>;
  /** Hears of bytes as they are taken from files. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/** Files being opened or waiting for their turn. More than 32 read no faster: the system's four threads are busy. */
const filesAhead = 32;

const everything: Selection = { file: () => true, folder: () => true };

/** The texts at `paths` as any of `formats`, streamed, with a problem for each thing that can't be read. */
export async function* readSources(
  paths: readonly string[],
  formats: readonly SourceFormat[],
  options: ReadOptions = {},
): AsyncGenerator<SourceFile | Problem> {
  const limits: ReadLimits = { ...defaultOptions.limits, ...options.limits };
  const context: ReadContext = { formats, limits, onBytes: options.onBytes ?? (() => undefined) };
  const endings = endingsOf(formats);
  const readings = readAhead(
    inputsOf(paths, endings, options.stdin, context),
    async (input): Promise<FileReading> =>
      'location' in input ? readFile(input, input.format, context) : input.reading,
    filesAhead,
  );
  for await (const reading of readings) yield* typeof reading === 'function' ? reading() : reading;
}

/** The files at `paths` that are of one of `formats`, standard input apart. */
export async function* filesAt(paths: readonly string[], formats: readonly SourceFormat[]): AsyncGenerator<FoundFile> {
  const context: ReadContext = { formats, limits: defaultOptions.limits, onBytes: () => undefined };
  for await (const input of inputsOf(paths, endingsOf(formats), undefined, context))
    if ('location' in input) yield input;
}

function endingsOf(formats: readonly SourceFormat[]): Endings {
  return new Map(formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)));
}

/** A file to be read, with the format that its name says, or something that is ready to be handed on. */
type Input = (FoundFile & { readonly format: SourceFormat | undefined }) | { readonly reading: FileReading };

async function* inputsOf(
  paths: readonly string[],
  endings: Endings,
  stdin: AsyncIterable<Uint8Array> | undefined,
  context: ReadContext,
): AsyncGenerator<Input> {
  let unreadStdin = stdin;
  for (const path of paths) {
    if (path === '-') {
      const chunks = unreadStdin;
      const format = endings.get('.jsonl');
      unreadStdin = undefined;
      if (chunks === undefined) yield ready(problem('unreadable', path, 'there is no standard input left to read'));
      else yield { reading: () => readStream(chunks, path, format, context) };
    } else {
      yield* inputsAt(path, endings, context);
    }
  }
}

/** What one argument other than `-` stands for. */
async function* inputsAt(path: string, endings: Endings, context: ReadContext): AsyncGenerator<Input> {
  const kind = await kindOf(path);
  if (kind === 'folder') {
    let hidden = 0;
    yield* inputsBelow(path, path, everything, endings, () => hidden++);
    if (hidden > 0) yield ready(problem('hidden', path, `${hidden} skipped`));
  } else if (kind === 'file') {
    // Who names a file means it: where its ending says nothing, its content may.
    const name = basename(path);
    yield { path: name, location: path, format: namedFormat(name, endings).format };
  } else if (kind === 'pipe') {
    // `newsclust ingest <(curl …)`: named on purpose, and read when its turn comes.
    const name = basename(path);
    const { format } = namedFormat(name, endings);
    yield {
      reading: () =>
        readStream(
          chunksOf(path, () => undefined),
          name,
          format,
          context,
        ),
    };
  } else if (kind === 'other') yield ready(problem('unreadable', path, 'a socket or device'));
  else if (kind.code === 'not-found' && isGlob(path)) yield* inputsOfGlob(path, endings);
  else yield ready(kind);
}

async function* inputsOfGlob(pattern: string, endings: Endings): AsyncGenerator<Input> {
  const glob = parseGlob(sep === '/' ? pattern : pattern.replaceAll(sep, '/'));
  const selection: Selection = {
    file: (path) => matchesGlob(glob, path),
    folder: (path) => mayHoldMatches(glob, path),
  };
  let isEmpty = true;
  if ((await kindOf(glob.base)) === 'folder') {
    for await (const input of inputsBelow(glob.base, pattern, selection, endings, () => undefined)) {
      isEmpty = false;
      yield input;
    }
  }
  if (isEmpty) yield ready(problem('not-found', pattern));
}

/** The files below a folder; what is left out is counted under the name of the argument. */
async function* inputsBelow(
  root: string,
  argument: string,
  selection: Selection,
  endings: Endings,
  onHidden: () => void,
): AsyncGenerator<Input> {
  let others = 0;
  for await (const found of walk(root, selection, onHidden)) {
    if ('code' in found) {
      yield ready(found);
      continue;
    }
    const named = namedFormat(found.path, endings);
    if (isNews(named, found.path)) yield { ...found, format: named.format };
    else others++;
  }
  if (others > 0)
    yield ready(problem('unknown-format', argument, `skipped ${others} ${others === 1 ? 'file' : 'files'}`));
}

/** Whether a file of a folder is looked into: by its ending, or because only its content can tell what is packed. */
function isNews({ format, isBare }: Named, path: string): boolean {
  return format !== undefined || isBare || /\.warc(?:\.gz)?$/i.test(path);
}

function ready(failure: Problem): Input {
  return { reading: [failure] };
}

/** What stands at `path`, links followed; a problem where that can't be told. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'pipe' | 'other' | Problem> {
  try {
    const status = await stat(path);
    return status.isDirectory() ? 'folder' : status.isFile() ? 'file' : status.isFIFO() ? 'pipe' : 'other';
  } catch (error) {
    return systemProblem(error, path, 'not-found');
  }
}
