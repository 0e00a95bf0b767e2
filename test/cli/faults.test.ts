import { CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { describeProgram } from '../../src/cli/describe-program.js';
import { type Fault, faultOf } from '../../src/cli/faults.js';
import { createProgram } from '../../src/cli/program.js';

const there = new Set(['articles/', 'news.jsonl', 'new stories', 'a', 'b', 'c', 'd', 'e']);

/** What the user is told after `words`, where some paths are there. */
async function told(words: readonly string[]): Promise<Fault> {
  const program = createProgram(() => undefined);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError)
      return faultOf(error, words, describeProgram(program), (path) => there.has(path));
    throw error;
  }
  throw new Error(`${words.join(' ')} is understood`);
}

test.each<[string, string[], string]>([
  [
    'a path in place of a command',
    ['articles/'],
    `unknown command 'articles/': did you mean "newsclust ingest articles/"?`,
  ],
  [
    'a path and options',
    ['news.jsonl', '--format', 'json'],
    `unknown command 'news.jsonl': did you mean "newsclust ingest news.jsonl --format json"?`,
  ],
  [
    'a path that a shell would part',
    ['new stories'],
    `unknown command 'new stories': did you mean "newsclust ingest 'new stories'"?`,
  ],
  [
    'what a shell made of a glob',
    ['a', 'b', 'c', 'd', 'e'],
    `unknown command 'a': did you mean "newsclust ingest a b c d ..."?`,
  ],
  ['standard input', ['-'], `unknown command '-': did you mean "newsclust ingest -"?`],
  [
    'a path that is not there',
    ['artcles/'],
    `unknown command 'artcles/', and no such file: articles are read by "newsclust ingest <path...>"`,
  ],
  ['a mistyped command', ['ingset', 'a'], "unknown command 'ingset': did you mean ingest?"],
  ['the beginning of a command', ['eval', 'a'], "unknown command 'eval': did you mean evaluate?"],
  [
    'a word like none',
    ['cluster'],
    "unknown command 'cluster': the commands are ingest, analyze, evaluate, explain, check, diff, schema, completion, help",
  ],
  ['help on a mistyped command', ['help', 'ingst'], "unknown command 'ingst': did you mean ingest?"],
  [
    'an option before the command',
    ['--format', 'json', 'articles/'],
    '--format is an option of commands: put it after one, as in "newsclust ingest --format"',
  ],
  ['a mistyped option', ['ingest', '--formt=json', 'a'], "unknown option '--formt': did you mean --format?"],
  [
    'the beginning of options',
    ['ingest', '--max', 'a'],
    "unknown option '--max': did you mean --max-article, --max-file or --max-line?",
  ],
  ["another program's option", ['ingest', '-o', 'a.json', 'a'], "unknown option '-o': did you mean --output?"],
  [
    'an option like none',
    ['diff', '--recursive', 'a', 'b'],
    `unknown option '--recursive': see "newsclust diff --help"`,
  ],
  [
    "another command's option",
    ['analyze', '--format', 'json', 'a'],
    `unknown option '--format': ingest has it, analyze has not; see "newsclust analyze --help"`,
  ],
  ['an option without its value', ['evaluate', 'a', '--gold'], '--gold needs a value: --gold <file>'],
  [
    'a mistyped value',
    ['ingest', '--format', 'jsn', 'a'],
    "--format cannot be 'jsn': it is one of text, json, ndjson, markdown, csv, html, gexf; did you mean json?",
  ],
  [
    'a value with quotes',
    ['ingest', '--detect', "it's 'x' is", 'a'],
    "--detect cannot be 'it's 'x' is': it is one of auto, always",
  ],
  [
    'a number out of range',
    ['ingest', '--threshold', '2', 'a'],
    "--threshold cannot be '2': it must be a number from 0 to 1",
  ],
  [
    'a mistyped schema',
    ['schema', 'reprt'],
    "schema takes no 'reprt': it is one of report, article, cluster, diff, evaluation, explanation; did you mean report?",
  ],
  ['a shell that it does not know', ['completion', 'tcsh'], "completion takes no 'tcsh': it is one of bash, zsh, fish"],
  ['one report too many', ['diff', 'a', 'b', 'c'], 'diff takes 2 arguments, not 3'],
  ['two schemas', ['schema', 'report', 'article'], 'schema takes 1 argument, not 2'],
])('%s', async (_name, words, message) => expect((await told(words)).message).toBe(message));

describe('what is missing is asked for, with usage and an example', () => {
  test.each([
    ['ingest', "missing required argument 'path' (files, directories, globs, or - for JSON Lines on standard input)"],
    ['analyze', "missing required argument 'path' (files, directories, globs, or - for JSON Lines on standard input)"],
    ['evaluate', "missing required argument 'report' (a JSON report of ingest, or - for standard input)"],
    ['explain', "missing required argument 'report' (a JSON report of ingest, or - for standard input)"],
    ['check', "missing required argument 'corpus-dir' (folders with articles/, gold.json, expected.json, floors.json)"],
    [
      'diff',
      "missing required argument 'old-report' (a JSON report of ingest; for one of the two - for standard input)",
    ],
    ['completion', "missing required argument 'shell' (which shell)"],
  ])('%s', async (command, message) => {
    const fault = await told([command]);
    expect(fault.message).toBe(message);
    expect(fault.hints).toEqual([
      expect.stringMatching(`^usage: {3}newsclust ${command} \\[options\\] <`),
      expect.stringMatching(/^example: \S/),
    ]);
  });

  test('where --dictionary took the paths', async () => {
    const { message } = await told(['ingest', '--dictionary', 'names.json', 'more.csv']);
    expect(message).toMatch(/; put it before --dictionary, which takes all words that follow$/);
  });
});

test('what commander may say in another release is passed on', () => {
  const error = { code: 'commander.somethingNew', message: 'error: something\nnew' };
  const program = describeProgram(createProgram(() => undefined));
  expect(faultOf(error, [], program, () => false)).toEqual({ message: 'something new', hints: [] });
});
