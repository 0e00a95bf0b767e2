/**
 * A page as nested regions of text blocks: a block is what stands between two breaks of the flow, a paragraph or a heading; a
 * region is an element that holds blocks. Each block knows how much of it is links, which is what tells prose from ways to
 * other pages (Kohlschütter et al. 2010, "Boilerplate detection using shallow text features").
 */
import { isUnspaced } from '../phrase-index.js';
import { attributeOf, plainText } from './element.js';
import type { FurnitureMarks } from './furniture.js';
import type { Furniture } from './furniture-words.js';
import { blockTags, headings, opaqueTags } from './nesting.js';
import type { PageElement, PageNode } from './tree.js';

export interface Block {
  /** Lines, where the page breaks them by `<br>`. */
  readonly text: string;
  /** Length in letters of an alphabet: a sign of a script without spaces counts for three. */
  readonly signs: number;
  /** Share of the text that is links, 0 to 1. */
  readonly linked: number;
  readonly isHeading: boolean;
  /** The block element that it stands in. */
  readonly element: PageElement;
}

export interface Region {
  readonly element: PageElement;
  readonly parts: readonly (Region | Block)[];
  /** What its element is marked as. */
  readonly mark: Furniture | undefined;
}

/** Whether `part` is a region. */
export function isRegion(part: Region | Block): part is Region {
  return 'parts' in part;
}

const signsPerGlyph = 3;

/** Words of a sentence, whatever their class says of them. */
const textTags: ReadonlySet<string> = new Set(['a', 'b', 'strong', 'em', 'i', 'mark', 'q', 'cite', 'abbr']);

/** The regions below `root`. */
export function regionsOf(root: PageElement, marks: FurnitureMarks): Region {
  return new RegionBuilder(marks).region(root, undefined);
}

class RegionBuilder {
  private text: string[] = [];
  private linkedLength = 0;
  private links = 0;
  private figures = 0;

  constructor(private readonly marks: FurnitureMarks) {}

  region(element: PageElement, mark: Furniture | undefined): Region {
    const parts: (Region | Block)[] = [];
    const isLinked = element.tag === 'a' && isLinkElsewhere(element);
    if (isLinked) this.links++;
    if (element.tag === 'figure') this.figures++;
    this.addAll(element.children, element, parts);
    this.endBlock(element, parts);
    if (isLinked) this.links--;
    if (element.tag === 'figure') this.figures--;
    return { element, parts, mark };
  }

  private addAll(children: readonly PageNode[], element: PageElement, parts: (Region | Block)[]): void {
    let breaks = 0;
    for (const child of children) {
      if (typeof child === 'string') {
        if (/\S/.test(child)) breaks = 0;
        this.addText(child);
      } else if (child.tag === 'br') {
        // Two in a row end a paragraph.
        if (++breaks >= 2) this.endBlock(element, parts);
        else this.text.push('\n');
      } else {
        breaks = 0;
        this.addElement(child, element, parts);
      }
    }
  }

  private addText(text: string): void {
    this.text.push(text.includes('\n') ? text.replaceAll('\n', ' ') : text);
    if (this.links > 0) this.linkedLength += text.trim().length;
  }

  private addElement(child: PageElement, element: PageElement, parts: (Region | Block)[]): void {
    const { tag } = child;
    if (opaqueTags.has(tag) && !(tag === 'button' && headings.has(element.tag))) return;
    if (tag === 'hr') return this.endBlock(element, parts);
    const mark = this.marks.of(child);
    if (blockTags.has(tag) || child.holdsBlocks) {
      this.endBlock(element, parts);
      parts.push(this.region(child, mark));
      return;
    }
    if (mark !== undefined && mark !== 'meta' && !textTags.has(tag) && child.children.length > 0) {
      // A caption or a button within a line; a whole block of it is judged as such.
      if (mark === 'hidden' || parts.length > 0 || this.text.length > 0) return;
      this.endBlock(element, parts);
      parts.push(this.region(child, mark));
      return;
    }
    const isLink = tag === 'a' && isLinkElsewhere(child);
    if (isLink) this.links++;
    this.addAll(child.children, element, parts);
    if (isLink) this.links--;
  }

  private endBlock(element: PageElement, parts: (Region | Block)[]): void {
    if (this.text.length === 0) return;
    const text = this.text
      .join('')
      .split('\n')
      .map(plainText)
      .filter((line) => line !== '')
      .join('\n');
    const linked = text === '' ? 0 : Math.min(1, this.linkedLength / text.length);
    this.text = [];
    this.linkedLength = 0;
    // The text of a figure is its caption, whatever it is marked as.
    if (text === '' || (this.figures > 0 && !isFigureText(element))) return;
    parts.push({ text, signs: signsOf(text), linked, isHeading: headings.has(element.tag), element });
  }
}

/** A link to another page; one within the page leads nowhere else. */
function isLinkElsewhere(element: PageElement): boolean {
  const target = attributeOf(element, 'href');
  return target !== '' && !target.startsWith('#');
}

/** Tables and embedded posts that an editor put into a `<figure>`. */
function isFigureText(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null && at.tag !== 'figure'; at = at.parent) {
    if (at.tag === 'blockquote' || at.tag === 'table' || at.tag === 'pre') return true;
  }
  return false;
}

/** The length of `text` in letters of an alphabet: a sign of a script without spaces counts for three. */
export function signsOf(text: string): number {
  if (!/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(text))
    return text.length;
  let signs = 0;
  for (const sign of text) signs += isUnspaced(sign) ? signsPerGlyph : 1;
  return signs;
}
