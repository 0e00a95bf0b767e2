/**
 * When an event happened, by its reports. Every article votes for the days that it mentions, and the day with most votes wins:
 * - Near its publication a mention counts most: news tells of today or yesterday. "On 26 November they spoke in Sochi", in all
 *   reports of a call of 3 December, is background however many repeat it; "the ban ends on Monday" is an announcement.
 * - In the headline and the first paragraphs a mention counts twice what it counts further down, where background stands.
 * - The day of publication has half a vote, and a dateline ("19 May 2022") adds nothing to it.
 * On the fourteen events of `fixtures/corpora/{phone-call,web-noise}` this names every day right; the day that most articles
 * mention, without weights, missed two. Which article was published when is settled before (`extract/publication.ts`).
 */
import { dayNumber, isoDayOf } from '../math/iso-day.js';
import type { DateMention } from '../model/date-mention.js';
import type { ReportArticle } from '../model/report.js';

export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** Votes of a mention by how many days it lies before the publication of its article. */
const closeness = [1, 1, 0.6, 0.4, 0.3, 0.2, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1] as const;
const closenessOfTomorrow = 0.2;
const vote = { published: 0.5, laterInText: 0.5 } as const;
/** Characters after the headline: a lead and a paragraph. */
const leadLength = 400;
/** Below this share of its articles' votes a day is one of many, as in reports of a flood that lasts a week. */
const leastShare = 1 / 3;

/**
 * First and last day of the event that `articles` report: one day, or where they agree on none, from their first to their
 * last publication. Nulls where no article has a date.
 */
export function eventDays(articles: readonly ReportArticle[]): DaySpan {
  const published: number[] = [];
  const votes = new Map<number, number>();
  for (const article of articles) {
    if (article.published === null) continue;
    const day = dayNumber(article.published.date);
    published.push(day);
    for (const [voted, weight] of votesOf(article, day)) votes.set(voted, (votes.get(voted) ?? 0) + weight);
  }
  if (published.length === 0) return { from: null, to: null };
  const [day, weight] = [...votes].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best,
  );
  if (weight >= published.length * leastShare) return { from: isoDayOf(day), to: isoDayOf(day) };
  return { from: isoDayOf(published.reduce(smaller)), to: isoDayOf(published.reduce(larger)) };
}

/** The days that an article of `published` votes for. However often it mentions a day, its strongest mention counts. */
function votesOf({ dates, title }: ReportArticle, published: number): Map<number, number> {
  const votes = new Map<number, number>([[published, vote.published]]);
  for (const mention of dates) {
    if (mention.granularity !== 'day') continue;
    const day = dayNumber(mention.from);
    const lag = published - day;
    if (lag === 0 && isDateline(mention)) continue;
    const weight =
      (lag === -1 ? closenessOfTomorrow : (closeness[lag] ?? 0)) *
      (mention.start < title.length + leadLength ? 1 : vote.laterInText);
    if (weight > (votes.get(day) ?? 0)) votes.set(day, weight);
  }
  return votes;
}

/** "19 May 2022" on 19 May 2022: within a text one writes "on Thursday", "today" or "on 19 May". */
function isDateline({ stated }: DateMention): boolean {
  return stated.includes('year');
}

function smaller(a: number, b: number): number {
  return Math.min(a, b);
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}
