/** An article as reports show it: what the extractors found, without what only later stages use. */
import type { AnnotatedDocument } from '../model/annotated-document.js';
import type { Document } from '../model/document.js';
import type { Entity, EntityMention } from '../model/entity.js';
import type { ReportArticle, ReportEntity } from '../model/report.js';

/** What a report says beyond what an article does. */
export interface Telling {
  /** Of each mention what made it one. */
  readonly trace: boolean;
  /** The Wikidata id of an entity, where a source confirms it. */
  readonly wikidataOf: (id: string) => string | undefined;
}

/** `document` for a report. */
export function reportArticle(
  { document, published, dates, entities, quantities }: AnnotatedDocument,
  telling: Telling,
): ReportArticle {
  const { id, path, url, source, outlet, agencies, authors, title } = document.article;
  return {
    id,
    path,
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    ...(outlet === undefined ? {} : { outlet: { id: outlet.id, name: outlet.name } }),
    ...(agencies === undefined ? {} : { agencies }),
    ...(authors === undefined ? {} : { authors }),
    title,
    ...(title === '' ? { lead: leadOf(document) } : {}),
    language: document.language,
    published,
    dates,
    entities: entities.map((entity) => toReportEntity(entity, telling)),
    quantities,
    copyOf: null,
  };
}

function toReportEntity(
  { id, type, name, standsFor, mentions, adjectives }: Entity,
  { trace, wikidataOf }: Telling,
): ReportEntity {
  const wikidata = wikidataOf(id);
  return {
    id,
    type,
    name,
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(standsFor === undefined ? {} : { standsFor }),
    mentions: trace ? mentions : mentions.map(withoutRule),
    ...(adjectives.length === 0 ? {} : { adjectives: adjectives.map(withoutRule) }),
  };
}

function withoutRule({ text, start, end }: EntityMention): EntityMention {
  return { text, start, end };
}

const leadCharacters = 160;

/** The first words of the text, to call an article by that has no title. */
function leadOf({ article, readable }: Document): string {
  const start = readable.slice(article.bodyStart, article.bodyStart + 4 * leadCharacters);
  const words = start.replace(/\s+/g, ' ').trim();
  if (words.length <= leadCharacters) return words;
  return words
    .slice(0, Math.max(words.lastIndexOf(' ', leadCharacters), leadCharacters / 2))
    .replace(/[\ud800-\udbff]$/, '');
}
