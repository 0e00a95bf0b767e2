/**
 * Which names each place has in one language, and who bears a name that two places could claim. A country's name is the
 * country's: the city of Panama, Singapore or Luxembourg goes without (it is found by its country). A division gives way to
 * a city of its country (New York, Washington, Kharkiv) and to its own country (Estado de México). Homonyms in different
 * countries keep the name both - Georgia, the state and the country; Córdoba - and the text has to settle it.
 */
import { divisionForms } from './division-names.js';
import { cityForms, isUsableForm, territoryForms, tidy } from './place-names.js';
import type { PlaceLanguage } from './place-languages.js';
import { plain, type Place } from './place-table.js';
import { pressNames } from './press-names.js';

/** What the sources say in one language. */
export interface LanguageSources {
  /** CLDR's territory names, one map a locale. */
  readonly territories: readonly ReadonlyMap<string, string>[];
  /** Exemplar cities by place id, all locales together. */
  readonly exemplars: ReadonlyMap<string, readonly string[]>;
  /** GeoNames catalogues; none to take CLDR alone. */
  readonly catalogues: readonly ReadonlyMap<string, string>[];
}

/** Place id -> names, CLDR's before GeoNames'. */
export type NameTable = ReadonlyMap<string, readonly string[]>;

/** GeoNames country names that are wrong or no names: Zaire, `Kongo` for either Congo, id `Bahasa Tonga` (the language). */
const mistaken = (code: string, name: string): boolean => /^(?:CD|CG|HK|MO)$/.test(code) || name.startsWith('Bahasa ');

/** A division that is better known by the name than the city of its country which has it too. */
const outrankCities = new Set(['CA-QC']);

/** All names of `places` in one language, the ones equal to English included. */
export function nameTable(language: PlaceLanguage, places: readonly Place[], sources: LanguageSources): NameTable {
  const table = new Map<string, string[]>();
  const add = (id: string, forms: readonly string[]): void => {
    const names = table.get(id) ?? [];
    for (const form of forms) if (!names.includes(form)) names.push(form);
    if (names.length > 0) table.set(id, names);
  };
  const territories = places.filter(({ id }) => !/[-]/.test(id));
  const owners = addTerritories(language, territories, sources, add);
  const cityNames = new Set<string>();
  for (const place of places.filter(({ kind }) => kind === 'city' || kind === 'capital')) {
    const english = language.code === 'en' ? [place.name, place.localName ?? place.name] : [];
    const press = pressNames[language.code]?.[place.geoNamesKey] ?? [];
    const given = [...(sources.exemplars.get(place.id) ?? []), ...english, ...fromCatalogues(sources, place), ...press];
    const forms = given.flatMap((name) => cityForms(name, language.code));
    const free = forms.filter((form) => isUsableForm(form, place.kind, language) && !owners.has(plain(form)));
    // The names that Latin languages read beside their own count too: `Van` is a city in Dutch as well.
    for (const form of [...free, place.name, place.localName ?? place.name])
      cityNames.add(`${place.within.at(-1) ?? ''} ${plain(form)}`);
    add(place.id, free);
  }
  for (const place of places.filter(({ id, kind }) => kind === 'region' && id.includes('-'))) {
    const country = place.within[0] ?? '';
    const english = language.code === 'en' ? [place.name] : [];
    const given = [...english, ...fromCatalogues(sources, place)];
    const press = pressNames[language.code]?.[place.geoNamesKey] ?? [];
    const forms = [...given.flatMap((name) => divisionForms(name, language.code, place.id)), ...press];
    add(
      place.id,
      forms.filter((form) => {
        const owner = owners.get(plain(form));
        const isTaken =
          owner === country ||
          /^\d/.test(owner ?? '') ||
          (cityNames.has(`${country} ${plain(form)}`) && !outrankCities.has(place.id));
        return isUsableForm(form, place.kind, language) && !isTaken;
      }),
    );
  }
  return table;
}

/** Adds the names of countries, territories and regions. Returns who owns which name, by its plain form. */
function addTerritories(
  language: PlaceLanguage,
  territories: readonly Place[],
  sources: LanguageSources,
  add: (id: string, forms: readonly string[]) => void,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const split = territories.map((place) => {
    const whole = new Set<string>();
    const parts = new Set<string>();
    for (const names of sources.territories) {
      for (const [key, name] of names) {
        if (key !== place.id && !key.startsWith(`${place.id}-alt-`)) continue;
        const isShortForm = key.endsWith('-alt-short');
        const forms = territoryForms(place.id, name, language.code);
        for (const form of forms.whole) if (isUsableForm(form, place.kind, language, isShortForm)) whole.add(form);
        for (const form of forms.parts) if (isUsableForm(form, place.kind, language)) parts.add(form);
      }
    }
    if (language.code === 'en' && !place.name.startsWith('St. ')) whole.add(place.name);
    for (const form of whole) if (!owners.has(plain(form))) owners.set(plain(form), place.id);
    add(place.id, [...whole]);
    return { place, parts };
  });
  // A part that two could claim (`Islas Vírgenes`) is nobody's, but plain `Congo` is the larger one: Kinshasa's.
  const claims = new Map<string, Set<string>>();
  for (const { place, parts } of split) {
    for (const form of parts) claims.set(plain(form), (claims.get(plain(form)) ?? new Set<string>()).add(place.id));
  }
  for (const { place, parts } of split) {
    const own = [...parts].filter((form) => {
      const claimants = claims.get(plain(form)) ?? new Set<string>();
      const owner = owners.get(plain(form));
      if (owner !== undefined && owner !== place.id) return false;
      return claimants.size === 1 || (place.id === 'CD' && claimants.size === 2 && claimants.has('CG'));
    });
    for (const form of own) owners.set(plain(form), place.id);
    add(place.id, own);
  }
  for (const place of territories) {
    const given = fromCatalogues(sources, place).filter((name) => !mistaken(place.id, name));
    const forms = given.map((name) => tidy(name).replace(/ ?[(（].*$/u, ''));
    const free = forms.filter((form) => {
      const isContested = !owners.has(plain(form)) && (claims.get(plain(form))?.size ?? 0) > 1;
      return (
        isUsableForm(form, place.kind, language) && !isContested && (owners.get(plain(form)) ?? place.id) === place.id
      );
    });
    for (const form of free) owners.set(plain(form), place.id);
    add(place.id, free);
  }
  return owners;
}

function fromCatalogues(sources: LanguageSources, place: Place): string[] {
  return sources.catalogues.flatMap((names) => {
    const name = names.get(place.geoNamesKey);
    return name === undefined ? [] : [name];
  });
}

/**
 * Without the names that the English table already has, for languages in Latin script: there the matcher reads English
 * beside them (`Berlin`, `Madrid`).
 */
export function withoutEnglish(table: NameTable, english: NameTable): NameTable {
  const rest = new Map<string, readonly string[]>();
  for (const [id, names] of table) {
    const known = new Set(english.get(id));
    const own = names.filter((name) => !known.has(name));
    if (own.length > 0) rest.set(id, own);
  }
  return rest;
}
