import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  expect({ code, stdout }).toEqual({ code: 0, stdout: `ok     flood  ${summary}\n       wrote expected.json\n` });
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
      stdout: `ok     flood  ${summary}\n`,
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
      `ok     flood    ${summary}\nFAIL   changed  ${summary}\n       expected.json\n         stats.clusters: expected 3, found 2\n`,
    );
  });

  test('says which floor is not reached', async () => {
    cpSync(at('flood'), at('short'), { recursive: true });
    writeFileSync(at('short/gold.json'), '{"clusters": [["flood-a.txt"], ["flood-b.txt", "chess.txt"]]}');
    const { code, stdout } = await newsclust(['check', at('short')]);
    expect(code).toBe(1);
    expect(stdout).toContain('       floors.json\n         bcubed.f1 is 0.6667, below its floor of 1\n');
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
      expect(stdout).toContain('\n       expected.json was not written\n');
      expect(readFileSync(at('kept/expected.json'), 'utf8')).toBe('{}');
      expect(floors('kept')).toEqual({ bcubed: { f1: 1 } });
    });

    test('lowers floors only where that is allowed', async () => {
      shorten('lowered');
      const { code, stdout } = await newsclust(['check', '--update', '--allow-regression', at('lowered')]);
      expect(code).toBe(0);
      expect(stdout).toContain('\n       floors.json: bcubed.f1 was lowered from 1 to 0.6667\n');
      expect(stdout).toContain('\n       wrote expected.json anew\n');
      expect(floors('lowered')).toEqual({ bcubed: { f1: 0.6667 } });
      expect((await newsclust(['check', at('lowered')])).code).toBe(0);
    });

    test('says where nothing is to be written', async () => {
      const { code, stdout } = await newsclust(['check', '--update', at('flood')]);
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: `ok     flood  ${summary}\n       expected.json is as before\n`,
      });
    });

    test('takes a broken expectation for none', async () => {
      cpSync(at('flood'), at('renewed'), { recursive: true });
      writeFileSync(at('renewed/expected.json'), '{');
      expect((await newsclust(['check', '--update', at('renewed')])).code).toBe(0);
      expect((await newsclust(['check', at('renewed')])).code).toBe(0);
    });

    test('--allow-regression alone is bad usage', async () => {
      expect((await newsclust(['check', '--allow-regression', at('flood')])).code).toBe(2);
    });
  });

  test.each(['github', 'junit', 'tap'])('--format %s says the same', async (format) => {
    expect((await newsclust(['check', '--format', format, at('flood')])).code).toBe(0);
    expect((await newsclust(['check', '--format', format, at('short')])).code).toBe(1);
  });

  describe('a labelled article that is gone', () => {
    beforeAll(() => {
      cpSync(at('flood'), at('lost'), { recursive: true });
      rmSync(at('lost/articles/chess.txt'));
    });

    test('falls short, whatever the scores', async () => {
      const { code, stdout } = await newsclust(['check', at('lost')]);
      expect(code).toBe(1);
      expect(stdout).toContain('         article chess.txt is gone\n');
      expect(stdout).toContain('       gold.json\n         1 labelled article is not in articles/: chess.txt\n');
    });

    test.each([[['--update']], [['--update', '--allow-regression']]])('with %j, too', async (words) => {
      const { code, stdout } = await newsclust(['check', ...words, at('lost')]);
      expect(code).toBe(1);
      expect(stdout).toContain('1 labelled article is not in articles/: chess.txt');
    });
  });

  describe('what is missing', () => {
    const without = (name: string, ...files: readonly string[]): string => {
      cpSync(at('flood'), at(name), { recursive: true });
      for (const file of files) rmSync(at(`${name}/${file}`));
      return at(name);
    };

    test('an expectation falls short', async () => {
      const { code, stdout } = await newsclust(['check', without('unexpected', 'expected.json')]);
      expect(code).toBe(1);
      expect(stdout).toContain('       expected.json\n         is not there: check --update writes it\n');
    });

    test.each<[string, readonly string[], string]>([
      ['no-gold', ['gold.json'], 'has floors.json but no gold.json to measure by'],
      ['nothing', ['gold.json', 'floors.json', 'expected.json'], 'is held to nothing'],
      ['labels-alone', ['floors.json', 'expected.json'], 'is held to nothing'],
    ])('%s: nothing to judge by is bad usage', async (name, files, message) => {
      const { code, stdout, stderr } = await newsclust(['check', without(name, ...files)]);
      expect(code).toBe(2);
      expect(stdout).toContain(message);
      expect(stderr).toContain(`newsclust: ${at(name)} ${message}`);
    });

    test.each<[string, readonly string[], string]>([
      ['expected-alone', ['gold.json', 'floors.json'], 'held to expected.json alone: there is no gold.json'],
      ['no-floors', ['floors.json'], 'there is no floors.json: the scores are held to nothing'],
    ])('%s: passes, and says what is not judged', async (name, files, message) => {
      const { code, stdout } = await newsclust(['check', without(name, ...files)]);
      expect(code).toBe(0);
      expect(stdout).toContain(`\n       ${message}\n`);
    });
  });

  describe('a broken corpus among good ones', () => {
    test.each<[string, string, string, string]>([
      ['broken-json', 'expected.json', '{"articles": [', 'cannot read broken-json/expected.json'],
      ['no-report', 'expected.json', '{}', 'no-report/expected.json is no JSON report of newsclust'],
      ['other-labels', 'gold.json', '{"clusters": [["x.txt"]]}', 'none of the labelled articles is in the report'],
      ['high-floor', 'floors.json', '{"bcubed": {"f1": 1.5}}', 'bcubed.f1 must be a number from 0 to 1, not 1.5'],
      ['low-floor', 'floors.json', '{"bcubed": {"f1": -1}}', 'bcubed.f1 must be a number from 0 to 1, not -1'],
      ['text-floor', 'floors.json', '{"bcubed": {"f1": "0.9"}}', 'bcubed.f1 must be a number from 0 to 1, not "0.9"'],
      ['empty-floors', 'floors.json', '{"bcubed": {}}', 'empty-floors/floors.json holds no floor'],
    ])('%s: the others have their results all the same', async (name, file, text, message) => {
      cpSync(at('flood'), at(name), { recursive: true });
      writeFileSync(at(`${name}/${file}`), text);
      const junit = `${name}.xml`;
      const { code, stdout, stderr } = await newsclust(['check', name, 'flood', '--junit', junit], {
        cwd: folder.path,
      });
      expect(code).toBe(2);
      expect(stdout).toMatch(new RegExp(`^ERROR  ${name} .*\n(?:       .*\n)*ok     flood `));
      expect(stdout).toContain(message);
      expect(stderr).toContain(message);
      const xml = readFileSync(at(junit), 'utf8');
      expect(xml).toContain('<testsuites name="newsclust check" tests="4" failures="0" errors="1">');
      expect(xml).toContain('<testcase name="bcubed.f1" classname="flood"/>');
    });

    test('folders that are none', async () => {
      const one = await newsclust(['check', 'flood', 'gone'], { cwd: folder.path });
      expect(one).toEqual({
        code: 2,
        stdout: `ok     flood  ${summary}\nERROR  gone   gone is no corpus: it has no articles/\n`,
        stderr: 'newsclust: gone is no corpus: it has no articles/\n',
      });
      const two = await newsclust(['check', 'gone', 'flood', 'lost-too'], { cwd: folder.path });
      expect({ code: two.code, stderr: two.stderr }).toEqual({
        code: 2,
        stderr: 'newsclust: 2 of 3 corpora could not be checked: gone, lost-too\n',
      });
    });
  });

  test('--junit writes beside what is printed, where it can', async () => {
    const { code, stdout } = await newsclust(['check', '--format', 'tap', '--junit', at('out.xml'), at('flood')]);
    expect({ code, first: stdout.split('\n', 1)[0] }).toEqual({ code: 0, first: 'TAP version 14' });
    expect(readFileSync(at('out.xml'), 'utf8')).toBe(
      (await newsclust(['check', '--format', 'junit', at('flood')])).stdout,
    );
    const nowhere = await newsclust(['check', '--junit', at('no/such/out.xml'), at('flood')]);
    expect({ code: nowhere.code, stdout: nowhere.stdout }).toEqual({ code: 2, stdout: '' });
  });
});
