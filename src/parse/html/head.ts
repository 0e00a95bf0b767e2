/** What the first bytes of a file tell: whether it is a page of HTML, and which encoding the page declares. */

/** So much of a file is looked at; the standard looks at 1024 bytes, real pages declare later. */
const headLength = 8192;

/** Whether `head`, without white space at its start, begins a page of HTML; XML declaration and comments may stand before it. */
export function beginsPage(head: string): boolean {
  let at = 0;
  const text = head.slice(0, headLength);
  for (let skipped = 0; skipped < 20; skipped++) {
    const start = /^[\s\ufeff]*(?:ï»¿)?\s*/.exec(text.slice(at))?.[0].length ?? 0;
    at += start;
    const end = text.startsWith('<!--', at)
      ? text.indexOf('-->', at + 4) + 3
      : text.startsWith('<?xml', at)
        ? text.indexOf('?>', at) + 2
        : 0;
    if (end <= at) break;
    at = end;
  }
  return /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link\s+rel)(?=[\s>/]))/i.test(text.slice(at, at + 200));
}

/** The name of the encoding that `head`, the first bytes of a page as Latin-1, declares; undefined where it declares none. */
export function declaredPageEncoding(head: string): string | undefined {
  const text = head.slice(0, headLength).replace(/<!--[\s\S]*?-->/g, '');
  const xml = /^[\s\u00ef\u00bb\u00bf]*<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i.exec(
    text,
  )?.[1];
  for (const [tag] of text.matchAll(/<meta\s[^>]{0,500}>/gi)) {
    const charset = /(?:^|[\s"';])charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(tag)?.[1];
    if (charset !== undefined) return charset.toLowerCase();
  }
  return xml?.toLowerCase();
}
