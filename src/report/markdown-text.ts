/**
 * Text from outside as Markdown that shows it as it stands (CommonMark 0.31, GitHub's extensions): a title may carry links, HTML, table
 * bars and code marks. What sites make of plain words after Markdown is done (mentions of users and issues, bare addresses) no
 * backslash stops: a word joiner, which takes no room, does.
 */
import { harmless, isolated } from './harmless.js';

const wordJoiner = '\u2060';
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** `text` on one line, for any place within a line. */
export function escaped(text: string): string {
  const plain = harmless(text)
    .replace(/[\\`*_{}[\]|~#$^]/g, '\\$&')
    .replace(/[&<>]/g, (character) => references[character]!)
    .replace(/@(?=[\w-])|#(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${wordJoiner}`)
    // "- ", "1. " at the head of a list's line would begin another list.
    .replace(/^[-+]|^(\d{1,9})(?=[.)])/, (start, digits: string | undefined) =>
      digits ? `${digits}\\` : `\\${start}`,
    );
  return isolated(plain);
}

/** `text` as a link to `url`, or without one where that is no address of the web. */
export function linked(text: string, url: string | undefined): string {
  return url !== undefined && /^https?:\/\/[^\s/]/i.test(url)
    ? `[${escaped(text)}](${destination(url)})`
    : escaped(text);
}

/** Half a surrogate pair is no character and has no bytes. */
const loneSurrogates = /[\ud800-\udfff]/gu;
const unsafe = /[^\w!#$%&'*+,\-./:;=?@~]/gu;

function destination(url: string): string {
  return url
    .replace(loneSurrogates, '\ufffd')
    .replace(unsafe, (character) => encodeURIComponent(character).replace(/[()]/g, percent))
    .replace(/&(?=#?\w+;)/g, '&amp;');
}

/** encodeURIComponent leaves parentheses alone. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
