/**
 * What only the corpus or an event knows of an article, put into it: the date that other reports of the event have, and who a name is
 * that is spelled by ear.
 */
import { resolveDates } from './extract/dates/resolve.js';
import { wikidataOf } from './gazetteer/wikidata.js';
import { type ListedName, type NamedEntity, NameList } from './identify/name-list.js';
import { type KnownEntity, renameEntities } from './identify/rename.js';
import { inOneEvent, unify } from './identify/unify.js';
import type { AnnotatedDocument } from './model/annotated-document.js';
import type { Outlet } from './model/outlet.js';
import type { ReportArticle } from './model/report.js';
import type { SameName } from './model/same-name.js';

/** What is kept of an article once its text is let go; no expressions of dates where it knows its day, which are read by it once and for all. */
export interface Annotations extends Pick<AnnotatedDocument, 'dateExpressions' | 'dateOrder'> {
  article: ReportArticle;
}

/** Puts what others know of an article into it. */
export type Settlement = (kept: Annotations) => void;

/** What the articles of one event tell of each other. */
export interface EventSettlement {
  readonly settle: Settlement;
  /** Ids of names that give way to others. */
  readonly same: ReadonlyMap<string, SameName>;
}

const nothing: EventSettlement = { settle: () => undefined, same: new Map() };

/** What the `articles` of one event tell of each other. */
export function settlementOf(articles: readonly Annotations[]): EventSettlement {
  if (articles.length < 2) return nothing;
  const date = middleDay(articles);
  const settleDate = date === undefined || articles.every(knowsDay) ? undefined : dateSettler(date);
  const listed = namesIn(articles);
  // Names that the articles spell in different ways get one id.
  const same = unify(listed, inOneEvent);
  const rename = renamer(same, listed);
  return {
    settle: (kept) => {
      settleDate?.(kept);
      rename?.(kept);
    },
    same,
  };
}

/** A date taken over from other reports of the event is a guess, if a good one. */
const settledConfidence = 0.5;

/** The middle one of the days of those that know a sure one. */
function middleDay(articles: readonly Annotations[]): string | undefined {
  const days = articles.flatMap((kept) => (knowsDay(kept) ? [kept.article.published!.date] : [])).sort();
  return days[Math.floor((days.length - 1) / 2)];
}

/** Gives an article that knows no sure day this one, and reads its dates by it. */
function dateSettler(date: string): Settlement {
  return (kept) => {
    if (knowsDay(kept)) return;
    kept.article = {
      ...kept.article,
      published: { date, from: 'inferred', confidence: settledConfidence },
      dates: resolveDates(kept.dateExpressions, date, kept.dateOrder),
    };
  };
}

function namesIn(articles: readonly Annotations[]): readonly ListedName[] {
  const names = new NameList();
  for (const { article } of articles) names.add(article.entities);
  return names.listed();
}

/** Puts entities under the ids that `same` gives them, with the labels and types that `listed` has of those; undefined where there are none. */
export function renamer(same: ReadonlyMap<string, SameName>, listed: readonly NamedEntity[]): Settlement | undefined {
  if (same.size === 0) return undefined;
  const targets = new Set([...same.values()].map(({ id }) => id));
  const known = new Map<string, KnownEntity>();
  for (const { id, type, name } of listed) {
    if (!targets.has(id)) continue;
    const wikidata = wikidataOf(id);
    known.set(id, { type, name, ...(wikidata === undefined ? {} : { wikidata }) });
  }
  return (kept) => {
    const entities = renameEntities(kept.article.entities, same, known);
    if (entities !== kept.article.entities) kept.article = { ...kept.article, entities };
  };
}

/** Puts outlet and credits under the ids and names that `ties` gives them; a credit that turns out to be the outlet itself is none. */
export function settleOutlets(kept: Annotations, ties: ReadonlyMap<string, Outlet>): void {
  const settled = (outlet: Outlet): Outlet => ties.get(outlet.id) ?? outlet;
  const outlet = kept.article.outlet && settled(kept.article.outlet);
  if (outlet !== undefined) kept.article = { ...kept.article, outlet };
  if (kept.article.agencies === undefined) return;
  const credits = new Map(kept.article.agencies.map(settled).map((agency) => [agency.id, agency]));
  credits.delete(outlet?.id ?? '');
  const { agencies: _, ...uncredited } = kept.article;
  kept.article = credits.size > 0 ? { ...kept.article, agencies: [...credits.values()] } : uncredited;
}

/** Everything but a guess from the dates that the text mentions. */
export function knowsDay({ article: { published } }: Pick<Annotations, 'article'>): boolean {
  return published !== null && published.confidence >= settledConfidence;
}
