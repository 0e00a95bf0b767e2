/** One event of the report as the lists and filters of the page need it. */
import type { ReportArticle, ReportCluster } from '../../model/report.js';
import { harmless } from '../harmless.js';
import { webAddress } from '../web-address.js';
import type { PageArticle, PageEvent } from './contents.js';
import { isTag } from './language-tag.js';
import { firstOf } from './order.js';
import { namesOf, outletIdOf, type Tables } from './tables.js';

/** `cluster` with its `articles`, in the order that the page shows them in. */
export function pageEvent(cluster: ReportCluster, articles: readonly ReportArticle[], tables: Tables): PageEvent {
  const representative = articles.find(({ id }) => id === cluster.representative);
  const tag = representative?.language.tag ?? 'und';
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const first = firstOf(articles);
  return {
    id: harmless(cluster.id),
    label: harmless(cluster.label) || harmless(cluster.id),
    ...(isTag(tag) ? { labelIn: tables.languageAt.get(tag)! } : {}),
    ...(cluster.from === null ? {} : { from: cluster.from }),
    ...(cluster.to === null ? {} : { to: cluster.to }),
    sources: cluster.sources,
    who: cluster.entities.map(({ id, articles: count }) => [tables.nameAt.get(id)!, count] as const),
    articles: articles.map((article, place) => ({
      ...pageArticle(article, tables),
      ...(first.has(article) ? { first: true } : {}),
      ...copy(originalOf(place, articles, places)),
    })),
  };
}

/** What an article is called: its title, or its first words, or its id. */
export function titleOf({ title, lead, id }: ReportArticle): string {
  return harmless(title) || harmless(lead ?? '') || harmless(id);
}

function copy(copyOf: number | undefined): Pick<PageArticle, 'copyOf'> {
  return copyOf === undefined ? {} : { copyOf };
}

function pageArticle(article: ReportArticle, tables: Tables): PageArticle {
  const { id, path, language, published } = article;
  const outlet = tables.outletAt.get(outletIdOf(article));
  const file = path === id ? undefined : tables.fileAt.get(path);
  const url = webAddress(article.url);
  const names = namesOf(article).map((name) => tables.nameAt.get(name.id)!);
  return {
    ...(id === url ? {} : { id: harmless(id) }),
    ...(file === undefined ? {} : { file }),
    ...(tables.alone.has(path) ? { alone: true } : {}),
    title: titleOf(article),
    language: tables.languageAt.get(language.tag)!,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === null ? {} : { day: published.date }),
    ...(url === undefined ? {} : { url }),
    ...(names.length === 0 ? {} : { names }),
  };
}

/** The first of a chain of copies; undefined for what is no copy, or of an article elsewhere, or where copies go in a ring. */
function originalOf(
  place: number,
  articles: readonly ReportArticle[],
  places: ReadonlyMap<string, number>,
): number | undefined {
  const met = new Set([place]);
  let at = place;
  for (;;) {
    const copyOf = articles[at]!.copyOf;
    const next = copyOf === null ? undefined : places.get(copyOf);
    if (next === undefined) return at === place ? undefined : at;
    if (met.has(next)) return undefined;
    met.add(next);
    at = next;
  }
}
