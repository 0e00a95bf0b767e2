/**
 * Takes out of a page's regions what is surely no article: what is marked as furniture, cards that lead to other articles, other
 * articles below this one. Nothing goes that holds the headline, and nothing marked as a box that holds most of the prose, because
 * templates call whole pages `sidebar` and put them into one `<form>`.
 */
import type { Furniture } from './furniture-words.js';
import { attributeOf, isWithin } from './element.js';
import { mostLinked, proseOf } from './prose.js';
import { isRegion, type Block, type Region } from './page-regions.js';
import type { PageElement } from './tree.js';

/** Largest share of a page's prose that a region may hold and still be dropped for its mark. */
const mostShare: Readonly<Record<Furniture, number>> = {
  comments: 0.97,
  box: 0.5,
  hidden: 0.9,
  caption: 0.4,
  quote: 0.4,
  meta: 0.3,
};
/** Longest line that tells authors and dates: longer ones are prose that some template marks so. */
const maxMetaProse = 300;
/** A card has a linked heading and at most so much prose. */
const maxCardProse = 400;
const maxCardBlocks = 6;
const leastCardTitle = 15;
/** Share of the page's prose that a card or a caption may be. */
const maxCardShare = 0.2;
const maxCaption = 300;
/** A page keeps so much prose where an appended article is dropped, which has its heading among so many first blocks. */
const leastOwnProse = 300;
const maxBlocksAbove = 4;
/** Share of the page's prose that makes an `<article>` without a headline the page's own. */
const leastMainShare = 0.4;

export interface PruneRules {
  /** The block of the headline. */
  readonly headline: Block | undefined;
  /** Keeps what the page hides. */
  readonly keepsHidden: boolean;
  /** The page is a chronicle, whose entries are articles of their own with linked headings. */
  readonly isLive: boolean;
}

interface Survey {
  readonly prose: number;
  readonly blocks: number;
  readonly linkedHeadings: number;
  readonly headings: number;
  readonly linkBlocks: number;
  readonly images: number;
  readonly text: number;
  readonly hasHeadline: boolean;
}

/** `page` without its furniture; `dropped` collects the elements that went, but for those that tell authors and dates. */
export function prune(page: Region, rules: PruneRules, dropped: Set<PageElement>): Region {
  const surveys = new Map<Region, Survey>();
  survey(page, rules.headline, surveys);
  const total = Math.max(1, surveys.get(page)!.prose);
  const ownArticle = mainArticle(page, surveys, rules.headline);
  const walk = (region: Region): Region => {
    const parts = region.parts.filter((part) => {
      if (!isRegion(part)) return true;
      const found = surveys.get(part)!;
      const goes =
        !found.hasHeadline &&
        (isMarked(part, found, total, rules) ||
          isPicture(part, found, total) ||
          isNextPage(part, found, total, rules) ||
          (!rules.isLive && (isCard(part, found, total) || isOtherArticle(part.element, found, ownArticle))));
      if (goes && part.mark !== 'meta') dropped.add(part.element);
      return !goes;
    });
    return { ...region, parts: parts.map((part) => (isRegion(part) ? walk(part) : part)) };
  };
  return walk(page);
}

function survey(region: Region, headline: Block | undefined, surveys: Map<Region, Survey>): Survey {
  let [prose, blocks, linkedHeadings, headings, linkBlocks, text] = [0, 0, 0, 0, 0, 0];
  let { images } = region;
  let hasHeadline = false;
  for (const part of region.parts) {
    if (isRegion(part)) {
      const inner = survey(part, headline, surveys);
      prose += inner.prose;
      blocks += inner.blocks;
      linkedHeadings += inner.linkedHeadings;
      headings += inner.headings;
      linkBlocks += inner.linkBlocks;
      images += inner.images;
      text += inner.text;
      hasHeadline ||= inner.hasHeadline;
    } else {
      blocks++;
      text += part.signs;
      hasHeadline ||= part === headline;
      if (part.linked > mostLinked && part.signs >= leastCardTitle) linkBlocks++;
      prose += proseOf(part);
      if (part.isHeading) headings++;
      if (part.isHeading && part.linked > mostLinked) linkedHeadings++;
    }
  }
  const found = { prose, blocks, linkedHeadings, headings, linkBlocks, images, text, hasHeadline };
  surveys.set(region, found);
  return found;
}

function isMarked({ mark }: Region, { prose }: Survey, total: number, { keepsHidden }: PruneRules): boolean {
  if (mark === undefined || (mark === 'hidden' && keepsHidden)) return false;
  return prose <= mostShare[mark] * total && (mark !== 'meta' || prose <= maxMetaProse);
}

/** A title that is a link, and a line or two: the way to another article. */
function isCard({ element }: Region, found: Survey, total: number): boolean {
  const { prose, blocks, linkedHeadings, headings, linkBlocks } = found;
  if (prose > maxCardProse || blocks > maxCardBlocks || element.tag === 'header') return false;
  if (linkedHeadings === 1 && headings === 1) return true;
  return linkBlocks === 1 && prose > 0 && prose <= maxCardShare * total && element.tag !== 'p';
}

/** A picture and what is written below it. */
function isPicture({ element }: Region, { images, blocks, text, headings }: Survey, total: number): boolean {
  if (images === 0 || blocks === 0 || blocks > 2 || headings > 0 || element.tag === 'p') return false;
  return text <= maxCaption && text <= maxCardShare * total;
}

/** The article that a page appends when its reader reaches the end: it begins with a heading of the first rank of its own. */
function isNextPage(region: Region, { prose }: Survey, total: number, { headline, isLive }: PruneRules): boolean {
  if (isLive || headline === undefined || !isWithinFirstHeading(headline.element)) return false;
  if (total - prose < leastOwnProse) return false;
  return firstBlocks(region, maxBlocksAbove).some(({ element }) => isWithinFirstHeading(element));
}

function firstBlocks({ parts }: Region, count: number): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    if (blocks.length >= count) break;
    if (isRegion(part)) blocks.push(...firstBlocks(part, count - blocks.length));
    else blocks.push(part);
  }
  return blocks;
}

function isWithinFirstHeading(element: PageElement): boolean {
  return element.tag === 'h1' || element.parent?.tag === 'h1';
}

/** Another one than the page's main article: it has a heading of its own and does not stand in that one. */
function isOtherArticle(element: PageElement, { headings }: Survey, own: PageElement | undefined): boolean {
  return (
    element.tag === 'article' && headings > 0 && own !== undefined && !isWithin(element, own) && !isWithin(own, element)
  );
}

/** The outermost `<article>` that holds the headline, else the one that holds most of the prose. */
function mainArticle(
  page: Region,
  surveys: ReadonlyMap<Region, Survey>,
  headline: Block | undefined,
): PageElement | undefined {
  let found: PageElement | undefined;
  for (let at = headline?.element ?? null; at !== null; at = at.parent) if (at.tag === 'article') found = at;
  if (found !== undefined) return found;
  let most = surveys.get(page)!.prose * leastMainShare;
  for (const [{ element }, { prose }] of surveys) {
    if (element.tag === 'article' && prose > most) [found, most] = [element, prose];
  }
  return found;
}

/** The blocks of `region` in order. */
export function blocksOf(region: Region): Block[] {
  const blocks: Block[] = [];
  const walk = ({ parts }: Region): void => {
    for (const part of parts) {
      if (isRegion(part)) walk(part);
      else blocks.push(part);
    }
  };
  walk(region);
  return blocks;
}

/** Whether `element` is marked as the one that holds the text of the article, and nothing else. */
export function isMarkedBody(element: PageElement): boolean {
  if (/(?:^|\s)(?:articleBody|reviewBody)(?:\s|$)/.test(attributeOf(element, 'itemprop'))) return true;
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.slice(0, 400);
  return /(?:^|[\s_-])(?:article|story|post|entry|news|detail|blog)[_-]{0,2}(?:body|content|text|copytext|main)(?:$|[\s_])|(?:^|\s)artibody(?:$|\s)|(?:^|\s)(?:body-?copy|article-?body-?\w{0,12})(?:$|\s)/i.test(
    names,
  );
}
