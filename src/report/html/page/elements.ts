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

/** Neighbours in the table are far apart on the wheel (the golden angle); no two are the same. */
const goldenAngle = 137.508;

/** Gives `made` the colour of a language: `style.css` makes it dark or light enough to be read. */
export function coloured<Made extends HTMLElement | SVGElement>(made: Made, language: number): Made {
  made.style.setProperty('--hue', `${Math.round(210 + language * goldenAngle) % 360}`);
  return made;
}

/** The code of a language in its colour: colours alone cannot be told apart by all, nor ninety by anyone. */
export function languageCode({ languages }: Contents, language: number): HTMLElement {
  const [tag] = languages[language]!;
  return coloured(element('i', { class: 'code', 'aria-hidden': 'true' }, tag.split('-')[0]!.slice(0, 3)), language);
}

/** The code and the name of a language. */
export function languageMark(contents: Contents, language: number, ...more: readonly Child[]): HTMLSpanElement {
  const name = contents.languages[language]![1];
  return element('span', { class: 'language' }, languageCode(contents, language), name, ...more);
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
