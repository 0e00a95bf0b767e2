/**
 * The commands and their options: words to calls. Each command is opened when it is called, so that `--help`, `--version` and what reads no
 * articles start at once. Settings of a file take the place of options that are not given.
 */
import { Argument, Command, Option } from 'commander';
import { defaultOptions, generator, type SchemaName, schemaNames } from '../index.js';
import type { AnalyzeFlags } from './analyze.js';
import type { CheckFlags } from './check.js';
import { checkFormats } from './check-report.js';
import { completionScript, shells } from './completion.js';
import type { DiffFlags } from './diff.js';
import type { EvaluateFlags } from './evaluate.js';
import type { ExplainFlags } from './explain.js';
import type { IngestFlags } from './ingest.js';
import { exampleText } from './examples.js';
import { helpLayout } from './help-layout.js';
import { optionRules, wholeNumberFrom, workersRule } from '../options/rules.js';
import { numberBy } from './option-values.js';
import { writeOut } from './output.js';
import { describeProgram } from './describe-program.js';
import { addReadingOptions, checked, sorted } from './reading-options.js';
import { applySettings } from './apply-settings.js';

const settingsFile = (): Option =>
  new Option('--config <file>', 'settings of this file').default(
    undefined,
    'newsclust.config.json or package.json, found upwards',
  );

/** The whole command line. `onShort` is called where a requested check falls short. */
export function createProgram(onShort: () => void): Command {
  const program = new Command('newsclust')
    .description('Reads news articles in any languages and clusters those that cover the same event, across languages.')
    .usage('<command> [options] [argument ...]')
    .version(generator.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp(helpLayout)
    .exitOverride()
    // What went wrong is told by who runs the program, with the way out.
    .configureOutput({ outputError: () => undefined });
  program.hook('preAction', (_, command) => applySettings(command, process.cwd()));

  addReadingOptions(
    program
      .command('ingest')
      .description('articles in, event clusters out')
      .addOption(
        new Option('--format <name>', 'how the report is printed')
          .choices(['text', 'json', 'ndjson', 'markdown', 'csv', 'html', 'gexf'])
          .default('text'),
      )
      .addOption(
        new Option('--table <name>', 'of csv: a row an article, or a row an event')
          .choices(['articles', 'events'])
          .default(undefined, 'articles'),
      )
      .option('--output <file>', 'write the report to a file instead of standard output')
      .addOption(
        new Option('--threshold <number>', 'average similarity, 0 to 1, with which an article joins a cluster')
          .argParser(checked(numberBy(optionRules.threshold)))
          .default(defaultOptions.threshold),
      )
      .addOption(
        new Option('--window <days>', 'articles known to be published further apart are not linked')
          .argParser(checked(numberBy(optionRules.windowDays)))
          .default(defaultOptions.windowDays),
      )
      .addOption(
        new Option('--min-size <articles>', 'leave smaller clusters out of the report')
          .argParser(checked(numberBy(optionRules.minSize)))
          .default(defaultOptions.minSize),
      ),
  )
    .option('--constraints <file>', 'articles that must or cannot be together: JSON, or JSON Lines {"a", "b", "same"}')
    .option('--trace', 'say of every mention which rule or kind of name made it one', false)
    .addOption(
      new Option('--workers <threads>', 'threads that read and compare articles, 0 for none')
        .argParser(checked(numberBy(workersRule)))
        .default(undefined, 'one a processor, where there is enough to do'),
    )
    .addOption(settingsFile())
    .option('--no-config', 'no settings but those of the command line')
    .option('--quiet', 'no progress, no problems on standard error', false)
    .option('--color', 'colours in pipes and files too, not on a terminal alone')
    .option('--no-color', 'no colours, as with NO_COLOR in the environment')
    .action(async (paths: string[], flags: IngestFlags, command: Command) => {
      const { runIngest } = await import('./ingest.js');
      await runIngest(...sorted(paths, flags, command));
    });

  addReadingOptions(
    program.command('analyze').description('per article one JSON line, in input order: language, dates, entities'),
  )
    .option('--trace', 'say of every mention which rule or kind of name made it one', false)
    .option('--names', 'add the English name of each language', false)
    .option('--names-in <language>', 'add the name of each language in this one: sq, pt-BR')
    .addOption(settingsFile())
    .option('--no-config', 'no settings but those of the command line')
    .option('--quiet', 'no problems on standard error', false)
    .action(async (paths: string[], flags: AnalyzeFlags, command: Command) => {
      const { runAnalyze } = await import('./analyze.js');
      await runAnalyze(...sorted(paths, flags, command));
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
        .argParser(checked(numberBy(wholeNumberFrom(0))))
        .default(5),
    )
    .addOption(new Option('--format <name>', 'how the scores are printed').choices(['text', 'json']).default('text'))
    .action(async (report: string, flags: EvaluateFlags) => {
      const { runEvaluate } = await import('./evaluate.js');
      if (!(await runEvaluate(report, flags))) onShort();
    });

  program
    .command('explain')
    .description('why two articles are together or apart; of one article, where it stands and which is nearest')
    .argument('<report>', 'a JSON report of ingest, or - for standard input')
    .argument('<article...>', 'ids of one or two articles')
    .usage('[options] <report> <article> [article]')
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
    .option('--junit <file>', 'write the result to a file as JUnit XML, too')
    .option('--update', 'write the reports as the new expected.json, unless a floor falls short', false)
    .option('--allow-regression', 'with --update: write them all the same, and lower the floors', false)
    .action(async (folders: string[], flags: CheckFlags) => {
      const { runCheck } = await import('./check.js');
      if (!(await runCheck(folders, flags))) onShort();
    });

  program
    .command('diff')
    .description('what changed from one JSON report to another: events new, grown, shrunk, merged, split, gone')
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
    .description(
      'the JSON Schema of what is printed: of a report, a line of analyze or ndjson, diff, evaluate, explain',
    )
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

  const names = [...program.commands.map((command) => command.name()), 'help'];
  program
    .command('help')
    .description('the options and examples of a command')
    .addArgument(new Argument('[command]', 'which command').choices(names))
    .action((name?: string) => (program.commands.find((command) => command.name() === name) ?? program).outputHelp());

  for (const command of [program, ...program.commands]) command.addHelpText('after', exampleText(command.name()));
  return program;
}
