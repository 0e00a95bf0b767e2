/**
 * Compiles what CLDR and the language's pack say about dates into one trie and a few switches. Done once a language. The rules on
 * endings come from running CLDR's names over news of 40 languages: without them `maioria` read as May and `среднем` as
 * Wednesday, with them every inflected form of the corpora is found.
 */
import type { Calendar, DateOrder, Language } from '../../model/calendar.js';
import type { DateWords } from '../../model/language-pack.js';
import { foldPhrase } from './glyphs.js';
import { allSpellings, countedDays, englishMonths, withoutWords } from './pack-words.js';
import { addStems } from './stems.js';
import { list } from './word-list.js';
import { Role, WordTrie, type DateWord } from './word-trie.js';

export interface DateLexicon {
  readonly code: string;
  readonly words: WordTrie;
  /** What may be written before a word without being part of it: Arabic `وال`; undefined where nothing is. */
  readonly prefixes: WordTrie | undefined;
  /** Endings of day numbers: `th`, `er`. */
  readonly ordinals: ReadonlySet<string>;
  /** Parts of the day that may be glued to a weekday: `morgen`. */
  readonly dayParts: ReadonlySet<string>;
  readonly maxEnding: number;
  /** Endings replace the final vowel of a name. */
  readonly fusional: boolean;
  readonly capitalised: boolean;
  /** Months and weekdays are written small: a capital one inside a sentence may be a name. */
  readonly smallNames: boolean;
  readonly order: DateOrder;
  /** Where only day and month stand: the day comes first. */
  readonly dayFirst: boolean;
  readonly orderByRegion: Readonly<Record<string, DateOrder>>;
  readonly orderVaries: boolean;
  readonly dotted: boolean;
  /** Years above 2400 are Buddhist (Thai, Lao). */
  readonly buddhist: boolean;
  /** The calendar that years from 1300 to 1499 are counted in, in this language's press. */
  readonly oldYears: 'gregorian' | 'persian' | 'islamic';
  /** Numbers may be written 十二. */
  readonly hanNumbers: boolean;
  /** A number behind a month is its day, whatever follows. */
  readonly monthFirst: boolean;
  /** A capital is no sign of a name: `im Mai 20 Menschen`. */
  readonly nounsCapitalised: boolean;
  /** Words that turn a date stand before it alone: 上 in 周三上台 (took office on Wednesday) turns nothing. */
  readonly turnsBeforeOnly: boolean;
  /** They stand behind it alone. */
  readonly turnsBehindOnly: boolean;
  /** Where accents tell words apart (Vietnamese, Polish): the words as they are spelt, in lower case. */
  readonly spellings: ReadonlySet<string> | undefined;
}

/** The lexicon of `language`. The caller keeps it: building takes about a millisecond. */
export function compileDateLexicon(language: Language): DateLexicon {
  const { code, pack } = language;
  const calendar = withoutWords(language.calendar, pack.dates.without);
  const own = pack.code === code;
  const isHan = code === 'zh' || code === 'ja' || code === 'yue' || code === 'ko';
  const dates = pack.dates;
  const words = new WordTrie();
  addNames(words, calendar, dates);
  addSmallWords(words, calendar, dates);
  for (const guarded of list(dates.guarded)) mark(words, guarded, Role.guarded);
  const maxEnding = own ? dates.maxEnding : calendar.maxEnding;
  if (maxEnding > 2) addStems(words, calendar, dates);
  if (code !== 'en') addEnglishMonths(words);
  const order = (own ? dates.order : undefined) ?? calendar.order;
  return {
    code,
    words,
    prefixes: prefixTrie(own && pack.names.prefixes !== '' ? pack.names.prefixes : calendar.prefixes),
    ordinals: new Set(list(dates.ordinalEndings).map(foldPhrase)),
    dayParts: new Set(list(dates.dayParts).map(foldPhrase)),
    maxEnding,
    fusional: calendar.fusional === true,
    capitalised: own ? dates.capitalised : calendar.capitalised === true,
    smallNames: calendar.weekdays.every((names) => /^\p{Ll}/u.test(names)),
    order,
    dayFirst: own && dates.order !== undefined ? dates.order === 'dmy' : order === 'dmy' || calendar.dayFirst,
    orderByRegion: calendar.orderByRegion ?? {},
    orderVaries: calendar.orderVaries === true && dates.order === undefined,
    dotted: calendar.dotted === true,
    buddhist: code === 'th' || code === 'lo',
    oldYears:
      calendar.persianMonths !== undefined ? 'persian' : calendar.islamicMonths !== undefined ? 'islamic' : 'gregorian',
    spellings: dates.accents === true ? allSpellings(calendar, dates) : undefined,
    hanNumbers: isHan,
    monthFirst: order !== 'dmy' || dates.monthFirst === true,
    nounsCapitalised: pack.names.nounsCapitalised === true,
    turnsBeforeOnly: isHan || dates.turns === 'before',
    turnsBehindOnly: dates.turns === 'behind',
  };
}

/** CJK abbreviations (周五, 木曜) are as clear as full names, if they have two characters. */
function isClear(form: string): boolean {
  return form.length >= 2 && /[\u3400-\u9fff]/.test(form);
}

/** `Sept` of `September`, `янв` of `январь`; but `мае` is no abbreviation of `май`, nor `آب` of `أغسطس`, nor `Μάιο` of `Μάιος`. */
function isAbbreviation(form: string, full: string): boolean {
  const isCut = form.length < full.length - 1 || (form.length <= 3 && form.length < full.length);
  return form.length <= 4 && isCut && full.startsWith(form.slice(0, 2)) && !isClear(form);
}

function addNames(words: WordTrie, calendar: Calendar, dates: DateWords): void {
  const add = (
    role: number,
    index: number,
    full: string | undefined,
    short: string | undefined,
    extra: string | undefined,
  ): void => {
    const facts = role === Role.month ? { month: index + 1 } : { weekday: index };
    const names = list(full).map(foldPhrase);
    for (const name of names) words.add(name, { ...facts, roles: role });
    for (const form of list(extra).map(foldPhrase)) {
      const isShort = !names.includes(form) && names.some((name) => isAbbreviation(form, name));
      words.add(form, { ...facts, roles: isShort ? role | Role.short : role });
    }
    for (const form of list(short).map(foldPhrase)) {
      if (form.length >= 2) words.add(form, { ...facts, roles: isClear(form) ? role : role | Role.short });
    }
  };
  for (let i = 0; i < 12; i++) add(Role.month, i, calendar.months[i], calendar.shortMonths[i], dates.months?.[i]);
  for (let i = 0; i < 7; i++)
    add(Role.weekday, i, calendar.weekdays[i], calendar.shortWeekdays[i], dates.weekdays?.[i]);
  dates.comingWeekdays?.forEach((names, weekday) => {
    for (const name of list(names))
      words.add(foldPhrase(name), { roles: Role.weekday | Role.coming, weekday, turn: 1 });
  });
  calendar.persianMonths?.forEach((names, i) => {
    for (const name of list(names))
      words.add(foldPhrase(name), { roles: Role.month | Role.guarded, month: i + 1, calendar: 'persian' });
  });
  calendar.ethiopianMonths?.forEach((names, i) => {
    for (const name of list(names))
      words.add(foldPhrase(name), { roles: Role.month | Role.guarded, month: i + 1, calendar: 'ethiopian' });
  });
  calendar.islamicMonths?.forEach((names, i) => {
    for (const name of list(names))
      words.add(foldPhrase(name), { roles: Role.month | Role.guarded, month: i + 1, calendar: 'islamic' });
  });
}

function addSmallWords(words: WordTrie, calendar: Calendar, dates: DateWords): void {
  const addAll = (lists: readonly (string | undefined)[], facts: Partial<DateWord> & { roles: number }): void => {
    for (const word of lists.flatMap(list)) {
      const folded = foldPhrase(word);
      if (/\p{L}/u.test(folded)) words.add(folded, facts);
    }
  };
  for (const relative of [calendar.relativeDays, dates.relativeDays ?? {}]) {
    // Hindi कल is yesterday and tomorrow: the earlier reading comes first, as in news it is the likelier.
    const offsets = Object.keys(relative)
      .map(Number)
      .sort((a, b) => a - b);
    for (const offset of offsets) addAll([relative[offset]], { roles: Role.relative, offset });
  }
  for (const [days, phrase] of countedDays(dates)) addAll([phrase], { roles: Role.relative, offset: -days });
  const initials = new Set(
    [...calendar.weekdays, ...calendar.shortWeekdays]
      .flatMap(list)
      .filter((name) => /^[\u3400-\u9fff]/.test(name))
      .map((name) => name.charAt(0)),
  );
  const periods = [calendar.relativePeriods, dates.periods].flatMap((byUnit) => Object.entries(byUnit ?? {}));
  for (const [unit, byOffset] of periods) {
    for (const [offset, forms] of Object.entries(byOffset)) {
      // 上周 would hide the 周五 of 上周五.
      const clear = list(forms)
        .filter((form) => !initials.has(form.at(-1)!))
        .join('|');
      addAll([clear], {
        roles: Role.period,
        unit: unit as 'week' | 'month' | 'year',
        turn: Number(offset) as -1 | 0 | 1,
      });
    }
  }
  addAll([calendar.last, dates.last], { roles: Role.turn, turn: -1 });
  addAll([calendar.current, dates.current], { roles: Role.turn, turn: 0 });
  addAll([calendar.next, dates.next], { roles: Role.turn, turn: 1 });
  for (const unit of ['day', 'week', 'month', 'year'] as const)
    addAll([calendar.units[unit], dates.units?.[unit]], { roles: Role.unit, unit });
  addAll([calendar.connectors, dates.connectors], { roles: Role.connector });
  addAll([dates.before], { roles: Role.before });
  addAll([calendar.and], { roles: Role.and });
  addAll([dates.after], { roles: Role.after });
  addAll([dates.dayCounts], { roles: Role.count });
  addAll([dates.every], { roles: Role.every });
  addAll([dates.range], { roles: Role.range });
  addAll([dates.dayParts], { roles: Role.dayPart });
  for (const [word, day] of Object.entries(dates.dayWords ?? {}))
    words.add(foldPhrase(word), { roles: Role.dayWord, day });
  for (const [word, day] of Object.entries(dates.dayTens ?? {})) words.add(foldPhrase(word), { roles: Role.tens, day });
  for (const [era, base] of Object.entries(calendar.eras ?? {})) words.add(era, { roles: Role.era, era: base });
}

function addEnglishMonths(words: WordTrie): void {
  englishMonths.forEach((name, index) => {
    const folded = foldPhrase(name);
    const found = words.find(folded);
    if (found === undefined || !(found.roles & Role.month))
      words.add(folded, { roles: Role.month | Role.foreign, month: index + 1 });
  });
}

function mark(words: WordTrie, word: string, role: number): void {
  const found = words.find(foldPhrase(word));
  if (found !== undefined) found.roles |= role;
}

/** All combinations of up to three prefixes that make at most four letters: `و` + `ب` + `ال`. */
function prefixTrie(prefixes: string | undefined): WordTrie | undefined {
  const single = list(prefixes)
    .map(foldPhrase)
    .filter((prefix) => prefix !== '');
  if (single.length === 0) return undefined;
  const trie = new WordTrie();
  for (const first of single) {
    trie.add(first, { roles: Role.connector });
    for (const second of single) {
      if (first.length + second.length <= 4) trie.add(first + second, { roles: Role.connector });
      for (const third of single)
        if (first.length + second.length + third.length <= 4)
          trie.add(first + second + third, { roles: Role.connector });
    }
  }
  return trie;
}
