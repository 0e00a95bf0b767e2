/** Who and where: the entities that a cluster's articles share, those of most articles first. */
import type { ClusterEntity, ReportArticle, ReportEntity } from '../model/report.js';

const mostEntities = 12;

/** Entities that at least half of the articles name (of the only article, all it names twice or in its title), 12 at most. */
export function leadingEntities(articles: readonly ReportArticle[]): ClusterEntity[] {
  const counted = new Map<string, { entity: ReportEntity; articles: number; mentions: number; names: Map<string, number> }>();
  for (const article of articles) {
    for (const entity of article.entities) {
      const mentions = entity.mentions.length + (entity.adjectives?.length ?? 0);
      const known = counted.get(entity.id);
      if (known === undefined) counted.set(entity.id, { entity, articles: 1, mentions, names: new Map([[entity.name, 1]]) });
      else {
        known.articles++;
        known.mentions += mentions;
        known.names.set(entity.name, (known.names.get(entity.name) ?? 0) + 1);
      }
    }
  }
  const single = articles.length === 1;
  const leading = [...counted.values()].filter((entry) =>
    single ? entry.mentions >= 2 || inTitle(entry.entity, articles[0]!) : entry.articles * 2 >= articles.length && entry.articles >= 2,
  );
  leading.sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.entity.id < b.entity.id ? -1 : 1));
  return leading
    .slice(0, mostEntities)
    .map((entry) => ({ id: entry.entity.id, type: entry.entity.type, name: commonName(entry.names), articles: entry.articles }));
}

function inTitle(entity: ReportEntity, article: ReportArticle): boolean {
  return entity.mentions.some((mention) => mention.start < article.title.length);
}

/** The name that most articles give; among equals the first by code units, so that file order has no say. */
function commonName(names: ReadonlyMap<string, number>): string {
  return [...names].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]![0];
}
