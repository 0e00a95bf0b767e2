/** One element of XML as `readXml` keeps it, and the few questions that formats ask of it. Names are small letters with a settled prefix. */
import { TextFlow, withoutMarks } from '../text-flow.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and texts, decoded. */
  readonly children: (XmlElement | string)[];
}

/** The child elements, all or those called `name`. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element at `path` of child names, the first of each; undefined where one is missing. */
export function childOf(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) {
    found = found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  }
  return found;
}

/** The elements below `element` that are called `name`, in order; those inside of a found one are not looked for. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}

/** Everything written in `element` as it stands; undefined where that is white space only. */
export function textOf(element: XmlElement | undefined): string | undefined {
  const text = element === undefined ? '' : writtenIn(element);
  return /\S/.test(text) ? text : undefined;
}

function writtenIn({ children }: XmlElement): string {
  const [only] = children;
  if (children.length === 1 && typeof only === 'string') return only;
  return children.map((child) => (typeof child === 'string' ? child : writtenIn(child))).join('');
}

/** A short text on one line; undefined where there is none or it is longer than `maxLength` characters. */
export function labelOf(element: XmlElement | undefined, maxLength = 2000): string | undefined {
  const text = textOf(element)?.trim();
  return text === undefined || text.length > maxLength ? undefined : text.replace(/\s+/g, ' ');
}

/** The elements inside `element` as a reader sees them: paragraphs with a blank line between them. */
export function flowOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const flow = new TextFlow();
  tell(element, flow);
  return withoutMarks(flow.marked());
}

/** As `flowOf` for a headline or a byline: one line. */
export function lineOf(element: XmlElement | undefined): string {
  return flowOf(element).replace(/\s+/g, ' ');
}

/** Depth is bounded where the tree is built. */
function tell(element: XmlElement, flow: TextFlow): void {
  for (const child of element.children) {
    if (typeof child === 'string') flow.text(child);
    else {
      flow.open(child.name);
      tell(child, flow);
      flow.close(child.name);
    }
  }
}
