import { chmodSync, createWriteStream, mkdirSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { createFolder, newsclust, stories } from './newsclust.js';

const folder = createFolder();
afterAll(folder.remove);

/** A folder with the good stories and what `add` puts beside them. */
function folderWith(name: string, add: (path: string) => void = () => undefined): string {
  for (const [file, text] of Object.entries(stories)) folder.write(join(name, file), text);
  const path = join(folder.path, name);
  add(path);
  return path;
}

async function reportOf(paths: readonly string[], stdin?: string): Promise<{ report: Report; stderr: string }> {
  const { code, stdout, stderr } = await newsclust(
    ['ingest', '--format', 'json', ...paths],
    stdin === undefined ? {} : { stdin },
  );
  expect(code).toBe(0);
  return { report: JSON.parse(stdout) as Report, stderr };
}

const good = Object.keys(stories).sort();

describe('where nothing can be read, the run ends with 2 and says so', () => {
  test.each([
    ['an empty folder', 'empty', 'no article could be read from'],
    ['a missing path', 'missing', 'missing: no such file or directory'],
    ['a glob that matches nothing', '*.nothing', '*.nothing: no such file or directory'],
  ])('%s', async (_name, path, message) => {
    mkdirSync(join(folder.path, 'empty'), { recursive: true });
    const { code, stdout, stderr } = await newsclust(['ingest', path], { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('analyze says the same', async () => {
    const { code, stdout, stderr } = await newsclust(['analyze', 'missing'], { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('no article could be read from missing');
  });

  test('empty standard input', async () => {
    const { code, stderr } = await newsclust(['ingest', '-']);
    expect(code).toBe(2);
    expect(stderr).toContain('no article could be read from -');
  });
});

describe('what cannot be read is a problem, and the rest is kept', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
  test.each<[name: string, code: string, path: string, content: string | Uint8Array]>([
    ['an empty file', 'empty', 'empty.txt', ''],
    ['a binary file', 'not-text', 'picture.txt', noise],
    ['broken JSON', 'bad-json', 'broken.json', '{"title": "Dam'],
    ['a record without title and text', 'bad-record', 'record.json', '{"date": "2023-03-04"}'],
    [
      'a broken line among good ones',
      'bad-json',
      'wires.jsonl',
      '{"id":"x","title":"Ferry strike in Bergen"}\n{"id":\n{"id":"y","title":"Snow in Oslo"}\n',
    ],
  ])('%s', async (name, code, file, content) => {
    const path = folderWith(name.replaceAll(' ', '-'), () =>
      folder.write(join(name.replaceAll(' ', '-'), file), content),
    );
    const { report, stderr } = await reportOf([path]);
    expect(report.problems).toMatchObject([{ code, path: file }]);
    expect(report.articles.map(({ id }) => id)).toEqual(expect.arrayContaining(good));
    expect(report.articles).toHaveLength(file === 'wires.jsonl' ? 5 : 3);
    expect(stderr).toContain(`newsclust: ${file}: `);
  });

  test('one missing path among good ones', async () => {
    const { report, stderr } = await reportOf([folderWith('good'), join(folder.path, 'gone')]);
    expect(report.articles.map(({ id }) => id)).toEqual(good);
    expect(report.problems).toMatchObject([{ code: 'not-found' }]);
    expect(stderr).toContain('gone: no such file or directory');
  });

  test('a link to nothing', async () => {
    const path = folderWith('dead-link', (at) => symlinkSync(join(at, 'nowhere.txt'), join(at, 'link.txt')));
    const { report } = await reportOf([path]);
    expect(report.problems).toMatchObject([{ code: 'dead-link', path: 'link.txt' }]);
  });

  test.skipIf(process.geteuid?.() === 0 || process.platform === 'win32')('a file without permission', async () => {
    const path = folderWith('locked', (at) => chmodSync(folder.write('locked/secret.txt', `Secret\n\n${at}`), 0));
    const { report } = await reportOf([path]);
    expect(report.problems).toMatchObject([{ code: 'unreadable', path: 'secret.txt' }]);
  });

  test('a hostile file name cannot speak to the terminal', async () => {
    const path = folderWith('hostile', (at) => folder.write(join('hostile', '\u001b[2J\u202etxt.txt'), at.slice(0, 0)));
    const { stderr } = await newsclust(['ingest', path]);
    expect(stderr).toContain('holds no text');
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
  });

  test('a line of 50 MB among good ones, in bounded memory', async () => {
    const path = join(folder.path, 'huge.jsonl');
    const stream = createWriteStream(path);
    const chunk = 'x'.repeat(1024 * 1024);
    stream.write('{"id":"first","title":"Ferry strike in Bergen"}\n{"id":"huge","text":"');
    for (let i = 0; i < 50; i++) if (!stream.write(chunk)) await once(stream, 'drain');
    stream.end('"}\n{"id":"last","title":"Snow in Oslo"}\n');
    await once(stream, 'finish');
    const sayMemory =
      'process.on("exit", () => process.stderr.write("maxRSS " + process.resourceUsage().maxRSS + "\\n"))';
    const { code, stdout, stderr } = await newsclust(['ingest', '--format', 'json', path], {
      node: ['--import', `data:text/javascript,${sayMemory}`],
    });
    expect(code).toBe(0);
    const { articles, problems } = JSON.parse(stdout) as Report;
    expect(articles.map(({ id }) => id)).toEqual(['first', 'last']);
    expect(problems).toMatchObject([{ code: 'too-large', path: 'huge.jsonl' }]);
    expect(Number(/maxRSS (\d+)/.exec(stderr)![1]) / 1024).toBeLessThan(400);
  });

  test('many problems do not bury the report', async () => {
    const lines = Array.from({ length: 500 }, () => '{').join('\n');
    const { code, stdout, stderr } = await newsclust(['ingest', '-'], {
      stdin: `{"title":"Snow in Oslo"}\n${lines}\n`,
    });
    expect(code).toBe(0);
    expect(stderr.split('\n')).toHaveLength(22);
    expect(stderr).toMatch(/\nnewsclust: and \d+ more problems\n$/);
    expect(stdout).toMatch(/\n\d+ problems\n/);
    expect(stdout).toMatch(/\n {3}and \d+ more\n$/);
  });
});
