/** How help is laid out: arguments in the words of their usage, choices and defaults as the manual page has them. */
import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import { describeArgument, describeOption, withNotes } from './describe-program.js';

export const helpLayout: HelpConfiguration = {
  subcommandTerm: (command: Command) => `${command.name()} ${argumentsOf(command.usage())}`.trimEnd(),
  optionDescription: (option: Option) => withNotes(describeOption(option)),
  argumentDescription: (argument: Argument) => withNotes(describeArgument(argument)),
};

/** `<path...>` of `[options] <path...>` */
function argumentsOf(usage: string): string {
  return usage.replace('[options]', '').trim();
}
