/** The command line as data: what help, errors, the completion of shells and the manual page are written from. */
import type { Argument, Command, Option } from 'commander';
import { type Example, examples } from './examples.js';

export interface ProgramDescription {
  readonly name: string;
  readonly version: string;
  readonly summary: string;
  readonly commands: readonly CommandDescription[];
  readonly examples: readonly Example[];
}

export interface CommandDescription {
  readonly name: string;
  readonly summary: string;
  /** `[options] <path...>` */
  readonly usage: string;
  readonly options: readonly OptionDescription[];
  readonly arguments: readonly ArgumentDescription[];
  readonly examples: readonly Example[];
}

/** What help says of a value. */
export interface ValueDescription {
  readonly summary: string;
  /** What it may be; empty where that is no list. */
  readonly choices: readonly string[];
  readonly fallback: string | null;
}

export interface ArgumentDescription extends ValueDescription {
  readonly name: string;
}

export interface OptionDescription extends ValueDescription {
  /** `--format <name>` */
  readonly flags: string;
  /** `--format` */
  readonly name: string;
  readonly value: 'none' | 'one of' | 'file' | 'other';
}

/** The commands of `program` and their options, in the order of its help. */
export function describeProgram(program: Command): ProgramDescription {
  return {
    name: program.name(),
    version: program.version() ?? '',
    summary: program.description(),
    commands: program.commands.map((command) => ({
      name: command.name(),
      summary: command.description(),
      usage: command.usage(),
      options: command.options.map(describeOption),
      arguments: command.registeredArguments.map(describeArgument),
      examples: examples[command.name()] ?? [],
    })),
    examples: examples[program.name()] ?? [],
  };
}

export function describeArgument(argument: Argument): ArgumentDescription {
  return {
    name: argument.name(),
    summary: argument.description,
    choices: argument.argChoices ?? [],
    fallback: fallbackOf(argument),
  };
}

export function describeOption(option: Option): OptionDescription {
  const takesValue = option.required || option.optional;
  const choices = option.argChoices ?? [];
  return {
    flags: option.flags,
    name: option.long ?? option.flags,
    summary: option.description,
    value: !takesValue ? 'none' : choices.length > 0 ? 'one of' : /<file/.test(option.flags) ? 'file' : 'other',
    choices,
    fallback: takesValue ? fallbackOf(option) : null,
  };
}

function fallbackOf({ defaultValueDescription, defaultValue }: Argument | Option): string | null {
  const fallback: unknown = defaultValueDescription ?? defaultValue;
  return fallback === undefined ? null : String(fallback);
}

/** "how the report is printed (one of text, json; default text)" */
export function withNotes({ summary, choices, fallback }: ValueDescription): string {
  const notes = [
    ...(choices.length > 0 ? [`one of ${choices.join(', ')}`] : []),
    ...(fallback === null ? [] : [`default ${fallback}`]),
  ];
  return notes.length === 0 ? summary : `${summary} (${notes.join('; ')})`;
}
