/**
 * Which XML is news: the names of the elements that tell a format and of those that are one record each. The root decides, not the
 * ending: XHTML that is called `.xml` is a page, and a list of stocks with `<item>`s is no feed. Small enough to be loaded with the list of formats.
 */
import type { XmlElement } from './element.js';

/** Around records. */
const feedRoots: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'channel', 'feed']);
const itemRoots: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'channel']);
/** Records that tell their format themselves: NITF, and what NewsML-G2 sends, also what has no text. */
const ownRecords: ReadonlySet<string> = new Set([
  'nitf',
  'newsitem',
  'packageitem',
  'conceptitem',
  'knowledgeitem',
  'planningitem',
  'catalogitem',
]);
const wrappers: ReadonlySet<string> = new Set(['newsmessage', 'newsml']);

/** The fields of an item or entry, and those of them that hold no elements: one that opens inside such a one ends it. */
export const fields: ReadonlySet<string> = new Set(
  'title|link|description|guid|pubdate|author|category|comments|content:encoded|dc:date|dc:creator|id|updated|published|issued|modified|summary|content'.split(
    '|',
  ),
);
export const leaves: ReadonlySet<string> = new Set(
  'title|link|description|guid|pubdate|dc:date|dc:creator|id|updated|published|issued|modified'.split('|'),
);

/** Whether an element called `name` is a record where `open` are the elements around it. */
export function isRecord(name: string, open: readonly XmlElement[]): boolean {
  if (name === 'item') return open.some((outer) => itemRoots.has(outer.name));
  if (name === 'entry') return open.length === 0 || open.some((outer) => outer.name === 'feed');
  return ownRecords.has(name);
}

/** Whether an element called `name` tells of what feed its records are. */
export function isFeed(name: string): boolean {
  return feedRoots.has(name);
}

/** Whether a file whose first element is called `name` may hold records, if only none. */
export function isKnownRoot(name: string): boolean {
  return feedRoots.has(name) || wrappers.has(name);
}

const firstElement = /<(?:[A-Za-z][\w.-]{0,40}:)?([A-Za-z][\w.-]{0,40})(?=[\s/>])/;

/** Whether a text that begins with `head` is XML that one of these formats tells by its first element; XHTML and other XML is not. */
export function recognisesXml(head: string): boolean {
  if (!head.trimStart().startsWith('<')) return false;
  // Comments may hold tags.
  const rest = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const name = firstElement.exec(rest)?.[1]?.toLowerCase() ?? '';
  if (name === 'rdf') return rest.includes('purl.org/rss/') || rest.includes('my.netscape.com');
  if (name === 'entry') return rest.includes('w3.org/2005/Atom') || rest.includes('purl.org/atom');
  return name === 'rss' || name === 'feed' || ownRecords.has(name) || wrappers.has(name);
}

/** The encoding that the declaration at the top of `head` names. */
export function encodingOfXml(head: string): string | undefined {
  return /<\?xml\s[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']([A-Za-z][\w.:-]{0,40})["']/.exec(
    head.slice(0, 1000),
  )?.[1];
}
