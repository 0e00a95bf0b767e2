/**
 * A file of JSON to drafts: one article, a list of them, a feed, a graph, or the answer of a news service with the list inside. An object
 * is the whole file's article; in a list each has its number.
 */
import { problem } from '../../errors.js';
import type { Problem } from '../../model/problem.js';
import type { SourceFile } from '../../model/source-file.js';
import type { Draft, Drafts } from '../format.js';
import { isRecord } from '../is-record.js';
import { lineOfJsonError } from '../json-error.js';
import { isJsonFeed, readJsonFeed } from './json-feed.js';
import { isLinkedData, linkedArticles, readLinkedArticle } from './schema-org.js';
import { readValue } from './read-value.js';

type File = Pick<SourceFile, 'path' | 'text'>;

/** Where news services and exports keep their list; `articles` is none other's. */
const lists = [
  'articles',
  'items',
  'results',
  'data',
  'docs',
  'entries',
  'news',
  'stories',
  'documents',
  'records',
  'posts',
  'hits',
];
/** What may stand around such a list. */
const envelopes = ['response', 'data', 'result', 'hits', 'feed', 'body'];
const maxEnvelopes = 3;

/** No article is longer; a file's worth of text in one field is no news, and takes hours to read. */
const maxArticleLength = 16 * 1024 * 1024;
/** Below this a text may be nested as it likes: it takes 60 bytes a level. */
const harmlessLength = 1_000_000;
const maxDepth = 100_000;

/** The articles of a file of JSON. Never throws, whatever the text is. */
export function parseJson(file: File): Drafts {
  if (file.text.length > harmlessLength && isTooDeep(file.text))
    return { drafts: [], problems: [problem('bad-json', file.path, `nested more than ${maxDepth} deep`)] };
  const { drafts, problems } = parseSound(file);
  const kept = drafts.filter(({ title, body }) => title.length + body.length <= maxArticleLength);
  if (kept.length === drafts.length) return { drafts, problems };
  const long = drafts.filter((draft) => !kept.includes(draft));
  const told = long.map(({ record }) =>
    problem('too-large', file.path, record === undefined ? undefined : `record ${record}`),
  );
  return { drafts: kept, problems: [...problems, ...told] };
}

/** Whether `text` opens more than `maxDepth` brackets at once. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isQuoted && unit === 0x5c) at++;
    else if (unit === 0x22) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > maxDepth) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return false;
}

function parseSound(file: File): Drafts {
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch {
    return parseLines(file) ?? badJson(file);
  }
  if (Array.isArray(value)) return value.some(isTyped) ? readGraph(value, file, true) : readList(value, file);
  if (!isRecord(value)) return { drafts: [], problems: [problem('bad-record', file.path)] };
  if (isOwnReport(value)) return whole('a report of newsclust', file);
  if (isJsonFeed(value)) return numbered(readJsonFeed(value), file);
  const list = isTyped(value) ? undefined : listIn(value, 0);
  const draft = readValue(value);
  if (list !== undefined && (typeof draft === 'string' || isCover(draft))) return readList(list, file);
  if (isTyped(value)) return readGraph(value, file, false);
  return whole(draft, file);
}

/** A file that is one article. */
function whole(draft: Draft | string, { path }: File): Drafts {
  if (typeof draft !== 'string') return { drafts: [draft], problems: [] };
  return { drafts: [], problems: [problem('bad-record', path, draft || undefined)] };
}

/** A report that was left among its input: its articles are those beside it, without their texts. */
function isOwnReport({ schemaVersion, generator, clusters }: Record<string, unknown>): boolean {
  return schemaVersion !== undefined && isRecord(generator) && Array.isArray(clusters);
}

function isTyped(value: unknown): boolean {
  return isRecord(value) && isLinkedData(value);
}

/** What an export says of itself: a title, but neither text nor anything that only an article has. */
function isCover({ body, id, stated, authors }: Draft): boolean {
  return body === '' && id === undefined && stated.length === 0 && authors === undefined;
}

/** The list of records that `value` is wrapped around; one at least must be an article. */
function listIn(value: Record<string, unknown>, depth: number): unknown[] | undefined {
  for (const name of lists) {
    const list = value[name];
    if (Array.isArray(list) && list.slice(0, 100).some((entry) => typeof readValue(entry) !== 'string')) return list;
  }
  if (depth >= maxEnvelopes) return undefined;
  for (const name of envelopes) {
    const inner = value[name];
    const list = isRecord(inner) ? listIn(inner, depth + 1) : undefined;
    if (list !== undefined) return list;
  }
  return undefined;
}

function readList(list: readonly unknown[], { path }: File): Drafts {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of list.entries()) {
    const draft = readValue(entry, index + 1);
    if (typeof draft === 'string') problems.push(badRecord(path, `record ${index + 1}`, draft));
    else drafts.push(draft);
  }
  if (list.length === 0) problems.push(problem('empty', path));
  return { drafts, problems };
}

/** The articles of a graph are numbered among themselves; a single one outside of a list is the file's article. */
function readGraph(value: unknown, file: File, isList: boolean): Drafts {
  const { articles, graph } = linkedArticles(value);
  if (articles.length === 0) {
    if (isList) return readList(value as unknown[], file);
    return whole(readValue(value), file);
  }
  const drafts = articles.map((article) => readLinkedArticle(article, graph));
  const isOne = !isList && drafts.length === 1;
  return numbered(
    drafts.map((draft, index) => (draft === null || isOne ? draft : { ...draft, record: index + 1 })),
    file,
  );
}

function numbered(found: readonly (Draft | null)[], { path }: File): Drafts {
  const problems = found.flatMap((draft, index) =>
    draft === null ? [problem('bad-record', path, `record ${index + 1}`)] : [],
  );
  if (found.length === 0) problems.push(problem('empty', path));
  return { drafts: found.filter((draft) => draft !== null), problems };
}

function badRecord(path: string, place: string, reason: string): Problem {
  return problem('bad-record', path, reason === '' ? place : `${place}: ${reason}`);
}

function badJson({ path, text }: File): Drafts {
  return { drafts: [], problems: [problem('bad-json', path, `line ${lineOfJsonError(text)}`)] };
}

/** JSON Lines under the name of JSON, as corpora are shipped: a first line that is an object, and others behind it. Null where it is none. */
function parseLines({ path, text }: File): Drafts | null {
  const lines = text.split('\n');
  if (!isRecord(parsed(lines.find((line) => /\S/.test(line)) ?? ''))) return null;
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  let record = 0;
  for (const [index, line] of lines.entries()) {
    if (!/\S/.test(line)) continue;
    const value = parsed(line);
    const draft = readValue(value, ++record);
    if (typeof draft !== 'string') drafts.push(draft);
    else if (value === undefined) problems.push(problem('bad-json', path, `line ${index + 1}`));
    else problems.push(badRecord(path, `line ${index + 1}`, draft));
  }
  return { drafts, problems };
}

/** Undefined for what is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
