/**
 * What pages leave inside sentences: tags, character references, addresses, handles, the marks of Markdown and wikis. The
 * words that people read stay: the text of a link, the word of a hashtag. One pass over the text that stops at a dozen
 * characters only; each look ahead is bounded or never repeated, so the time is linear whatever the text.
 */
import type { Span } from '../model/span.js';

/** Tags that HTML knows: `a < b` and `<Name>` are text. */
const tags: ReadonlySet<string> = new Set(
  (
    'a|abbr|article|aside|b|big|blockquote|br|button|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|footer|' +
    'form|h1|h2|h3|h4|h5|h6|header|hr|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|noscript|object|ol|p|param|picture|pre|q|' +
    's|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|u|ul|video'
  ).split('|'),
);
/** Elements whose content is no text. */
const opaque: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'svg']);

const reference = /&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});/iy;
const tagStart = /<(\/?)([a-z][a-z\d]{0,10})(?=[\s/>])/iy;
const linkTarget = /\]\((?:[^\s()]|\([^\s()]{0,200}\)){1,2000}(?:\s"[^"\n]{0,300}")?\)/y;
const wikiLink = /\[\[([^[\]|\n]{1,200})(\|[^[\]\n]{0,300})?\]\]/y;
const wikiNote = /\[(?:\d{1,3}|edit|update|citation needed|sic)\]/iy;
const template = /\{\{[^{}]{0,500}\}\}/y;
const nonText =
  /^(?:file|image|category|datei|bild|fichier|archivo|файл|berkas|skeda|ficheiro|arquivo|plik|bestand|dosya|soubor|tập tin|ملف|پرونده|ファイル|media):/i;
const addressEnd = /[\s<>"“”«»‘`|\\^{}\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/g;

/** 1 for the ASCII characters at which something may begin or, for addresses, be recognised; 2 where another of the same must follow. */
const stops = new Uint8Array(128);
for (const character of '<&:@#[]{/') stops[character.charCodeAt(0)] = 1;
for (const character of "*'`w") stops[character.charCodeAt(0)] = 2;

/** The next such character from `from` on; the length of `text` where there is none. */
function nextStop(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 128 || stops[unit] === 0) continue;
    if (stops[unit] === 1 || text.charCodeAt(at + 1) === unit) return at;
  }
  return text.length;
}

/** The spans of `text` that are markup or addresses; in no order, they may overlap. */
export function findMarkup(text: string): Span[] {
  const spans: Span[] = [];
  /** Start offsets of `[` that may turn out to open a link. */
  const brackets: number[] = [];
  /** Elements whose end was looked for in vain. */
  const unclosed = new Set<string>();
  let at = 0;
  const take = (start: number, end: number): void => {
    spans.push({ start, end });
    at = Math.max(at, end);
  };
  const matchAt = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (at = nextStop(text, 0); at < text.length; at = nextStop(text, at)) {
    const begin = at;
    switch (text[at]) {
      case '<': {
        const end = endOfTag(text, at, matchAt(tagStart), unclosed);
        if (end > at) take(at, end);
        break;
      }
      case '&': {
        const found = matchAt(reference);
        if (found !== null) take(at, at + found[0].length);
        break;
      }
      case ':':
        if (text.startsWith('://', at)) {
          const scheme = /[a-z][a-z+]{1,9}$/i.exec(text.slice(Math.max(0, at - 10), at))?.[0] ?? '';
          if (scheme !== '') take(at - scheme.length, endOfAddress(text, at + 3));
        }
        break;
      case 'w':
        if (text.startsWith('www.', at) && !isWordAt(text, at - 1) && isWordAt(text, at + 4))
          take(at, endOfAddress(text, at + 4));
        break;
      case '/': {
        // `t.co/abc`, `pic.twitter.com/abc`: a domain in small letters, a slash, a path.
        const domain = /(?:^|[\s(])([a-z\d][a-z\d-]{0,60}(?:\.[a-z\d-]{1,60}){0,4}\.[a-z]{2,10})$/.exec(
          text.slice(Math.max(0, at - 100), at),
        )?.[1];
        if (domain !== undefined) take(at - domain.length, endOfAddress(text, at + 1));
        break;
      }
      case '@': {
        const local = /[\w.%+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '';
        const rest = /^[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}/.exec(text.slice(at + 1, at + 260))?.[0] ?? '';
        if (local !== '' ? rest.includes('.') : rest !== '') take(at - local.length, at + 1 + rest.length);
        break;
      }
      case '#':
        if (!isWordAt(text, at - 1)) take(at, at + 1);
        break;
      case '[': {
        const link = matchAt(wikiLink);
        const note = link === null ? matchAt(wikiNote) : null;
        if (link?.[1] !== undefined) {
          const end = at + link[0].length;
          if (nonText.test(link[1])) take(at, end);
          else {
            spans.push({ start: at, end: at + (link[2] === undefined ? 2 : link[1].length + 3) });
            take(end - 2, end);
          }
        } else if (note !== null) take(at, at + note[0].length);
        else brackets.push(at);
        break;
      }
      case ']': {
        const opened = brackets.pop();
        const target = opened === undefined || at - opened > 500 ? null : matchAt(linkTarget);
        if (target !== null && opened !== undefined) {
          const isImage = text[opened - 1] === '!';
          if (isImage) take(opened - 1, at + target[0].length);
          else {
            spans.push({ start: opened, end: opened + 1 });
            take(at, at + target[0].length);
          }
        }
        break;
      }
      case '{': {
        const found = matchAt(template);
        if (found !== null) take(at, at + found[0].length);
        break;
      }
      default: {
        // Emphasis and code: `**`, `'''`, three backticks. One of them is punctuation or an apostrophe (`country`s`).
        const end = endOfRun(text, at);
        if (end - at > 1) take(at, end);
      }
    }
    if (at === begin) at++;
  }
  return spans;
}

/** Where the tag, comment or opaque element that begins at `at` ends; `at` if there is none. */
function endOfTag(text: string, at: number, found: RegExpExecArray | null, unclosed: Set<string>): number {
  if (text.startsWith('<!--', at)) return endAfter(text, '-->', at, unclosed);
  const name = found?.[2]?.toLowerCase() ?? '';
  if (!tags.has(name)) return at;
  for (let end = at + 1; end < text.length; end++) {
    const unit = text[end];
    if (unit === '<') return at;
    if (unit !== '>') continue;
    if (found?.[1] === '' && opaque.has(name) && text[end - 1] !== '/') {
      return Math.max(end + 1, endAfter(text, `</${name}>`, end, unclosed));
    }
    return end + 1;
  }
  return at;
}

/** The offset after the next `closing`; `at` if there is none, which is remembered so that it is looked for once. */
function endAfter(text: string, closing: string, at: number, unclosed: Set<string>): number {
  if (unclosed.has(closing)) return at;
  const found = text.indexOf(closing, at);
  if (found < 0) unclosed.add(closing);
  return found < 0 ? at : found + closing.length;
}

/** Where an address ends, without the punctuation of the sentence around it. */
function endOfAddress(text: string, from: number): number {
  addressEnd.lastIndex = from;
  let end = addressEnd.exec(text)?.index ?? text.length;
  while (end > from && /[.,;:!?'’)\]*]/.test(text.charAt(end - 1))) end--;
  return end;
}

function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end;
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && /[\p{L}\p{N}_]/u.test(text.charAt(at));
}
