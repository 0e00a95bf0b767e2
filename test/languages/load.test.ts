import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { baseLanguage, calendarOf, languageLoader, loadLanguage, regionOf } from '../../src/languages/load.js';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
const write = (name: string, source: string) => writeFileSync(join(folder, name), source);
write('package.json', '{ "type": "module" }');
write('sq.js', "export default { code: 'sq' };");
write('und.js', "export default { code: 'und' };");
write('bad.js', "throw new Error('a broken pack');");
write('sq.generated.js', "throw new Error('not a pack');");
write('calendar.js', "throw new Error('not a pack');");
afterAll(() => rmSync(folder, { recursive: true }));
const load = languageLoader(pathToFileURL(`${folder}/`));

describe('languageLoader', () => {
  test('finds a pack by its name', async () => {
    const { code, pack, calendar } = await load('sq');
    expect([code, pack.code, calendar.months[0]]).toEqual(['sq', 'sq', 'janar']);
  });

  test('a tag with script or region, and a longer code, lead to the same language', async () => {
    expect(await load('sq-XK')).toBe(await load('sq'));
    expect(await load('als')).toBe(await load('sq'));
  });

  test('a language without a pack keeps its own calendar', async () => {
    const { code, pack, calendar } = await load('fi');
    expect([code, pack.code, calendar.months[0]]).toEqual(['fi', 'und', 'tammikuuta|tammikuu']);
  });

  test.each(['und', 'qqq', '', '../sq', 'constructor', '__proto__'])(
    'nobody knows %j: the fallback, without words',
    async (tag) => {
      const { pack, calendar } = await load(tag);
      expect([pack.code, calendar.months]).toEqual(['und', []]);
    },
  );

  test('a broken pack throws', async () => {
    await expect(load('bad')).rejects.toThrow('a broken pack');
  });
});

describe('loadLanguage', () => {
  test('reads the packs beside it', async () => {
    const { code, pack, calendar } = await loadLanguage('en-GB');
    expect([code, pack.code, calendar.months[4]]).toEqual(['en', 'en', 'May']);
  });
});

test.each([
  ['no', 'nb'],
  ['cmn', 'zh'],
  ['zh-Hant-TW', 'zh'],
  ['iw', 'he'],
  ['EN', 'en'],
  ['tl', 'fil'],
  ['prs', 'fa'],
  ['xx', 'xx'],
])('the base language of %s is %s', (tag, base) => expect(baseLanguage(tag)).toBe(base));

test.each([
  ['en-GB', 'GB'],
  ['zh-Hant-TW', 'TW'],
  ['en', undefined],
  ['sr-Latn', undefined],
])('the region of %s is %s', (tag, region) => expect(regionOf(tag)).toBe(region));

test('a calendar is parsed anew and never shared by accident with another language', () => {
  expect(calendarOf('ms').months).not.toEqual(calendarOf('id').months);
});
