/** Who and where: the entities that a cluster's articles share, those of most articles first. */
import type { ClusterEntity, ReportArticle, ReportEntity } from '../model/report.js';

const mostEntities = 12;

/** One entity over all articles of a cluster. */
interface Tally {
  readonly entity: ReportEntity;
  articles: number;
  mentions: number;
  /** How many articles give it which name, and whether one of them is in English. */
  readonly names: Map<string, { articles: number; english: boolean }>;
}

/** Entities that at least half of the articles name (of the only article, all it names twice or in its title), 12 at most. */
export function leadingEntities(articles: readonly ReportArticle[]): ClusterEntity[] {
  const only = articles.length === 1 ? articles[0] : undefined;
  const leading = [...tallyEntities(articles).values()].filter((tally) =>
    only === undefined
      ? tally.articles * 2 >= articles.length && tally.articles >= 2
      : tally.mentions >= 2 || inTitle(tally.entity, only),
  );
  leading.sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.entity.id < b.entity.id ? -1 : 1));
  return leading
    .slice(0, mostEntities)
    .map(({ entity, articles, names }) => ({ id: entity.id, type: entity.type, name: bestName(names), articles }));
}

function tallyEntities(articles: readonly ReportArticle[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { entities, language } of articles) {
    for (const entity of entities) {
      let tally = tallies.get(entity.id);
      if (tally === undefined) {
        tally = { entity, articles: 0, mentions: 0, names: new Map() };
        tallies.set(entity.id, tally);
      }
      tally.articles++;
      tally.mentions += entity.mentions.length + (entity.adjectives?.length ?? 0);
      const name = tally.names.get(entity.name) ?? { articles: 0, english: false };
      tally.names.set(entity.name, { articles: name.articles + 1, english: name.english || language.tag === 'en' });
    }
  }
  return tallies;
}

function inTitle(entity: ReportEntity, article: ReportArticle): boolean {
  return entity.mentions.some((mention) => mention.start < article.title.length);
}

/**
 * A name that no dictionary knows stands as each article spells it: `Mangystau`, `Manguistaou`, `Мангистау`. Labels are
 * English, so an English article's spelling goes first; then the one that most give; then the first by code units, so that
 * file order has no say and Latin letters come before others.
 */
function bestName(names: Tally['names']): string {
  const sorted = [...names].sort(
    ([a, left], [b, right]) =>
      Number(right.english) - Number(left.english) || right.articles - left.articles || (a < b ? -1 : 1),
  );
  return sorted[0]![0];
}
