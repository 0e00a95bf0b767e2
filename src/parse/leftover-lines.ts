/**
 * Lines of a saved page that are not news: comment forms, "read also", share bars, copyright, photo credits, clock lines.
 * The words come from the language packs; whether a line that begins with them is a leftover depends on its length, on
 * what follows the phrase and on where it stands, because `Share prices fell` and `Photo shoots resumed` are news. What is
 * as long as a paragraph stays, always.
 */
import type { Span } from '../model/span.js';
import { isAgencyMark } from './agencies.js';
import { dateOfLine } from './date-line.js';
import { fold } from './fold.js';
import { leadingLeftover, type PageLexicon } from './page-lexicon.js';

/** A line that is not blank. */
export interface PageLine extends Span {
  readonly text: string;
}

/** What the lines of a body gave. */
export interface Leftovers {
  readonly noise: readonly Span[];
  /** The lines that remain. */
  readonly news: readonly PageLine[];
  /** Dates on lines of their own, labels left out. */
  readonly dates: readonly Span[];
}

/** Longest leftover, with a title behind it: `Baca juga: …`; longer lines are paragraphs. */
const maxLineLength = 160;
/** Longest copyright notice. */
const maxNoticeLength = 250;
/** An article has at least one line of this length that is news; without one, nothing on the page is taken for a leftover. */
const leastNewsLength = 40;
/** Longest line without a full stop that may be an entry in a list of links. */
const maxEntryLength = 140;
/** How many lines between leftovers at the end of a page may be entries of lists. */
const maxEntries = 12;
/** Header lines stand among the first lines of a body, footers among the last. */
const headerLines = 3;
const footerLines = 2;

/** The leftovers among `lines`, the lines of a body in order. A text that would have no news left is left as it is. */
export function findLeftovers(lines: readonly PageLine[], lexicon: PageLexicon): Leftovers {
  const isNoise = lines.map((line) => isLeftover(line.text, lexicon));
  const dates: Span[] = [];
  for (const [index, line] of lines.entries()) {
    if (index >= headerLines && index < lines.length - footerLines) continue;
    const date = dateOfLine(line.text, lexicon);
    if (date === null) continue;
    isNoise[index] = true;
    dates.push({ start: line.start + date.start, end: line.start + date.end });
  }
  for (const [index, line] of lines.entries()) {
    // `Read also:` with nothing behind it announces the line below.
    const next = lines[index + 1];
    if (isNoise[index] && next !== undefined && /[:：]$/.test(line.text) && line.text.length < 60 && isEntry(next.text)) {
      isNoise[index + 1] = true;
    }
  }
  const tail = startOfTail(lines, isNoise);
  const news = lines.filter((_, index) => !isNoise[index] && index < tail);
  if (!news.some(({ text }) => text.length >= leastNewsLength)) return { noise: [], news: lines, dates: [] };

  const noise: Span[] = lines.filter((_, index) => isNoise[index] && index < tail).map(({ start, end }) => ({ start, end }));
  const first = lines[tail];
  const last = lines.at(-1);
  if (first !== undefined && last !== undefined) noise.push({ start: first.start, end: last.end });
  return { noise, news, dates };
}

/** The index of the line from which on there are only leftovers and entries of their lists; the number of lines if there is none. */
function startOfTail(lines: readonly PageLine[], isNoise: readonly boolean[]): number {
  let tail = lines.length;
  let entries = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const text = lines[index]?.text ?? '';
    if (isNoise[index]) tail = index;
    else if (!isEntry(text) || ++entries > maxEntries) break;
  }
  return tail;
}

/** Short and no sentence: a headline, a name, a button. */
function isEntry(text: string): boolean {
  return text.length <= maxEntryLength && !/[.!?…。！？।؟;][”"»’)\]]?$/.test(text);
}

function isLeftover(text: string, lexicon: PageLexicon): boolean {
  if (text.length > maxNoticeLength) return false;
  const line = fold(text).replaceAll('\u00a0', ' ');
  return (text.length <= maxLineLength && isLedByPhrase(line, lexicon)) || isShareBar(line) || isCredit(text) || isCopyright(line);
}

function isLedByPhrase(line: string, lexicon: PageLexicon): boolean {
  // Bullets, arrows and brackets before it: `» Baca juga`, `[Read more]`.
  const bare = line.replace(/^[^\p{L}\p{N}©]{1,8}/u, '');
  const phrase = leadingLeftover(lexicon, line) || leadingLeftover(lexicon, bare);
  if (phrase === '') return false;
  const rest = (line.startsWith(phrase) ? line : bare).slice(phrase.length).trim();
  if (!/\p{L}/u.test(rest)) return true;
  // `Foto: …`, `Copyright 2022 …`, `© AFP`.
  return /^[:：\d©(]/.test(rest) || /[:：]$|©/.test(phrase) || isSeveralWords(phrase);
}

/** A single word may open any sentence; two words, or four signs of a script without spaces, are a phrase. */
function isSeveralWords(phrase: string): boolean {
  return phrase.includes(' ') || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(phrase);
}

const networks: ReadonlySet<string> = new Set(
  ('facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|reddit|viber|messenger|tumblr|pocket|email|e-mail|mail|' +
    'print|line|vk|vkontakte|threads|mastodon|bluesky|xing|flipboard|sms|weibo|wechat|youtube|tiktok|rss|gmail|skype|x').split('|'),
);

/** `Share on Facebook Twitter WhatsApp`, `Facebook | Twitter | Email`: names of networks and hardly a word besides. */
function isShareBar(line: string): boolean {
  if (line.length > 120 || /[.!?]$/.test(line)) return false;
  const words = line.match(/[\p{L}\p{M}\d]+(?:-[\p{L}]+)?/gu) ?? [];
  const named = words.filter((word) => networks.has(word)).length;
  const others = words.length - named;
  return named >= 3 ? others <= named : named === 2 ? others === 0 : named === 1 && others === 0 && line.length > 3;
}

/** `Foto: AFP`, `Photo : Reuters/Maxim Shemetov`, `图：新华社`: a word, a colon, an agency. */
function isCredit(text: string): boolean {
  if (text.length > 90) return false;
  const credit =
    /^[([]?[\p{L}\p{M}][\p{L}\p{M} ]{0,25}[:：]\s{0,3}(?:\p{L}[\p{L}. -]{1,30}\/)?([\p{L}\p{M}. ]{2,30}?)(?:\s?[/|,].{0,50})?[)\]]?$/u.exec(
      text,
    );
  return credit?.[1] !== undefined && isAgencyMark(credit[1].trim());
}

function isCopyright(line: string): boolean {
  return /^(?:©|\(c\)\s?\d{4}|copyright\s?(?:©|\(c\)|\d{4}))/.test(line);
}
