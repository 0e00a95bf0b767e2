/** What a pack says of dates, made ready for the lexicon: counted days spelt out, words of CLDR taken away, spellings where accents count. */
import type { Calendar } from '../../model/calendar.js';
import type { DateWords } from '../../model/language-pack.js';
import { foldPhrase } from './glyphs.js';
import { list } from './word-list.js';

/** English names of months, which stand in texts of other languages too. */
export const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

const mostDaysAgo = 31;

/** `calendar` without the words that the pack takes out of it. */
export function withoutWords(calendar: Calendar, without: string | undefined): Calendar {
  if (without === undefined) return calendar;
  const out = new Set(list(without).map(foldPhrase));
  const prune = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return list(value)
        .filter((word) => !out.has(foldPhrase(word)))
        .join('|');
    }
    if (Array.isArray(value)) return value.map(prune);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, prune(inner)]));
  };
  const { order, orderByRegion } = calendar;
  return { ...(prune(calendar) as Calendar), order, ...(orderByRegion === undefined ? {} : { orderByRegion }) };
}

/** The phrases of `# days ago`, by the number of days: in digits up to a month, in words up to ten. */
export function countedDays({ daysAgo, dayCounts }: DateWords): [number, string][] {
  const words = list(dayCounts);
  const phrases: [number, string][] = [];
  for (const pattern of list(daysAgo)) {
    for (let days = 2; days <= mostDaysAgo; days++) {
      phrases.push([days, pattern.replace('#', String(days))]);
      const word = words[days - 2];
      if (word !== undefined) phrases.push([days, pattern.replace('#', word)]);
    }
  }
  return phrases;
}

/** Every word of the lists, in lower case with its accents. */
export function allSpellings(calendar: Calendar, dates: DateWords): Set<string> {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? list(value)
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(strings)
        : [];
  const spellings = [
    ...strings(calendar), ...strings(dates), ...countedDays(dates).map(([, phrase]) => phrase),
    ...Object.keys(dates.dayWords ?? {}), ...englishMonths,
  ]; // prettier-ignore
  return new Set(spellings.map((spelling) => spelling.normalize('NFC').toLowerCase()));
}
