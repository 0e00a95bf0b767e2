/** Every example of the help and the manual page is run, as it stands, in a folder that has the files which it names. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeProgram } from '../../src/cli/describe-program.js';
import { manualPage } from '../../src/cli/manual.js';
import { createProgram } from '../../src/cli/program.js';
import { createFolder, finished, newsclust, program as bin, shell, spawnOptions, stories } from './newsclust.js';

const program = describeProgram(createProgram(() => undefined));
const all = [...new Set([...program.examples, ...program.commands.flatMap(({ examples }) => examples)])];
const commands = [...new Set(all.map(({ command }) => command))];
const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;

const folder = createFolder();
afterAll(folder.remove);

const { 'flood-a.txt': a, 'flood-b.txt': b, 'chess.txt': chess } = stories;
const record = (id: string, text: string): string => JSON.stringify({ id, text });

beforeAll(async () => {
  const inside = { cwd: folder.path };
  for (const place of ['news', 'fixtures/corpora/flood/articles']) {
    folder.write(`${place}/a.txt`, a);
    folder.write(`${place}/b.txt`, b);
    folder.write(`${place}/chess.txt`, chess);
  }
  folder.write('articles.jsonl', [record('a.txt', a), record('b.txt', b), ''].join('\n'));
  folder.write('articles.csv', 'id,title,text\nferry,Ferry late,The ferry to Harvik was late on Sunday.\n');
  folder.write(
    'feeds/post.xml',
    '<rss><channel><title>Post</title><item><title>Snow in Oslo</title></item></channel></rss>',
  );
  folder.write('names.json', '[{ "id": "organisation:storli", "name": "Storli Group", "names": { "*": "Storli" } }]');
  folder.write('gold.json', '{"clusters": [["a.txt", "b.txt"], ["chess.txt"]]}');
  folder.write('pairs.jsonl', '{"a": "a.txt", "b": "b.txt", "same": true}\n');
  folder.write('floors.json', '{"bcubed": {"f1": 0.9}}');
  for (const name of ['report', 'today'])
    folder.write(`${name}.json`, (await newsclust(['ingest', 'news/', '--format', 'json'], inside)).stdout);
  folder.write('yesterday.json', (await newsclust(['ingest', 'news/chess.txt', '--format', 'json'], inside)).stdout);
  folder.write('fixtures/corpora/flood/gold.json', '{"clusters": [["a.txt", "b.txt"], ["chess.txt"]]}');
  folder.write('fixtures/corpora/flood/floors.json', '{"bcubed": {"f1": 0.9}}');
  await newsclust(['check', '--update', 'fixtures/corpora/flood'], inside);
  mkdirSync(join(folder.path, '.config/fish/completions'), { recursive: true });
  mkdirSync(join(folder.path, 'bin'));
  writeFileSync(join(folder.path, 'bin/newsclust'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(join(folder.path, 'bin/newsclust'), 0o755);
});

const circumstances = (): { cwd: string; environment: Record<string, string> } => ({
  cwd: folder.path,
  environment: { HOME: folder.path, PATH: `${join(folder.path, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
});

describe.skipIf(process.platform === 'win32')('examples', () => {
  test.each(commands.filter((command) => !command.includes('zsh')))('%s', async (command) => {
    const { code, stdout, stderr } = await shell(`set -euo pipefail\n${command}`, circumstances());
    expect([code, stderr]).toEqual([0, '']);
    const [, file] = / > (?:~\/)?(\S+)$|--output (\S+)/.exec(command)?.filter((part) => part !== undefined) ?? [];
    if (file !== undefined) expect(readFileSync(join(folder.path, file), 'utf8')).not.toBe('');
    else if (!command.startsWith('eval ')) expect(stdout).not.toBe('');
  });

  test.skipIf(!has('zsh')).each(commands.filter((command) => command.includes('zsh')))('%s', async (command) => {
    const script = `autoload -Uz compinit && compinit -u -D\n${command}\nprint -r -- $_comps[newsclust]`;
    expect(await finished(spawn('zsh', ['-f', '-c', script], spawnOptions(circumstances())))).toEqual({
      code: 0,
      stdout: '_newsclust\n',
      stderr: '',
    });
  });
});

test('are two to four of each command, in its help and in the manual page', async () => {
  const page = manualPage(program);
  for (const { name, examples } of program.commands) {
    expect([name, examples.length >= 2 && examples.length <= 4]).toEqual([name, true]);
    const { stdout } = await newsclust(['help', name]);
    expect((await newsclust([name, '--help'])).stdout).toBe(stdout);
    for (const { command, meaning } of examples) {
      expect(command).toContain(`newsclust ${name}`);
      expect(stdout).toContain(`  # ${meaning}\n  ${command}\n`);
    }
  }
  const plain = page.replaceAll('\\-', '-').replaceAll('\\(ti', '~').replaceAll('\\(aq', "'");
  for (const command of commands) expect(plain).toContain(`\n${command}\n`);
});
