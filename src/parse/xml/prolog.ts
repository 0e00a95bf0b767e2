/**
 * What is no element: comments, CDATA, instructions, and the document type with what it defines. Definitions of entities are stepped over and
 * never read, so `&lol9;` stays three letters and a number, and `SYSTEM "file:///etc/passwd"` opens nothing.
 */

/** Where a declaration ends, and the text that it holds, if it is CDATA. */
export interface Declaration {
  readonly end: number;
  readonly content?: { readonly start: number; readonly end: number };
}

/**
 * The declaration at `start`, where `<!` or `<?` stands. `missing` remembers which ends the text does not have, so that
 * each is looked for once.
 */
export function endOfDeclaration(text: string, start: number, missing: Set<string>): Declaration {
  if (text.startsWith('<![CDATA[', start)) {
    const from = start + 9;
    const end = endAfter(text, ']]>', from, missing);
    // A file that was cut off inside: what there is.
    return end < 0
      ? { end: text.length, content: { start: from, end: text.length } }
      : { end, content: { start: from, end: end - 3 } };
  }
  const closing = text.startsWith('<!--', start) ? '-->' : text.startsWith('<?', start) ? '?>' : undefined;
  const end = closing === undefined ? -1 : endAfter(text, closing, start + 2, missing);
  if (end >= 0) return { end };
  if (/^<!doctype[\s[]/i.test(text.slice(start, start + 10))) return { end: endOfDocumentType(text, start, missing) };
  const simple = endAfter(text, '>', start, missing);
  return { end: simple < 0 ? start + 2 : simple };
}

const subsetStart = /[^<>["']*(?:"[^"]*"[^<>["']*|'[^']*'[^<>["']*){0,4}/y;
/** One definition, or what stands between two. */
const definition = /\s+|%[^\s;<>\]]{1,100};|<!--|<\?|<![A-Za-z]/y;

/** The offset after a document type; where it is broken, after the part that can be told to be of it. */
function endOfDocumentType(text: string, start: number, missing: Set<string>): number {
  subsetStart.lastIndex = start + 2;
  let at = start + 2 + (subsetStart.exec(text)?.[0].length ?? 0);
  if (text[at] === '>') return at + 1;
  if (text[at] !== '[') return at;
  for (at++; ;) {
    definition.lastIndex = at;
    const found = definition.exec(text)?.[0];
    if (found === undefined) {
      const end = /^\]\s{0,100}>/.exec(text.slice(at, at + 102))?.[0].length;
      return at + (end ?? 0);
    }
    if (found === '<!--' || found === '<?') {
      const end = endAfter(text, found === '<?' ? '?>' : '-->', at, missing);
      if (end < 0) return at + 2;
      at = end;
    } else if (found.startsWith('<!')) at = endOfDefinition(text, at + 2);
    else at += found.length;
  }
}

const definitionPart = /[^"'>]*/y;

/** The offset after `<!ENTITY name "…">`; quotes may hold `>`. */
function endOfDefinition(text: string, from: number): number {
  for (let at = from; ;) {
    definitionPart.lastIndex = at;
    at += definitionPart.exec(text)?.[0].length ?? 0;
    const stop = text[at];
    if (stop === undefined || stop === '>') return Math.min(at + 1, text.length);
    const closing = text.indexOf(stop, at + 1);
    at = closing < 0 ? text.length : closing + 1;
  }
}

function endAfter(text: string, closing: string, from: number, missing: Set<string>): number {
  if (missing.has(closing)) return -1;
  const found = text.indexOf(closing, from);
  if (found < 0) missing.add(closing);
  return found < 0 ? -1 : found + closing.length;
}
