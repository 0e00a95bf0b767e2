/** The colours of the terminal. Chalk does not know NO_COLOR (no-color.org), so whether to colour at all is decided here. */
import { Chalk, supportsColor } from 'chalk';
import type { Palette } from '../model/palette.js';

export interface ColourWishes {
  /** False after `--no-color`. */
  readonly color: boolean;
  /** Whether the text goes to a terminal. */
  readonly terminal: boolean;
  readonly environment: NodeJS.ProcessEnv;
}

/** Styles for a terminal; plain text for pipes, files, NO_COLOR and `--no-color`. FORCE_COLOR colours pipes too. */
export function createPalette({ color, terminal, environment }: ColourWishes): Palette {
  const forced = environment['FORCE_COLOR'] !== undefined && environment['FORCE_COLOR'] !== '0';
  const refused = !color || (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  const level = refused || !(terminal || forced) ? 0 : supportsColor ? supportsColor.level : 1;
  const chalk = new Chalk({ level });
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
