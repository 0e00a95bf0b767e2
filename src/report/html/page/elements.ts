/** Making elements. Text goes in as text nodes and attributes one by one, never as HTML: what a title holds stays a title. */
import type { Contents } from '../contents.js';
import { isTag } from '../language-tag.js';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | null;

/** An element; attributes that are undefined or false are left out, true ones are empty. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children);
}

/** The same for drawings. */
export function drawing<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function filled<Made extends Element>(made: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A button that does something on this page. */
export function button(attributes: Attributes, act: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** `text` from outside in a language of the report: direction and voice are its own. */
export function foreign(text: string, tag: string | undefined, attributes: Attributes = {}): HTMLSpanElement {
  return element('span', { ...attributes, lang: tag !== undefined && isTag(tag) ? tag : '', dir: 'auto' }, text);
}

/** For screen readers alone. */
export function spoken(text: string): HTMLSpanElement {
  return element('span', { class: 'spoken' }, text);
}

const coloured = 10;

/** The most frequent languages have a colour each, the others share one. */
export function languageClass(language: number): string {
  return language < coloured ? `l${language}` : 'lx';
}

/** A dot in the colour of a language, and its name. */
export function languageMark({ languages }: Contents, language: number, ...more: readonly Child[]): HTMLSpanElement {
  const dot = element('i', { class: `dot ${languageClass(language)}`, 'aria-hidden': 'true' });
  return element('span', { class: 'language' }, dot, languages[language]![1], ...more);
}

/** `names` with commas, each in its own direction. */
export function listed(names: readonly string[]): (Node | string)[] {
  return names.flatMap((name, at) => [...(at > 0 ? [', '] : []), element('bdi', {}, name)]);
}

let lastId = 0;

/** An id for what another element points at. */
export function freshId(): string {
  return `n${lastId++}`;
}
