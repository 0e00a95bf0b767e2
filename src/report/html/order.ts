/**
 * In which order an event shows its articles, and which of them had it first. Days and times are compared as the articles state them; their time
 * zones are mostly unknown, so of several on the first day those without a time may be first as well as the earliest with one.
 */
import type { ReportArticle } from '../../model/report.js';

/** `articles` by the time of publication, those without a time after those with one of the same day; then by language, then by id. */
export function byPublication(articles: readonly ReportArticle[]): ReportArticle[] {
  const keys = new Map(articles.map((one) => [one, `${timeOf(one)} ${one.language.tag} ${one.id}`]));
  return [...articles].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}

/** Those of `articles` that no other was published before; none where that says nothing: of one that is dated, of all of them. */
export function firstOf(articles: readonly ReportArticle[]): Set<ReportArticle> {
  const dated = articles.filter(({ published }) => published !== null && published.from !== 'inferred');
  if (dated.length < 2) return new Set();
  const day = dated.reduce((least, { published }) => (published!.date < least ? published!.date : least), '\uffff');
  const onDay = dated.filter(({ published }) => published!.date === day);
  const time = onDay.reduce((least, one) => (timeOf(one) < least ? timeOf(one) : least), '\uffff');
  const first = onDay.filter((one) => one.published!.time === undefined || timeOf(one) === time);
  return new Set(first.length < dated.length ? first : []);
}

function timeOf({ published }: ReportArticle): string {
  return published === null ? '\uffff' : `${published.date} ${published.time ?? '\uffff'}`;
}
