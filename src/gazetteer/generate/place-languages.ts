/**
 * The languages that get a table of place names, and where each is read. A table bears the primary BCP 47 code and
 * merges all that CLDR and GeoNames keep apart by script or region: `zh` holds both scripts, `sr` both, `pt` the names of
 * Brazil and of Portugal. Norwegian is `nb` and `nn`; both read what GeoNames files under `no`. Tagalog is `fil`.
 */

/** Where the names of one language are found, and how they may be written. */
export interface PlaceLanguage {
  /** BCP 47 primary code: the name of its table. */
  readonly code: string;
  /** ISO 15924 codes. A name with a letter of another script is not the language's own. */
  readonly scripts: readonly string[];
  /** CLDR locales, the plain one first. */
  readonly locales: readonly string[];
  /** GeoNames catalogues. */
  readonly catalogues: readonly string[];
}

/** Languages that are written in Latin script alone. */
const latin =
  'af ak ast br ca ceb cs cy da de dsb ee en eo es et eu fi fil fo fr fy ga gd gl ha hr hsb ht hu ia id ig is it jv lb lg ' +
  'ln lt lv mg mi ms mt nb nl nn nso ny oc om pl pt qu rm ro rw sc sk sl sn so sq ss st su sv sw tk tn to tr ts vi wo xh yo zu';

/** The other languages: ISO 15924 codes. */
// prettier-ignore
const otherScripts: Readonly<Record<string, string>> = {
  ab: 'Cyrl', am: 'Ethi', ar: 'Arab', as: 'Beng', az: 'Latn Cyrl', ba: 'Cyrl', be: 'Cyrl', bg: 'Cyrl', bn: 'Beng', bo: 'Tibt',
  bs: 'Latn Cyrl', ce: 'Cyrl', ckb: 'Arab', cv: 'Cyrl', dv: 'Thaa', dz: 'Tibt', el: 'Grek', fa: 'Arab', gu: 'Gujr', he: 'Hebr',
  hi: 'Deva', hy: 'Armn', ja: 'Hani Hira Kana', ka: 'Geor', kk: 'Cyrl Arab', km: 'Khmr', kn: 'Knda', ko: 'Hang', kok: 'Deva',
  ku: 'Latn Arab', ky: 'Cyrl', lo: 'Laoo', mai: 'Deva', mk: 'Cyrl', ml: 'Mlym', mn: 'Cyrl', mr: 'Deva', my: 'Mymr', ne: 'Deva',
  or: 'Orya', os: 'Cyrl', pa: 'Guru Arab', ps: 'Arab', ru: 'Cyrl', sa: 'Deva', sah: 'Cyrl', sd: 'Arab', si: 'Sinh',
  sr: 'Cyrl Latn', ta: 'Taml', te: 'Telu', tg: 'Cyrl', th: 'Thai', ti: 'Ethi', tt: 'Cyrl', ug: 'Arab', uk: 'Cyrl', ur: 'Arab',
  uz: 'Latn Cyrl Arab', yi: 'Hebr', yue: 'Hani', zh: 'Hani',
};

/** GeoNames catalogues that go by another name than the language. */
const otherCatalogues: Readonly<Record<string, string>> = { fil: 'tl', nb: 'no', nn: 'no', zh: 'cmn' };

/** Locales that spell a language in a way that no newspaper does. */
const outmoded = new Set(['el-polyton']);

/**
 * Every language with a table, in code-unit order.
 *
 * @param cldrLocales locales that CLDR has
 * @param catalogues catalogues that the GeoNames package has; none to read CLDR alone
 */
export function placeLanguages(
  cldrLocales: readonly string[],
  catalogues: readonly string[],
): readonly PlaceLanguage[] {
  const scriptsOf: [string, string][] = latin.split(' ').map((code) => [code, 'Latn']);
  return [...scriptsOf, ...Object.entries(otherScripts)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, list]) => {
      const scripts = list.split(' ');
      return {
        code,
        scripts,
        locales: cldrLocales.filter((locale) => isLocaleOf(locale, code, scripts)),
        catalogues: catalogues.filter((name) => name.split('_')[0] === code || name === otherCatalogues[code]),
      };
    });
}

/** `sr-Latn-ME` is a locale of `sr`; `hi-Latn` is none of `hi`, whose press writes Devanagari. */
function isLocaleOf(locale: string, code: string, scripts: readonly string[]): boolean {
  const [language, second = ''] = locale.split('-');
  if (language !== code || outmoded.has(locale)) return false;
  if (second.length !== 4) return true;
  // CLDR parts Chinese by the two ways of writing Han; ISO 15924 has a code for both together.
  return scripts.includes(second) || (scripts.includes('Hani') && /^Han[st]$/.test(second));
}
