/** The options of the commands that read articles, and the paths that `--dictionary` took for its own. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { defaultOptions, UsageError } from '../index.js';
import { detectChoices, limitRules, optionRules } from '../options/rules.js';
import { sizeText } from '../options/sizes.js';
import { sizeBy, textBy } from './option-values.js';

/** Lets commander say which option a bad value was given to. */
export function checked<Value>(parse: (value: string) => Value): (value: string) => Value {
  return (value) => {
    try {
      return parse(value);
    } catch (error) {
      throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error;
    }
  };
}

const { limits } = defaultOptions;
const sizeLimit = (flags: string, meaning: string, name: keyof typeof limits): Option =>
  new Option(flags, meaning).argParser(checked(sizeBy(limitRules[name]))).default(limits[name], sizeText(limits[name]));

/** Paths, which are asked for by `sorted`, and the options of all commands that read articles. */
export function addReadingOptions(command: Command): Command {
  return command
    .argument('[path...]', 'files, directories, globs, or - for JSON Lines on standard input')
    .usage('[options] <path...>')
    .addOption(
      new Option('--reference-date <YYYY-MM-DD>', 'the day that undated articles are read against').argParser(
        checked(textBy(optionRules.referenceDate)),
      ),
    )
    .addOption(
      new Option('--detect <when>', 'detect languages where none is declared, or always')
        .choices(detectChoices)
        .default(defaultOptions.detect),
    )
    .addOption(new Option('--dictionary <file...>', 'names of your own, JSON or CSV: id, type, names by language'))
    .addOption(sizeLimit('--max-article <size>', 'skip a text, Markdown file or page that is larger', 'articleBytes'))
    .addOption(sizeLimit('--max-file <size>', 'skip a JSON file or feed that is larger', 'collectionBytes'))
    .addOption(
      sizeLimit('--max-line <size>', 'skip a line of JSON Lines or row of a table that is longer', 'lineBytes'),
    )
    .addOption(sizeLimit('--max-unpacked <size>', 'stop where a packed file unpacks to more', 'unpackedBytes'));
}

/**
 * `--dictionary` takes every word up to the next option, so that in `--dictionary own.json articles/` it swallows the path: where no
 * path is left, the words at its end that cannot be dictionaries are paths.
 */
export function sorted<Flags extends { readonly dictionary?: readonly string[] }>(
  paths: readonly string[],
  flags: Flags,
  command: Command,
): [paths: readonly string[], flags: Flags] {
  const words = flags.dictionary ?? [];
  if (paths.length > 0) return [paths, flags];
  const end = words.findLastIndex((word) => /\.(?:json|csv|tsv)$/i.test(word)) + 1;
  if (end === words.length) command.error("missing required argument 'path'", { code: 'commander.missingArgument' });
  return [words.slice(end), { ...flags, dictionary: words.slice(0, end) }];
}
