/**
 * What only the corpus or an event knows of an article, put into it: the date that other reports of the event have, and who a name is
 * that is spelled by ear.
 */
import { resolveDates } from './extract/dates/resolve.js';
import { wikidataOf } from './gazetteer/wikidata.js';
import { type NamedEntity, NameList } from './identify/name-list.js';
import { type KnownEntity, renameEntities } from './identify/rename.js';
import { inOneEvent, unify } from './identify/unify.js';
import type { AnnotatedDocument } from './model/annotated-document.js';
import type { Outlet } from './model/outlet.js';
import type { ReportArticle } from './model/report.js';
import type { SameName } from './model/same-name.js';

/** What is kept of an article once its text is let go. */
export interface Annotations extends Pick<AnnotatedDocument, 'dateExpressions' | 'dateOrder'> {
  article: ReportArticle;
}

/** A date taken over from other reports of the event is a guess, if a good one. */
const settledConfidence = 0.5;

/** Gives the `articles` of one event that know no sure date the middle one of those that do, and reads their dates by it. */
export function settleDates(articles: readonly Annotations[]): void {
  const days = articles.flatMap(({ article }) => (knowsDay(article) ? [article.published!.date] : [])).sort();
  const date = days[Math.floor((days.length - 1) / 2)];
  if (date === undefined) return;
  for (const kept of articles) {
    if (knowsDay(kept.article)) continue;
    kept.article = {
      ...kept.article,
      published: { date, from: 'inferred', confidence: settledConfidence },
      dates: resolveDates(kept.dateExpressions, date, kept.dateOrder),
    };
  }
}

/** Gives names that the `articles` of one event spell in different ways one id. */
export function settleNames(articles: readonly Annotations[]): void {
  if (articles.length < 2) return;
  const names = new NameList();
  for (const { article } of articles) names.add(article.entities);
  const listed = names.listed();
  renamer(unify(listed, inOneEvent), listed)(articles);
}

/** Puts the entities of articles under the ids that `same` gives them, with the labels and types that `listed` has of those. */
export function renamer(
  same: ReadonlyMap<string, SameName>,
  listed: readonly NamedEntity[],
): (articles: readonly Annotations[]) => void {
  if (same.size === 0) return () => undefined;
  const targets = new Set([...same.values()].map(({ id }) => id));
  const known = new Map<string, KnownEntity>();
  for (const { id, type, name } of listed) {
    if (!targets.has(id)) continue;
    const wikidata = wikidataOf(id);
    known.set(id, { type, name, ...(wikidata === undefined ? {} : { wikidata }) });
  }
  return (articles) => {
    for (const kept of articles) {
      const entities = renameEntities(kept.article.entities, same, known);
      if (entities !== kept.article.entities) kept.article = { ...kept.article, entities };
    }
  };
}

/** Puts outlets and credits under the ids and names that `ties` gives them; one that turns out to be the outlet itself is no credit. */
export function settleOutlets(articles: readonly Annotations[], ties: ReadonlyMap<string, Outlet>): void {
  const settled = (outlet: Outlet): Outlet => ties.get(outlet.id) ?? outlet;
  for (const kept of articles) {
    const outlet = kept.article.outlet && settled(kept.article.outlet);
    if (outlet !== undefined) kept.article = { ...kept.article, outlet };
    if (kept.article.agencies === undefined) continue;
    const credits = new Map(kept.article.agencies.map(settled).map((agency) => [agency.id, agency]));
    credits.delete(outlet?.id ?? '');
    const { agencies: _, ...uncredited } = kept.article;
    kept.article = credits.size > 0 ? { ...kept.article, agencies: [...credits.values()] } : uncredited;
  }
}

/** Everything but a guess from the dates that the text mentions. */
function knowsDay({ published }: ReportArticle): boolean {
  return published !== null && published.confidence >= settledConfidence;
}
