/**
 * Fragments of HTML, as feeds and records carry them, to the text that a reader sees. Read by events and without a tree, so depth
 * costs nothing; only names that HTML knows are tags: `if x<y and` is text. What is an article on a whole page is not decided here.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { decodeReferences } from './character-references.js';
import { isBlock, TextFlow, withoutMarks } from './text-flow.js';

/** Elements without a break around them; with those of `TextFlow`, the tags that news is written with. */
const inline: ReadonlySet<string> = new Set(
  (
    'a|abbr|acronym|area|b|base|basefont|bdi|bdo|big|cite|code|col|colgroup|data|del|dfn|em|fb|font|frame|frameset|i|img|input|ins|kbd|label|legend|' +
    'link|mark|marquee|meta|meter|nobr|optgroup|option|output|param|picture|progress|q|rp|rt|ruby|s|samp|slot|small|source|span|strike|strong|sub|sup|' +
    'tbody|tfoot|thead|time|track|tt|u|var|wbr|amp-img|script|style|noscript|template|iframe|object|embed|applet|video|audio|svg|canvas|map|head|title|' +
    'select|textarea|button|nav|figure|figcaption|noframes|datalist|path|g'
  ).split('|'),
);
/** A tag that was escaped once too often: `&lt;p&gt;`. */
const escapedTag = /&lt;\/?(?:p|br|div|a|img|b|i|em|span|strong|ul|ol|li|h[1-6]|table|figure|blockquote)(?=[\s/&])/i;
const openTag = /<\/?(?:p|br|div|a|img|b|i|em|span|strong|ul|ol|li|h[1-6]|table|figure|blockquote)(?=[\s/>])/i;

/** Whether `text` holds tags of HTML, as texts do that are declared as plain and are not. */
export function holdsMarkup(text: string): boolean {
  return openTag.test(text);
}

/** The text of a fragment of HTML: paragraphs with a blank line between them. A text without tags keeps its lines and paragraphs. */
export function markupText(html: string): string {
  return withoutMarks(markedText(html));
}

/** A text that holds no markup: its paragraphs and lines, white space set right. */
export function plainText(text: string): string {
  const flow = new TextFlow();
  flow.text(text);
  return flow.marked();
}

/** A headline that may hold tags and references, escaped twice too: one line. */
export function markupLine(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/[\s\0-\x1f\x7f]+/g, ' ').trim();
  return decodeReferences(markupText(html)).replace(/\s+/g, ' ').trim();
}

/** As `markupText`, with the links still marked. */
export function markedText(html: string): string {
  const flow = new TextFlow();
  const source = escapedTag.test(html) && !openTag.test(html) ? decodeReferences(html) : html;
  feed(source, flow);
  const text = flow.marked();
  // `&amp;nbsp;`, escaped once too often.
  return text.includes('&') ? decodeReferences(text).trim() : text;
}

/** Tells `flow` of every tag and text of `html`. */
function feed(html: string, flow: TextFlow): void {
  if (!/[<&]/.test(html)) return flow.text(html);
  /** Where the tag that is open began, and its name. */
  let tagStart = 0;
  let name = '';
  /** Where what is still to come begins. */
  let rest = 0;
  const ignore = (): void => undefined;
  const skip = (_start: number, end: number): void => void (rest = end + 1);
  const endTag = (end: number): void => {
    if (isTag(name)) flow.open(name);
    else flow.text(html.slice(tagStart, end + 1));
    rest = end + 1;
  };
  const callbacks: TokenizerCallbacks = {
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    onattribname: ignore,
    oncdata: (start, end, offset) => {
      flow.text(html.slice(start, end - offset));
      rest = end + 1;
    },
    onclosetag: (start, end) => {
      name = html.slice(start, end).toLowerCase();
      if (isTag(name)) flow.close(name);
      rest = end + 1;
    },
    oncomment: skip,
    ondeclaration: skip,
    onend: ignore,
    onopentagend: endTag,
    onopentagname: (start, end) => {
      tagStart = start - 1;
      name = html.slice(start, end).toLowerCase();
    },
    onprocessinginstruction: skip,
    onselfclosingtag: (end) => {
      endTag(end);
      if (isTag(name)) flow.close(name);
    },
    ontext: (start, end) => {
      flow.text(html.slice(start, end));
      rest = end;
    },
    ontextentity: (code, end) => {
      flow.text(String.fromCodePoint(code));
      rest = end;
    },
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  // A tag that the end cuts off: `<a href="https://…` says nothing, `x <y and so on` does.
  const cut = /^<([a-z][^\s/>]{0,40})/i.exec(html.slice(rest, rest + 50))?.[1]?.toLowerCase();
  if (cut !== undefined && !isTag(cut)) flow.text(html.slice(rest));
}

function isTag(name: string): boolean {
  return inline.has(name) || isBlock(name);
}
