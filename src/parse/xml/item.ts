/**
 * Items of RSS 0.90 to 2.0 and RSS 1.0, and entries of Atom 0.3 and 1.0. One reader for both, because feeds mix them: Atom's `updated` in
 * RSS, Dublin Core in either. The full text wins over the summary. What belongs to pictures and sound (`media:`, `itunes:`) is left out.
 */
import type { StatedDate } from '../../model/article.js';
import { authorNames } from '../author-names.js';
import { withoutFeedTail } from '../feed-tail.js';
import { holdsMarkup, markedText, markupLine, plainText } from '../markup-text.js';
import { childOf, childrenOf, flowOf, labelOf, lineOf, textOf, type XmlElement } from './element.js';
import { addressFrom, type FeedItem, pageOf } from './feed.js';
import type { XmlRecord } from './read-xml.js';

const maxIdLength = 2000;
/** Publication before change; names of RSS, Dublin Core, Atom 1.0, Atom 0.3. */
const published = [
  'pubdate',
  'published',
  'dc:date',
  'issued',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'atom:published',
];
const changed = ['updated', 'modified', 'atom:updated', 'dcterms:modified', 'lastbuilddate'];

/** The item in `record`; null where it has neither title nor text. */
export function readItem({ element, root, language, bases }: XmlRecord): FeedItem | null {
  const title = titleOf(childOf(element, 'title') ?? childOf(element, 'dc:title'));
  const body = bodyOf(element, title);
  if (title === '' && body === '') return null;
  const guid = childOf(element, 'guid');
  const id =
    labelOf(guid ?? childOf(element, 'id') ?? childOf(element, 'dc:identifier'), maxIdLength) ??
    element.attributes.get('rdf:about');
  const url = urlOf(element, guid, bases);
  const source = sourceOf(element);
  const authors = authorsOf(element);
  const declaredLanguage =
    labelOf(childOf(element, 'dc:language') ?? childOf(element, 'language'), 100) ??
    childOf(element, 'content')?.attributes.get('xml:lang') ??
    language;
  return {
    root,
    draft: {
      title,
      body,
      stated: datesOf(element),
      ...(id !== undefined && { id }),
      ...(url !== undefined && { url }),
      ...(source !== undefined && { source }),
      ...(authors.length > 0 && { authors }),
      ...(declaredLanguage !== undefined && declaredLanguage !== '' && { declaredLanguage }),
    },
  };
}

function titleOf(title: XmlElement | undefined): string {
  if (title === undefined) return '';
  return childrenOf(title).length > 0 ? lineOf(title) : markupLine(textOf(title) ?? '');
}

/** The text of `content:encoded` or `<content>`, unless the summary tells more, as it does where the content is a picture. */
function bodyOf(element: XmlElement, title: string): string {
  const full = childOf(element, 'content:encoded') ?? childOf(element, 'content') ?? childOf(element, 'body');
  const short =
    childOf(element, 'description') ??
    childOf(element, 'summary') ??
    childOf(element, 'dc:description') ??
    childOf(element, 'atom:summary');
  const fullText = readText(full, title);
  // A summary is no longer as text than it is as written.
  if (short === undefined || (textOf(short)?.length ?? 0) <= fullText.length) return fullText;
  const shortText = readText(short, title);
  return fullText.length >= shortText.length ? fullText : shortText;
}

/** The text of a field, by the type that Atom gives it; RSS has HTML in all. Content elsewhere (`src`) and of pictures is none. */
function readText(field: XmlElement | undefined, title: string): string {
  if (field === undefined) return '';
  const type = field.attributes.get('type')?.toLowerCase() ?? '';
  const mode = field.attributes.get('mode')?.toLowerCase();
  if (childrenOf(field).length > 0) return flowOf(field);
  const written = textOf(field);
  if (written === undefined || /^(?:image|audio|video)\//.test(type)) return '';
  const isEncoded = mode === 'base64' || /^application\/octet-stream/.test(type);
  const text = isEncoded ? fromBase64(written) : written;
  const isPlain = type === 'text' || type === 'text/plain';
  // Declared as plain, and yet `&lt;p&gt;` of a tool that gave it no thought.
  return withoutFeedTail(isPlain && !holdsMarkup(text) ? plainText(text) : markedText(text), title);
}

function fromBase64(written: string): string {
  try {
    const bytes = Uint8Array.from(atob(written.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

/** The item's own page; `feedburner:origLink` is what a relay's link leads to. */
function urlOf(element: XmlElement, guid: XmlElement | undefined, bases: readonly string[]): string | undefined {
  const permanent = guid?.attributes.get('ispermalink')?.toLowerCase() === 'false' ? undefined : labelOf(guid);
  for (const address of [labelOf(childOf(element, 'feedburner:origlink')), pageOf(element)]) {
    if (address === undefined) continue;
    const full = addressFrom(address, bases);
    if (full !== undefined) return full;
    // Relative to the feed's own page, which is not known yet.
    if (!/^[a-z][a-z\d+.-]{0,30}:/i.test(address) && address.length <= maxIdLength) return address;
  }
  return permanent !== undefined && /^https?:\/\//i.test(permanent) ? permanent : undefined;
}

/** Who published the item where the feed collects what others publish: RSS `<source>`, Atom's `<source><title>`. */
function sourceOf(element: XmlElement): string | undefined {
  const source = childOf(element, 'source');
  const name = childOf(source, 'title') ?? source;
  const written =
    name === undefined || (name === source && childrenOf(name).length > 0) ? undefined : labelOf(name, 200);
  return (
    (written === undefined ? undefined : markupLine(written) || undefined) ??
    labelOf(childOf(element, 'dc:publisher'), 200)
  );
}

function authorsOf(element: XmlElement): string[] {
  const written = [
    ...childrenOf(element, 'dc:creator'),
    ...childrenOf(element, 'author'),
    ...childrenOf(element, 'atom:author'),
  ];
  return authorNames(
    written.map((author) => textOf(childOf(author, 'name') ?? childOf(author, 'atom:name') ?? author)),
  );
}

/** The first date of publication; the others stand behind it for where it can't be read. A change counts where nothing else is told. */
function datesOf(element: XmlElement): StatedDate[] {
  const values = (names: readonly string[]): string[] =>
    names.flatMap((name) => labelOf(childOf(element, name), 200) ?? []);
  const first = values(published);
  const dates = first.length > 0 ? first : values(changed).slice(0, 1);
  return [...new Set(dates)].slice(0, 3).map((text) => ({ text, from: 'declared' as const }));
}
