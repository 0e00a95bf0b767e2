import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { createFolder, newsclust, stories } from './newsclust.js';

const folder = createFolder();
afterAll(folder.remove);
beforeAll(() => {
  for (const [file, text] of Object.entries(stories)) folder.write(join('news', file), text);
});

/** Runs in a folder of its own below the settings. */
async function run(name: string, settings: unknown, words: readonly string[] = [], file = 'newsclust.config.json') {
  folder.write(join(name, file), typeof settings === 'string' ? settings : JSON.stringify(settings));
  const cwd = join(folder.path, name, 'below');
  mkdirSync(cwd, { recursive: true });
  return newsclust(['ingest', '../../news', '--format', 'json', ...words], { cwd });
}

async function optionsOf(...parameters: Parameters<typeof run>): Promise<Report['options']> {
  const { code, stdout, stderr } = await run(...parameters);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout) as Report).options;
}

describe('settings of a project', () => {
  test('stand for what the command line leaves out', async () => {
    const options = await optionsOf('own', {
      threshold: 0.5,
      'min-size': 2,
      referenceDate: '2023-03-04',
      detect: 'always',
    });
    expect(options).toMatchObject({ threshold: 0.5, minSize: 2, referenceDate: '2023-03-04', detect: 'always' });
  });

  test('the command line wins', async () => {
    expect(await optionsOf('wins', { threshold: 0.5 }, ['--threshold', '0.3'])).toMatchObject({ threshold: 0.3 });
  });

  test('may stand in package.json', async () => {
    const settings = { name: 'x', newsclust: { window: 3, maxArticle: '1M' } };
    expect(await optionsOf('package', settings, [], 'package.json')).toMatchObject({
      windowDays: 3,
      limits: { articleBytes: 1_048_576 },
    });
  });

  test('files are found beside the settings', async () => {
    folder.write('files/own.json', '[{"id":"place:harvik","type":"place","name":"Harvik","names":{"*":"Harvik"}}]');
    const { dictionary } = await optionsOf('files', { dictionary: ['own.json'] });
    expect(dictionary).toEqual([join(folder.path, 'files/own.json')]);
  });

  test('can be named, and left out', async () => {
    const other = folder.write('other.json', '{"threshold": 0.4}');
    expect(await optionsOf('named', { threshold: 0.5 }, ['--config', other])).toMatchObject({ threshold: 0.4 });
    expect(await optionsOf('without', { threshold: 0.5 }, ['--no-config'])).toMatchObject({ threshold: 0.2 });
  });

  test.each<[string, unknown, string]>([
    ['no JSON', '{"threshold": ', 'is not valid JSON'],
    ['no object', '[1]', 'settings are an object'],
    ['an unknown name', { treshold: 0.5 }, 'there is no option "treshold"'],
    ['a name in other letters', { MinSize: 2 }, 'do you mean "minSize"?'],
    ['a bad value', { threshold: 7 }, '"threshold" is wrong: It must be a number from 0 to 1.'],
    ['a bad choice', { detect: 'sometimes' }, '"detect" is wrong: Allowed choices are auto, always.'],
    ['a text for a switch', { trace: 'yes' }, '"trace" is true or false'],
    ['an object for a number', { window: {} }, '"window" is a text or a number'],
  ])('%s is bad usage', async (name, settings, message) => {
    const { code, stdout, stderr } = await run(`bad-${name.replaceAll(' ', '-')}`, settings);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a file that is named and not there is bad usage', async () => {
    const { code, stderr } = await newsclust(['ingest', 'news', '--config', 'gone.json'], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot read gone.json');
  });

  test('another package without settings is passed over', async () => {
    writeFileSync(join(folder.path, 'own/below/package.json'), '{"name":"y"}');
    expect(await optionsOf('own', { threshold: 0.5 })).toMatchObject({ threshold: 0.5 });
  });
});
