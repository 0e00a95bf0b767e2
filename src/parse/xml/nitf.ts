/**
 * NITF 3: headline, byline, dateline, `body.content`; dates, ids and rights from `docdata`. Newspapers' archives use it as agencies do: there
 * `pubdata` names the paper, and a lead paragraph is repeated as a block of its own before the full text.
 */
import type { StatedDate } from '../../model/article.js';
import { authorNames } from '../author-names.js';
import type { Draft } from '../format.js';
import { childOf, childrenOf, descendantsOf, flowOf, labelOf, lineOf, type XmlElement } from './element.js';

/** The article in a `<nitf>` element; null where it has neither title nor text. */
export function readNitf(nitf: XmlElement, language?: string): Draft | null {
  const head = childOf(nitf, 'head');
  const body = childOf(nitf, 'body');
  const docdata = childOf(head, 'docdata');
  const pubdata = childOf(head, 'pubdata');
  const title = lineOf(childOf(body, 'body.head', 'hedline', 'hl1')) || lineOf(childOf(head, 'title'));
  const text = bodyOf(body, title);
  if (title === '' && text === '') return null;
  const id = attributeOf(childOf(docdata, 'doc-id'), 'id-string');
  const url = attributeOf(pubdata, 'ex-ref');
  const source = sourceOf(docdata, pubdata, childOf(body, 'body.head'));
  const authors = authorsOf(childOf(body, 'body.head'));
  const declaredLanguage = body?.attributes.get('xml:lang') ?? language;
  return {
    title,
    body: text,
    stated: datesOf(docdata, pubdata, body),
    ...(id !== undefined && { id }),
    ...(url !== undefined && /^https?:\/\//i.test(url) && { url }),
    ...(source !== undefined && { source }),
    ...(authors.length > 0 && { authors }),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
  };
}

/** The second headline, the dateline as it stands, and the content. */
function bodyOf(body: XmlElement | undefined, title: string): string {
  const content = childOf(body, 'body.content');
  const blocks = childrenOf(content ?? { name: '', attributes: new Map(), children: [] }, 'block');
  const full = blocks.find(({ attributes }) => attributes.get('class') === 'full_text');
  const text = flowOf(full ?? content) || flowOf(childOf(body, 'body.head', 'abstract'));
  const head = childOf(body, 'body.head');
  const subtitles = childrenOf(childOf(head, 'hedline') ?? { name: '', attributes: new Map(), children: [] }, 'hl2')
    .filter(({ attributes }) => !/online/.test(attributes.get('class') ?? ''))
    .map(lineOf)
    .filter((line) => line !== '' && line !== title);
  return [...subtitles, withDateline(lineOf(childOf(head, 'dateline')), text)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** `PARIS, Jan 3 (AFP) -` before the first paragraph, unless that begins with the same place. */
export function withDateline(dateline: string, text: string): string {
  if (dateline === '' || dateline.length > 200) return text;
  const place = /^[\p{L}\p{M}\s.'’-]{2,60}/u.exec(dateline)?.[0].trim().toLowerCase() ?? '';
  if (text === '' || (place !== '' && text.slice(0, 100).trimStart().toLowerCase().startsWith(place))) return text;
  return `${dateline}${/[-–—:]$/.test(dateline) ? ' ' : ' - '}${text}`;
}

/** The paper of an archive; else who distributes, else who holds the rights. */
function sourceOf(docdata?: XmlElement, pubdata?: XmlElement, head?: XmlElement): string | undefined {
  return (
    attributeOf(pubdata, 'name') ??
    labelOf(childOf(head, 'distributor', 'org') ?? childOf(head, 'distributor'), 200) ??
    attributeOf(childOf(docdata, 'doc.copyright'), 'holder') ??
    labelOf(childOf(head, 'rights', 'rights.owner'), 200) ??
    attributeOf(childOf(docdata, 'doc-id'), 'regsrc')
  );
}

/** Names that are marked as such, or else the byline. `byttl` is a title or an outlet. */
function authorsOf(head: XmlElement | undefined): string[] {
  if (head === undefined) return [];
  return authorNames(
    childrenOf(head, 'byline').flatMap((byline) => {
      const people = descendantsOf(byline, 'person');
      if (people.length > 0) return people.map(lineOf);
      return lineOf({
        ...byline,
        children: byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl'),
      });
    }),
  );
}

/** The date of issue or publication; else the one of release, which may be an embargo; else that of the dateline. */
function datesOf(docdata?: XmlElement, pubdata?: XmlElement, body?: XmlElement): StatedDate[] {
  const text =
    attributeOf(childOf(docdata, 'date.issue'), 'norm') ??
    attributeOf(pubdata, 'date.publication') ??
    attributeOf(childOf(docdata, 'date.release'), 'norm') ??
    attributeOf(childOf(body, 'body.head', 'dateline', 'story.date'), 'norm');
  return text === undefined ? [] : [{ text, from: 'declared' }];
}

function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes.get(name)?.trim();
  return value === undefined || value === '' || value.length > 2000 ? undefined : value;
}
