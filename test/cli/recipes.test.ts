/** The one-liners of the README do what the text above them says, each where its tool is at hand. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, shell } from './newsclust.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const recipes = readme.slice(readme.indexOf('<!-- recipes:start -->'), readme.indexOf('<!-- recipes:end -->'));
const blocks = [...recipes.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands]) => commands!);

const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;

let folder: string;
let path: string;

/** A folder with `news/`, and `newsclust` on the path, as the README supposes. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsclust-recipes-'));
  cpSync(join(root, 'fixtures/corpora/phone-call/articles'), join(folder, 'news'), { recursive: true });
  const commands = join(folder, 'bin');
  mkdirSync(commands);
  writeFileSync(join(commands, 'newsclust'), `#!/bin/sh\nexec node '${join(root, 'bin/newsclust.js')}' "$@"\n`);
  chmodSync(join(commands, 'newsclust'), 0o755);
  path = `${commands}${delimiter}${process.env['PATH']}`;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the block that calls `tool` and holds `words` prints, line by line. */
async function printed(tool: string, words: string): Promise<string[]> {
  const block = blocks.find((commands) => commands.includes(tool) && commands.includes(words))!;
  const { code, stdout, stderr } = await shell(`set -eo pipefail\n${block}`, {
    cwd: folder,
    environment: { PATH: path },
  });
  expect([code, stderr]).toEqual([0, '']);
  return stdout.trimEnd().split('\n');
}

const call = 'Putin dan Erdogan Bicara Lewat Telepon, Bahas Jaminan Keamanan yang Diminta Rusia';

test('every recipe is tried here', () => expect(blocks).toHaveLength(4));

describe.skipIf(!has('jq'))('jq', () => {
  test('events in three languages and more', async () => {
    const lines = await printed('jq', 'languages');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe(`2022-01-02\t15\t${call}`);
  });

  test('who is named most', async () => {
    const lines = (await printed('jq', 'person')).map((line) => line.trim());
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2)).toEqual(['23 Vladimir Putin', '23 Recep Tayyip Erdogan']);
  });
});

test.skipIf(!has('python3'))('Python: languages that report the same events', async () => {
  expect(await printed('python3', 'languages')).toEqual(['en es 3', 'en fr 3', 'en ru 3']);
});

test.skipIf(!has('duckdb'))('DuckDB: how far events spread', async () => {
  const lines = await printed('duckdb', 'languages');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe(`event-33fd3233eaf820b0,15,2022-01-02,"${call}"`);
});
