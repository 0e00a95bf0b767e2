/**
 * What CLDR says about dates in one language: generated, one entry a language, all its scripts together. Word lists are
 * strings, `|` between entries, as in a language pack; the pack adds what CLDR lacks, and where both speak the pack wins.
 */
import type { LanguagePack } from './language-pack.js';

/** Order of the parts of an all-number date. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The calendar that a year of the text is counted in. */
export type CalendarSystem = 'gregorian' | 'buddhist' | 'persian' | 'islamic' | 'ethiopian';

export interface Calendar {
  /** January to December, full names: `январь|января`. */
  readonly months: readonly string[];
  /** January to December, abbreviated: `Jan`, `Sept`. `''` where none differs from the full name. */
  readonly shortMonths: readonly string[];
  /** Sunday to Saturday, full names. */
  readonly weekdays: readonly string[];
  /** Sunday to Saturday, abbreviated. */
  readonly shortWeekdays: readonly string[];
  /** Words for whole days by offset from the reference day: `{ '-1': 'dje', '0': 'sot' }`. */
  readonly relativeDays: Readonly<Record<string, string>>;
  /** Words for whole periods, by unit and offset: `{ year: { '-1': '去年' } }`. */
  readonly relativePeriods?: Readonly<Partial<Record<'week' | 'month' | 'year', Readonly<Record<string, string>>>>>;
  /** Words that turn a weekday, week, month or year to the past one, this one, the coming one. */
  readonly last?: string;
  readonly current?: string;
  readonly next?: string;
  /** Words for a period. */
  readonly units: { readonly day?: string; readonly week?: string; readonly month?: string; readonly year?: string };
  /** Words that join two dates: `and`, `und`, `и`. */
  readonly and?: string;
  /** Words that stand between day, month and year: `de`, `года`, `năm`. */
  readonly connectors?: string;
  /** All-number dates, by the language's default region. */
  readonly order: DateOrder;
  /** Dates of day and month alone: which comes first. */
  readonly dayFirst: boolean;
  /** Regions whose order differs: `{ GB: 'dmy' }`. */
  readonly orderByRegion?: Readonly<Record<string, DateOrder>>;
  /** Many regions differ on day and month (English): without a region, the language settles nothing. */
  readonly orderVaries?: boolean;
  /** All-number dates are written with full stops: `3.1.2022`. */
  readonly dotted?: boolean;
  /** Month and weekday names are capitalised. */
  readonly capitalised?: boolean;
  /** How many letters of ending may follow a month or weekday, for languages without a pack. */
  readonly maxEnding: number;
  /** Endings replace the final vowel of a name and are not added to it: Slavic, Baltic, Greek. */
  readonly fusional?: boolean;
  /** Letters that may be written before a word without being part of it: `ו|ב|ל`. */
  readonly prefixes?: string;
  /** Farvardin to Esfand, as this language spells them. */
  readonly persianMonths?: readonly string[];
  /** Muharram to Dhu al-Hijja, as this language spells them. */
  readonly islamicMonths?: readonly string[];
  /** Meskerem to Pagume, the thirteenth, as this language spells them. */
  readonly ethiopianMonths?: readonly string[];
  /** Names of eras with the year before their first: `{ 令和: 2018 }`. */
  readonly eras?: Readonly<Record<string, number>>;
}

/** One language, ready for the extractors. */
export interface Language {
  /** Base language code, without script and region: `sr` for `sr-Latn`. */
  readonly code: string;
  /** Its own pack, or the fallback pack, whose code then is `und`. */
  readonly pack: LanguagePack;
  readonly calendar: Calendar;
}
