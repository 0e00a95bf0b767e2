/** Plain English for days and evidence, for people who read news and not code. No Intl: its words change between releases. */
import { parseIsoDay } from '../../math/iso-day.js';
import { civilFromDays } from '../../math/civil.js';
import type { DateOrigin } from '../../model/article.js';
import type { Link } from '../../model/link.js';
import { harmless } from '../harmless.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2 January 2022`; what is no ISO day as it stands. */
export function dayInWords(isoDay: string): string {
  return daysInWords(isoDay, isoDay);
}

/** `2 to 3 January 2022`, `30 December 2021 to 2 January 2022`; whole months and years by their names. */
export function daysInWords(from: string, to: string): string {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  if (first === undefined || last === undefined) return from === to ? from : `${from} to ${to}`;
  const [a, b] = [civilFromDays(first), civilFromDays(last)];
  const end = `${b.day} ${months[b.month - 1]} ${b.year}`;
  if (first === last) return end;
  const endsMonth = civilFromDays(last + 1).day === 1;
  if (a.year === b.year && a.day === 1 && endsMonth) {
    if (a.month === b.month) return `${months[b.month - 1]} ${b.year}`;
    if (a.month === 1 && b.month === 12) return `${b.year}`;
  }
  if (a.year !== b.year) return `${a.day} ${months[a.month - 1]} ${a.year} to ${end}`;
  return a.month === b.month ? `${a.day} to ${end}` : `${a.day} ${months[a.month - 1]} to ${end}`;
}

const originWords: Readonly<Record<DateOrigin, string>> = {
  declared: 'date given with the article',
  markup: 'date in the page',
  header: 'date above the text',
  dateline: 'date in the text',
  url: 'date in the address',
  inferred: 'date inferred from the days it speaks of',
};

/** How the day of publication is known. */
export function datedBy(origin: DateOrigin): string {
  return originWords[origin];
}

const featureWords: Readonly<Record<string, string>> = {
  entities: 'People and organisations',
  places: 'Places',
  dates: 'Days they speak of',
  published: 'Day of publication',
  numbers: 'Numbers',
  concepts: 'Words of one meaning',
  terms: 'Words in common',
  cognates: 'Words that sound alike',
  copies: 'The same text',
  constraints: 'Your constraints say so',
};

/** A feature of the evidence in words; one that is not known as it stands. */
export function featureInWords(feature: string): string {
  return featureWords[feature] ?? harmless(feature);
}

/** What the score of `link` says. */
export function linkInWords({ score, evidence }: Link): string {
  const features = evidence.map(({ feature }) => feature);
  if (features.includes('constraints')) return 'Together because your constraints say so';
  if (features.includes('copies')) return `Copies: ${percent(score)} of the text is the same`;
  const words = `${percent(score)} likely the same event`;
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}

/** `98%`; 99.96 is not called certain, nor .04 impossible. */
export function percent(share: number): string {
  if (share > 0.99 && share < 1) return 'over 99%';
  if (share > 0 && share < 0.01) return 'under 1%';
  return `${Math.round(share * 100)}%`;
}
