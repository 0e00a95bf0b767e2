/** The languages, outlets and names of a report, each once, those of most articles first: what the rows of the page point into. */
import type { EntityType } from '../../model/entity.js';
import type { Report, ReportArticle } from '../../model/report.js';
import { harmless } from '../harmless.js';
import { outletName } from '../outlet-name.js';
import { languageName } from '../language-names.js';
import type { Contents } from './contents.js';

export interface Tables extends Pick<Contents, 'languages' | 'outlets' | 'names'> {
  /** Places in the tables, by tag, by outlet as `outletOf` writes it, by entity id. */
  readonly languageAt: ReadonlyMap<string, number>;
  readonly outletAt: ReadonlyMap<string, number>;
  readonly nameAt: ReadonlyMap<string, number>;
}

/** The outlet of `article` by its one name for all hosts and editions, '' where nothing tells it. */
export function outletOf(article: ReportArticle): string {
  return harmless(outletName(article) ?? '');
}

export function tablesOf({ articles, clusters }: Report): Tables {
  const languages = new Map<string, number>();
  const outlets = new Map<string, number>();
  const entities = new Map<string, number>();
  const called = new Map<string, readonly [type: EntityType, name: string]>();
  for (const { entities: leading } of clusters)
    for (const { id, type, name } of leading) if (!called.has(id)) called.set(id, [type, harmless(name)]);
  for (const article of articles) {
    add(languages, article.language.tag);
    const outlet = outletOf(article);
    if (outlet !== '') add(outlets, outlet);
    for (const { id, type, name } of article.entities) {
      add(entities, id);
      if (!called.has(id)) called.set(id, [type, harmless(name)]);
    }
  }
  for (const id of called.keys()) if (!entities.has(id)) entities.set(id, 0);
  const [tags, sources, ids] = [byCount(languages), byCount(outlets), byCount(entities)];
  return {
    languages: tags.map((tag) => [tag, harmless(languageName(tag))]),
    outlets: sources,
    names: ids.map((id) => called.get(id)!),
    languageAt: places(tags),
    outletAt: places(sources),
    nameAt: places(ids),
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).map(([key]) => key);
}

function places(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, place) => [key, place]));
}
