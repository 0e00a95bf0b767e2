/** The command line as data: what the completion of shells and the manual page are written from. */
import type { Command, Option } from 'commander';

export interface ProgramDescription {
  readonly name: string;
  readonly version: string;
  readonly summary: string;
  readonly commands: readonly CommandDescription[];
}

export interface CommandDescription {
  readonly name: string;
  readonly summary: string;
  /** `[options] <path...>` */
  readonly usage: string;
  readonly options: readonly OptionDescription[];
  /** What its first argument may be; empty where it is a file. */
  readonly choices: readonly string[];
}

export interface OptionDescription {
  /** `--format <name>` */
  readonly flags: string;
  /** `--format` */
  readonly name: string;
  readonly summary: string;
  readonly value: 'none' | 'one of' | 'file' | 'other';
  /** What its value may be, where `value` is `one of`. */
  readonly choices: readonly string[];
  readonly fallback: string | null;
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
      choices: command.registeredArguments[0]?.argChoices ?? [],
    })),
  };
}

function describeOption(option: Option): OptionDescription {
  const takesValue = option.required || option.optional;
  const choices = option.argChoices ?? [];
  const fallback = takesValue ? (option.defaultValueDescription ?? option.defaultValue) : undefined;
  return {
    flags: option.flags,
    name: option.long ?? option.flags,
    summary: option.description,
    value: !takesValue ? 'none' : choices.length > 0 ? 'one of' : /<file/.test(option.flags) ? 'file' : 'other',
    choices,
    fallback: fallback === undefined ? null : String(fallback),
  };
}
