import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newsclust, root } from './newsclust.js';

const commands = ['ingest', 'analyze', 'evaluate', 'explain', 'check', 'diff', 'schema', 'completion', 'help'] as const;

describe('what cannot be served ends with 2 and one line that says why', () => {
  test.each([
    ['an unknown command', ['ingestt', 'x'], "unknown command 'ingestt': did you mean ingest?"],
    ['an unknown option', ['ingest', '--formt', 'json', 'x'], "unknown option '--formt': did you mean --format?"],
    [
      'an unknown format',
      ['ingest', '--format', 'yaml', 'x'],
      'it is one of text, json, ndjson, markdown, csv, html, gexf',
    ],
    ['an unknown table', ['ingest', '--format', 'csv', '--table', 'links', 'x'], 'it is one of articles, events'],
    ['a table of JSON', ['ingest', '--format', 'json', '--table', 'events', 'x'], '--table is for --format csv'],
    ['no path', ['ingest'], "missing required argument 'path'"],
    ['a threshold over 1', ['ingest', '--threshold', '1.1', 'x'], 'it must be a number from 0 to 1'],
    ['a threshold that is no number', ['ingest', '--threshold', '0x1', 'x'], 'it must be a number from 0 to 1'],
    ['a window that is not whole', ['ingest', '--window', '1.5', 'x'], 'it must be a whole number from 0 on'],
    ['a least size of 0', ['ingest', '--min-size', '0', 'x'], 'it must be a whole number from 1 on'],
    ['30 February', ['ingest', '--reference-date', '2022-02-30', 'x'], 'it must be a day of the calendar'],
    ['a day in another form', ['analyze', '--reference-date', '3/1/2022', 'x'], 'it must be a day of the calendar'],
    ['an unknown way to detect', ['analyze', '--detect', 'never', 'x'], 'it is one of auto, always'],
    [
      'names in no language',
      ['analyze', '--names-in', '??', 'x'],
      '--names-in wants a language such as sq or pt-BR, not "??"',
    ],
    [
      'a number of worst clusters that is none',
      ['evaluate', '--worst', '-1', 'x'],
      'it must be a whole number from 0 on',
    ],
    ['nothing to evaluate against', ['evaluate', 'report.json'], 'evaluate needs --gold FILE or --pairs FILE'],
    [
      'a report to compare that is not there',
      ['diff', 'a.json', 'b.json'],
      'cannot read a.json: no such file or directory',
    ],
    ['one report to compare', ['diff', 'a.json'], "missing required argument 'new-report'"],
    ['an unknown schema', ['schema', 'event'], 'it is one of report, article, cluster'],
  ])('%s', async (_name, words, message) => {
    const { code, stdout, stderr } = await newsclust(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^newsclust: [^\n]+\n( {2}usage: {3}newsclust [^\n]+\n {2}example: [^\n]+\n)?$/);
  });

  test('an article too many to explain', async () => {
    const { code, stderr } = await newsclust(['explain', 'report.json', 'a', 'b', 'c']);
    expect([code, stderr]).toEqual([
      2,
      'newsclust: explain takes the ids of one article or two, not of 3: newsclust explain <report> <article> [article]\n',
    ]);
  });

  test('a path in place of a command', async () => {
    const { code, stderr } = await newsclust(['fixtures/corpora']);
    expect([code, stderr]).toEqual([
      2,
      `newsclust: unknown command 'fixtures/corpora': did you mean "newsclust ingest fixtures/corpora"?\n`,
    ]);
  });

  test('no command at all shows the help, on standard error', async () => {
    const { code, stdout, stderr } = await newsclust([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: newsclust /);
  });
});

describe('--help', () => {
  test('names the commands that work, and no other', async () => {
    const { code, stdout, stderr } = await newsclust(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect([...stdout.split('Examples:')[0]!.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual([
      ...commands,
    ]);
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await newsclust(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('README', () => {
  test('has a table of the commands in the order of the help', () => {
    const table = [...readme.matchAll(/^\| `newsclust ([a-z]+)/gm)].map(([, command]) => command);
    expect(table).toEqual([...commands]);
  });

  const readme = existsSync(join(root, 'README.md')) ? readFileSync(join(root, 'README.md'), 'utf8') : '';
  const optionsOf = async (command: string): Promise<string[]> => {
    const { stdout } = await newsclust([command, '--help']);
    return [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option!);
  };

  test.each(commands)('holds every option of %s', async (command) => {
    const options = await optionsOf(command);
    expect(options).toContain('--help');
    expect(options.filter((option) => option !== '--help' && !readme.includes(option))).toEqual([]);
  });

  test('uses in its examples only commands, options and fixtures that exist', async () => {
    const known = new Map<string, string[]>();
    for (const command of commands) known.set(command, await optionsOf(command));
    const examples = [
      ...readme.matchAll(/(?:^|[\s;&|$])(?:npx |node )?(?:\.\/)?(?:bin\/)?newsclust(?:\.js)? ([a-z]+ [^\n`]*)/g),
    ].map(([, words]) => words!);
    const faults = examples.flatMap((example) => {
      const [command = '', ...words] = example
        .split(/[|>;&#]/)[0]!
        .trim()
        .split(/\s+/);
      const options = known.get(command);
      if (options === undefined) return [];
      const wrong = words.filter((word) => /^--[a-z]/.test(word) && !options.includes(word.split('=')[0]!));
      return [...wrong, ...words.filter((word) => word.startsWith('fixtures/') && !existsSync(join(root, word)))];
    });
    expect(examples.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
