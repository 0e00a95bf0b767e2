/** Small questions about elements: their attributes, their words, their text. Walks recurse, because `tree.ts` bounds the depth. */
import { blockTags, opaqueTags } from './nesting.js';
import type { PageElement, PageNode } from './tree.js';

/** The attribute `name`, without white space around it; `''` where there is none. */
export function attributeOf({ attributes }: PageElement, name: string): string {
  return attributes.get(name)?.trim() ?? '';
}

/** Calls `visit` for `element` and all below it, in document order; where it returns false, nothing below is visited. */
export function visitElements(element: PageElement, visit: (element: PageElement) => boolean | void): void {
  if (visit(element) === false) return;
  for (const child of element.children) if (typeof child !== 'string') visitElements(child, visit);
}

/** `text` with each run of white space as one blank and without invisible characters that only tell where a word may break. */
export function plainText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\0]+/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The text that `element` shows, in one line of at most about `limit` characters, without what `isLeftOut`. */
export function lineOf(
  element: PageElement,
  limit = 2000,
  isLeftOut: (element: PageElement) => boolean = () => false,
): string {
  let text = '';
  const add = (node: PageNode): void => {
    if (text.length > limit) return;
    if (typeof node === 'string') text += node;
    else if (node === element || (!opaqueTags.has(node.tag) && !isLeftOut(node))) {
      if (node.tag === 'br' || blockTags.has(node.tag)) text += ' ';
      for (const child of node.children) add(child);
      if (blockTags.has(node.tag)) text += ' ';
    }
  };
  add(element);
  return plainText(text.slice(0, limit));
}

/** The text of a script, which is no text of the page. */
export function sourceOf({ children }: PageElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** The words of a class, id or test name: `articleRelated__list-item` -> article, related, list, item. */
export function wordsOfName(name: string): string[] {
  if (name === '' || name === ' ') return [];
  return name
    .slice(0, 120)
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether `element` is `other` or stands in it. */
export function isWithin(element: PageElement, other: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (at === other) return true;
  return false;
}
