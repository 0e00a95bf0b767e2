/**
 * Turns a name as the sources print it into the forms that a text may hold, and throws away what is no name: `Myanmar
 * (Birma)` is two names, `Congo - Kinshasa` is `Congo-Kinshasa`, `台北市` is `台北` too, `LON` is an airport. Which of two
 * places may bear a form is settled elsewhere (name-tables.ts).
 */
import type { PlaceLanguage } from './place-languages.js';

/** Kinds as the table of places has them. */
export type PlaceKind = 'country' | 'territory' | 'region' | 'capital' | 'city';

/** The two Congos: the part behind the dash or in brackets is a capital, or a form of state, and no name of the country. */
const congos = new Set(['CD', 'CG']);

/** Countries whose bracketed part in CLDR is a second name; elsewhere it is a qualifier: `Saint-Martin (partie française)`. */
const secondNames = new Set(['BY', 'CI', 'CV', 'CZ', 'FK', 'MD', 'MK', 'MM', 'NZ', 'SZ', 'TL', 'TR']);

const bracketed = /^([^()（）]+?) ?[(（]([^()（）]+)[)）]$/u;

/**
 * Forms of a territory's name. `whole` are names in their own right; `parts` were split off and must yield to any
 * territory that is called so in full (`Hong Kong (China)`).
 */
export function territoryForms(code: string, name: string, language: string): { whole: string[]; parts: string[] } {
  const clean = tidy(name);
  const dashed = clean.split(/ [-–—] /u);
  const brackets = bracketed.exec(clean);
  if (brackets !== null) {
    const [outer = '', inner = ''] = brackets.slice(1).map((part) => part.trim());
    if (congos.has(code)) {
      // 刚果（金） is what Chinese newspapers print; `RDC` and `DRC` stand by themselves, `Republic` does not.
      const printed = /\p{Script=Han}/u.test(clean) ? [`${outer}（${inner}）`, `${outer}(${inner})`] : [];
      return {
        whole: [...printed, ...(/^\p{Lu}{3,4}$/u.test(inner) ? [inner] : [])],
        parts: bareCongo(code, outer) ? [] : [outer],
      };
    }
    return { whole: [], parts: secondNames.has(code) ? [outer, inner] : [outer] };
  }
  if (dashed.length === 2) {
    const [first = '', second = ''] = dashed;
    return { whole: [`${first}-${second}`], parts: code === 'CD' ? [first] : [] };
  }
  if (bareCongo(code, clean)) return { whole: [], parts: [] };
  // Cocos (Keeling) Islands
  const whole = clean.replace(/ ?[(（][^()（）]*[)）]/gu, '').trim();
  return { whole: language === 'en' ? englishForms(whole) : [whole], parts: [] };
}

/** Spanish and Serbian call Brazzaville's Congo plain `Congo`; the press means the other one, five times as populous, by it. */
function bareCongo(code: string, name: string): boolean {
  return (
    code === 'CG' &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Devanagari}\p{M}]+$/u.test(name)
  );
}

/** CLDR abbreviates in English what newspapers write out: `St. Kitts & Nevis`, `Trinidad & Tobago`. */
function englishForms(name: string): string[] {
  const article = /& (?=Grenadines|South Sandwich)/u;
  const written = name.includes('&')
    ? [name.replace('&', 'and'), ...(article.test(name) ? [name.replace(article, 'and the ')] : [])]
    : [name];
  return written.flatMap((form) =>
    form.startsWith('St. ') ? [form, form.replace('St. ', 'St '), form.replace('St. ', 'Saint ')] : [form],
  );
}

/** Forms of a city's name: brackets and what follows a comma tell homonyms apart and are no part of it. */
export function cityForms(name: string, language: string): string[] {
  return tidy(name)
    .split(/ ?\/ ?| [-–—] /u)
    .map((part) =>
      withoutBrackets(part)
        .replace(/[,،].*$/u, '')
        .trim(),
    )
    .flatMap((part) => unique([part.replace(citySuffix[language] ?? /$^/u, ''), part]));
}

/**
 * What stands for `city` behind a name: 市, 시, `-si` in romanised Korean, `D.C.` Two letters of name must
 * be left, and 四日市 (Yokkaichi) and 트빌리시 (Tbilisi) only end like one.
 */
const citySuffix: Readonly<Record<string, RegExp>> = {
  en: /-s(?:hi|i)$| D\. ?C\.$/u,
  ja: /(?<=..)(?<!日)市$/u,
  ko: /(?<=..)(?:특별시|광역시| 시)$/u,
  yue: /(?<=..)(?<!日)市$/u,
  zh: /(?<=..)(?<!日)市$/u,
};

/**
 * Whether a form may stand in the table of `language`: letters of its scripts only, no digits, no leftover of markup, and
 * long enough not to be met by chance. Two letters suffice for CLDR's short forms in capitals (US, UK), for countries in
 * the scripts without case, and for Vietnamese, whose countries have no other name (Áo, Bỉ, Mỹ, Úc).
 */
export function isUsableForm(form: string, kind: PlaceKind, language: PlaceLanguage, isShortForm = false): boolean {
  if (!scriptTest(language).test(form) || form.length > 60) return false;
  // Vowel signs count: कीव (Kyiv) is three.
  const letters = form.match(/[\p{L}\p{Mc}]/gu)?.length ?? 0;
  const isCity = kind === 'city' || kind === 'capital';
  const cased = /\p{Lu}|\p{Ll}/u.test(form);
  if (cased && isCity && (!/\p{Lu}/u.test(form) || /^\p{Lu}{1,4}$/u.test(form))) return false;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(form)) return letters >= 2;
  if (letters >= 3) return true;
  if (letters < 2 || isCity) return false;
  return !cased || (isShortForm && /^\p{Lu}{2}$/u.test(form)) || language.code === 'vi';
}

const scriptTests = new Map<string, RegExp>();

function scriptTest(language: PlaceLanguage): RegExp {
  const known = scriptTests.get(language.code);
  if (known !== undefined) return known;
  const letters = language.scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('');
  // U+200C parts the halves of Persian compounds, U+200D joins Indic letters; brackets are for 刚果（金） alone.
  const brackets = language.scripts.includes('Hani') ? '()（）' : '';
  const made = new RegExp(
    `^(?=.*\\p{L})(?!.*[\\p{N}،؛])[${letters}\\p{M} .'’‘ʻʼ·・\\-–\\u200C\\u200D${brackets}]+$`,
    'u',
  );
  scriptTests.set(language.code, made);
  return made;
}

/** NFC, single spaces, no marks of direction, no soft hyphens. */
export function tidy(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Brackets tell homonyms apart and are no part of a name. */
export function withoutBrackets(name: string): string {
  return name.replace(/ ?[(（][^()（）]*[)）]/gu, '').trim();
}

/** Each form once, without the empty one. */
export function unique(forms: readonly string[]): string[] {
  return [...new Set(forms.map((form) => form.trim()))].filter((form) => form !== '');
}
