/**
 * What a page says of itself outside of its text, collected in one walk: `<meta>`, `<link>`, `<html lang>`, scripts of linked data,
 * headings of the first rank, microdata. What it means is decided elsewhere.
 */
import { labelText, readLinkedData, type LinkedData } from './linked-data.js';
import { attributeOf, lineOf, sourceOf, visitElements } from './element.js';
import type { PageElement } from './tree.js';

export interface PageFacts {
  /** Values of `<meta>` by the small letters of their name, property or itemprop; in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly linked: LinkedData;
  /** `<html lang>` or `xml:lang`. */
  readonly language: string;
  readonly canonical: string;
  readonly base: string;
  /** The text of `<title>`. */
  readonly title: string;
  /** `<h1>` and what stands for one. */
  readonly headings: readonly { readonly element: PageElement; readonly text: string }[];
  /** Elements with `itemprop`, by its value in small letters. */
  readonly properties: ReadonlyMap<string, readonly PageElement[]>;
  /** `<meta http-equiv=refresh>` that leads elsewhere. */
  readonly isRedirect: boolean;
  /** Scripts that hold the state of a page that is drawn by a program. */
  readonly states: readonly string[];
}

const maxMetas = 1000;
const maxValuesPerName = 30;
const maxContentLength = 4000;
const maxScripts = 300;
const maxHeadings = 60;
const maxProperties = 500;
/** `entry-title`, `article__headline`, `tytul`: what systems in several languages call their headline. */
const titleClass =
  /(?:^|[\s_-])(?:head-?line|title|titel|titre|titulo|titolo|tytul|titulek|judul|baslik|zagolovok|naslov|titulli|tit|heading)(?:$|[\s_-])/i;
const joinedTitleClass = /[a-z](?:Title|Headline|Heading)(?:$|[\s_-])/;
const maxStateLength = 3_000_000;

/** The facts of the page below `root`. */
export function readFacts(root: PageElement): PageFacts {
  const meta = new Map<string, string[]>();
  const properties = new Map<string, PageElement[]>();
  const scripts: string[] = [];
  const states: string[] = [];
  const headings: { element: PageElement; text: string }[] = [];
  const facts = { language: '', canonical: '', base: '', title: '', isRedirect: false };
  let metas = 0;
  let propertyCount = 0;
  visitElements(root, (element) => {
    const { tag } = element;
    const property = attributeOf(element, 'itemprop').toLowerCase();
    if (property !== '' && ++propertyCount <= maxProperties) {
      for (const name of property.split(/\s+/).slice(0, 5)) listed(properties, name).push(element);
    }
    if (tag === 'meta') {
      if (++metas > maxMetas) return;
      const content = labelText(attributeOf(element, 'content').slice(0, maxContentLength));
      if (content === '') return;
      const equivalent = attributeOf(element, 'http-equiv').toLowerCase();
      if (equivalent === 'refresh') facts.isRedirect ||= /url\s*=/i.test(content);
      const names = [attributeOf(element, 'property'), attributeOf(element, 'name'), property, equivalent];
      for (const name of new Set(names.map((given) => given.toLowerCase()))) {
        const values = name === '' ? [] : listed(meta, name);
        if (values.length < maxValuesPerName) values.push(content);
      }
    } else if (tag === 'link') {
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, 'rel')))
        facts.canonical ||= attributeOf(element, 'href');
    } else if (tag === 'html') {
      facts.language ||= attributeOf(element, 'lang') || attributeOf(element, 'xml:lang');
    } else if (tag === 'base') {
      facts.base ||= attributeOf(element, 'href');
    } else if (tag === 'title') {
      if (element.parent?.tag !== 'svg') facts.title ||= labelText(sourceOf(element));
    } else if (tag === 'script') {
      const type = attributeOf(element, 'type').toLowerCase();
      if (scripts.length < maxScripts && /ld\+json/.test(type)) scripts.push(sourceOf(element));
      else if (states.length < 3 && isState(element, type)) states.push(sourceOf(element).slice(0, maxStateLength));
      return false;
    } else if (headings.length < maxHeadings && isFirstHeading(element, property)) {
      const text = lineOf(element, 600, isKicker);
      if (text !== '') headings.push({ element, text });
    }
    return tag !== 'svg' && tag !== 'style';
  });
  return { ...facts, meta, properties, headings, linked: readLinkedData(scripts), states };
}

/** A label before the headline, in the same heading: `Interview:`. */
function isKicker(element: PageElement): boolean {
  return /kicker|overline|eyebrow|dachzeile|topline|pretitle|sr-only|visually-?hidden/i.test(
    attributeOf(element, 'class'),
  );
}

function isFirstHeading(element: PageElement, property: string): boolean {
  return (
    element.tag === 'h1' ||
    property === 'headline' ||
    attributeOf(element, 'aria-level') === '1' ||
    titleClass.test(attributeOf(element, 'class')) ||
    joinedTitleClass.test(attributeOf(element, 'class'))
  );
}

function isState(element: PageElement, type: string): boolean {
  return (
    attributeOf(element, 'id') === '__NEXT_DATA__' ||
    (type !== 'application/json' &&
      /^\s*(?:window\.|var\s)[\w.$]{0,30}(?:STATE|DATA|CONTENT|state|data|content)[\w$]{0,20}\s{0,3}=\s{0,3}\{/.test(
        sourceOf(element).slice(0, 200),
      ))
  );
}

function listed<Value>(lists: Map<string, Value[]>, name: string): Value[] {
  let list = lists.get(name);
  if (list === undefined) lists.set(name, (list = []));
  return list;
}

/** The first value that the page's `<meta>` give under one of `names`; `''` if none does. */
export function metaOf({ meta }: PageFacts, ...names: readonly string[]): string {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return '';
}
