import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { createFolder, newsclust, stories } from './newsclust.js';

const folder = createFolder();
const at = (file: string): string => join(folder.path, file);
afterAll(folder.remove);

const summary = '3 articles, 2 clusters · F1: BCubed 1, pairwise 1, across languages 0';

beforeAll(async () => {
  for (const [file, text] of Object.entries(stories)) folder.write(join('flood/articles', file), text);
  folder.write('flood/articles/.hidden', '');
  folder.write('flood/articles/picture.jpg', '');
  folder.write('flood/gold.json', '{"clusters": [["flood-a.txt", "flood-b.txt"], ["chess.txt"]]}');
  folder.write('flood/floors.json', '{"bcubed": {"f1": 1}}');
  const { code, stdout } = await newsclust(['check', '--update', 'flood'], { cwd: folder.path });
  expect({ code, stdout }).toEqual({ code: 0, stdout: `ok    flood  ${summary}\n` });
});

function expectation(): Report {
  return JSON.parse(readFileSync(at('flood/expected.json'), 'utf8')) as Report;
}

describe('check', () => {
  test('the expectation names no machine and no way to it, and no release', () => {
    expect(expectation().problems.map(({ path }) => path)).toEqual(['articles', 'articles']);
    expect(readFileSync(at('flood/expected.json'), 'utf8')).not.toContain(folder.path);
    expect(expectation().generator.version).toBe('');
  });

  test.each(['flood', 'flood/', './flood', '../flood'])('passes for the folder written %s', async (written) => {
    const cwd = written.startsWith('..') ? at('flood') : folder.path;
    expect(await newsclust(['check', written], { cwd })).toEqual({
      code: 0,
      stdout: `ok    flood  ${summary}\n`,
      stderr: '',
    });
  });

  test('another line end or indent in the expectation is no difference', async () => {
    cpSync(at('flood'), at('reformatted'), { recursive: true });
    writeFileSync(at('reformatted/expected.json'), JSON.stringify(expectation(), null, 4).replaceAll('\n', '\r\n'));
    expect((await newsclust(['check', at('reformatted')])).code).toBe(0);
  });

  test('says where the report differs, and ends with 1', async () => {
    cpSync(at('flood'), at('changed'), { recursive: true });
    const text = readFileSync(at('changed/expected.json'), 'utf8').replace('"clusters": 2', '"clusters": 3');
    writeFileSync(at('changed/expected.json'), text);
    const { code, stdout } = await newsclust(['check', 'flood', 'changed'], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stdout).toBe(
      `ok    flood    ${summary}\nFAIL  changed  ${summary}\n      expected.json: stats.clusters: expected 3, found 2\n`,
    );
  });

  test('says which floor is not reached', async () => {
    cpSync(at('flood'), at('short'), { recursive: true });
    writeFileSync(at('short/gold.json'), '{"clusters": [["flood-a.txt"], ["flood-b.txt", "chess.txt"]]}');
    const { code, stdout } = await newsclust(['check', at('short')]);
    expect(code).toBe(1);
    expect(stdout).toContain('      bcubed.f1 is 0.6667, below its floor of 1\n');
  });

  describe('--update', () => {
    const floors = (name: string): unknown => JSON.parse(readFileSync(at(`${name}/floors.json`), 'utf8'));
    const shorten = (name: string): void => {
      cpSync(at('flood'), at(name), { recursive: true });
      writeFileSync(at(`${name}/gold.json`), '{"clusters": [["flood-a.txt"], ["flood-b.txt", "chess.txt"]]}');
      writeFileSync(at(`${name}/expected.json`), '{}');
    };

    test('writes nothing where a floor falls short', async () => {
      shorten('kept');
      const { code, stdout } = await newsclust(['check', '--update', at('kept')]);
      expect(code).toBe(1);
      expect(stdout).toContain('bcubed.f1 is 0.6667, below its floor of 1');
      expect(readFileSync(at('kept/expected.json'), 'utf8')).toBe('{}');
      expect(floors('kept')).toEqual({ bcubed: { f1: 1 } });
    });

    test('lowers floors only where that is allowed', async () => {
      shorten('lowered');
      expect((await newsclust(['check', '--update', '--allow-regression', at('lowered')])).code).toBe(0);
      expect(floors('lowered')).toEqual({ bcubed: { f1: 0.6667 } });
      expect((await newsclust(['check', at('lowered')])).code).toBe(0);
    });

    test('--allow-regression alone is bad usage', async () => {
      expect((await newsclust(['check', '--allow-regression', at('flood')])).code).toBe(2);
    });
  });

  test.each(['github', 'junit', 'tap'])('--format %s says the same', async (format) => {
    expect((await newsclust(['check', '--format', format, at('flood')])).code).toBe(0);
    expect((await newsclust(['check', '--format', format, at('short')])).code).toBe(1);
  });

  test('a missing folder among good ones is bad usage: nothing is checked', async () => {
    const { code, stdout, stderr } = await newsclust(['check', 'flood', 'gone'], { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('newsclust: gone is no corpus: it has no articles/\n');
  });
});
