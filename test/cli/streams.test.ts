import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report, ReportArticle, ReportCluster } from '../../src/model/report.js';
import { createFolder, newsclust, program, shell, stories } from './newsclust.js';

const folder = createFolder();
beforeAll(() => {
  for (const [file, text] of Object.entries(stories)) folder.write(join('news', file), text);
  folder.write('news/broken.json', '{');
  const lines = Array.from({ length: 4000 }, (_, i) =>
    JSON.stringify({ id: `n${i}`, title: `Story number ${i}`, lang: 'en' }),
  );
  folder.write('many.jsonl', lines.join('\n') + '\n');
});
afterAll(folder.remove);

const news = (): string => join(folder.path, 'news');
const colour = /\u001b\[/;

describe('what is piped in', () => {
  test.skipIf(process.platform === 'win32')('by process substitution, whatever it holds', async () => {
    const feed = '<rss><channel><title>Post</title><item><title>Snow in Oslo</title></item></channel></rss>';
    const { code, stdout } = await shell(
      `$newsclust ingest --format json <(echo '${feed}') <(head -n 2 ${folder.path}/many.jsonl | gzip)`,
    );
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Report).articles.map(({ title }) => title).sort()).toEqual([
      'Snow in Oslo',
      'Story number 0',
      'Story number 1',
    ]);
  });
});

describe('standard output carries the report and nothing else', () => {
  test('json', async () => {
    const { code, stdout, stderr } = await newsclust(['ingest', '--format', 'json', news()]);
    const report = JSON.parse(stdout) as Report;
    expect(code).toBe(0);
    expect(report.clusters.map(({ size }) => size)).toEqual([2, 1]);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stderr).toMatch(/^newsclust: broken\.json: is not valid JSON[^\n]*\n$/);
  });

  test('ndjson: one cluster a line, its articles in it', async () => {
    const { stdout } = await newsclust(['ingest', '--format', 'ndjson', '--quiet', news()]);
    const clusters = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Omit<ReportCluster, 'articles'> & { articles: ReportArticle[] });
    expect(clusters.map(({ articles }) => articles.map(({ id }) => id))).toEqual([
      ['flood-a.txt', 'flood-b.txt'],
      ['chess.txt'],
    ]);
  });

  test('html: one whole page', async () => {
    const { code, stdout } = await newsclust(['ingest', '--format', 'html', '--quiet', news()]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>\n[\s\S]*<h1>1 news event<\/h1>[\s\S]*<\/html>\n$/);
  });

  test('analyze: one article a line, in input order', async () => {
    const { code, stdout, stderr } = await newsclust(['analyze', news()]);
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as ReportArticle).id),
    ).toEqual(['chess.txt', 'flood-a.txt', 'flood-b.txt']);
    expect(stderr).toContain('broken.json: is not valid JSON');
  });

  // A terminal for standard error alone: `script` gives one; the input comes slowly enough for progress to be shown.
  test.skipIf(!existsSync('/usr/bin/script'))('with a progress bar, a warning and a broken file in play', async () => {
    const slow = `{ echo '{"title":"Snow in Oslo"}'; sleep 3; for i in 1 2 3 4 5; do echo "{\\"title\\":\\"Ferry $i\\"}"; sleep 0.2; done; }`;
    const inside = `${slow} | $newsclust ingest --format json - ${news()} > ${folder.path}/out.json`;
    const { stdout: terminal } = await shell(
      `script -qec '${inside.replaceAll("'", `'"'"'`)}' /dev/null; cat ${folder.path}/out.json >&2`,
    );
    expect(terminal).toMatch(/\d+ articles, \d+ a second/);
    expect(terminal).toContain('broken.json: is not valid JSON');
    const { stdout } = await shell(`cat ${folder.path}/out.json`);
    expect((JSON.parse(stdout) as Report).articles).toHaveLength(9);
  });

  test('--quiet says nothing on standard error', async () => {
    const { code, stderr } = await newsclust(['ingest', '--quiet', news()]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('colours', () => {
  test.each<[name: string, coloured: boolean, words: string[], environment: Record<string, string>]>([
    ['not in a pipe', false, [], {}],
    ['not in a pipe, whatever the environment asks for', false, [], { FORCE_COLOR: '1', CLICOLOR_FORCE: '1' }],
    ['in a pipe with --color', true, ['--color'], {}],
    ['with --color, whatever the environment refuses', true, ['--color'], { NO_COLOR: '1', TERM: 'dumb' }],
    ['not where --no-color comes last', false, ['--color', '--no-color'], {}],
    ['never in JSON', false, ['--color', '--format', 'json'], {}],
  ])('%s', async (_name, coloured, words, environment) => {
    const { code, stdout } = await newsclust(['ingest', '--quiet', ...words, news()], { environment });
    expect(code).toBe(0);
    expect(colour.test(stdout)).toBe(coloured);
  });

  test('are a setting', async () => {
    const cwd = folder.path;
    folder.write('newsclust.config.json', '{ "color": true }');
    const [asked, refused] = [
      await newsclust(['ingest', '--quiet', 'news'], { cwd }),
      await newsclust(['ingest', '--quiet', '--no-color', 'news'], { cwd }),
    ];
    rmSync(join(folder.path, 'newsclust.config.json'));
    expect([asked, refused].map(({ stdout }) => colour.test(stdout))).toEqual([true, false]);
  });

  test('the words are the same with and without', async () => {
    const plain = await newsclust(['ingest', '--quiet', news()]);
    const painted = await newsclust(['ingest', '--quiet', '--color', news()]);
    expect(painted.stdout.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain.stdout);
  });
});

describe('width', () => {
  test.each(['ingest --quiet', 'ingest --help'])('of %s in a pipe is the same whatever COLUMNS says', async (words) => {
    const call = [...words.split(' '), news()];
    const { stdout } = await newsclust(call);
    expect((await newsclust(call, { environment: { COLUMNS: '40' } })).stdout).toBe(stdout);
  });

  test.skipIf(!existsSync('/usr/bin/script'))('of a terminal is kept to', async () => {
    const { stdout } = await shell(`script -qec 'stty cols 50; $newsclust ingest --no-color ${news()}' /dev/null`);
    const lines = stdout.split(/\r?\n/);
    expect(lines.length).toBeGreaterThan(5);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});

describe('streams that end', () => {
  test.each([
    ['--names', 'Albanian'],
    ['--names-in de', 'Albanisch'],
  ])('analyze %s calls Albanian %s', async (flags, name) => {
    const article = JSON.stringify({ text: 'Presidenti tha dje se qeveria do të japë më shumë para për shkollat.' });
    const { stdout } = await newsclust(['analyze', ...flags.split(' '), '-'], { stdin: article });
    expect((JSON.parse(stdout) as { language: unknown }).language).toMatchObject({ tag: 'sq', name });
  });

  test.each(['ingest --format json', 'ingest', 'analyze'])('%s | head closes quietly', async (words) => {
    const { code, stdout, stderr } = await shell(
      `$newsclust ${words} ${folder.path}/many.jsonl | head -n 1; exit \${PIPESTATUS[0]}`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output: 2 and the reason', async () => {
    const { code, stderr } = await shell(`$newsclust ingest --quiet ${news()} > /dev/full`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^newsclust: cannot write to standard output: [^\n]*no space left on device\n$/);
  });

  test('nobody reads standard error: the report comes all the same', async () => {
    const { stdout } = await shell(`$newsclust ingest --format json ${news()} 2> >(exec head -c 0)`);
    expect((JSON.parse(stdout) as Report).articles).toHaveLength(3);
  });
});

test('the program is built', () =>
  expect(existsSync(program) && existsSync(join(program, '../../dist/cli/main.js'))).toBe(true));
