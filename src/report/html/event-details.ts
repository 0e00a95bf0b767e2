/** What the page shows of an event once it is opened: why its articles are together, the days they speak of, each link and its evidence. */
import type { Evidence, Link } from '../../model/link.js';
import type { ReportArticle, ReportCluster } from '../../model/report.js';
import { harmless } from '../harmless.js';
import { reasonsOf } from '../reasons.js';
import type { ArticleDetails, EventDetails, MentionedDay, PageLink, Shared } from './contents.js';
import { datedBy, featureInWords, linkInWords } from './wording.js';

const shownDays = 12;
const shownPhrases = 3;
const shownValues = 5;
const shownAuthors = 5;
const entityId = /^(?:person|organisation|place|event|name):/;

/** Details of `cluster`; `nameOf` knows every entity that the report calls by a name. */
export function eventDetails(
  cluster: ReportCluster,
  articles: readonly ReportArticle[],
  nameOf: (entityId: string) => string | undefined,
): EventDetails {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  return {
    why: reasonsOf(cluster, nameOf).map(({ feature, values }) => ({
      kind: featureInWords(feature),
      values: values.map(harmless),
    })),
    articles: articles.map(articleDetails),
    days: mentionedDays(articles),
    links: cluster.links
      .filter(({ a, b }) => places.has(a) && places.has(b))
      .map((link) => pageLink(link, places.get(link.a)!, places.get(link.b)!, nameOf)),
  };
}

function articleDetails({ id, path, published, authors = [] }: ReportArticle): ArticleDetails {
  return {
    id: harmless(id),
    ...(path === id ? {} : { path: harmless(path) }),
    ...(published?.time === undefined ? {} : { time: published.time }),
    ...(published === null ? {} : { dated: datedBy(published.from) }),
    ...(authors.length === 0 ? {} : { authors: authors.slice(0, shownAuthors).map(harmless) }),
  };
}

/** The days that most articles speak of, by the calendar. */
function mentionedDays(articles: readonly ReportArticle[]): MentionedDay[] {
  const days = new Map<string, { from: string; to: string; articles: number; as: Set<string> }>();
  for (const { dates } of articles) {
    const met = new Set<string>();
    for (const { from, to, text } of dates) {
      const key = `${from} ${to}`;
      const day = days.get(key) ?? { from, to, articles: 0, as: new Set<string>() };
      days.set(key, day);
      if (!met.has(key)) day.articles++;
      met.add(key);
      if (day.as.size < shownPhrases) day.as.add(harmless(text));
    }
  }
  return [...days]
    .sort(([a, left], [b, right]) => right.articles - left.articles || (a < b ? -1 : 1))
    .slice(0, shownDays)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { from, to, articles: count, as }]) => ({ from, to, articles: count, as: [...as] }));
}

function pageLink(link: Link, a: number, b: number, nameOf: (entityId: string) => string | undefined): PageLink {
  return {
    a,
    b,
    says: linkInWords(link),
    strength: Math.round(1000 * link.score) / 10,
    ...(link.evidence.some(({ feature }) => feature === 'copies') ? { copy: true } : {}),
    evidence: link.evidence.flatMap((evidence) => shared(evidence, nameOf)),
  };
}

/** `evidence` in words. What nobody calls by a name (the continent around a country) is left out, as in `reasonsOf`. */
function shared(
  { feature, value, shared: all }: Evidence,
  nameOf: (entityId: string) => string | undefined,
): readonly Shared[] {
  const values = all.flatMap((id) => (entityId.test(id) ? (nameOf(id) ?? []) : id)).map(harmless);
  if (values.length === 0 && all.length > 0) return [];
  return [
    {
      kind: featureInWords(feature),
      share: Math.round(100 * value),
      values: [...new Set(values)].slice(0, shownValues),
    },
  ];
}
