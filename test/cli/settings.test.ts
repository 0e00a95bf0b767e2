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
    ['an unknown name', { treshold: 0.5 }, 'there is no setting "treshold"; do you mean "threshold"?'],
    ['a letter too few', { minSze: 2 }, 'there is no setting "minSze"; do you mean "minSize"?'],
    ['a name in other letters', { MinSize: 2 }, 'do you mean "minSize"?'],
    ['a name like no other', { stemming: true }, 'there is no setting "stemming"\n'],
    ['what programs say', { windowDays: 2 }, 'there is no setting "windowDays"; do you mean "window"?'],
    ['limits as programs give them', { limits: { lineBytes: 1 } }, 'settings of their own, such as "maxArticle"'],
    ['a limit as programs call it', { articleBytes: 1 }, 'do you mean "maxArticle"?'],
    ['a switch turned round', { noColor: true }, 'there is no setting "noColor"; write "color": false'],
    ['a switch as it is typed', { 'no-color': true }, 'there is no setting "no-color"; write "color": false'],
    [
      'an option of another command',
      { worst: 3 },
      '"worst" is an option of evaluate: settings hold for ingest and analyze',
    ],
    ['another one', { exitCode: true }, '"exitCode" is an option of diff: settings hold for ingest and analyze'],
    ['another file of settings', { config: 'x.json' }, 'cannot stand in one'],
    ['a bad value', { threshold: 7 }, '"threshold" must be a number from 0 to 1, not 7'],
    ['a number in quotes', { minSize: '2' }, '"minSize" must be a whole number from 1 on, not "2"'],
    [
      'a number for a day',
      { referenceDate: 2022 },
      '"referenceDate" must be a day of the calendar as YYYY-MM-DD, not 2022',
    ],
    ['a size of nothing', { maxArticle: '16 M' }, 'from 1 to 256M, as 500K, 16M or 2G, not "16 M"'],
    ['a bad choice', { detect: 'sometimes' }, '"detect" must be auto or always, not "sometimes"'],
    ['a bad format', { format: 'pdf' }, '"format" is wrong: Allowed choices are'],
    ['a number for a text', { output: 5 }, '"output" must be a text, not 5'],
    ['a text for a switch', { trace: 'yes' }, '"trace" must be true or false, not "yes"'],
    ['an object for a number', { window: {} }, '"window" must be a whole number from 0 on, not {}'],
    ['no file', { dictionary: [''] }, '"dictionary" must be the path of a file, or a list of such paths'],
  ])('%s is bad usage', async (name, settings, message) => {
    const { code, stdout, stderr } = await run(`bad-${name.replaceAll(' ', '-')}`, settings);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a table waits for the format that has it', async () => {
    expect((await run('table-json', { table: 'events' })).code).toBe(0);
    const words = ['--format', 'csv'];
    const articles = await run('table-none', {}, words);
    const events = await run('table-csv', { table: 'events' }, words);
    expect({ code: events.code, stderr: events.stderr }).toEqual({ code: 0, stderr: '' });
    expect(events.stdout.split('\n', 1)).not.toEqual(articles.stdout.split('\n', 1));
    expect((await run('table-text', {}, ['--table', 'events'])).code).toBe(2);
  });

  test('sizes may be numbers, one dictionary needs no list', async () => {
    folder.write('single/own.json', '[{"id":"place:harvik","type":"place","name":"Harvik","names":{"*":"Harvik"}}]');
    const { limits, dictionary } = await optionsOf('single', {
      maxArticle: 5000,
      maxLine: '1m',
      dictionary: 'own.json',
    });
    expect(limits).toMatchObject({ articleBytes: 5000, lineBytes: 1_048_576 });
    expect(dictionary).toHaveLength(1);
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
