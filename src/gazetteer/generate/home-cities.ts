/**
 * The smaller cities of the countries that a language is at home in: Viterbo in Italian news, Hòa Bình in Vietnamese, but not
 * the other way round. The world's table stops at 100,000 people; papers name the towns of their own country every day.
 * Who is at home where is CLDR's table of languages by territory.
 */
import type { PlaceLanguage } from './place-languages.js';
import { cityForms, isUsableForm } from './place-names.js';
import { cityPlace, plain } from './place-table.js';
import type { City, TerritoryLanguages } from './sources.js';

/** The most populous places of one country that are taken: all of Hungary's over 5,000, those of the United States over 50,000. */
const mostOfOneCountry = 800;
const smallestCity = 5000;
/** A name of more words is one for maps: `Vila Nova de Foz Côa` is the longest that the press writes out. */
const mostWords = 5;

const populated = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLC', 'PPLG']);

/** Regional status that a border left behind, and no press follows: German in Denmark and in Poland. */
const notAtHome = new Set(['de DK', 'de PL']);

/** English is official in ninety territories; these are the ones whose papers have no other language. */
const shareOfEnglish = 80;

/** Language -> the territories that it is at home in, in code-unit order. */
export function homeCountries(territories: ReadonlyMap<string, TerritoryLanguages>): ReadonlyMap<string, string[]> {
  const claims = new Map<string, { country: string; official: boolean; share: number }[]>();
  for (const [country, languages] of territories) {
    const shares = new Map<string, { official: boolean; regional: boolean; share: number }>();
    for (const { tag, share, status } of languages) {
      const code = tag.split('_')[0] ?? tag;
      const known = shares.get(code) ?? { official: false, regional: false, share: 0 };
      shares.set(code, {
        official: known.official || status === 'official' || status === 'de_facto_official',
        regional: known.regional || status === 'official_regional',
        share: known.share + share,
      });
    }
    for (const [code, { official, regional, share }] of shares) {
      const enough = code === 'en' ? official && share >= shareOfEnglish : official ? share >= 15 : share >= 10;
      if ((!enough && !(regional && share >= 1)) || (code === 'en' && !enough) || notAtHome.has(`${code} ${country}`))
        continue;
      claims.set(code, [...(claims.get(code) ?? []), { country, official: official || regional, share }]);
    }
  }
  const homes = new Map<string, string[]>();
  for (const [code, list] of [...claims].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const official = list.filter((claim) => claim.official);
    // Many Dutch speak German, many Danes English: what no law knows counts only for languages that none knows at all.
    const chosen = official.length > 0 ? official : list;
    homes.set(code, chosen.map(({ country }) => country).sort());
  }
  return homes;
}

/**
 * Country -> one line a city: id, kind, English label, enclosing places, population, names; by tabs. A name without a mark is
 * the local one in Latin letters, `hi:` one of Hindi alone.
 *
 * @param known ids of cities that the world's table has
 */
export function homeCities(
  cities: readonly City[],
  known: ReadonlySet<string>,
  languages: readonly PlaceLanguage[],
  homes: ReadonlyMap<string, readonly string[]>,
  catalogues: ReadonlyMap<string, ReadonlyMap<string, string>>,
): ReadonlyMap<string, string> {
  const speakers = new Map<string, PlaceLanguage[]>();
  for (const language of languages)
    for (const country of homes.get(language.code) ?? [])
      speakers.set(country, [...(speakers.get(country) ?? []), language]);
  const byCountry = new Map<string, City[]>();
  for (const city of cities) {
    if (!speakers.has(city.country) || !populated.has(city.featureCode) || city.population < smallestCity) continue;
    byCountry.set(city.country, [...(byCountry.get(city.country) ?? []), city]);
  }
  const english = catalogues.get('en') ?? new Map<string, string>();
  const tables = new Map<string, string>();
  for (const [country, list] of [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const chosen = list
      .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
      .slice(0, mostOfOneCountry)
      .filter(({ cityId }) => !known.has(`geonames-${cityId}`));
    const taken = new Set<string>();
    const lines = chosen.flatMap((city) => {
      const names = namesOf(city, speakers.get(country) ?? [], catalogues).filter((name) => !taken.has(plain(name)));
      if (names.length === 0) return [];
      for (const name of names) taken.add(plain(name));
      const { id, name, within, population } = cityPlace(city, english.get(String(city.cityId)) ?? city.name);
      return [{ id, line: [id, 'city', name, within.join(','), population ?? '', names.join('|')].join('\t') }];
    });
    const sorted = lines.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ line }) => `${line}\n`);
    if (sorted.length > 0) tables.set(country, sorted.join(''));
  }
  return tables;
}

/** The local name where a language of the country has Latin letters, and what its languages call the city otherwise. */
function namesOf(
  city: City,
  languages: readonly PlaceLanguage[],
  catalogues: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string[] {
  const latin = languages.find(({ scripts }) => scripts.includes('Latn'));
  const local = latin === undefined ? [] : cityForms(city.name, '').filter((form) => isUsable(form, latin));
  const names = new Set(local);
  for (const language of languages) {
    for (const catalogue of language.catalogues) {
      const name = catalogues.get(catalogue)?.get(String(city.cityId));
      for (const form of name === undefined ? [] : cityForms(name, language.code))
        if (isUsable(form, language) && !local.includes(form)) names.add(`${language.code}:${form}`);
    }
  }
  return [...names];
}

function isUsable(form: string, language: PlaceLanguage): boolean {
  return isUsableForm(form, 'city', language) && form.split(' ').length <= mostWords && form.length >= 3;
}
