/**
 * JSON Feed 1.0 and 1.1: an item is an article. Plain text wins over HTML, because it is what the publisher made of it; the summary
 * stands in where there is neither. What the feed says of its language and authors holds for items that say nothing.
 */
import type { StatedDate } from '../../model/article.js';
import { authorNames } from '../author-names.js';
import { feedOutlet, isCollected } from '../feed-outlet.js';
import { withoutFeedTail } from '../feed-tail.js';
import type { Draft } from '../format.js';
import { isRecord } from '../is-record.js';
import { markedText } from '../markup-text.js';
import { firstLabel, firstText } from './fields.js';

/** Whether `value` is a feed: it says so, or its items have contents by the names that only JSON Feed uses. */
export function isJsonFeed(value: Record<string, unknown>): value is Record<string, unknown> & { items: unknown[] } {
  const { version, items } = value;
  if (!Array.isArray(items)) return false;
  if (typeof version === 'string' && version.includes('jsonfeed.org')) return true;
  return items.slice(0, 10).some((item) => isRecord(item) && ('content_html' in item || 'content_text' in item));
}

/** The article that each item of `feed` is; null for one without title and text. */
export function readJsonFeed(feed: Record<string, unknown> & { items: unknown[] }): (Draft | null)[] {
  const link = firstLabel(feed, ['home_page_url', 'feed_url']);
  const title = firstLabel(feed, ['title']);
  const language = firstLabel(feed, ['language']);
  const feedAuthors = authorNames(feed['authors'] ?? feed['author']);
  return feed.items.map((item, index) => {
    if (!isRecord(item)) return null;
    const headline = firstText(item, ['title'])?.trim() ?? '';
    const body = bodyOf(item, headline);
    if (headline === '' && body === '') return null;
    const id = firstLabel(item, ['id']);
    const url = firstLabel(item, ['url', 'external_url']);
    const source = feedOutlet(title, link, url);
    const own = authorNames(item['authors'] ?? item['author']);
    const isOwn = !isCollected(link, url);
    const authors = own.length > 0 ? own : isOwn ? feedAuthors : [];
    const declaredLanguage = firstLabel(item, ['language']) ?? (isOwn ? language : undefined);
    const date = firstLabel(item, ['date_published', 'date_modified']);
    const stated: StatedDate[] = date === undefined ? [] : [{ text: date, from: 'declared' }];
    return {
      record: index + 1,
      title: headline,
      body,
      stated,
      ...(id !== undefined && { id }),
      ...(url !== undefined && { url }),
      ...(source !== undefined && { source }),
      ...(authors.length > 0 && { authors }),
      ...(declaredLanguage !== undefined && { declaredLanguage }),
    };
  });
}

function bodyOf(item: Record<string, unknown>, title: string): string {
  const plain = firstText(item, ['content_text']);
  if (plain !== undefined) return plain;
  const html = firstText(item, ['content_html']);
  const text = html === undefined ? '' : withoutFeedTail(markedText(html), title);
  return text === '' ? (firstText(item, ['summary']) ?? '') : text;
}
