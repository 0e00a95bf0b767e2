/** An XML reader that refuses what XML 1.0 does: just enough of it for documents without DTD, comments and CDATA. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root of `xml`. Throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden !== null) throw new Error(`forbidden character at ${forbidden.index}`);
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error('no XML declaration');
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  let at = declaration.length;
  for (const [tag, text = '', close, name = '', attributes = '', empty] of xml
    .slice(at)
    .matchAll(/([^<]*)<(\/)?([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/)?>/gy)) {
    at += tag.length;
    plain(text);
    if (open.length === 1 && text.trim() !== '') throw new Error('text outside of the root');
    if (close !== undefined) {
      if (open.pop()!.name !== name || attributes !== '' || empty !== undefined)
        throw new Error(`</${name}> closes another`);
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes), children: [] };
    open.at(-1)!.children.push(element);
    if (empty === undefined) open.push(element);
  }
  if (xml.slice(at).trim() !== '') throw new Error(`no markup: ${xml.slice(at, at + 80)}`);
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one root');
  return top.children[0]!;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)] as const);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

/** `text` with its references replaced. */
function plain(text: string): string {
  return text.replace(/&(\w*;)?/g, (_, name: string | undefined) => {
    const character = references[name?.slice(0, -1) ?? ''];
    if (character === undefined) throw new Error(`an ampersand that is no reference in ${text}`);
    return character;
  });
}

/** `element` and all within it that are called `name`. */
export function elementsOf(element: Element, name: string): Element[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => elementsOf(child, name))];
}
