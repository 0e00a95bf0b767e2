import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { writeNews } from '../bench/write-news.js';
import { createFolder, newsclust, root, type Circumstances } from './newsclust.js';

const corpus = join(root, 'fixtures/corpora/phone-call/articles');
const folder = createFolder();
afterAll(folder.remove);

async function bytesOf(paths: readonly string[], circumstances: Circumstances = {}, format = 'json'): Promise<string> {
  const { code, stdout } = await newsclust(['ingest', '--quiet', '--format', format, ...paths], circumstances);
  expect(code).toBe(0);
  return stdout;
}

/** Of bytes too many to be shown. */
function digestOf(bytes: string): string {
  return `${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;
}

/** A fixed shuffle: sorted by a digest of each, so that a failure can be repeated. */
function shuffled<Item extends string>(items: readonly Item[]): Item[] {
  const digest = (text: string): number =>
    [...text].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 65_521, 7);
  return [...items].sort((a, b) => digest(a) - digest(b) || (a < b ? -1 : 1));
}

describe('the same input gives the same bytes', () => {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort();
  let expected = '';
  beforeAll(async () => {
    expected = await bytesOf([corpus]);
  });

  test('there is something to compare', () => {
    expect((JSON.parse(expected) as Report).clusters.length).toBeGreaterThan(5);
  });

  test.each<[name: string, environment: Record<string, string>]>([
    ['on a second run', {}],
    ['in Tokyo', { TZ: 'Asia/Tokyo' }],
    ['in Los Angeles', { TZ: 'America/Los_Angeles' }],
    ['under a Turkish locale', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['under LANG=C', { LANG: 'C', LC_ALL: 'C' }],
  ])('%s', async (_name, environment) => {
    expect(await bytesOf([corpus], { environment })).toBe(expected);
  });

  test('text too', async () => {
    const environment = { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' };
    expect(await bytesOf([corpus], { environment }, 'text')).toBe(await bytesOf([corpus], {}, 'text'));
  });

  test('from a folder whose files were made in another order, the lines of its records too', async () => {
    for (const file of shuffled(files)) {
      const copy = join(folder.path, 'copy', file);
      mkdirSync(dirname(copy), { recursive: true });
      if (!file.endsWith('.jsonl')) copyFileSync(join(corpus, file), copy);
      else
        folder.write(
          join('copy', file),
          shuffled(readFileSync(join(corpus, file), 'utf8').trim().split('\n')).join('\n') + '\n',
        );
    }
    expect(await bytesOf([join(folder.path, 'copy')])).toBe(expected);
  });

  test.each(['0', '1', '3'])('with %s workers, problems included', async (workers) => {
    folder.write('broken/a.jsonl', '{"id": "twice", "title": "One"}\n{"id": "twice", "title": "Two"}\nno record\n');
    const paths = [corpus, join(folder.path, 'broken')];
    const one = await bytesOf(paths);
    expect((JSON.parse(one) as Report).problems.map(({ code }) => code)).toEqual(['bad-json', 'duplicate-id']);
    expect(await bytesOf([...paths, '--workers', workers])).toBe(one);
  });

  test.each(['0', '2', '3'])('with %s workers that compare more articles than one of them takes', async (workers) => {
    const file = join(folder.path, 'many.jsonl');
    if (!existsSync(file)) writeNews(1_200, 1, file);
    expect(digestOf(await bytesOf([file, '--workers', workers]))).toBe(
      digestOf(await bytesOf([file, '--workers', '1'])),
    );
  });

  test('for arguments in any order', async () => {
    const paths = files.map((file) => join(corpus, file));
    expect(await bytesOf(shuffled(paths))).toBe(await bytesOf(paths));
  });

  test.each(['x', 'x/', './x', './x/', 'y/../x'])('for a folder written %s', async (written) => {
    for (const file of files.slice(0, 6)) {
      mkdirSync(join(folder.path, 'x'), { recursive: true });
      mkdirSync(join(folder.path, 'y'), { recursive: true });
      copyFileSync(join(corpus, file), join(folder.path, 'x', file));
    }
    const { articles } = JSON.parse(await bytesOf([written], { cwd: folder.path })) as Report;
    expect(articles.map(({ id }) => id)).toEqual(files.slice(0, 6));
  });
});
