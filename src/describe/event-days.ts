/**
 * When an event happened, by its reports: the day that most of them speak of, near their publication. News tells of today or
 * the days just before, so of the days mentioned only those from two weeks before to one day after publication can be the
 * event; "the treaty of 17 December" in a report of 3 January cannot. Where no day is shared, the days of publication stand.
 */
import { dayNumber, isoDayOf } from '../math/iso-day.js';
import type { ReportArticle } from '../model/report.js';

export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

const daysBefore = 14;
const daysAfter = 1;

/** First and last day of the event that `articles` report; nulls where none has a date. */
export function eventDays(articles: readonly ReportArticle[]): DaySpan {
  const published = articles.flatMap(({ published }) => (published === null ? [] : [dayNumber(published.date)]));
  if (published.length === 0) return { from: null, to: null };
  const first = Math.min(...published);
  const last = Math.max(...published);
  const support = daySupport(articles, first - daysBefore, last + daysAfter);
  const most = Math.max(0, ...support.values());
  if (most < 2) return { from: isoDayOf(first), to: isoDayOf(last) };
  // Of days with equal support the earliest: later ones are announcements.
  const day = Math.min(...[...support].filter(([, articlesOfDay]) => articlesOfDay === most).map(([day]) => day));
  return { from: isoDayOf(day), to: isoDayOf(day) };
}

/** How many articles mention each day between `first` and `last`. */
function daySupport(articles: readonly ReportArticle[], first: number, last: number): Map<number, number> {
  const support = new Map<number, number>();
  for (const { dates } of articles) {
    const days = new Set<number>();
    for (const { granularity, from } of dates) if (granularity === 'day') days.add(dayNumber(from));
    for (const day of days) if (day >= first && day <= last) support.set(day, (support.get(day) ?? 0) + 1);
  }
  return support;
}
