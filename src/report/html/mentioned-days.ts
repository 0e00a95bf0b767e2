/** The days that most articles of an event speak of, by the calendar. */
import type { ArticleDetails } from './contents.js';

/** A day, or a longer time. */
export interface MentionedDay {
  readonly from: string;
  readonly to: string;
  readonly articles: number;
  /** How they put it: `17 Desember`. */
  readonly as: readonly string[];
}

const shownDays = 12;
const shownPhrases = 3;

export function mentionedDays(articles: readonly ArticleDetails[]): MentionedDay[] {
  const days = new Map<string, { from: string; to: string; articles: number; as: Set<string> }>();
  for (const { dates = [] } of articles) {
    const met = new Set<string>();
    for (const [text, from, to = from] of dates) {
      const key = `${from} ${to}`;
      const day = days.get(key) ?? { from, to, articles: 0, as: new Set<string>() };
      days.set(key, day);
      if (!met.has(key)) day.articles++;
      met.add(key);
      if (day.as.size < shownPhrases) day.as.add(text);
    }
  }
  return [...days]
    .sort(([a, left], [b, right]) => right.articles - left.articles || (a < b ? -1 : 1))
    .slice(0, shownDays)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { from, to, articles: count, as }]) => ({ from, to, articles: count, as: [...as] }));
}
