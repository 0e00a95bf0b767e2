/**
 * schema.org articles in JSON: one object, a `@graph`, an `ItemList`. Fields refer to other objects of a graph by `@id`, so the graph is
 * indexed before it is read. What is no article in it (the site, the breadcrumbs) is no fault.
 */
import type { StatedDate } from '../../model/article.js';
import { authorNames } from '../author-names.js';
import type { Draft } from '../format.js';
import { isRecord } from '../is-record.js';
import { holdsMarkup, markupText } from '../markup-text.js';
import { firstLabel, firstText, labelIn } from './fields.js';

type Node = Record<string, unknown>;
export type Graph = ReadonlyMap<string, Node>;

/** `NewsArticle`, `ReportageNewsArticle`, `schema:BlogPosting`, `https://schema.org/Report`; not what is paid for. */
const articleType =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?!Advertiser)(?:[A-Z][a-z]+){0,3}(?:Article|Posting|Report)$/;
/** Where articles are looked for. */
const holders = ['@graph', 'itemListElement', 'item', 'mainEntity', 'dataFeedElement', 'blogPost', 'hasPart', '@list'];
const maxDepth = 8;
/** Objects of one graph that references may lead to. */
const maxIndexed = 100_000;

/** Whether `value` speaks schema.org: it has a type, or is a graph. */
export function isLinkedData(value: Node): boolean {
  return '@type' in value || '@graph' in value || ('@context' in value && 'headline' in value);
}

/** The articles in `value`, in order, and the objects that they may refer to. */
export function linkedArticles(value: unknown): { readonly articles: readonly Node[]; readonly graph: Graph } {
  const articles: Node[] = [];
  const graph = new Map<string, Node>();
  /** Each list once, so that no nesting makes more steps than there are objects. */
  const walk = (entry: unknown, depth: number): void => {
    if (depth > maxDepth) return;
    if (Array.isArray(entry)) {
      for (const part of entry) walk(part, depth + 1);
      return;
    }
    if (!isRecord(entry)) return;
    const id = entry['@id'];
    if (typeof id === 'string' && Object.keys(entry).length > 1 && graph.size < maxIndexed) graph.set(id, entry);
    if (isArticle(entry)) articles.push(entry);
    else for (const name of holders) if (entry[name] !== undefined) walk(entry[name], depth + 1);
  };
  walk(value, 0);
  return { articles, graph };
}

function isArticle(node: Node): boolean {
  const types: unknown[] = Array.isArray(node['@type']) ? node['@type'].slice(0, 20) : [node['@type']];
  return (
    types.some((type) => typeof type === 'string' && articleType.test(type)) ||
    (!('@type' in node) && 'headline' in node)
  );
}

/** The article that `node` is; null where it has neither title nor text. */
export function readLinkedArticle(node: Node, graph: Graph): Draft | null {
  const title = firstText(node, ['headline', 'name', 'alternativeHeadline', 'title']) ?? '';
  const body = bodyOf(node);
  if (title === '' && body === '') return null;
  const id = idOf(node);
  const url = urlOf(node);
  const source = labelIn(resolve(node['publisher'] ?? node['sourceOrganization'] ?? node['provider'], graph));
  const authors = authorNames(listOf(node['author'] ?? node['creator']).map((author) => resolve(author, graph)));
  const language = node['inLanguage'];
  const declaredLanguage =
    (isRecord(language) ? firstLabel(language, ['alternateName']) : undefined) ?? labelIn(language);
  const date = firstLabel(node, ['datePublished', 'dateCreated', 'uploadDate', 'dateModified']);
  const stated: StatedDate[] = date === undefined ? [] : [{ text: date, from: 'declared' }];
  return {
    title,
    body,
    stated,
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(source !== undefined && { source }),
    ...(authors.length > 0 && { authors }),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
  };
}

/** The full text as given, or as a reader sees it where it is HTML; else the updates of a live blog; else the description. */
function bodyOf(node: Node): string {
  const given = node['articleBody'] ?? node['text'];
  const text = Array.isArray(given) ? given.filter((part) => typeof part === 'string').join('\n\n') : given;
  if (typeof text === 'string' && /\S/.test(text)) return holdsMarkup(text) ? markupText(text) : text;
  const updates = listOf(node['liveBlogUpdate']).filter(isRecord);
  const told = updates.flatMap((update) =>
    [firstText(update, ['headline']) ?? [], firstText(update, ['articleBody']) ?? []].flat(),
  );
  if (told.length > 0) return told.map((part) => (holdsMarkup(part) ? markupText(part) : part)).join('\n\n');
  return firstText(node, ['description', 'abstract']) ?? '';
}

/** `id` or `identifier` where they are one; else `@id`, if it names this article anywhere and not only in its page. */
function idOf(node: Node): string | undefined {
  const given = firstLabel(node, ['id', 'identifier']);
  const own = node['@id'];
  return given ?? (typeof own === 'string' && /^(?:https?|urn|tag):\S{1,2000}$/.test(own) ? own : undefined);
}

function urlOf(node: Node): string | undefined {
  const page = node['mainEntityOfPage'];
  const named = isRecord(page) ? firstLabel(page, ['@id', 'url']) : labelIn(page);
  return [firstLabel(node, ['url']), named].find((address) => address !== undefined && /^https?:\/\//i.test(address));
}

/** What `value` refers to, if it is nothing but a reference. */
function resolve(value: unknown, graph: Graph): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(first) || first['name'] !== undefined || typeof first['@id'] !== 'string') return first;
  return graph.get(first['@id']);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 1000) : value === undefined ? [] : [value];
}
