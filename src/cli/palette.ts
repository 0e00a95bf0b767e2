/** The colours of the terminal. The environment may refuse them (no-color.org) but never ask for them: what a pipe gets is the same anywhere. */
import { Chalk } from 'chalk';
import type { Palette } from '../model/palette.js';

export interface ColourWishes {
  /** True after `--color`, false after `--no-color`. */
  readonly color: boolean | undefined;
  /** Whether the text goes to a terminal. */
  readonly terminal: boolean;
  readonly environment: NodeJS.ProcessEnv;
}

/** The sixteen colours that every terminal has. */
const basic = 1;

/** Styles for a terminal, or for anything after `--color`; plain text for pipes, files, NO_COLOR, dumb terminals and `--no-color`. */
export function createPalette({ color, terminal, environment }: ColourWishes): Palette {
  const refused = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  const chalk = new Chalk({ level: (color ?? (terminal && !refused)) ? basic : 0 });
  return {
    headline: chalk.bold,
    heading: chalk.bold.underline,
    language: chalk.cyan,
    person: chalk.yellow,
    place: chalk.green,
    quiet: chalk.dim,
    warning: chalk.red,
  };
}
