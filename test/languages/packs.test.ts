/**
 * What every pack must hold, whichever packs there are: the folder is walked, so that a new language is checked by being
 * added. Phrases that a pack must and must not read are in `fixtures/languages`; here only their shape is checked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { organisations } from '../../src/gazetteer/organisations.js';
import { people } from '../../src/gazetteer/people.js';
import type { LanguagePack } from '../../src/model/language-pack.js';
import { scriptNames } from '../../src/text/script.js';

const folder = new URL('../../src/languages/', import.meta.url);
const fixtures = new URL('../../fixtures/languages/', import.meta.url);
const codes = readdirSync(folder)
  .filter((name) => /^[a-z]{2,3}\.ts$/.test(name))
  .map((name) => name.slice(0, -3))
  .sort();
const packs = await Promise.all(
  codes.map(
    async (code) =>
      [code, ((await import(new URL(`${code}.ts`, folder).href)) as { default: LanguagePack }).default] as const,
  ),
);

const entries = (list: string | undefined): string[] => (list === undefined || list === '' ? [] : list.split('|'));

const idsOf = (type: string, table: string): string[] =>
  table.split('\n').map((line) => `${type}:${line.split(' | ', 1)[0]}`);
const dictionaryIds = new Set([
  ...people.flatMap((table) => idsOf('person', table)),
  ...organisations.flatMap((table) => idsOf('organisation', table)),
]);

/** Path and content of every word list of a pack: all its strings but code and name. */
function wordLists(pack: LanguagePack): [path: string, list: string][] {
  const found: [string, string][] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.push([path, value]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(pack, '');
  return found.filter(([path]) => !['code', 'name', 'dates.order'].includes(path));
}

/** Least number of entries; the packs with full descriptions, which all but the fallback are. */
const leastEntries: readonly [field: string, least: number, read: (pack: LanguagePack) => string][] = [
  ['titles', 60, ({ names }) => names.titles],
  ['organisationWords', 30, ({ names }) => names.organisationWords],
  ['placeWords', 20, ({ names }) => names.placeWords],
  ['neverNames', 60, ({ names }) => names.neverNames],
  ['stopWords', 100, (pack) => pack.stopWords],
  ['boilerplate', 25, (pack) => pack.boilerplate],
];
/** Languages that call people and things of a country by its bare name, where CLDR has most names already. */
const withoutAdjectives = new Set(['id', 'vi', 'zh', 'ja']);
/** Packs that name all countries; the others name those most in the news. */
const allCountries = new Set('ar de en es fa fr hi it nl pt ru sq tr uk'.split(' '));
/** All nouns are capitalised. */
const manyNeverNames: Readonly<Record<string, number>> = { de: 300 };
/** A country, one of its subdivisions, or a place of GeoNames. */
const placeKey = /^(?:[A-Z]{2}|[A-Z]{2}-[A-Z0-9]{1,3}|geonames-\d+)$/;

test('there is a fallback', () => expect(codes).toContain('und'));

describe.each(packs)('the pack %s', (code, pack) => {
  test('is named like its file', () => expect(pack.code).toBe(code));

  test('has lists of clean entries, none empty or twice', () => {
    const problems = wordLists(pack).flatMap(([path, list]) => {
      const seen = new Set<string>();
      return list.split('|').flatMap((entry) => {
        const key = entry.toLowerCase();
        const isTwice = seen.has(key);
        seen.add(key);
        if (entry === '') return list === '' ? [] : [`${path}: an empty entry`];
        if (entry !== entry.trim() || /\s\s|\s(?<! )/.test(entry))
          return [`${path}: white space in ${JSON.stringify(entry)}`];
        if (entry !== entry.normalize('NFC')) return [`${path}: ${entry} is not NFC`];
        return isTwice ? [`${path}: ${entry} twice`] : [];
      });
    });
    expect(problems).toEqual([]);
  });

  test('knows twelve months and seven weekdays, each form of one only', () => {
    for (const [list, length] of [
      [pack.dates.months, 12],
      [pack.dates.weekdays, 7],
      [pack.dates.comingWeekdays, 7],
    ] as const) {
      if (list === undefined) continue;
      expect(list).toHaveLength(length);
      const forms = list.flatMap((names) => entries(names));
      expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    }
  });

  test('has no month among its stop words', () => {
    const months = new Set(
      (pack.dates.months ?? []).flatMap((names) => entries(names).map((name) => name.toLowerCase())),
    );
    expect(entries(pack.stopWords).filter((word) => months.has(word))).toEqual([]);
  });

  test('has lower-case boilerplate and stop words', () => {
    const words = [...entries(pack.boilerplate), ...entries(pack.stopWords)];
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  test('names places by known keys, no form for two of them', () => {
    expect(Object.keys(pack.places).filter((key) => !placeKey.test(key))).toEqual([]);
    const owner = new Map<string, string>();
    const shared = Object.entries(pack.places).flatMap(([key, { names, adjectives }]) => {
      return [...new Set([...entries(names), ...entries(adjectives)].map((form) => form.toLowerCase()))].flatMap(
        (form) => {
          const other = owner.get(form);
          owner.set(form, key);
          return other === undefined ? [] : [`${form}: ${other}, ${key}`];
        },
      );
    });
    expect(shared).toEqual([]);
  });

  test('names people and organisations that the dictionary has, no name for two of them', () => {
    const named = Object.entries(pack.named ?? {});
    expect(named.map(([id]) => id).filter((id) => !dictionaryIds.has(id))).toEqual([]);
    const names = named.flatMap(([, list]) => entries(list).map((name) => name.toLowerCase()));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('has stems of three characters or more', () => {
    const stems = wordLists({ ...pack, detection: {} }).flatMap(([, list]) =>
      entries(list).filter((entry) => entry.endsWith('*')),
    );
    expect(stems.filter((stem) => stem.indexOf('*') !== stem.length - 1 || stem.length < 3)).toEqual([]);
  });

  test('is told by words and affixes in each of its ways of writing', () => {
    for (const [tag, { scripts, frequent, affixes }] of Object.entries(pack.detection)) {
      expect(tag.split('-')[0]).toBe(code);
      expect(scripts.split('|').filter((name) => !(scriptNames as readonly string[]).includes(name))).toEqual([]);
      expect(entries(frequent).filter((word) => word !== word.toLowerCase() || word.includes(' '))).toEqual([]);
      expect(entries(affixes).filter((affix) => !/^(\*[^*\s]+\*?|[^*\s]+\*)$/u.test(affix))).toEqual([]);
    }
  });

  test('counts days back by a pattern with a place for the number', () => {
    expect(entries(pack.dates.daysAgo).filter((pattern) => !pattern.includes('#'))).toEqual([]);
  });

  test('multiplies by more than one', () => {
    expect(Object.entries(pack.multipliers).filter(([, factor]) => !(factor > 1))).toEqual([]);
  });

  test.runIf(code !== 'und')('comes with phrases that it must and must not read', () => {
    expect(existsSync(new URL(`${code}.json`, fixtures))).toBe(true);
  });

  test.runIf(code !== 'und')('holds enough to be of use', () => {
    const counts = leastEntries.map(([field, least, read]) => {
      const wanted = field === 'neverNames' ? (manyNeverNames[code] ?? least) : least;
      const count = entries(read(pack)).length;
      return count >= wanted ? '' : `${field}: ${count} of ${wanted}`;
    });
    expect(counts.filter((short) => short !== '')).toEqual([]);
    expect(Object.keys(pack.places).length).toBeGreaterThanOrEqual(
      withoutAdjectives.has(code) ? 50 : allCountries.has(code) ? 150 : 60,
    );
    expect(Object.keys(pack.multipliers).length).toBeGreaterThanOrEqual(3);
  });
});

interface Phrases {
  readonly reference: string;
  readonly dates: readonly { text: string; match: string; from: string; to: string; granularity: string }[];
  readonly notDates: readonly string[];
  readonly entities: readonly { text: string; ids: readonly string[] }[];
  readonly notEntities: readonly { text: string; ids: readonly string[] }[];
}

describe.each(codes.filter((code) => existsSync(new URL(`${code}.json`, fixtures))))('the phrases of %s', (code) => {
  const phrases = JSON.parse(readFileSync(new URL(`${code}.json`, fixtures), 'utf8')) as Phrases;

  test('are enough, and well formed', () => {
    expect(phrases.reference).toBe('2022-01-05');
    expect([
      phrases.dates.length >= 20,
      phrases.notDates.length >= 8,
      phrases.entities.length >= 8,
      phrases.notEntities.length >= 4,
    ]).toEqual([true, true, true, true]);
    for (const { text, match, from, to, granularity } of phrases.dates) {
      expect(text).toContain(match);
      expect(
        from <= to && /^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to),
        `${text}: ${from} to ${to}`,
      ).toBe(true);
      expect(['day', 'week', 'month', 'year']).toContain(granularity);
    }
    for (const { ids } of [...phrases.entities, ...phrases.notEntities]) {
      expect(
        ids.filter((id) => !/^(?:place:(?:[A-Z]{2}|geonames-\d+)|(?:person|organisation):[a-z-]+)$/.test(id)),
      ).toEqual([]);
    }
  });
});
