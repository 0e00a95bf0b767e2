/**
 * Writes `words.generated.ts`: what detection knows of each language's words. Frequent words, affixes and scripts come from the
 * packs and from `neighbours.ts`; frequent words are cut to one length for all, so that no language wins by a longer list. Names
 * of months, weekdays and countries come from cldr-dates-full and cldr-localenames-full (Unicode-3.0). One file for all,
 * because loading a hundred packs would cost each start more than detection does.
 * Run with `npx tsx src/languages/generate/words.ts`; a test runs it again and compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDetection, readPacks } from './packs.js';

const require = createRequire(import.meta.url);
const cldr = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Frequent words kept of each language: what the shortest careful list has. */
const listLength = 160;

/** The countries that world news names most, by ISO 3166 code. */
const countries = (
  'US CN RU UA GB FR DE IT ES PT NL BE CH AT PL CZ SK HU RO BG GR TR CY RS HR BA ME MK AL XK SI SE NO DK FI IS IE EE LV LT BY MD ' +
  'GE AM AZ KZ UZ IL PS LB SY IQ IR SA YE EG LY TN DZ MA SD ET ER SO KE UG TZ RW CD NG GH ZA ZW IN PK BD LK NP AF MM TH VN KH ' +
  'LA MY SG ID PH JP KR KP TW AU NZ CA MX BR AR CL PE CO VE CU HT'
).split(' ');

/** Locales that CLDR keeps under another name. */
const localeOf: Readonly<Record<string, string>> = { nb: 'no' };

/** The text of `words.generated.ts`. */
export async function generateWords(): Promise<string> {
  const languages = await readDetection();
  const scripts = new Map<string, string[]>();
  for (const [tag, words] of languages) {
    for (const script of words.scripts.split('|')) scripts.set(script, [...(scripts.get(script) ?? []), tag]);
  }
  // Where a script has one language, nothing is left to decide.
  const rivals = languages.filter(([, words]) =>
    words.scripts.split('|').some((name) => scripts.get(name)!.length > 1),
  );
  const withPack = new Set((await readPacks()).flatMap(({ detection }) => Object.keys(detection)));
  const unpacked = languages.flatMap(([tag]) => (withPack.has(tag) ? [] : [tag]));
  const wordRows = rivals.flatMap(([tag, { frequent }]) => [
    `  ${quote(tag)}: {`,
    `    frequent: ${JSON.stringify(tidy(frequent.split('|')).slice(0, listLength).join(' '))},`,
    `    names: ${JSON.stringify(namesOf(tag).join(' '))},`,
    '  },',
  ]);
  return [
    '/**',
    ' * Scripts, frequent words, affixes, months, weekdays and countries by language. Made by `generate/words.ts` from the packs and',
    ' * `neighbours.ts`; do not edit. Names: cldr-dates-full and cldr-localenames-full 48.2, copyright Unicode, Inc.; licence Unicode-3.0.',
    ' */',
    "import type { LanguageEvidence } from '../model/language-evidence.js';",
    '',
    '// prettier-ignore',
    "export const scripts: LanguageEvidence['scripts'] = {",
    ...[...scripts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tags]) => `  ${name}: '${tags.join(' ')}',`),
    '};',
    '',
    '// prettier-ignore',
    `export const neighbours = ${JSON.stringify(unpacked.join(' '))};`,
    '',
    '// prettier-ignore',
    "export const affixes: LanguageEvidence['affixes'] = {",
    ...rivals.map(([tag, words]) => `  ${quote(tag)}: ${JSON.stringify(words.affixes.split('|').join(' '))},`),
    '};',
    '',
    '// prettier-ignore',
    "export const words: LanguageEvidence['words'] = {",
    ...wordRows,
    '};',
    '',
  ].join('\n');
}

const quote = (tag: string): string => (tag.includes('-') ? `'${tag}'` : tag);

/** Lower case, as detection reads words: apostrophes as `'`, each once. */
function tidy(list: readonly string[]): string[] {
  const words = list.map((entry) =>
    entry
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’ʼʻ‘`´]/g, "'"),
  );
  return [...new Set(words)].filter((word) => /^[\p{L}\p{M}'\u200c]+$/u.test(word));
}

function namesOf(tag: string): string[] {
  const locale = localeOf[tag] ?? tag;
  const months = readNames('cldr-dates-full', locale, 'ca-gregorian.json', (main) => {
    const { months, days } = main.dates.calendars.gregorian;
    return [months.format.wide, months['stand-alone'].wide, days.format.wide].flatMap((names) => Object.values(names));
  });
  const territories = readNames('cldr-localenames-full', locale, 'territories.json', (main) => {
    const names = main.localeDisplayNames.territories;
    return countries.flatMap((code) => names[code] ?? []);
  });
  // Of "Arabia Saudite" and "Février" every word counts; `of` and `and` between them are frequent words already.
  const words = [...months, ...territories].flatMap((name) => name.split(/[\s()\-–/,.&]+/));
  return tidy(words)
    .filter((word) => word.length > 3 || /[^a-z]/.test(word))
    .sort();
}

/** The parts of CLDR's files that are read here. */
interface CldrLocale {
  readonly dates: {
    readonly calendars: { readonly gregorian: { readonly months: CldrForms; readonly days: CldrForms } };
  };
  readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> };
}
type CldrForms = Readonly<Record<'format' | 'stand-alone', { readonly wide: Readonly<Record<string, string>> }>>;

function readNames(name: string, locale: string, file: string, pick: (main: CldrLocale) => string[]): string[] {
  const path = join(cldr(name), 'main', locale, file);
  if (!existsSync(path)) return [];
  const { main } = JSON.parse(readFileSync(path, 'utf8')) as { main: Record<string, CldrLocale> };
  return pick(main[locale] as CldrLocale);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../words.generated.ts', import.meta.url), await generateWords());
}
