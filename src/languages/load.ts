/**
 * Which pack and calendar serve a language tag. Packs are the files of this folder whose name is a language code, so that adding
 * one file adds a language; a pack is imported when a document first needs it. A language without one gets the fallback
 * pack with its own CLDR calendar. A broken pack throws: no error is caught here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Calendar, Language } from '../model/calendar.js';
import type { LanguagePack } from '../model/language-pack.js';
import { calendarByLanguage, languageAliases } from './calendar.generated.js';

const fallbackCode = 'und';

/** For a language that CLDR does not know: no words, and no opinion on the order of numbers. */
const emptyCalendar: Calendar = {
  months: [],
  shortMonths: [],
  weekdays: [],
  shortWeekdays: [],
  relativeDays: {},
  units: {},
  order: 'dmy',
  dayFirst: true,
  orderVaries: true,
  maxEnding: 0,
};

let aliases: Map<string, string> | undefined;

/** The base language of a BCP 47 tag, deprecated and ISO 639-3 codes replaced: `sr-Latn` -> `sr`, `cmn` -> `zh`. */
export function baseLanguage(tag: string): string {
  const base = tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  aliases ??= new Map(languageAliases.split(' ').map((pair) => pair.split(':', 2) as [string, string]));
  return aliases.get(base) ?? base;
}

/** The region of a BCP 47 tag: `en-GB` -> `GB`; undefined where it names none. */
export function regionOf(tag: string): string | undefined {
  return tag
    .split(/[-_]/)
    .slice(1)
    .find((subtag) => /^[A-Za-z]{2}$/.test(subtag))
    ?.toUpperCase();
}

/** The generated calendar of a base language, or the empty one. */
export function calendarOf(code: string): Calendar {
  const json = Object.hasOwn(calendarByLanguage, code) ? calendarByLanguage[code] : undefined;
  return json === undefined ? emptyCalendar : (JSON.parse(json) as Calendar);
}

/**
 * A loader over one folder of packs. The folder is listed once, each pack imported once; `folder` ends in a slash.
 */
export function languageLoader(folder: URL): (tag: string) => Promise<Language> {
  let packFiles: ReadonlyMap<string, string> | undefined;
  const loaded = new Map<string, Promise<Language>>();

  const importPack = async (code: string): Promise<LanguagePack> => {
    packFiles ??= new Map(
      readdirSync(folder)
        .filter((name) => /^[a-z]{2,3}\.[jt]s$/.test(name))
        .sort()
        .map((name) => [name.slice(0, -3), name]),
    );
    const file = packFiles.get(code) ?? packFiles.get(fallbackCode);
    if (file === undefined) throw new Error(`no pack for ${code}, and no fallback pack, in ${folder.href}`);
    const imported = (await import(new URL(file, folder).href)) as { default: LanguagePack };
    return imported.default;
  };

  return (tag) => {
    const code = baseLanguage(tag);
    let language = loaded.get(code);
    if (language === undefined) {
      language = importPack(code).then((pack) => ({ code, pack, calendar: calendarOf(code) }));
      loaded.set(code, language);
    }
    return language;
  };
}

/** The language of a BCP 47 tag: its own pack, else the fallback pack, with the CLDR calendar of that language. */
export const loadLanguage = languageLoader(new URL('./', import.meta.url));

const conceptFolder = new URL('./concepts/', import.meta.url);
let conceptFiles: ReadonlyMap<string, string> | undefined;

/** The words for the concepts of news in the language `code`, lines `concept: word|stem*`; '' where nobody has written them. */
export async function loadConcepts(code: string): Promise<string> {
  conceptFiles ??= new Map(
    readdirSync(conceptFolder)
      .filter((name) => /^[a-z]{2,3}\.[jt]s$/.test(name))
      .map((name) => [name.slice(0, -3), name]),
  );
  const file = conceptFiles.get(code);
  return file === undefined ? '' : ((await import(new URL(file, conceptFolder).href)) as { default: string }).default;
}

const packedFolder = new URL('./packed/', import.meta.url);

/** The words of a script's languages as the build packed them (`generate/pack-words.ts`); undefined where nothing was built. */
export function readPackedWords(script: string): Uint8Array | undefined {
  const file = new URL(`${script}.words`, packedFolder);
  return existsSync(file) ? readFileSync(file) : undefined;
}
