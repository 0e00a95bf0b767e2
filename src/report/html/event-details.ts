/** What the page shows of an event once it is opened: why its articles are together, what each says, each link and its evidence. */
import type { Link } from '../../model/link.js';
import type { ReportArticle, ReportCluster } from '../../model/report.js';
import { harmless } from '../harmless.js';
import { entityNames } from '../event-articles.js';
import { reasonsOf } from '../reasons.js';
import type { ArticleDetails, EventDetails, Evidence, PageLink } from './contents.js';
import { namesOf, type Tables } from './tables.js';
import { datedBy, featureInWords, linkInWords } from './wording.js';

const shownValues = 5;
const shownAuthors = 5;
const shownDates = 20;
const entityId = /^(?:person|organisation|place|event|name):/;

type NameOf = (entityId: string) => string | undefined;

/** Details of `cluster` with its `articles`, in the order that the page shows them in. */
export function eventDetails(
  cluster: ReportCluster,
  articles: readonly ReportArticle[],
  { names, nameAt }: Pick<Tables, 'names' | 'nameAt'>,
): EventDetails {
  const nameOf: NameOf = (id) => names[nameAt.get(id) ?? -1]?.[1];
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const spellings = new Map<string, number>();
  return {
    why: reasonsOf(cluster, entityNames(cluster, articles)).map(({ feature, values }) => ({
      kind: featureInWords(feature),
      values: values.map(harmless),
    })),
    articles: articles.map((article) => articleDetails(article, nameOf, spellings)),
    links: cluster.links
      .filter(({ a, b }) => places.has(a) && places.has(b))
      .map((link) => pageLink(link, places.get(link.a)!, places.get(link.b)!, nameOf)),
    spellings: [...spellings.keys()],
  };
}

/** `spellings` gets those of `article` that are new. */
function articleDetails(article: ReportArticle, nameOf: NameOf, spellings: Map<string, number>): ArticleDetails {
  const { published, authors = [] } = article;
  const spelt = namesOf(article).map(({ id, mentions, adjectives }) => {
    const text = harmless((mentions[0] ?? adjectives?.[0])?.text ?? '');
    if (text === '' || text === nameOf(id)) return 0;
    if (!spellings.has(text)) spellings.set(text, spellings.size);
    return 1 + spellings.get(text)!;
  });
  while (spelt.at(-1) === 0) spelt.pop();
  const dates = datesOf(article);
  return {
    ...(published?.time === undefined ? {} : { time: published.time }),
    ...(published === null ? {} : { dated: datedBy(published.from) }),
    ...(authors.length === 0 ? {} : { authors: authors.slice(0, shownAuthors).map(harmless) }),
    ...(spelt.length === 0 ? {} : { spelt }),
    ...(dates.length === 0 ? {} : { dates }),
  };
}

/** In text order, each once. */
function datesOf({ dates }: ReportArticle): NonNullable<ArticleDetails['dates']> {
  const rows = new Map(
    dates.map(({ text, from, to }) => [
      `${from} ${to} ${text}`,
      from === to ? ([harmless(text), from] as const) : ([harmless(text), from, to] as const),
    ]),
  );
  return [...rows.values()].slice(0, shownDates);
}

function pageLink(link: Link, a: number, b: number, nameOf: NameOf): PageLink {
  return {
    a,
    b,
    says: linkInWords(link),
    strength: Math.round(1000 * link.score) / 10,
    ...(link.evidence.some(({ feature }) => feature === 'copies') ? { copy: true } : {}),
    evidence: link.evidence.flatMap((evidence) => shared(evidence, nameOf)),
  };
}

/** What nobody calls by a name (the continent around a country) is left out, as in `reasonsOf`. */
function shared({ feature, value, shared: all }: Link['evidence'][number], nameOf: NameOf): readonly Evidence[] {
  const values = all.flatMap((id) => (entityId.test(id) ? (nameOf(id) ?? []) : id)).map(harmless);
  if (values.length === 0 && all.length > 0) return [];
  return [[harmless(feature), Math.round(100 * value), ...[...new Set(values)].slice(0, shownValues)]];
}
