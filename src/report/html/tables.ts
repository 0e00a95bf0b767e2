/** The languages, outlets, names and files of a report, each once, those of most articles first: what the rows of the page point into. */
import type { EntityType } from '../../model/entity.js';
import type { LazyReport, Report, ReportArticle, ReportEntity } from '../../model/report.js';
import { harmless } from '../harmless.js';
import { languageName } from '../language-names.js';
import { outletName } from '../outlet-name.js';
import type { Contents } from './contents.js';

export interface Tables extends Omit<Contents, 'events'> {
  /** Places in the tables, by tag, by `outletIdOf`, by entity id, by path. */
  readonly languageAt: ReadonlyMap<string, number>;
  readonly outletAt: ReadonlyMap<string, number>;
  readonly nameAt: ReadonlyMap<string, number>;
  readonly fileAt: ReadonlyMap<string, number>;
  /** How many there are. */
  readonly articles: number;
  /** Paths of files that hold one article. */
  readonly alone: ReadonlySet<string>;
}

/** What the outlet of `article` is told by in every report; '' where nothing tells it. */
export function outletIdOf({ outlet, source = '' }: ReportArticle): string {
  return outlet?.id ?? (harmless(source) === '' ? '' : `name:${source}`);
}

/** The entities of `article`, each id once. */
export function namesOf({ entities }: ReportArticle): ReportEntity[] {
  const met = new Set<string>();
  return entities.filter(({ id }) => !met.has(id) && met.add(id));
}

export function tablesOf({ articles: all, clusters }: Report | LazyReport): Tables {
  const languages = new Map<string, number>();
  const outlets = new Map<string, number>();
  const entities = new Map<string, number>();
  const files = new Map<string, number>();
  const held = new Map<string, number>();
  const outletNames = new Map<string, string>();
  const called = new Map<string, readonly [type: EntityType, name: string]>();
  for (const { entities: leading } of clusters)
    for (const { id, type, name } of leading) if (!called.has(id)) called.set(id, [type, harmless(name)]);
  let articles = 0;
  for (const article of all) {
    articles++;
    add(languages, article.language.tag);
    add(held, article.path);
    if (article.path !== article.id) add(files, article.path);
    const outlet = outletIdOf(article);
    if (outlet !== '') add(outlets, outlet);
    if (!outletNames.has(outlet)) outletNames.set(outlet, harmless(outletName(article) ?? '') || harmless(outlet));
    for (const { id, type, name } of article.entities) {
      add(entities, id);
      if (!called.has(id)) called.set(id, [type, harmless(name)]);
    }
  }
  for (const id of called.keys()) if (!entities.has(id)) entities.set(id, 0);
  const [tags, sources, ids] = [byCount(languages), byCount(outlets), byCount(entities)];
  const paths = byCount(files);
  return {
    languages: tags.map((tag) => [tag, harmless(languageName(tag))]),
    outlets: sources.map((id) => [harmless(id), outletNames.get(id)!]),
    names: ids.map((id) => {
      const [type, name] = called.get(id)!;
      return id.startsWith(`${type}:`) ? [harmless(id), name] : [harmless(id), name, type];
    }),
    files: paths.map(harmless),
    languageAt: places(tags),
    outletAt: places(sources),
    nameAt: places(ids),
    fileAt: places(paths),
    articles,
    alone: new Set([...held].flatMap(([path, count]) => (count === 1 ? path : []))),
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
