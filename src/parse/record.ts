/**
 * The fields of one article in JSON, in the front matter of Markdown, and later in tables: aliases, and what to do with
 * values of other types than wanted. Names of fields are read without case and separators: `pub_date`, `pubDate`.
 */
import type { StatedDate } from '../model/article.js';
import { authorNames } from './author-names.js';
import type { Draft } from './format.js';

type Field = 'id' | 'title' | 'text' | 'summary' | 'date' | 'lang' | 'url' | 'source' | 'authors';

/** The contract's names and aliases first, then what exports of news services call them. An earlier name wins. */
const fieldNames: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'guid'],
  title: ['title', 'headline'],
  text: ['text', 'body', 'content', 'articlebody', 'bodytext', 'fulltext'],
  summary: ['description', 'summary', 'abstract', 'shortdescription', 'excerpt'],
  // Date corpora call it the reference date, TimeML's document creation time.
  date: [
    'date',
    'published',
    'datepublished',
    'pubdate',
    'publishedat',
    'publishdate',
    'publicationdate',
    'referencedate',
    'publishedon',
    'publishtime',
    'webpublicationdate',
    'firstcreated',
    'versioncreated',
    'seendate',
    'datetime',
    'timestamp',
    'created',
    'createdat',
  ],
  lang: ['lang', 'language', 'inlanguage', 'languagecode'],
  url: ['url', 'link', 'weburl', 'permalink'],
  source: ['source', 'publisher', 'site', 'outlet', 'newspaper', 'sourcename', 'sitename', 'publication'],
  authors: ['authors', 'author', 'byline', 'bylines', 'creator'],
};

const rankByName = new Map<string, { readonly field: Field; readonly rank: number }>(
  (Object.keys(fieldNames) as Field[]).flatMap((field) =>
    fieldNames[field].map((name, rank) => [name, { field, rank }] as const),
  ),
);

/** More fields than this are not looked at. */
const maxFields = 1000;

/**
 * The article that `value` holds, or null where it has neither title nor text. Title and body are kept exactly as given,
 * because other tools count offsets in them; a title or text of white space only counts as none.
 */
export function draftOfRecord(value: unknown, record?: number): Draft | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = fieldsOf(value as Record<string, unknown>);
  const title = (Array.isArray(fields.title) ? undefined : textOf(fields.title)) ?? '';
  // Below a headline a summary is a text; alone it is that of anything: `package.json` has one.
  const body = textOf(fields.text) ?? (title === '' ? undefined : textOf(fields.summary)) ?? '';
  if (title === '' && body === '') return null;
  const id = labelOf(fields.id);
  const url = labelOf(fields.url);
  const source = labelOf(fields.source);
  const declaredLanguage = labelOf(fields.lang);
  const authors = authorNames(fields.authors);
  const date = dateOf(fields.date);
  const stated: StatedDate[] = date === undefined ? [] : [{ text: date, from: 'declared' }];
  return {
    title,
    body,
    stated,
    ...(record !== undefined && { record }),
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(source !== undefined && { source }),
    ...(authors.length > 0 && { authors }),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
  };
}

/** Each field's value under its first name that has one. */
function fieldsOf(record: Record<string, unknown>): Partial<Record<Field, unknown>> {
  const values: Partial<Record<Field, unknown>> = {};
  const ranks: Partial<Record<Field, number>> = {};
  let seen = 0;
  for (const name in record) {
    if (++seen > maxFields) break;
    const known = knownName(name);
    const value = record[name];
    if (known === undefined || value === null || value === '') continue;
    const { field, rank } = known;
    if (rank < (ranks[field] ?? Infinity)) {
      ranks[field] = rank;
      values[field] = value;
    }
  }
  return values;
}

/** Whether a record keeps its `field` under `name`. */
export function isFieldOf(name: string, field: Field): boolean {
  return knownName(name)?.field === field;
}

function knownName(name: string): { readonly field: Field; readonly rank: number } | undefined {
  return rankByName.get(name) ?? rankByName.get(name.toLowerCase().replace(/[\s_-]/g, ''));
}

/** A text, or a list of its paragraphs. */
function textOf(value: unknown): string | undefined {
  const text = Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.join('\n\n') : value;
  return typeof text === 'string' && /\S/.test(text) ? text : undefined;
}

/** A short text: a number as it is written, an object by its `name` (`"publisher": {"name": …}`), a list by its first entry. */
function labelOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const named = typeof first === 'object' && first !== null && 'name' in first ? first.name : first;
  if (typeof named === 'number') return String(named);
  return typeof named === 'string' && named.trim() !== '' ? named.trim() : undefined;
}

/** A date as written, or of a number: `20220103`, or seconds or milliseconds since 1970 as an ISO date and time. */
function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'number') return labelOf(value);
  if (!Number.isFinite(value)) return undefined;
  const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(String(value));
  if (compact !== null) return compact.slice(1).join('-');
  const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value;
  return Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString() : undefined;
}
