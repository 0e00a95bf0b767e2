/**
 * What a feed tells of all its items: outlet, site, language. The items are read before the feed's end is, where the title may stand, so an
 * item first becomes a `FeedItem` and a draft only when the feed is known.
 *
 * An article's id is the item's `guid` or Atom `id` as it stands, also where it is no address: publishers keep it when the address changes, and
 * the same item in two feeds of one site has the same. Without one the address is the id, as everywhere.
 */
import { authorNames } from '../author-names.js';
import { feedOutlet, isCollected } from '../feed-outlet.js';
import type { Draft } from '../format.js';
import { markupLine } from '../markup-text.js';
import { childOf, childrenOf, labelOf, textOf, type XmlElement } from './element.js';

/** An item without what only its feed knows; its outlet is `source` where the item itself names one. */
export interface FeedItem {
  readonly draft: Draft;
  readonly root: XmlElement | undefined;
}

interface Feed {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly language: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
}

/** The drafts of `items`, in order, with what their feeds say. */
export function withFeeds(items: readonly FeedItem[]): Draft[] {
  const feeds = new Map<XmlElement | undefined, Feed>();
  return items.map(({ draft, root }) => {
    let feed = feeds.get(root);
    if (feed === undefined) feeds.set(root, (feed = feedOf(root)));
    const url = draft.url === undefined ? undefined : addressFrom(draft.url, [feed.link]);
    const isOwn = !isCollected(feed.link, url);
    const source = draft.source ?? feedOutlet(feed.title, feed.link, url) ?? (isOwn ? feed.publisher : undefined);
    const authors = draft.authors ?? (isOwn && feed.authors.length > 0 ? feed.authors : undefined);
    const declaredLanguage = draft.declaredLanguage ?? (isOwn ? feed.language : undefined);
    const { url: _, ...rest } = draft;
    return {
      ...rest,
      ...(url !== undefined && { url }),
      ...(source !== undefined && { source }),
      ...(authors !== undefined && { authors }),
      ...(declaredLanguage !== undefined && { declaredLanguage }),
    };
  });
}

function feedOf(root: XmlElement | undefined): Feed {
  const channel = childOf(root, 'channel') ?? root;
  const title = childOf(channel, 'title');
  return {
    title: title === undefined ? undefined : markupLine(textOf(title) ?? '') || undefined,
    link: channel === undefined ? undefined : pageOf(channel),
    language: labelOf(childOf(channel, 'language'), 100) ?? labelOf(childOf(channel, 'dc:language'), 100),
    publisher: labelOf(childOf(channel, 'dc:publisher'), 100),
    // Atom's holds for all entries without one; what RSS has in its place is an editor's address.
    authors: authorNames(
      root?.name === 'feed' ? childrenOf(root, 'author').map((author) => labelOf(childOf(author, 'name'))) : [],
    ),
  };
}

/** The address of the page that `element`, a feed or an item, stands for: RSS writes it out, Atom has it as `href`. */
export function pageOf(element: XmlElement): string | undefined {
  const links = childrenOf(element, 'link');
  const written = links.map((link) => labelOf(link)).find((link) => link !== undefined);
  if (written !== undefined) return written;
  const pages = [...links, ...childrenOf(element, 'atom:link')].filter(({ attributes }) => {
    const rel = attributes.get('rel') ?? 'alternate';
    return rel === 'alternate' || rel.endsWith('/alternate');
  });
  // Translations, print versions and the feed of comments are alternates too.
  const page = pages.find(({ attributes }) => /html|^$/.test(attributes.get('type') ?? '')) ?? pages[0];
  return page?.attributes.get('href')?.trim() || undefined;
}

/** `address` in full, read from `bases`, the outermost first; undefined where that gives no address of the web. */
export function addressFrom(address: string, bases: readonly (string | undefined)[]): string | undefined {
  if (/^https?:\/\/[^\s]/i.test(address)) return address;
  if (/^[a-z][a-z\d+.-]{0,30}:/i.test(address)) return undefined;
  let base: string | undefined;
  for (const next of bases) if (next !== undefined) base = resolved(next, base) ?? base;
  const found = resolved(address, base);
  return found !== undefined && /^https?:/.test(found) ? found : undefined;
}

function resolved(address: string, base: string | undefined): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  return new URL(address, base).href;
}
