/**
 * A page as nested regions of text blocks: a block is what stands between two breaks of the flow, a paragraph or a heading; a
 * region is an element that holds blocks. Each block knows how much of it is links, which is what tells prose from ways to
 * other pages (Kohlschütter et al. 2010, "Boilerplate detection using shallow text features").
 */
import { isUnspaced } from '../phrase-index.js';
import { plainText } from './element.js';
import type { FurnitureMarks } from './furniture.js';
import type { Furniture } from './furniture-words.js';
import { blockTags, headings, opaqueTags } from './nesting.js';
import { endsSentence } from './sentence-end.js';
import type { PageElement, PageNode } from './tree.js';

export interface Block {
  readonly text: string;
  /** Whether only a `<br>` parts it from the block before. */
  readonly isNextLine: boolean;
  /** Length in letters of an alphabet: a sign of a script without spaces counts for three. */
  readonly signs: number;
  /** Share of the text that is links, 0 to 1. */
  readonly linked: number;
  /** A heading by its tag, or a short line in bold. */
  readonly isHeading: boolean;
  /** The block element that it stands in. */
  readonly element: PageElement;
}

export interface Region {
  readonly element: PageElement;
  readonly parts: readonly (Region | Block)[];
  /** What its element is marked as. */
  readonly mark: Furniture | undefined;
  /** Pictures above its first text, those of `<figure>` and of regions within it apart. */
  readonly images: number;
}

/** Whether `part` is a region. */
export function isRegion(part: Region | Block): part is Region {
  return 'parts' in part;
}

const signsPerGlyph = 3;

/** A line is short if the longest one of its block is so many times as long. */
const shortLine = 4 / 3;
/** A line all in bold, of at most this length and no sentence, is a heading; the names of speakers before their words are not. */
const maxHeading = 150;
const mostlyBold = 0.9;
const boldTags: ReadonlySet<string> = new Set(['b', 'strong']);

/** Words of a sentence, whatever their class says of them. */
const textTags: ReadonlySet<string> = new Set(['a', 'b', 'strong', 'em', 'i', 'mark', 'q', 'cite', 'abbr']);

/** The regions below `root`. */
export function regionsOf(root: PageElement, marks: FurnitureMarks): Region {
  return new RegionBuilder(marks).region(root, undefined);
}

/** A line of the block that is open, and how much of it is links and how much bold. */
interface Line {
  text: string;
  linked: number;
  bold: number;
}

class RegionBuilder {
  private lines: Line[] = [{ text: '', linked: 0, bold: 0 }];
  private links = 0;
  private bolds = 0;
  private images = 0;
  private figures = 0;

  constructor(private readonly marks: FurnitureMarks) {}

  region(element: PageElement, mark: Furniture | undefined): Region {
    const parts: (Region | Block)[] = [];
    const outerImages = this.images;
    this.images = 0;
    const isLinked = element.tag === 'a' && isLinkElsewhere(element);
    if (isLinked) this.links++;
    if (element.tag === 'figure') this.figures++;
    this.addAll(element.children, element, parts);
    this.endBlock(element, parts);
    if (isLinked) this.links--;
    if (element.tag === 'figure') this.figures--;
    const { images } = this;
    this.images = outerImages;
    return { element, parts, mark, images };
  }

  private addRegion(element: PageElement, mark: Furniture | undefined, parts: (Region | Block)[]): void {
    const region = this.region(element, mark);
    if (region.parts.length > 0 || region.images > 0) parts.push(region);
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
        else this.lines.push({ text: '', linked: 0, bold: 0 });
      } else {
        breaks = 0;
        this.addElement(child, element, parts);
      }
    }
  }

  private addText(text: string): void {
    const line = this.lines.at(-1)!;
    line.text += text;
    const { length } = text.trim();
    if (this.links > 0) line.linked += length;
    if (this.bolds > 0) line.bold += length;
  }

  /** Whether nothing but white space stands in the block that is open. */
  private isBlank(): boolean {
    return this.lines.every(({ text }) => !/\S/.test(text));
  }

  private addElement(child: PageElement, element: PageElement, parts: (Region | Block)[]): void {
    const { tag } = child;
    if (opaqueTags.has(tag) && !(tag === 'button' && headings.has(element.tag))) return;
    if (
      (tag === 'img' || tag === 'amp-img' || tag === 'picture') &&
      this.figures === 0 &&
      parts.length === 0 &&
      this.isBlank()
    )
      this.images++;
    if (tag === 'hr') return this.endBlock(element, parts);
    const mark = this.marks.of(child);
    if (blockTags.has(tag) || child.holdsBlocks) {
      this.endBlock(element, parts);
      this.addRegion(child, mark, parts);
      return;
    }
    if (mark !== undefined && mark !== 'meta' && !textTags.has(tag) && child.children.length > 0) {
      // A caption or a button within a line; a whole block of it is judged as such.
      if (mark === 'hidden' || parts.length > 0 || !this.isBlank()) return;
      this.endBlock(element, parts);
      this.addRegion(child, mark, parts);
      return;
    }
    const isLink = tag === 'a' && isLinkElsewhere(child);
    const isBold = boldTags.has(tag);
    if (isLink) this.links++;
    if (isBold) this.bolds++;
    this.addAll(child.children, element, parts);
    if (isLink) this.links--;
    if (isBold) this.bolds--;
  }

  private endBlock(element: PageElement, parts: (Region | Block)[]): void {
    const { lines } = this;
    if (lines.length === 1 && lines[0]!.text === '') return;
    this.lines = [{ text: '', linked: 0, bold: 0 }];
    // The text of a figure is its caption, whatever it is marked as.
    if (this.figures > 0 && !isFigureText(element)) return;
    const isHeading = headings.has(element.tag);
    const paragraphs = paragraphsIn(lines.flatMap(plainLine), isHeading);
    for (const [index, line] of paragraphs.entries()) {
      const { text } = line;
      const signs = signsOf(text);
      parts.push({
        text,
        isNextLine: index > 0,
        signs,
        linked: Math.min(1, line.linked / text.length),
        isHeading: isHeading || (isBold(line) && signs <= maxHeading && !endsSentence(text)),
        element,
      });
    }
  }
}

function plainLine({ text, linked, bold }: Line): Line[] {
  const plain = plainText(text);
  return plain === '' ? [] : [{ text: plain, linked, bold }];
}

/**
 * The paragraphs of a block of several lines: a line goes on in the next one unless it ends as a sentence does, is short, or is bold
 * and the next one is not, because old systems broke each line of a paragraph. A heading is one.
 */
function paragraphsIn(lines: readonly Line[], isHeading: boolean): Line[] {
  const longest = Math.max(0, ...lines.slice(0, 1000).map(({ text }) => text.length));
  const paragraphs: Line[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const goesOn =
      before !== undefined &&
      (isHeading ||
        (!endsSentence(before.text) && before.text.length * shortLine >= longest && isBold(before) === isBold(line)));
    if (goesOn && last !== undefined) {
      last.text += ` ${line.text}`;
      last.linked += line.linked;
      last.bold += line.bold;
    } else paragraphs.push({ ...line });
    before = line;
  }
  return paragraphs;
}

function isBold({ text, bold }: Line): boolean {
  return bold >= text.length * mostlyBold;
}

/** A link or a button; a place that is linked to, and a link to a place on the page, lead nowhere else. */
function isLinkElsewhere({ attributes }: PageElement): boolean {
  const target = attributes.get('href');
  if (target === undefined) return !attributes.has('name') && !attributes.has('id');
  return !/^\s*#./.test(target);
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
