/**
 * Text from outside as Markdown that shows it as it stands (CommonMark 0.31, GitHub's extensions): a title may carry links, HTML, table
 * bars and code marks. What sites make of plain words after Markdown is done (mentions of users and issues, bare addresses, `:tada:`)
 * no backslash stops: a word joiner, which takes no room, does. The hash of a commit stays one.
 */
import { harmless, isolated } from './harmless.js';
import { webAddress } from './web-address.js';

const wordJoiner = '\u2060';
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** `text` on one line, for any place within a line. */
export function escaped(text: string): string {
  const plain = harmless(text)
    .replace(/@(?=[\w.-])|#(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH(?=-\d)/gi, `$&${wordJoiner}`)
    .replace(/[\\`*_{}[\]|~#$^]/g, '\\$&')
    .replace(/[&<>]/g, (character) => references[character]!)
    // "- ", "1. " at the head of a list's line would begin another list.
    .replace(/^[-+]|^(\d{1,9})(?=[.)])/, (start, digits: string | undefined) =>
      digits ? `${digits}\\` : `\\${start}`,
    );
  return isolated(plain);
}

/** `text` as a link to `url`, or without one where that is no address of the web. */
export function linked(text: string, url: string | undefined): string {
  const address = webAddress(url);
  return address === undefined ? escaped(text) : `[${escaped(text)}](${destination(address)})`;
}

/** What Markdown gives a meaning within an address. */
const marks = /[^\w!#$%&'*+,\-./:;=?@~]/g;

function destination(address: string): string {
  return address
    .replace(marks, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
