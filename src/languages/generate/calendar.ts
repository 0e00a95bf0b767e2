/**
 * Makes `calendar.generated.ts` from the pinned CLDR packages: `npx tsx src/languages/generate/calendar.ts`.
 * Every language whose months CLDR translates gets one entry, its scripts together, for no word of one script is a word
 * of another. What the packages lack (Persian and Islamic months, eras, clitics, endings) stands in `calendar-facts.ts`.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Calendar, DateOrder } from '../../model/calendar.js';
import {
  endingLetters,
  eras,
  extraConnectors,
  fusional,
  ethiopianMonths,
  islamicMonths,
  persianMonths,
  prefixes,
} from './calendar-facts.js';

const resolve = createRequire(import.meta.url).resolve;
const datesFolder = join(dirname(resolve('cldr-dates-full/package.json')), 'main');
const miscFolder = join(dirname(resolve('cldr-misc-full/package.json')), 'main');
const coreFolder = dirname(resolve('cldr-core/package.json'));
const weekdayKeys = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const unitKeys = ['day', 'week', 'month', 'year'] as const;
/** Scripts that no newspaper is set in, or whose CLDR data is English. */
const leftOut = new Set(['en-Dsrt', 'en-Shaw', 'hi-Latn', 'zh-Latn']);

type Names = Record<string, string>;
type Widths = { abbreviated: Names; wide: Names };
interface Gregorian {
  months: { format: Widths; 'stand-alone': Widths };
  days: { format: Widths; 'stand-alone': Widths };
  dateFormats: Names;
  dateTimeFormats: { availableFormats: Names };
}
type Fields = Record<string, Record<string, string>>;

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function readLocale(locale: string): { gregorian: Gregorian; fields: Fields } {
  const dates = (file: string) => readJson(join(datesFolder, locale, file)).main[locale].dates;
  return { gregorian: dates('ca-gregorian.json').calendars.gregorian, fields: dates('dateFields.json').fields };
}

/** The word of `{0} and {1}`. */
function andWord(locale: string): string | undefined {
  const path = join(miscFolder, locale, 'listPatterns.json');
  const pattern: string = existsSync(path)
    ? readJson(path).main[locale].listPatterns['listPattern-type-standard']['2']
    : '';
  return /[\p{L}\p{M}]+/u.exec(pattern.replace(/\{[01]\}/g, ' '))?.[0];
}

/** Joins forms to one word list: distinct but for case, in the order given, without full stops at the end. */
function wordList(forms: Iterable<string | undefined>): string {
  const distinct = new Map<string, string>();
  for (const form of forms) {
    const word = form?.normalize('NFC').replace(/\.$/, '').trim() ?? '';
    const key = word.toLowerCase();
    if (word !== '' && !word.includes('|') && !distinct.has(key)) distinct.set(key, word);
  }
  return [...distinct.values()].join('|');
}

/** Month names that are a number and a sign (`1月`, `一月`, `M01`) belong to the grammar, not to the words. */
const isNumbered = (name: string) => /^(M\d\d|\d+\p{L}*|[一二三四五六七八九十]+月)$/u.test(name);

function orderOf(pattern: string | undefined): DateOrder {
  const letters = (pattern ?? 'y-M-d').replace(/'[^']*'/g, '').match(/[yMLd]/g) ?? [];
  const order = [...new Set(letters.map((letter) => (letter === 'L' ? 'm' : letter.toLowerCase())))].join('');
  return order === 'mdy' || order === 'ymd' ? order : 'dmy';
}

/** Words inside date patterns: `d 'de' MMMM 'de' y` -> de. */
function patternWords(patterns: readonly (string | undefined)[]): string[] {
  return patterns.flatMap((pattern) =>
    [...(pattern ?? '').matchAll(/'([^']+)'/g)].flatMap((quoted) => quoted[1]?.match(/[\p{L}\p{M}]+/gu) ?? []),
  );
}

/** Words that tell the past (-1), this (0) or coming (1) weekday, week, month or year apart: in at least two such phrases, and in none of another time. */
function turningWords(fields: Fields, names: ReadonlySet<string>): Map<number, string[]> {
  const counts = new Map<number, Map<string, number>>();
  for (const offset of [-1, 0, 1]) {
    const count = new Map<string, number>();
    for (const key of [...weekdayKeys, 'week', 'month', 'year']) {
      const phrase = fields[key]?.[`relative-type-${offset}`] ?? '';
      for (const word of new Set(phrase.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []))
        count.set(word, (count.get(word) ?? 0) + 1);
    }
    counts.set(offset, count);
  }
  const isTelling = (word: string, offset: number) =>
    !names.has(word) && [-1, 0, 1].every((other) => other === offset || !counts.get(other)?.has(word));
  return new Map(
    [...counts].map(([offset, count]) => [
      offset,
      [...count].filter(([word, times]) => times >= 2 && isTelling(word, offset)).map(([word]) => word),
    ]),
  );
}

function makeCalendar(language: string, locales: readonly string[], regional: readonly string[]): Calendar | null {
  const read = locales.map(readLocale);
  const main = read[0]!;
  const { availableFormats: formats } = main.gregorian.dateTimeFormats;
  const names = (kind: 'months' | 'days', width: 'wide' | 'abbreviated', keys: readonly string[]) =>
    keys.map((key) =>
      wordList(
        read
          .flatMap(({ gregorian }) => [gregorian[kind].format[width][key], gregorian[kind]['stand-alone'][width][key]])
          .filter((name) => name !== undefined && !isNumbered(name)),
      ),
    );
  const without = (short: readonly string[], long: readonly string[]) =>
    short.map((list, i) => {
      const full = new Set(long[i]!.toLowerCase().split('|'));
      return list
        .split('|')
        .filter((word) => !full.has(word.toLowerCase()))
        .join('|');
    });
  const monthKeys = Array.from({ length: 12 }, (_, i) => String(i + 1));
  const months = names('months', 'wide', monthKeys);
  const weekdays = names('days', 'wide', weekdayKeys);
  if (read.every(({ gregorian }) => gregorian.months.format.wide['1'] === 'M01')) return null;

  const relativeDays: Record<string, string> = {};
  for (const offset of [-3, -2, -1, 0, 1, 2, 3]) {
    const list = wordList(
      read
        .map(({ fields }) => fields['day']?.[`relative-type-${offset}`])
        .filter(
          (word) =>
            word !== undefined && (language === 'en' || !/^(yesterday|today|tomorrow)$/.test(word)) && !/\d/.test(word),
        ),
    );
    if (list !== '') relativeDays[offset] = list;
  }
  const isEnglish = language !== 'en' && main.fields['year']?.['relative-type--1'] === 'last year';
  const relativePeriods = Object.fromEntries(
    (isEnglish ? [] : (['week', 'month', 'year'] as const))
      .map((unit) => [
        unit,
        Object.fromEntries(
          [-1, 0, 1]
            .map((offset) => [
              offset,
              wordList(
                read
                  .map(({ fields }) => fields[unit]?.[`relative-type-${offset}`])
                  .filter(
                    (word) => word !== undefined && /^\p{L}[^\d]{3}|^[\p{Script=Han}\p{Script=Hangul}]/u.test(word),
                  ),
              ),
            ])
            .filter(([, words]) => words !== ''),
        ),
      ])
      .filter(([, words]) => Object.keys(words!).length > 0),
  );
  const nameWords = new Set(
    [...weekdays, ...months]
      .join(' ')
      .toLowerCase()
      .split(/[\s|]+/),
  );
  const turning = read.map(({ fields }) => turningWords(fields, nameWords));
  const turn = (offset: number) =>
    language !== 'en' && main.fields['sun']?.['relative-type--1'] === 'last Sunday'
      ? ''
      : wordList(turning.flatMap((words) => words.get(offset) ?? []));
  const units = Object.fromEntries(
    unitKeys
      .map((unit) => [unit, wordList(read.map(({ fields }) => fields[unit]?.['displayName']))])
      .filter(([unit, words]) => words !== '' && (language === 'en' || words!.toLowerCase() !== unit)),
  );

  const order = orderOf(formats['yMd']);
  const orderByRegion: Record<string, DateOrder> = {};
  let varying = 0;
  for (const locale of regional) {
    const region = locale.split('-').at(-1)!;
    const own = orderOf(readLocale(locale).gregorian.dateTimeFormats.availableFormats['yMd']);
    if (own === order) continue;
    orderByRegion[region] = own;
    if ((own === 'dmy') !== (order === 'dmy')) varying++;
  }
  const connectors = wordList([
    ...read.flatMap(
      ({
        gregorian: {
          dateFormats,
          dateTimeFormats: { availableFormats },
        },
      }) =>
        patternWords([
          dateFormats['full'],
          dateFormats['long'],
          dateFormats['medium'],
          availableFormats['yMMMM'],
          availableFormats['MMMMd'],
        ]),
    ),
    ...(extraConnectors[language] ?? '').split('|'),
  ]);

  const optional = (key: string, list: string) => (list === '' ? {} : { [key]: list });
  return {
    months,
    shortMonths: without(names('months', 'abbreviated', monthKeys), months),
    weekdays,
    shortWeekdays: without(names('days', 'abbreviated', weekdayKeys), weekdays),
    relativeDays,
    ...(Object.keys(relativePeriods).length > 0 ? { relativePeriods } : {}),
    ...optional('last', turn(-1)),
    ...optional('current', turn(0)),
    ...optional('next', turn(1)),
    units,
    ...optional('and', wordList(locales.map(andWord))),
    ...optional('connectors', connectors),
    order,
    dayFirst: orderOf(`y${formats['Md'] ?? 'Md'}`) === 'dmy' || /^[^ML]*d/.test(formats['Md'] ?? 'Md'),
    ...(Object.keys(orderByRegion).length > 0 ? { orderByRegion } : {}),
    ...(varying > regional.length / 4 && varying > 1 ? { orderVaries: true } : {}),
    ...(/d\.|M\./.test(formats['yMd'] ?? '') ? { dotted: true } : {}),
    ...(months.filter((list) => /^\p{Lu}/u.test(list)).length > 6 ? { capitalised: true } : {}),
    maxEnding: endingLetters(language, months.join('')),
    ...(fusional.has(language) ? { fusional: true } : {}),
    ...(prefixes[language] ? { prefixes: prefixes[language] } : {}),
    ...(persianMonths[language] ? { persianMonths: persianMonths[language] } : {}),
    ...(ethiopianMonths[language] ? { ethiopianMonths: ethiopianMonths[language] } : {}),
    ...(islamicMonths[language] ? { islamicMonths: islamicMonths[language] } : {}),
    ...(eras[language] ? { eras: eras[language] } : {}),
  };
}

/** Other codes of a language, as CLDR replaces them: `cmn` -> `zh`, `als` -> `sq`. */
function makeAliases(known: ReadonlySet<string>): Map<string, string> {
  const table = readJson(join(coreFolder, 'supplemental/aliases.json')).supplemental.metadata.alias.languageAlias;
  const aliases = new Map<string, string>([
    ['no', 'nb'],
    ['zlm', 'ms'],
  ]);
  for (const [code, { _replacement: replacement }] of Object.entries<{ _replacement: string }>(table)) {
    const base = replacement.split('-')[0]!;
    if (/^[a-z]{2,3}$/.test(code) && base !== code) aliases.set(code, base === 'no' ? 'nb' : base);
  }
  return new Map(
    [...aliases].filter(([code, base]) => known.has(base) && !known.has(code)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The text of `calendar.generated.ts`. */
export function generateCalendar(): string {
  const byLanguage = new Map<string, { own: string[]; regional: string[] }>();
  for (const locale of readdirSync(datesFolder).sort()) {
    const [language = '', ...subtags] = locale.split('-');
    if (language === 'no') continue; // the same data as nb
    const entry = byLanguage.get(language) ?? { own: [], regional: [] };
    byLanguage.set(language, entry);
    if (subtags.every((subtag) => /^[A-Z][a-z]{3}$/.test(subtag)) && !leftOut.has(locale)) entry.own.push(locale);
    else if (/^[A-Z]{2}$/.test(subtags.at(-1)!) && subtags.length === 1) entry.regional.push(locale);
  }
  const lines: string[] = [];
  const known = new Set<string>();
  for (const [language, { own, regional }] of byLanguage) {
    const calendar = own.length > 0 ? makeCalendar(language, own, regional) : null;
    if (calendar === null) continue;
    known.add(language);
    lines.push(
      `  ${language}: ${JSON.stringify(JSON.stringify(calendar)).replace(/'/g, "\\'").replace(/^"|"$/g, "'").replace(/\\"/g, '"')},`,
    );
  }
  const aliases = [...makeAliases(known)].map(([code, base]) => `${code}:${base}`).join(' ');
  const version = readJson(join(datesFolder, '../package.json')).version;
  return `/**
 * Months, weekdays, relative days and field orders of ${known.size} languages, one JSON string each (model/calendar.ts).
 * Made by generate/calendar.ts from cldr-dates-full, cldr-misc-full and cldr-core ${version} (Unicode CLDR, licence Unicode-3.0). Do not edit.
 */
export const calendarByLanguage: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

/** Other codes of these languages: \`code:language\`, a blank between. */
export const languageAliases =
  '${aliases}';
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL('../calendar.generated.ts', import.meta.url)), generateCalendar());
}
