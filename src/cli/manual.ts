/** The manual page (man 7 man-pages), from the same description as the help: `man newsclust` where npm installs it globally. */
import type { CommandDescription, OptionDescription, ProgramDescription } from './describe-program.js';

/** The page as roff. */
export function manualPage({ name, version, summary, commands }: ProgramDescription): string {
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${roff('clusters news articles by event, across languages')}`,
    '.SH SYNOPSIS',
    `.B ${name}`,
    '.I command',
    '[\\fIoptions\\fR] [\\fIargument\\fR ...]',
    '.SH DESCRIPTION',
    roff(summary),
    'It works offline, needs no account and no model, and gives the same bytes on every run.',
    '.SH COMMANDS',
    ...commands.flatMap(section),
    '.SH EXIT STATUS',
    ...[
      '0',
      'Done.',
      '1',
      'A requested check fell short.',
      '2',
      'Bad usage, or nothing could be read.',
      '130',
      'Interrupted.',
    ].map((part, place) => (place % 2 === 0 ? `.TP\n.B ${part}` : part)),
    '.SH FILES',
    '.TP\n.I newsclust.config.json',
    'Options by their long names, found upwards from the working directory; or the key newsclust of package.json.',
  ];
  return `${lines.join('\n')}\n`;
}

function section({ name, usage, summary, options }: CommandDescription): string[] {
  return [`.SS ${name} ${roff(usage)}`, `${roff(capitalised(summary))}.`, ...options.flatMap(optionLines)];
}

function optionLines({ flags, summary, choices, fallback }: OptionDescription): string[] {
  const notes = [
    ...(choices.length > 0 ? [`one of ${choices.join(', ')}`] : []),
    ...(fallback === null ? [] : [`default ${fallback}`]),
  ];
  return [
    '.TP',
    `.B ${roff(flags)}`,
    roff(`${capitalised(summary)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}.`),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A hyphen would be set as a dash, a backslash begins an escape, and a dot at the start of a line is a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/^(?=[.'])/, '\\&');
}
