/**
 * The commands and their options: words to calls. Each command is opened when it is called, so that `--help`, `--version` and what reads no
 * articles start at once. Settings of a file take the place of options that are not given.
 */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { defaultOptions, generator, type SchemaName, schemaNames, UsageError } from '../index.js';
import type { AnalyzeFlags } from './analyze.js';
import type { CheckFlags } from './check.js';
import { checkFormats } from './check-report.js';
import { completionScript, shells } from './completion.js';
import type { DiffFlags } from './diff.js';
import type { EvaluateFlags } from './evaluate.js';
import type { ExplainFlags } from './explain.js';
import type { IngestFlags } from './ingest.js';
import { isoDay, numberBetween, sizeText, sizeUpTo, wholeNumberFrom } from './option-values.js';
import { writeNote, writeOut } from './output.js';
import { describeProgram } from './describe-program.js';
import { applySettings } from './apply-settings.js';

/** A text of 256 MiB and more may not fit into one string. */
const mostText = 256 * 1024 ** 2;
const mostUnpacked = 1024 ** 5;
/** Each takes 150 MB and more. */
const mostWorkers = 64;

/** Lets commander say which option a bad value was given to. */
function checked<Value>(parse: (value: string) => Value): (value: string) => Value {
  return (value) => {
    try {
      return parse(value);
    } catch (error) {
      throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error;
    }
  };
}

const { limits } = defaultOptions;
const sizeLimit = (flags: string, meaning: string, size: number, most = mostText): Option =>
  new Option(flags, meaning).argParser(checked(sizeUpTo(most))).default(size, sizeText(size));

/** The options of all commands that read articles. */
function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--reference-date <YYYY-MM-DD>', 'the day that undated articles are read against').argParser(
        checked(isoDay),
      ),
    )
    .addOption(
      new Option('--detect <when>', 'detect languages where none is declared, or always')
        .choices(['auto', 'always'])
        .default(defaultOptions.detect),
    )
    .addOption(new Option('--dictionary <file...>', 'names of your own, JSON or CSV: id, type, names by language'))
    .addOption(
      sizeLimit('--max-article <size>', 'skip a text, Markdown file or page that is larger', limits.articleBytes),
    )
    .addOption(sizeLimit('--max-file <size>', 'skip a JSON file or feed that is larger', limits.collectionBytes))
    .addOption(
      sizeLimit('--max-line <size>', 'skip a line of JSON Lines or row of a table that is longer', limits.lineBytes),
    )
    .addOption(
      sizeLimit(
        '--max-unpacked <size>',
        'stop where a packed file unpacks to more',
        limits.unpackedBytes,
        mostUnpacked,
      ),
    );
}

/**
 * `--dictionary` takes every word up to the next option, so that in `--dictionary own.json articles/` it swallows the path: where no
 * path is left, the words at its end that cannot be dictionaries are paths.
 */
function sorted<Flags extends { readonly dictionary?: readonly string[] }>(
  paths: readonly string[],
  flags: Flags,
): [paths: readonly string[], flags: Flags] {
  const words = flags.dictionary ?? [];
  if (paths.length > 0 || words.length === 0) {
    if (paths.length === 0) throw new UsageError("missing required argument 'path'");
    return [paths, flags];
  }
  const end = words.findLastIndex((word) => /\.(?:json|csv|tsv)$/i.test(word)) + 1;
  if (end === words.length) throw new UsageError("missing required argument 'path': put paths before --dictionary");
  return [words.slice(end), { ...flags, dictionary: words.slice(0, end) }];
}

const examples = `
Examples:
  $ newsclust ingest news/                                      # events of a folder, to read
  $ newsclust ingest news/ --format html --output events.html   # one page to click through
  $ newsclust ingest feeds/*.xml --min-size 2 --format json     # for other programs
  $ newsclust explain report.json a.txt b.txt                   # why two articles are together
  $ newsclust diff yesterday.json today.json                    # what changed
`;

/** The whole command line. `onShort` is called where a requested check falls short. */
export function createProgram(onShort: () => void): Command {
  const program = new Command('newsclust')
    .description('Reads news articles in any languages and clusters those that cover the same event, across languages.')
    .version(generator.version)
    .exitOverride()
    .configureOutput({
      outputError: (message) =>
        writeNote(
          message
            .replace(/^error: /, '')
            .trim()
            .replaceAll('\n', ' '),
        ),
    });

  program.addHelpText('after', examples);
  program.hook('preAction', (_, command) => applySettings(command, process.cwd()));

  addReadingOptions(
    program
      .command('ingest')
      .description('articles in, event clusters out')
      .argument('[path...]', 'files, directories, globs, or - for JSON Lines on standard input')
      .usage('[options] <path...>')
      .addOption(
        new Option('--format <name>', 'how the report is printed')
          .choices(['text', 'json', 'ndjson', 'markdown', 'csv', 'html', 'gexf'])
          .default('text'),
      )
      .addOption(
        new Option('--table <name>', 'of csv: a row an article, or a row an event (default: articles)').choices([
          'articles',
          'events',
        ]),
      )
      .option('--output <file>', 'write the report to a file instead of standard output')
      .addOption(
        new Option('--threshold <number>', 'average similarity, 0 to 1, with which an article joins a cluster')
          .argParser(checked(numberBetween(0, 1)))
          .default(defaultOptions.threshold),
      )
      .addOption(
        new Option('--window <days>', 'articles known to be published further apart are not linked')
          .argParser(checked(wholeNumberFrom(0)))
          .default(defaultOptions.windowDays),
      )
      .addOption(
        new Option('--min-size <articles>', 'leave smaller clusters out of the report')
          .argParser(checked(wholeNumberFrom(1)))
          .default(defaultOptions.minSize),
      ),
  )
    .option('--constraints <file>', 'articles that must or cannot be together: JSON, or JSON Lines {"a", "b", "same"}')
    .option('--trace', 'say of every mention which rule or kind of name made it one', false)
    .addOption(
      new Option(
        '--workers <threads>',
        'threads that read articles, 0 for none (default: one a processor, where there is enough to read)',
      ).argParser(checked(wholeNumberFrom(0, mostWorkers))),
    )
    .option('--config <file>', 'settings (default: newsclust.config.json or package.json, found upwards)')
    .option('--no-config', 'no settings but those of the command line')
    .option('--quiet', 'no progress, no problems on standard error', false)
    .option('--color', 'colours in pipes and files too (default: on a terminal only)')
    .option('--no-color', 'no colours, as with NO_COLOR in the environment')
    .action(async (paths: string[], flags: IngestFlags) => {
      const { runIngest } = await import('./ingest.js');
      await runIngest(...sorted(paths, flags));
    });

  addReadingOptions(
    program
      .command('analyze')
      .description('per article one JSON line, in input order: language, dates, entities')
      .argument('[path...]', 'files, directories, globs, or - for JSON Lines on standard input')
      .usage('[options] <path...>'),
  )
    .option('--trace', 'say of every mention which rule or kind of name made it one', false)
    .option('--names', 'add the English name of each language', false)
    .option('--names-in <language>', 'add the names in another language: sq, pt-BR')
    .option('--config <file>', 'settings (default: newsclust.config.json or package.json, found upwards)')
    .option('--no-config', 'no settings but those of the command line')
    .option('--quiet', 'no problems on standard error', false)
    .action(async (paths: string[], flags: AnalyzeFlags) => {
      const { runAnalyze } = await import('./analyze.js');
      await runAnalyze(...sorted(paths, flags));
    });

  program
    .command('evaluate')
    .description('score a JSON report: BCubed, pairwise, by languages; and what it got most wrong')
    .argument('<report>', 'a JSON report of ingest, or - for standard input')
    .option('--gold <file>', 'labelled clusters: {"clusters": [["id", …], …]} or JSON Lines {"id", "cluster"}')
    .option('--pairs <file>', 'labelled pairs: JSON Lines {"a", "b", "same"}')
    .option('--floors <file>', 'least scores: {"bcubed": {"f1": 0.95}}; exit 1 below one')
    .addOption(
      new Option('--worst <clusters>', 'how many of the clusters that cost most are told of')
        .argParser(checked(wholeNumberFrom(0)))
        .default(5),
    )
    .addOption(new Option('--format <name>', 'how the scores are printed').choices(['text', 'json']).default('text'))
    .action(async (report: string, flags: EvaluateFlags) => {
      const { runEvaluate } = await import('./evaluate.js');
      if (!(await runEvaluate(report, flags))) onShort();
    });

  program
    .command('explain')
    .description('why two articles are (not) together; of one article, its cluster and the nearest other one')
    .argument('<report>', 'a JSON report of ingest, or - for standard input')
    .argument('<article...>', 'ids of one or two articles')
    .addOption(new Option('--format <name>', 'how it is told').choices(['text', 'json']).default('text'))
    .action(async (report: string, ids: string[], flags: ExplainFlags) => {
      const { runExplain } = await import('./explain.js');
      await runExplain(report, ids, flags);
    });

  program
    .command('check')
    .description('fixture corpora in CI: expected.json and floors.json, exit 1 when one falls short')
    .argument('<corpus-dir...>', 'folders with articles/, gold.json, expected.json, floors.json')
    .addOption(new Option('--format <name>', 'how the result is printed').choices([...checkFormats]).default('text'))
    .option('--update', 'write the reports as the new expected.json, unless a floor falls short', false)
    .option('--allow-regression', 'with --update: write them all the same, and lower the floors', false)
    .action(async (folders: string[], flags: CheckFlags) => {
      const { runCheck } = await import('./check.js');
      if (!(await runCheck(folders, flags))) onShort();
    });

  program
    .command('diff')
    .description('what changed from one report to another: events new, grown, shrunk, merged, split, gone')
    .argument('<old-report>', 'a JSON report of ingest; for one of the two - for standard input')
    .argument('<new-report>', 'a later one')
    .addOption(new Option('--format <name>', 'how it is told').choices(['text', 'json', 'markdown']).default('text'))
    .option('--exit-code', 'exit 1 when something changed, 0 when nothing did', false)
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { runDiff } = await import('./diff.js');
      const changed = await runDiff(before, after, flags);
      if (changed && flags.exitCode) onShort();
    });

  program
    .command('schema')
    .description('the JSON Schema of what is printed: the report, a line of analyze, a line of ndjson, …')
    .addArgument(new Argument('[name]', 'of what').choices(schemaNames).default('report'))
    .action(async (name: string) => {
      const { runSchema } = await import('./schema.js');
      await runSchema(name as SchemaName);
    });

  program
    .command('completion')
    .description('a script that lets a shell complete commands, options and their values')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .action((shell: (typeof shells)[number]) => writeOut(completionScript(describeProgram(program), shell)));

  return program;
}
