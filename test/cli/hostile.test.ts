/** Files that were made to hurt, and files that merely broke: each is a problem or a clear error, and nothing else is lost. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { createFolder, newsclust, stories } from './newsclust.js';

const folder = createFolder();
afterAll(folder.remove);

const mebibyte = 1024 * 1024;
const sayMemory = 'process.on("exit", () => process.stderr.write("maxRSS " + process.resourceUsage().maxRSS + "\\n"))';
const withMemory = ['--import', `data:text/javascript,${sayMemory}`];
const megabytes = (stderr: string): number => Number(/maxRSS (\d+)/.exec(stderr)![1]) / 1024;

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly problems: readonly { readonly code: string; readonly path: string }[];
  /** Articles beside the three good ones. */
  readonly more?: number;
}

const gzip = (text: string | Uint8Array): Uint8Array => gzipSync(text);

const cases: readonly Case[] = [
  {
    name: 'a bomb: 300 MB in 300 kB',
    files: { 'bomb.jsonl.gz': gzip(Buffer.alloc(300 * mebibyte, ' ')) },
    problems: [{ code: 'too-large', path: 'bomb.jsonl.gz' }],
  },
  {
    name: 'gzip in gzip in gzip',
    files: { 'nested.txt.gz': gzip(gzip(gzip('Storm'))) },
    problems: [{ code: 'bad-archive', path: 'nested.txt.gz' }],
  },
  {
    name: 'gzip that was cut off',
    files: { 'cut.txt.gz': gzip('Storm over Oslo\n\nTrees fell.').subarray(0, 30) },
    problems: [{ code: 'bad-archive', path: 'cut.txt.gz' }],
    more: 1,
  },
  {
    name: 'JSON nested a million deep',
    files: { 'deep.json': `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}` },
    problems: [{ code: 'bad-json', path: 'deep.json' }],
  },
  {
    name: 'a field that is nested deep',
    files: { 'deep.jsonl': `{"title":"Snow in Oslo","source":${'{"name":'.repeat(5000)}1${'}'.repeat(5000)}}` },
    problems: [],
    more: 1,
  },
  {
    name: 'a quote in a table that is never closed',
    files: { 'open.csv': 'title,text\nSnow in Oslo,"deep\nFerry strike,Bergen\n' },
    problems: [{ code: 'bad-table', path: 'open.csv' }],
    more: 2,
  },
  {
    name: 'NUL bytes in one line of many',
    files: { 'nul.jsonl': '{"title":"Snow in Oslo"}\n{"title":"a\0b"}\n{"title":"Ferry strike"}\n' },
    problems: [{ code: 'not-text', path: 'nul.jsonl' }],
    more: 2,
  },
  {
    name: 'dates that are none',
    files: {
      'dates.jsonl': ['2022-13-45', '0000-00-00', '9'.repeat(400), '-1', '\u202e2202']
        .map((date) => JSON.stringify({ title: `Snow in Oslo ${date.length}`, date }))
        .join('\n'),
    },
    problems: [1, 2, 3, 4, 5].map(() => ({ code: 'bad-date', path: 'dates.jsonl' })),
    more: 5,
  },
  {
    name: 'one id three times',
    files: { 'ids.jsonl': '{"id":"x","title":"Snow in Oslo"}\n'.repeat(3) },
    problems: [1, 2].map(() => ({ code: 'duplicate-id', path: 'ids.jsonl' })),
    more: 3,
  },
  {
    name: 'names of properties that JavaScript knows',
    files: { 'proto.jsonl': '{"__proto__":{"title":"x"},"constructor":1,"id":"__proto__","title":"Snow in Oslo"}' },
    problems: [],
    more: 1,
  },
];

describe('each costs itself alone', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (name, { files, problems, more = 0 }) => {
    const path = name.replaceAll(/\W/g, '-');
    for (const [file, text] of Object.entries({ ...stories, ...files })) folder.write(join(path, file), text);
    const { code, stdout, stderr } = await newsclust(['ingest', '--format', 'json', join(folder.path, path)], {
      node: withMemory,
    });
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(report.problems).toMatchObject(problems);
    expect(report.articles).toHaveLength(3 + more);
    expect(megabytes(stderr)).toBeLessThan(500);
  });
});

describe('names of files', () => {
  test.skipIf(process.platform === 'win32')(
    'line ends, escape codes and bidi overrides reach no terminal',
    async () => {
      for (const [file, text] of Object.entries(stories)) folder.write(join('names', file), text);
      const names = ['a\nb.txt', 'a\u001b]0;owned\u0007.txt', 'a\u202egnp.txt', 'a\u009b2J.txt'];
      for (const file of names) folder.write(join('names', file), 'Snow in Oslo');
      const { stdout, stderr } = await newsclust(['ingest', join(folder.path, 'names')]);
      expect(`${stdout}${stderr}`).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
      const { stdout: json } = await newsclust(['ingest', '--format', 'json', join(folder.path, 'names')]);
      expect((JSON.parse(json) as Report).articles.map(({ id }) => id)).toEqual(expect.arrayContaining(names));
    },
  );
});

describe('where the report goes', () => {
  const path = folder.write('one/a.txt', 'Snow in Oslo');

  test.skipIf(!existsSync('/dev/full'))('a full disk', async () => {
    const { code, stderr } = await newsclust(['ingest', path, '--output', '/dev/full']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^newsclust: cannot write \/dev\/full: /);
  });

  test.each([
    ['a folder', 'one', 'it is a folder'],
    ['a folder that is not there', 'nowhere/report.json', ''],
  ])('%s', async (_, output, reason) => {
    const { code, stdout, stderr } = await newsclust(['ingest', path, '--output', output], { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`cannot write ${output}`);
    expect(stderr).toContain(reason);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a tree that changes or never ends', () => {
  test('links in circles and out of the tree', async () => {
    mkdirSync(join(folder.path, 'tree/sub'), { recursive: true });
    folder.write('tree/a.txt', stories['flood-a.txt']);
    folder.write('secret.txt', 'Secret');
    symlinkSync('..', join(folder.path, 'tree/sub/up'));
    symlinkSync('../secret.txt', join(folder.path, 'tree/out.txt'));
    const { code, stdout } = await newsclust(['ingest', '--format', 'json', join(folder.path, 'tree')]);
    expect(code).toBe(0);
    const { articles, problems } = JSON.parse(stdout) as Report;
    expect(articles.map(({ id }) => id)).toEqual(['a.txt']);
    expect(problems.map((problem) => problem.code).sort()).toEqual(['directory-link', 'outside-link']);
  });

  test('a file that grows while it is read', async () => {
    const line = `${JSON.stringify({ title: 'Snow in Oslo', text: 'x'.repeat(2000) })}\n`;
    const file = folder.write('growing/a.jsonl', line.repeat(200));
    let grown = 0;
    const timer = setInterval(() => {
      if (grown++ < 50) appendFileSync(file, line);
    }, 10);
    const { code, stdout } = await newsclust(['ingest', '--format', 'json', file]);
    clearInterval(timer);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Report).articles.length).toBeGreaterThanOrEqual(200);
  });
});
