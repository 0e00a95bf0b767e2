/**
 * What is said where the command line cannot be understood: what is wrong, what was likely meant, and what can be called instead. Commander
 * finds the fault and names it by a code and a sentence; the words for the user are made here.
 */
import type { CommandDescription, ProgramDescription } from './describe-program.js';
import { meant, nearest } from './nearest.js';

export interface Fault {
  readonly message: string;
  /** Lines that show the way out: usage, an example. */
  readonly hints: readonly string[];
}

/** What commander throws. */
interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** `refusal` of `words`, in words for the user. `exists` tells whether a word is a path that is there. */
export function faultOf(
  refusal: Refusal,
  words: readonly string[],
  program: ProgramDescription,
  exists: (path: string) => boolean,
): Fault {
  const plain = refusal.message.replace(/^error: /, '');
  const command = program.commands.find(({ name }) => name === words.find((word) => !word.startsWith('-')));
  switch (refusal.code) {
    case 'commander.unknownCommand':
      return unknownCommand(quoted(plain), words, program, exists);
    case 'commander.unknownOption':
      return unknownOption(quoted(plain).replace(/=[\s\S]*$/, ''), command, program);
    case 'commander.invalidArgument':
      return invalidValue(plain, command, words, program);
    case 'commander.optionMissingArgument':
      return fault(`${nameOf(quoted(plain))} needs a value: ${quoted(plain)}`);
    case 'commander.missingArgument':
      return missingArgument(quoted(plain), command, words);
    case 'commander.excessArguments':
      return tooManyArguments(plain, command);
    default:
      return fault(plain.replace(/\s+/g, ' ').trim());
  }
}

function fault(message: string, hints: readonly string[] = []): Fault {
  return { message, hints };
}

/** What a sentence of commander has in its first quotes. */
function quoted(sentence: string): string {
  return /'([\s\S]*?)'(?=$|[\s.])/.exec(sentence)?.[1] ?? '';
}

/** `--format` of `-f, --format <name>` */
function nameOf(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

function unknownCommand(
  name: string,
  words: readonly string[],
  program: ProgramDescription,
  exists: (path: string) => boolean,
): Fault {
  const unknown = `unknown command '${name}'`;
  if (name === '-' || exists(name))
    return fault(`${unknown}: did you mean "${[program.name, 'ingest', ...briefly(words)].join(' ')}"?`);
  const names = program.commands.map((command) => command.name);
  const near = meant(nearest(name, names));
  if (near !== '') return fault(unknown + near);
  if (/[./*\\]/.test(name))
    return fault(`${unknown}, and no such file: articles are read by "${program.name} ingest <path...>"`);
  return fault(`${unknown}: the commands are ${names.join(', ')}`);
}

const mostWords = 4;

/** `words` as they can be typed again; of what a shell made of `*` the first ones. */
function briefly(words: readonly string[]): string[] {
  const shown = words.slice(0, mostWords).map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : shellQuoted(word)));
  return words.length > mostWords ? [...shown, '...'] : shown;
}

function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function unknownOption(name: string, command: CommandDescription | undefined, program: ProgramDescription): Fault {
  const unknown = `unknown option '${name}'`;
  if (command === undefined) {
    const owners = program.commands.filter(({ options }) => options.some((option) => option.name === name));
    if (owners.length > 0)
      return fault(
        `${name} is an option of commands: put it after one, as in "${program.name} ${owners[0]!.name} ${name}"`,
      );
    return fault(unknown + (meant(nearest(name, ['--help', '--version'])) || `: see "${program.name} --help"`));
  }
  const known = [...command.options.map((option) => option.name), '--help'];
  const near = name.startsWith('--') ? nearest(name, known) : byLetter(name, known);
  const owner = program.commands.find(({ options }) => options.some((option) => option.name === name))?.name;
  const elsewhere = owner === undefined ? '' : ` ${owner} has it, ${command.name} has not;`;
  return fault(unknown + (meant(near) || `:${elsewhere} see "${program.name} ${command.name} --help"`));
}

/** `--output` for `-o`, which other programs have. */
function byLetter(name: string, known: readonly string[]): string[] {
  const [, letter = ''] = name;
  return known.filter((option) => option.startsWith(`--${letter}`) && letter !== '').slice(0, 3);
}

const invalid =
  /^(?:option '(?<flags>[\s\S]*?)' argument|command-argument value) '(?<value>[\s\S]*)' is invalid(?: for argument '(?<argument>[^']*)')?\. (?<rule>[\s\S]*)$/;

function invalidValue(
  sentence: string,
  command: CommandDescription | undefined,
  words: readonly string[],
  program: ProgramDescription,
): Fault {
  const { flags, value = '', argument = '', rule } = invalid.exec(sentence)?.groups ?? {};
  if (rule === undefined) return fault(sentence);
  if (command?.name === 'help') return unknownCommand(value, words.slice(1), program, () => false);
  const what =
    flags === undefined ? `${command?.name ?? argument} takes no '${value}'` : `${nameOf(flags)} cannot be '${value}'`;
  const choices = /^Allowed choices are (.*)\.$/.exec(rule)?.[1]?.split(', ');
  if (choices === undefined) return fault(`${what}: ${uncapitalised(rule)}`);
  return fault(`${what}: it is one of ${choices.join(', ')}${guess(nearest(value, choices))}`);
}

function guess(near: readonly string[]): string {
  return near.length === 0 ? '' : meant(near).replace(/^: /, '; ');
}

function uncapitalised(rule: string): string {
  return rule.charAt(0).toLowerCase() + rule.slice(1).replace(/\.$/, '');
}

function missingArgument(name: string, command: CommandDescription | undefined, words: readonly string[]): Fault {
  const summary = command?.arguments.find((argument) => argument.name === name)?.summary;
  const taken = words.includes('--dictionary') ? '; put it before --dictionary, which takes all words that follow' : '';
  const what = summary === undefined ? '' : ` (${summary})`;
  return fault(`missing required argument '${name}'${what}${taken}`, waysOut(command));
}

function tooManyArguments(sentence: string, command: CommandDescription | undefined): Fault {
  const [, expected = '', given = ''] = /Expected (\d+) arguments? but got (\d+)/.exec(sentence) ?? [];
  if (command === undefined || given === '') return fault(sentence);
  return fault(
    `${command.name} takes ${expected === '1' ? '1 argument' : `${expected} arguments`}, not ${given}`,
    waysOut(command),
  );
}

function waysOut(command: CommandDescription | undefined): string[] {
  if (command === undefined) return [];
  const example = command.examples[0]?.command;
  return [
    `usage:   newsclust ${command.name} ${command.usage}`,
    ...(example === undefined ? [] : [`example: ${example}`]),
  ];
}
