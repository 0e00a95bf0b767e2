/** The manual page (man 7 man-pages), from the same description as the help: `man newsclust` where npm installs it globally. */
import {
  type CommandDescription,
  type ProgramDescription,
  type ValueDescription,
  withNotes,
} from './describe-program.js';
import type { Example } from './examples.js';

/** The page as roff. */
export function manualPage(program: ProgramDescription): string {
  const { name, version, summary, commands } = program;
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${roff('cluster news articles by event, across languages')}`,
    '.SH SYNOPSIS',
    `.B ${name}`,
    '.I command',
    '[\\fIoptions\\fR] [\\fIargument\\fR ...]',
    '.SH DESCRIPTION',
    roff(summary),
    'It works offline, needs no account and no model, and gives the same bytes on every run.',
    '.SH OPTIONS',
    ...tagged([
      [roff('-V, --version'), 'Print the version.'],
      [roff('-h, --help'), 'Print the commands; after a command, its options and examples.'],
    ]),
    '.SH COMMANDS',
    ...commands.flatMap(section),
    '.SH EXAMPLES',
    ...exampleLines(program),
    '.SH EXIT STATUS',
    ...tagged([
      ['0', 'Done.'],
      ['1', roff('A requested check fell short: check, evaluate --floors, diff --exit-code.')],
      ['2', 'Bad usage, or nothing could be read.'],
      ['130', 'Interrupted.'],
    ]),
    '.SH ENVIRONMENT',
    ...tagged([
      [
        'NO_COLOR',
        roff('No colours on a terminal, unless --color is given. Nothing in the environment changes a result.'),
      ],
    ]),
    '.SH FILES',
    ...tagged([
      [
        'newsclust.config.json',
        'Options of ingest and analyze by their long names, found upwards from the working directory; or the key newsclust of package.json. The command line wins.',
      ],
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function section({ name, usage, summary, options, arguments: words }: CommandDescription): string[] {
  return [
    `.SS ${roff(`${name} ${usage}`)}`,
    sentence({ summary, choices: [], fallback: null }),
    ...tagged(words.map((word) => [`\\fI${roff(word.name)}\\fR`, sentence(word)])),
    ...tagged(options.map((option) => [roff(option.flags), sentence(option)])),
  ];
}

/** Terms with what is said of each. */
function tagged(entries: readonly (readonly [term: string, text: string])[]): string[] {
  return entries.flatMap(([term, text]) => ['.TP', `.B ${term}`, text]);
}

/** Those of the program, then by command; each once. */
function exampleLines({ examples, commands }: ProgramDescription): string[] {
  const told = new Set<string>();
  const fresh = (all: readonly Example[]): Example[] =>
    all.filter(({ command }) => !told.has(command) && told.add(command));
  return [
    ...exampleParagraphs(fresh(examples)),
    ...commands.flatMap((command) => [`.SS ${roff(command.name)}`, ...exampleParagraphs(fresh(command.examples))]),
  ];
}

function exampleParagraphs(examples: readonly Example[]): string[] {
  return examples.flatMap(({ meaning, command }, place) => [
    ...(place === 0 ? [] : ['.PP']),
    roff(`${capitalised(meaning)}:`),
    '.RS 4',
    '.nf',
    roff(command),
    '.fi',
    '.RE',
  ]);
}

function sentence(described: ValueDescription): string {
  return roff(`${capitalised(withNotes(described))}.`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A hyphen would be set as a dash, a tilde and a circumflex as accents; a backslash begins an escape, a dot at the start of a line a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('~', '\\(ti')
    .replaceAll('^', '\\(ha')
    .replaceAll("'", '\\(aq')
    .replaceAll('…', '...')
    .replace(/^(?=\.)/, '\\&');
}
