/**
 * XML to records: each `<item>`, `<nitf>`, `<newsItem>` becomes a small tree, is handed over and let go, so that memory is that of one record.
 * A reader of its own, because a parser that stops at the first error reads no real feed: `&` and `<3` in titles, tags that nobody closes, text
 * before the declaration, an end cut off. Entities that a document defines are not expanded and nothing is fetched. One pass with jumps from
 * `<` to `<`; depth, attributes and the size of a record are bounded, so the time is linear whatever the text.
 */
import { decodeOnce } from '../character-references.js';
import type { XmlElement } from './element.js';
import { XmlNames } from './names.js';
import { endOfDeclaration } from './prolog.js';
import { fields, isFeed, isRecord, leaves } from './vocabulary.js';

/** A record as it was read. */
export interface XmlRecord {
  readonly element: XmlElement;
  /** From 1. */
  readonly number: number;
  /** Whether nothing is around it. */
  readonly isRoot: boolean;
  /** The outermost element of a feed around it. */
  readonly root: XmlElement | undefined;
  readonly language: string | undefined;
  /** What relative addresses are relative to, from the outermost `xml:base` to the innermost. */
  readonly bases: readonly string[];
  /** What is missing of it, if something is. */
  readonly fault?: 'cut' | 'too-large';
}

/** Deeper elements are read as the text of the last one that is not. */
const maxDepth = 200;
const maxAttributes = 40;
/** Of a record: elements and texts, and characters from its start. */
const maxNodes = 50_000;
const maxLength = 16 * 1024 * 1024;
/** Elements and texts outside of records: what a feed tells of itself. */
const maxOuterNodes = 10_000;

const nameStart = /[A-Za-z_\u00aa-\uffff][^\s/><="'&]*/y;
const attribute = /[\s/]*([A-Za-z_\u00aa-\uffff][^\s/><="']*)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s"'<>]+)))?/y;
const tagRest = /[^<>]*/y;
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Hands the records of `text` to `onRecord`, in order; the settled name of the first element, null where there is none. */
export function readXml(text: string, onRecord: (record: XmlRecord) => void): string | null {
  const names = new XmlNames();
  const missing = new Set<string>();
  const open: XmlElement[] = [];
  /** Elements that are open beyond `maxDepth`. */
  let beyond = 0;
  let first: string | null = null;
  /** Where in `open` the record that is being read stands, and where in the text it began; -1 outside of one. */
  let recordDepth = -1;
  let recordStart = 0;
  let records = 0;
  let nodes = 0;
  let outerNodes = 0;
  let fault: 'cut' | 'too-large' | undefined;

  /** Adds to the innermost element, as long as there is room. */
  const attach = (child: XmlElement | string, end: number): void => {
    if (recordDepth < 0) {
      if (++outerNodes > maxOuterNodes) return;
    } else if (++nodes > maxNodes || end - recordStart > maxLength) {
      fault = 'too-large';
      return;
    }
    open.at(-1)?.children.push(child);
  };
  const addText = (start: number, end: number, isRaw = false): void => {
    if (start >= end || open.length === 0) return;
    const written = text.slice(start, end);
    // What a feed tells of itself stands in elements; between them there is only white space.
    if (recordDepth < 0 && !/\S/.test(written)) return;
    attach(isRaw ? written : decodeOnce(written), end);
  };
  const closeTop = (): void => {
    const element = open.pop();
    if (element === undefined || open.length !== recordDepth) return;
    recordDepth = -1;
    onRecord({
      element,
      number: ++records,
      isRoot: open.length === 0,
      root: open.find(({ name }) => isFeed(name)),
      language: valuesOf([...open, element], 'xml:lang').at(-1),
      bases: valuesOf([...open, element], 'xml:base'),
      ...(fault !== undefined && { fault }),
    });
  };
  const closeDownTo = (depth: number): void => {
    beyond = 0;
    while (open.length > depth) closeTop();
  };
  const openElement = (name: string, attributes: ReadonlyMap<string, string>, at: number): void => {
    first ??= name;
    if (recordDepth >= 0) {
      const record = open[recordDepth]!;
      if (record.name === name && (name === 'item' || name === 'entry')) closeDownTo(recordDepth);
      else if (open.length === recordDepth + 2 && fields.has(name) && leaves.has(open.at(-1)!.name))
        closeDownTo(recordDepth + 1);
    }
    if (open.length >= maxDepth) {
      beyond++;
      return;
    }
    const element: XmlElement = { name, attributes, children: [] };
    const startsRecord = recordDepth < 0 && isRecord(name, open);
    if (startsRecord) {
      recordStart = at;
      nodes = 0;
      fault = undefined;
    } else attach(element, at);
    open.push(element);
    if (startsRecord) recordDepth = open.length - 1;
  };
  const closeElement = (name: string): void => {
    if (beyond > 0) {
      beyond--;
      return;
    }
    for (let depth = open.length - 1; depth >= 0; depth--) if (open[depth]!.name === name) return closeDownTo(depth);
  };

  /** Reads the tag that begins at `start`; where it ends, or -1 where there is none. */
  const readTag = (start: number): number => {
    nameStart.lastIndex = start + 1;
    const written = nameStart.exec(text)?.[0];
    if (written === undefined) return -1;
    let at = start + 1 + written.length;
    let attributes: Map<string, string> | undefined;
    for (;;) {
      attribute.lastIndex = at;
      const found = attribute.exec(text);
      if (found === null) break;
      at += found[0].length;
      const [, name = '', double, single, bare] = found;
      if ((attributes?.size ?? 0) >= maxAttributes) continue;
      const value = decodeOnce(double ?? single ?? bare ?? '');
      (attributes ??= new Map()).set(name.toLowerCase(), value);
      if (name.startsWith('xmlns:')) names.declare(name.slice(6), value);
    }
    const end = endOfTag(text, at);
    // `I <b you</title>`: no tag, but the text of one who does not escape.
    if (end < 0) return -1;
    const name = names.settle(written);
    openElement(name, attributes ?? noAttributes, start);
    if (text[end - 2] === '/') closeElement(name);
    return end;
  };

  for (let at = 0; at < text.length;) {
    const start = text.indexOf('<', at);
    if (start < 0) {
      addText(at, text.length);
      break;
    }
    addText(at, start);
    const next = text[start + 1];
    if (next === '!' || next === '?') {
      const { end, content } = endOfDeclaration(text, start, missing);
      if (content !== undefined) addText(content.start, content.end, true);
      at = end;
    } else if (next === '/') {
      nameStart.lastIndex = start + 2;
      const written = nameStart.exec(text)?.[0];
      if (written !== undefined) closeElement(names.settle(written));
      const nameEnd = start + 2 + (written?.length ?? 0);
      const end = endOfTag(text, nameEnd);
      at = end < 0 ? nameEnd : end;
    } else {
      const end = readTag(start);
      if (end < 0) addText(start, start + 1);
      at = end < 0 ? start + 1 : end;
    }
  }
  if (recordDepth >= 0) fault ??= 'cut';
  closeDownTo(0);
  return first;
}

/** The offset after the `>` that ends a tag whose rest begins at `from`; -1 where a `<` or the end of the text comes first. */
function endOfTag(text: string, from: number): number {
  tagRest.lastIndex = from;
  const end = from + (tagRest.exec(text)?.[0].length ?? 0);
  return text[end] === '>' ? end + 1 : -1;
}

/** The values of the attribute `name`, from the outermost element to the innermost that has one. */
function valuesOf(elements: readonly XmlElement[], name: string): string[] {
  return elements.flatMap(({ attributes }) => attributes.get(name) ?? []);
}
