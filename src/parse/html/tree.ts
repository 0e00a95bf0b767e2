/**
 * A page as a tree of elements, from htmlparser2's tokenizer. The tree is built here and not by a DOM, because a page is hostile:
 * depth and number of elements are bounded, so that every later walk may recurse, and no end tag is looked for further than the
 * bounded depth, so that the time is linear. Beyond the depth, text still lands in the innermost element that there is.
 */
import { Tokenizer } from 'htmlparser2';
import { blockTags, endsOpen, endsParagraph, headings, scopeBarriers, tableTags, voidTags } from './nesting.js';

export interface PageElement {
  /** In small letters. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly PageNode[];
  readonly parent: PageElement | null;
  /** Whether an element that begins a block of text stands anywhere below. */
  readonly holdsBlocks: boolean;
}

/** An element, or text with its references decoded. */
export type PageNode = PageElement | string;

interface OpenElement extends PageElement {
  readonly attributes: Map<string, string>;
  readonly children: PageNode[];
  readonly parent: OpenElement | null;
  holdsBlocks: boolean;
}

/** Browsers stop at 512; real pages stay below 100. */
const maxDepth = 200;
/** Pages of news have a few thousand. */
const maxElements = 250_000;
/** Longest attribute: descriptions in `content` have some hundred characters, settings in `data-…` up to a megabyte. */
const maxAttributeLength = 8192;
/** Attributes of one element that are kept. */
const maxAttributes = 40;

const noAttributes = new Map<string, string>();

/** The root of `page`, an element called `#page`. Linear in the page; no page throws. */
export function parseTree(page: string): PageElement {
  const builder = new TreeBuilder(page);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(page);
  tokenizer.end();
  return builder.root;
}

class TreeBuilder {
  readonly root: OpenElement = {
    tag: '#page',
    attributes: noAttributes,
    children: [],
    parent: null,
    holdsBlocks: true,
  };
  private readonly open: OpenElement[] = [this.root];
  /** Open tags beyond the depth, whose end tags are to be skipped. */
  private beyond = 0;
  private openParagraphs = 0;
  private elements = 0;
  private tag = '';
  private attributes = noAttributes;
  private name = '';
  private value = '';
  private readonly isXml: boolean;

  constructor(private readonly page: string) {
    this.isXml = /^\s*<\?xml\s/.test(page.slice(0, 100));
  }

  ontext(start: number, end: number): void {
    this.addText(this.page.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(characterOf(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.addText(this.page.slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.page.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.attributes = noAttributes;
  }

  onattribname(start: number, end: number): void {
    this.name = this.page.slice(start, Math.min(end, start + 60)).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.value.length < maxAttributeLength)
      this.value += this.page.slice(start, Math.min(end, start + maxAttributeLength));
  }

  onattribentity(codepoint: number): void {
    if (this.value.length < maxAttributeLength) this.value += characterOf(codepoint);
  }

  onattribend(): void {
    if (this.attributes === noAttributes) this.attributes = new Map();
    if (this.attributes.size < maxAttributes && !this.attributes.has(this.name))
      this.attributes.set(this.name, this.value);
  }

  onopentagend(): void {
    this.addElement(false);
  }

  onselfclosingtag(): void {
    this.addElement(this.isXml);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.page.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (tag === 'br') {
      this.tag = 'br';
      this.attributes = noAttributes;
      this.addElement(true);
    } else if (this.beyond > 0) this.beyond--;
    else this.closeTag(tag);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private addText(text: string): void {
    if (this.elements >= maxElements) return;
    const { children } = this.open.at(-1)!;
    const last = children.at(-1);
    // References split a text into pieces.
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  private addElement(isClosed: boolean): void {
    const { tag, attributes } = this;
    if (++this.elements >= maxElements) return;
    this.endImplied(tag);
    const parent = this.open.at(-1)!;
    if ((tag === 'html' || tag === 'body') && this.elements > 1) {
      const first = this.open.find((element) => element.tag === tag);
      if (first !== undefined) return;
    }
    const element: OpenElement = { tag, attributes, children: [], parent, holdsBlocks: false };
    parent.children.push(element);
    if (blockTags.has(tag))
      for (let at: OpenElement | null = parent; at !== null && !at.holdsBlocks; at = at.parent) at.holdsBlocks = true;
    if (isClosed || voidTags.has(tag)) return;
    if (this.open.length > maxDepth) {
      this.beyond++;
      return;
    }
    if (tag === 'p') this.openParagraphs++;
    this.open.push(element);
  }

  /** Ends what the start of `tag` ends. */
  private endImplied(tag: string): void {
    if (this.openParagraphs > 0 && endsParagraph.has(tag)) this.closeWithin('p', scopeBarriers);
    const current = this.open.at(-1)!.tag;
    if (headings.has(tag) && headings.has(current)) this.popTo(this.open.length - 1);
    if (tag === 'a') this.endLink();
    const rule = endsOpen[tag];
    if (rule === undefined) return;
    for (let at = this.open.length - 1; at > 0; at--) {
      const { tag: opened } = this.open[at]!;
      if (rule.within.has(opened)) return;
      if (!rule.ends.has(opened)) continue;
      this.popTo(at);
      if (tag !== 'tr') return;
    }
  }

  /** A link in a link ends it, unless a block stands between: `<a>` around a card that holds another. */
  private endLink(): void {
    for (let at = this.open.length - 1; at > 0; at--) {
      const { tag } = this.open[at]!;
      if (tag === 'a') return this.popTo(at);
      if (blockTags.has(tag)) return;
    }
  }

  private closeTag(tag: string): void {
    const isBlock = blockTags.has(tag);
    for (let at = this.open.length - 1; at > 0; at--) {
      const { tag: opened } = this.open[at]!;
      if (opened === tag || (headings.has(tag) && headings.has(opened))) return this.popTo(at);
      // `<b><p>…</b>…</p>`: the text goes on in its paragraph.
      if (!isBlock && blockTags.has(opened)) return;
      if (scopeBarriers.has(opened) && !tableTags.has(tag)) return;
    }
  }

  private closeWithin(tag: string, barriers: ReadonlySet<string>): void {
    for (let at = this.open.length - 1; at > 0; at--) {
      const { tag: opened } = this.open[at]!;
      if (opened === tag) return this.popTo(at);
      if (barriers.has(opened)) return;
    }
  }

  private popTo(length: number): void {
    while (this.open.length > length) if (this.open.pop()?.tag === 'p') this.openParagraphs--;
  }
}

function characterOf(codepoint: number): string {
  return codepoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codepoint);
}
