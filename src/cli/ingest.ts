/** `newsclust ingest`: articles in, event clusters out. */
import {
  type CsvTable,
  defaultOptions,
  ingestLazily,
  type LazyReport,
  type Options,
  reportCsv,
  reportGexf,
  reportJsonParts,
  reportMarkdown,
  reportNdjson,
  reportText,
  UsageError,
} from '../index.js';
import { checkOutput, widthOf, writeReport } from './output.js';
import { createPalette } from './palette.js';
import { createProblemNotes } from './problems.js';
import { createProgress } from './progress.js';

/** What is asked of every command that reads articles. */
export interface ReadingFlags {
  readonly referenceDate?: string;
  readonly detect: Options['detect'];
  readonly dictionary?: readonly string[];
  readonly trace?: boolean;
  readonly maxArticle: number;
  readonly maxFile: number;
  readonly maxLine: number;
  readonly maxUnpacked: number;
}

export interface IngestFlags extends ReadingFlags {
  readonly format: 'text' | 'json' | 'ndjson' | 'markdown' | 'csv' | 'html' | 'gexf';
  readonly table?: CsvTable;
  readonly output?: string;
  readonly threshold: number;
  readonly window: number;
  readonly minSize: number;
  readonly constraints?: string;
  readonly workers?: number;
  readonly quiet: boolean;
  /** Undefined where neither `--color` nor `--no-color` is given. */
  readonly color?: boolean;
}

/** Runs the command; throws `UsageError` where nothing could be read. */
export async function runIngest(paths: readonly string[], given: IngestFlags): Promise<void> {
  const flags = withoutDash(given);
  if (flags.table !== undefined && flags.format !== 'csv') throw new UsageError('--table is for --format csv');
  await checkOutput(flags.output);
  const progress = createProgress(process.stderr, flags.quiet);
  const report = await ingestLazily(paths, optionsOf(flags), {
    stdin: process.stdin,
    ...(progress === undefined ? {} : { onProgress: progress.update }),
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
  }).finally(() => progress?.finish());
  const isEmpty = report.stats.articles === 0;
  // A text report on the terminal lists its problems itself.
  const shown = flags.format === 'text' && flags.output === undefined && process.stdout.isTTY && !isEmpty;
  const problems = createProblemNotes(flags.quiet || shown);
  report.problems.forEach(problems.note);
  problems.finish();
  if (isEmpty) throw new UsageError(`no article could be read from ${paths.join(', ')}`);
  await writeReport(await render(report, flags), flags.output);
}

/** What the flags of `ingest` ask of a run. */
export function optionsOf(
  flags: ReadingFlags & Pick<IngestFlags, 'threshold' | 'window' | 'minSize' | 'constraints'>,
): Options {
  return {
    ...defaultOptions,
    threshold: flags.threshold,
    windowDays: flags.window,
    minSize: flags.minSize,
    referenceDate: flags.referenceDate ?? null,
    detect: flags.detect,
    dictionary: flags.dictionary ?? [],
    constraints: flags.constraints ?? null,
    trace: flags.trace ?? false,
    limits: {
      articleBytes: flags.maxArticle,
      collectionBytes: flags.maxFile,
      lineBytes: flags.maxLine,
      unpackedBytes: flags.maxUnpacked,
    },
  };
}

async function render(report: LazyReport, flags: IngestFlags): Promise<Iterable<string>> {
  if (flags.format === 'json') return reportJsonParts(report);
  if (flags.format === 'ndjson') return reportNdjson(report);
  if (flags.format === 'gexf') return reportGexf(report);
  if (flags.format === 'markdown') return reportMarkdown(report);
  if (flags.format === 'csv') return reportCsv(report, flags.table ?? 'articles');
  if (flags.format === 'html') return (await import('./html-report.js')).htmlReport(report);
  const terminal = flags.output === undefined && process.stdout.isTTY;
  const palette = createPalette({ color: flags.color, terminal, environment: process.env });
  return [reportText(report, { width: widthOf(terminal), palette })];
}

/** `--output -` is standard output, as everywhere. */
function withoutDash({ output, ...flags }: IngestFlags): IngestFlags {
  return output === undefined || output === '-' ? flags : { ...flags, output };
}
