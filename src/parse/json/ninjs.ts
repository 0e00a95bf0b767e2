/**
 * IPTC ninjs 1.x (`headline`, `body_text`), 2.x and 3.0 (`headlines`, `bodies`): one news item. Pictures and packages that only point to others
 * (`associations`) are no articles; what an item of text says in its description stands in for a text that is elsewhere.
 */
import type { StatedDate } from '../../model/article.js';
import { authorNames } from '../author-names.js';
import type { Draft } from '../format.js';
import { markupLine, markupText } from '../markup-text.js';
import { withDateline } from '../xml/nitf.js';
import { firstLabel, firstText, labelIn, recordsIn } from './fields.js';

const tells = [
  'body_text',
  'body_xhtml',
  'body_html',
  'bodies',
  'headlines',
  'versioncreated',
  'firstcreated',
  'pubstatus',
  'representationtype',
  'description_text',
];

/** Whether `value` is a ninjs item: it names the standard, or has its id and a field that no other format calls so. */
export function isNinjs(value: Record<string, unknown>): boolean {
  for (const name of ['standard', '$standard']) {
    const standard = value[name];
    if (/^ninjs$/i.test(labelIn(standard) ?? '')) return true;
  }
  return typeof value['uri'] === 'string' && tells.some((name) => value[name] !== undefined);
}

/** The article in a ninjs item, or why it is none. */
export function readNinjs(item: Record<string, unknown>): Draft | string {
  const type = firstLabel(item, ['type']) ?? 'text';
  const body = bodyOf(item) || (type === 'text' ? descriptionOf(item) : '');
  if (body === '') return type === 'text' ? 'the text is elsewhere' : `of type ${type.slice(0, 40)}`;
  const title = markupLine(
    firstText(item, ['headline']) ?? mainValue(item['headlines']) ?? firstText(item, ['title', 'name']) ?? '',
  );
  const id = firstLabel(item, ['uri', 'guid']);
  const url = firstLabel(item, ['link', 'url']);
  const source =
    labelIn(item['source']) ??
    sourceOf(item['infosources'] ?? item['infosource']) ??
    firstLabel(item, ['provider', 'creditline', 'copyrightholder']);
  const authors = authorNames(item['byline'] ?? item['bylines'] ?? item['by'] ?? item['authors']);
  const declaredLanguage = firstLabel(item, ['language']);
  const date = firstLabel(item, ['contentcreated', 'firstcreated', 'versioncreated']);
  const stated: StatedDate[] = date === undefined ? [] : [{ text: date, from: 'declared' }];
  return {
    title,
    body: withDateline(firstLabel(item, ['dateline']) ?? '', body),
    stated,
    ...(id !== undefined && { id }),
    ...(url !== undefined && /^https?:/i.test(url) && { url }),
    ...(source !== undefined && { source }),
    ...(authors.length > 0 && { authors }),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
  };
}

function bodyOf(item: Record<string, unknown>): string {
  const plain = firstText(item, ['body_text']);
  if (plain !== undefined) return plain;
  const markup = firstText(item, ['body_xhtml', 'body_html']);
  if (markup !== undefined) return markupText(markup);
  const bodies = recordsIn(item['bodies']).filter(({ value }) => typeof value === 'string' && /\S/.test(value));
  const body = bodies.find(({ role }) => isMain(role)) ?? bodies[0];
  if (body === undefined) return '';
  const type = firstLabel(body, ['contenttype']) ?? '';
  const value = body['value'] as string;
  if (/html|xml/.test(type)) return markupText(value);
  return type === '' || type.startsWith('text/') ? value : '';
}

function descriptionOf(item: Record<string, unknown>): string {
  const plain = firstText(item, ['description_text']) ?? mainValue(item['descriptions']);
  if (plain !== undefined) return plain;
  const markup = firstText(item, ['description_xhtml', 'description_html']);
  return markup === undefined ? '' : markupText(markup);
}

/** The value of the main entry of a list of variants, else of the first. */
function mainValue(value: unknown): string | undefined {
  const entries = recordsIn(value);
  const entry = entries.find(({ role }) => isMain(role)) ?? entries[0];
  return entry === undefined ? undefined : firstText(entry, ['value']);
}

function isMain(role: unknown): boolean {
  return role === undefined || (typeof role === 'string' && /main/i.test(role));
}

/** Of the sources of information, the one that published or provided. */
function sourceOf(value: unknown): string | undefined {
  const entries = recordsIn(value);
  return labelIn(
    entries.find(({ role }) => typeof role === 'string' && /publisher|provider/i.test(role)) ?? entries[0],
  );
}
