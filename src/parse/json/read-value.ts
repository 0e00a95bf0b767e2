/**
 * One object of JSON to an article: by the standard that it follows, else by the names of its fields. For files of JSON and for lines of
 * JSON Lines alike. What a standard says is HTML becomes text; other texts stay as they are, because other tools count offsets in them.
 */
import type { Draft } from '../format.js';
import { isRecord } from '../is-record.js';
import { markupLine, markupText } from '../markup-text.js';
import { draftOfRecord } from '../record.js';
import { isNinjs, readNinjs } from './ninjs.js';
import { isLinkedData, linkedArticles, readLinkedArticle } from './schema-org.js';

/** The article that `value` is, or why it is none, `''` where it is just no record of one; `record` is its number. */
export function readValue(value: unknown, record?: number): Draft | string {
  if (!isRecord(value)) return '';
  const read = isNinjs(value) ? readNinjs(value) : isLinkedData(value) ? readLinked(value) : readPlain(value);
  if (typeof read === 'string' || record === undefined) return read;
  return { record, ...read };
}

function readLinked(value: Record<string, unknown>): Draft | string {
  const { articles, graph } = linkedArticles(value);
  const [article] = articles;
  if (article === undefined) return draftOfRecord(value) ?? 'no article of schema.org';
  return readLinkedArticle(article, graph) ?? '';
}

function readPlain(value: Record<string, unknown>): Draft | string {
  // Search engines keep the record in an envelope.
  const inner = value['_source'];
  const record = isRecord(inner) ? inner : value;
  return draftOfRecord(isRendered(record) ? withoutRendering(record) : record) ?? '';
}

/** A post of WordPress's interface: `"content": {"rendered": "<p>…"}`. */
function isRendered({ content, title }: Record<string, unknown>): boolean {
  return (
    (isRecord(content) && typeof content['rendered'] === 'string') ||
    (isRecord(title) && typeof title['rendered'] === 'string')
  );
}

function withoutRendering(post: Record<string, unknown>): Record<string, unknown> {
  const rendered = (name: string): string => {
    const field = post[name];
    return isRecord(field) && typeof field['rendered'] === 'string' ? field['rendered'] : '';
  };
  // `author` is a number there.
  return {
    ...post,
    author: undefined,
    title: markupLine(rendered('title')),
    content: markupText(rendered('content')) || markupText(rendered('excerpt')),
  };
}
