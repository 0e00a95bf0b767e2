/**
 * Writes `words.generated.ts`: what detection knows of each language's words. Frequent words come from `frequent-words.ts` or,
 * for a language that it lacks, from its pack's `stopWords`, cut to one length for all, so that no language wins by a longer
 * list. Names of months, weekdays and countries come from cldr-dates-full and cldr-localenames-full (Unicode-3.0).
 * Run with `npx tsx src/languages/generate/words.ts`; a test runs it again and compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguagePack } from '../../model/language-pack.js';
import { frequentWords } from '../frequent-words.js';
import { scripts } from '../scripts.js';

const require = createRequire(import.meta.url);
const cldr = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Frequent words kept of each language: what the shortest careful list has. */
const listLength = 100;

/** Scripts with several candidates; in the others nothing is left to decide. */
const listed = ['Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Ethiopic', 'Han'];

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
  const tags = [...new Set(listed.flatMap((script) => (scripts[script] ?? '').split(' ')))].sort();
  const rows: string[] = [];
  for (const tag of tags) {
    const frequent = (await frequentOf(tag)).slice(0, listLength).join(' ');
    rows.push(`  ${tag.includes('-') ? `'${tag}'` : tag}: {`);
    rows.push(`    frequent: ${JSON.stringify(frequent)},`);
    rows.push(`    names: ${JSON.stringify(namesOf(tag).join(' '))},`);
    rows.push('  },');
  }
  return [
    '/**',
    ' * Frequent words, months, weekdays and countries by language. Made by `generate/words.ts`; do not edit. Frequent words: by hand.',
    ' * Names: cldr-dates-full and cldr-localenames-full 48.2, copyright Unicode, Inc.; licence Unicode-3.0.',
    ' */',
    "import type { LanguageEvidence } from '../model/language-evidence.js';",
    '',
    '// prettier-ignore',
    "export const words: LanguageEvidence['words'] = {",
    ...rows,
    '};',
    '',
  ].join('\n');
}

async function frequentOf(tag: string): Promise<string[]> {
  const pack = new URL(`../${tag}.ts`, import.meta.url);
  const byHand = frequentWords[tag];
  if (byHand !== undefined || !existsSync(pack)) return tidy(byHand ?? '');
  const { default: found } = (await import(pack.href)) as { default: LanguagePack };
  return tidy(found.stopWords.replaceAll('|', '\n'));
}

/** Single words, lower case, as detection reads them: apostrophes as `'`, each once. Entries of two words are left out. */
function tidy(list: string): string[] {
  const entries = list.includes('\n')
    ? list.split('\n').filter((entry) => !entry.trim().includes(' '))
    : list.split(' ');
  const words = entries.map((entry) =>
    entry
      .trim()
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
  return tidy(words.join(' '))
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
