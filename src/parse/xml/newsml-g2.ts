/**
 * NewsML-G2 news items: headline and dates from the item's own metadata, the text from XHTML, NITF or plain text inside. Nothing that an item
 * points to (`catalogRef`, `remoteContent`) is fetched. A version is an article of its own, so the id is guid and version, which
 * together name it by the standard.
 */
import { authorNames } from '../author-names.js';
import type { Draft } from '../format.js';
import { markupText, plainText } from '../markup-text.js';
import { childOf, childrenOf, descendantsOf, flowOf, labelOf, lineOf, textOf, type XmlElement } from './element.js';
import { readNitf, withDateline } from './nitf.js';

/** The article in a G2 `<newsItem>`, or why there is none. */
export function readNewsItem(item: XmlElement, inherited?: string): Draft | string {
  const itemMeta = childOf(item, 'itemmeta');
  const contentMeta = childOf(item, 'contentmeta');
  const contents = childOf(item, 'contentset');
  const itemClass = childOf(itemMeta, 'itemclass')?.attributes.get('qcode')?.replace(/^.*:/, '') ?? 'text';
  const declaredLanguage =
    childOf(contentMeta, 'language')?.attributes.get('tag') ??
    (contents === undefined ? undefined : childrenOf(contents)[0]?.attributes.get('xml:lang')) ??
    inherited;
  const { text, nitf, headline } = contentOf(contents, declaredLanguage);
  const title =
    inLanguage(contentMeta, 'headline', declaredLanguage) ||
    headline ||
    nitf?.title ||
    lineOf(childOf(itemMeta, 'title'));
  const isText = itemClass === 'text' || itemClass === 'composite';
  const body = text || (isText ? inLanguage(contentMeta, 'description', declaredLanguage, flowOf) : '');
  if (body === '') return isText ? 'the text is elsewhere' : `of class ${itemClass}`;
  const guid = item.attributes.get('guid')?.trim() ?? '';
  const version = item.attributes.get('version')?.trim();
  const source = sourceOf(itemMeta, contentMeta, item) ?? nitf?.source;
  const authors = authorsOf(contentMeta);
  const date = [
    ['contentcreated', contentMeta],
    ['firstcreated', itemMeta],
    ['versioncreated', itemMeta],
  ] as const;
  const stated = date.flatMap(([name, meta]) => labelOf(childOf(meta, name), 100) ?? []).slice(0, 1);
  return {
    title,
    body: withDateline(lineOf(childOf(contentMeta, 'dateline')), withoutHeadline(body, title)),
    stated: stated.length > 0 ? stated.map((text) => ({ text, from: 'declared' as const })) : (nitf?.stated ?? []),
    ...(guid !== '' && guid.length <= 2000 && { id: version === undefined ? guid : `${guid}:${version}` }),
    ...(source !== undefined && { source }),
    ...(authors.length > 0 ? { authors } : nitf?.authors !== undefined && { authors: nitf.authors }),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
  };
}

/** The first content that is text; `headline` is what an XHTML page carries as its title. */
function contentOf(
  contents: XmlElement | undefined,
  language?: string,
): { text: string; headline?: string; nitf?: Draft } {
  for (const content of contents === undefined ? [] : childrenOf(contents)) {
    const nitf = descendantsOf(content, 'nitf')[0];
    const draft = nitf === undefined ? null : readNitf(nitf, language);
    if (draft !== null && draft.body !== '') return { text: draft.body, nitf: draft };
    if (content.name === 'inlinexml') {
      const text = flowOf(content);
      if (text !== '') return { text, headline: lineOf(childOf(content, 'html', 'head', 'title')) };
    }
    const type = content.attributes.get('contenttype') ?? 'text/plain';
    if (content.name === 'inlinedata' && /^text\//.test(type)) {
      const written = textOf(content) ?? '';
      const text = type.startsWith('text/html') ? markupText(written) : plainText(written);
      if (text !== '') return { text };
    }
  }
  return { text: '' };
}

/** XHTML bodies repeat the headline as `<h1>`. */
function withoutHeadline(body: string, title: string): string {
  return title !== '' && body.startsWith(`${title}\n`) ? body.slice(title.length).trimStart() : body;
}

/** The property `name`, in the item's own language where there are several; a description that is a caption is none of the text. */
function inLanguage(
  meta: XmlElement | undefined,
  name: string,
  language = '',
  read: (element: XmlElement) => string = lineOf,
): string {
  const all =
    meta === undefined
      ? []
      : childrenOf(meta, name).filter(({ attributes }) => !/caption/i.test(attributes.get('role') ?? ''));
  const own = all.find(
    ({ attributes }) =>
      language !== '' && attributes.get('xml:lang')?.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase(),
  );
  const found = own ?? all[0];
  return found === undefined ? '' : read(found);
}

/** The credit line, the provider by name, by its literal, or by the code of a controlled vocabulary: `nprov:AFP`. */
function sourceOf(itemMeta?: XmlElement, contentMeta?: XmlElement, item?: XmlElement): string | undefined {
  const provider = childOf(itemMeta, 'provider');
  return (
    labelOf(childOf(provider, 'name'), 200) ??
    provider?.attributes.get('literal') ??
    provider?.attributes.get('qcode')?.replace(/^.*:/, '') ??
    labelOf(childOf(contentMeta, 'creditline'), 200) ??
    labelOf(childOf(contentMeta, 'infosource', 'name'), 200) ??
    labelOf(childOf(item, 'rightsinfo', 'copyrightholder', 'name'), 200)
  );
}

function authorsOf(meta: XmlElement | undefined): string[] {
  if (meta === undefined) return [];
  const creators = childrenOf(meta, 'creator').map(
    (creator) => lineOf(childOf(creator, 'name')) || creator.attributes.get('literal'),
  );
  const named = authorNames(creators);
  return named.length > 0 ? named : authorNames(childrenOf(meta, 'by').map(lineOf));
}
