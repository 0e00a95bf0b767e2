/**
 * One name, one id, among the reports of one event: names that no dictionary knows are spelled by ear, "Elin Jones" and
 * "Elinu Jonsu", "Alan Lithgow" and "Алан Литгоу". In reports of one event two names of the same number of words that are
 * written almost alike are one; in the world at large they would not be.
 */
import type { ReportArticle, ReportEntity } from '../model/report.js';
import { nameSimilarity, type RomanName, romanNameOf } from '../text/name-similarity.js';

/** On the names of 51 events in 18 languages, every pair of full names at 0.94 or above was one person or body. */
const sameName = 0.94;
/** Single words are too short to tell: Ariana and Ariany. */
const fewestWords = 2;
/** More names than this are no longer compared each with each. */
const mostNames = 400;

interface NamedId {
  readonly id: string;
  readonly roman: RomanName;
  articles: number;
}

/** `articles` of one event with each such name under the id that most of them use. */
export function unifyNames(articles: readonly ReportArticle[]): readonly ReportArticle[] {
  const renamed = findRenamings(articles);
  if (renamed.size === 0) return articles;
  return articles.map((article) => ({ ...article, entities: renameEntities(article.entities, renamed) }));
}

/** For each id that is to give way, the id that it becomes. */
function findRenamings(articles: readonly ReportArticle[]): Map<string, string> {
  const names = commonestFirst(collectNames(articles)).slice(0, mostNames);
  const renamed = new Map<string, string>();
  names.forEach((name, place) => {
    const known = names
      .slice(0, place)
      .find((other) => !renamed.has(other.id) && nameSimilarity(other.roman, name.roman) >= sameName);
    if (known !== undefined) renamed.set(name.id, known.id);
  });
  return renamed;
}

function collectNames(articles: readonly ReportArticle[]): NamedId[] {
  const names = new Map<string, NamedId>();
  for (const { entities } of articles) {
    for (const { id, name } of entities) {
      if (!id.startsWith('name:')) continue;
      const known = names.get(id);
      if (known !== undefined) known.articles++;
      else {
        const roman = romanNameOf(name);
        if (roman.words >= fewestWords) names.set(id, { id, roman, articles: 1 });
      }
    }
  }
  return [...names.values()];
}

function commonestFirst(names: NamedId[]): NamedId[] {
  return names.sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
}

/** Entities under their new ids; where an article had both, their mentions come together in text order. */
function renameEntities(entities: readonly ReportEntity[], renamed: ReadonlyMap<string, string>): ReportEntity[] {
  const byId = new Map<string, ReportEntity>();
  for (const entity of entities) {
    const id = renamed.get(entity.id) ?? entity.id;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { ...entity, id });
    else
      byId.set(id, { ...known, mentions: [...known.mentions, ...entity.mentions].sort((a, b) => a.start - b.start) });
  }
  return [...byId.values()];
}
