/** How much a block of text speaks for an article, or against one. */
import type { Block } from './page-regions.js';
import { endsSentence } from './sentence-end.js';

/** Prose is at least so long, or ends as a sentence does. */
const leastProse = 100;
const mostPerBlock = 1200;
/** A block with more links than this leads elsewhere. */
export const mostLinked = 0.5;

/** Elements in which even a few words are text: answers, entries, cells. */
const textTags: ReadonlySet<string> = new Set([
  'p',
  'li',
  'blockquote',
  'dd',
  'dt',
  'td',
  'th',
  'pre',
  'summary',
  'caption',
]);

/** Whether `block` is prose: words that are no links and make sentences. */
export function isProse({ text, signs, linked, isHeading }: Block): boolean {
  return !isHeading && linked <= mostLinked && (signs >= leastProse || (signs >= 25 && endsSentence(text)));
}

/** Whether `block` stands in an element for text, so that it may be short. */
export function isText({ element }: Block): boolean {
  return textTags.has(element.tag);
}

/** The letters of prose in `block`; 0 where it is none. */
export function proseOf(block: Block): number {
  return isProse(block) ? Math.min(block.signs, mostPerBlock) * (1 - block.linked) : 0;
}

/** Positive for prose, negative for links and labels, about 0 for headings and short answers. */
export function worthOf(block: Block): number {
  const { signs, linked, isHeading } = block;
  if (linked > mostLinked) return -Math.min(signs, 100) - 10;
  if (isHeading) return 0;
  if (isProse(block)) return proseOf(block);
  return isText(block) ? signs / 4 : -Math.min(signs, 40) / 2;
}
