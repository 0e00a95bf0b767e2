/**
 * Lines of a saved page that are not news: comment forms, "read also", share bars, copyright, photo credits, clock lines.
 * The words come from the language packs; whether a line that begins with them is a leftover depends on its length, on
 * what follows the phrase and on where it stands, because `Share prices fell` and `Photo shoots resumed` are news. What is
 * as long as a paragraph stays, always.
 */
import type { Span } from '../model/span.js';
import { isAgencyMark } from './agencies.js';
import { closingMark } from './agency-marks.js';
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
  /** Dates on lines of their own above or below the news, labels left out. */
  readonly dates: readonly Span[];
}

/** A leftover, and whether it heads a list: `Related articles`, `Share:`. */
type Verdict = 'news' | 'leftover' | 'heading';

/** Longest leftover, with a title behind it: `Baca juga: …`; longer lines are paragraphs. */
const maxLineLength = 160;
/** Longest copyright notice. */
const maxNoticeLength = 250;
/** An article has at least one line of this length that is news; without one, nothing on the page is taken for a leftover. */
const leastNewsLength = 40;
/** Longest line without a full stop that may be an entry in a list of links. */
const maxEntryLength = 140;
/** Longest label of a form or button: `Name *`. */
const maxButtonLength = 25;
/** How many lines between leftovers at the end of a page may be entries of lists. */
const maxEntries = 12;

/** The leftovers among `lines`, the lines of a body in order. A text that would have no news left is left as it is. */
export function findLeftovers(lines: readonly PageLine[], lexicon: PageLexicon): Leftovers {
  const verdicts = lines.map((line) => judge(line.text, lexicon));
  const dates: Span[] = [];
  for (const { index, span } of datesAround(lines, verdicts, lexicon)) {
    verdicts[index] = 'leftover';
    dates.push(span);
  }
  for (const [index, line] of lines.entries()) {
    // `Read also:` with nothing behind it announces the line below.
    const next = lines[index + 1];
    if (verdicts[index] === 'heading' && /[:：]$/.test(line.text) && next !== undefined && isEntry(next.text)) {
      verdicts[index + 1] = 'leftover';
    }
  }
  const tail = startOfTail(lines, verdicts);
  const news = lines.filter((_, index) => verdicts[index] === 'news' && index < tail);
  if (!news.some(({ text }) => text.length >= leastNewsLength)) return { noise: [], news: lines, dates: [] };

  const noise: Span[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    if (index < tail && verdicts[index] !== 'news') noise.push({ start, end });
  }
  const first = lines[tail];
  const last = lines.at(-1);
  if (first !== undefined && last !== undefined) noise.push({ start: first.start, end: last.end });
  return { noise, news, dates };
}

/**
 * Date lines before the first sentence and after the last one. Where others stand between paragraphs, all are headings
 * of a chronicle.
 */
function datesAround(
  lines: readonly PageLine[],
  verdicts: readonly Verdict[],
  lexicon: PageLexicon,
): { index: number; span: Span }[] {
  const dated: { index: number; span: Span }[] = [];
  for (const [index, line] of lines.entries()) {
    const date = dateOfLine(line.text, lexicon);
    if (date !== null) dated.push({ index, span: { start: line.start + date.start, end: line.start + date.end } });
  }
  if (dated.length === 0) return [];
  const isParagraph = (line: PageLine, index: number): boolean => verdicts[index] === 'news' && !isEntry(line.text);
  const firstParagraph = lines.findIndex(isParagraph);
  const lastParagraph = lines.findLastIndex(isParagraph);
  const isAround = ({ index }: { index: number }): boolean => index < firstParagraph || index > lastParagraph;
  return dated.every(isAround) ? dated : [];
}

/** The index of the line from which on there are only leftovers and the entries of their lists; the number of lines if there is none. */
function startOfTail(lines: readonly PageLine[], verdicts: readonly Verdict[]): number {
  let tail = lines.length;
  let entries = 0;
  let longest = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const text = lines[index]?.text ?? '';
    const verdict = verdicts[index];
    if (verdict === 'news') {
      longest = Math.max(longest, text.length);
      if (!isEntry(text) || ++entries > maxEntries) break;
    } else if (verdict === 'heading' || longest <= maxButtonLength) {
      tail = index;
      longest = 0;
    } else break;
  }
  return tail;
}

/** Short and no sentence: a headline, a name, a button. A mark of an agency behind a sentence does not hide it. */
function isEntry(text: string): boolean {
  if (text.length > maxEntryLength) return false;
  const mark = closingMark(text);
  const said = mark === null ? text : text.slice(0, mark.start).trimEnd();
  return !/[.!?…。！？।؟;][”"»’)\]」]?$/.test(said);
}

function judge(text: string, lexicon: PageLexicon): Verdict {
  if (text.length > maxNoticeLength) return 'news';
  const line = fold(text).replaceAll('\u00a0', ' ');
  const verdict = text.length > maxLineLength ? 'news' : judgePhrase(line, lexicon);
  if (verdict !== 'news') return verdict;
  return isShareBar(line) || isCredit(text) || isCopyright(line) ? 'leftover' : 'news';
}

/** What a phrase of the packs at the start of `line` makes of it. */
function judgePhrase(line: string, lexicon: PageLexicon): Verdict {
  // Bullets, arrows and brackets before it: `» Baca juga`, `[Read more]`.
  const bare = line.replace(/^[^\p{L}\p{N}©]{1,8}/u, '');
  const phrase = leadingLeftover(lexicon, line) || leadingLeftover(lexicon, bare);
  if (phrase === '') return 'news';
  const rest = (line.startsWith(phrase) ? line : bare).slice(phrase.length).trim();
  if (!/\p{L}/u.test(rest)) return 'heading';
  // `Foto: …`, `Copyright 2022 …`, `© AFP`.
  return /^[:：\d©(]/.test(rest) || /[:：]$|©/.test(phrase) || isSeveralWords(phrase) ? 'leftover' : 'news';
}

/** A single word may open any sentence; two words, or four signs of a script without spaces, are a phrase. */
function isSeveralWords(phrase: string): boolean {
  return (
    phrase.includes(' ') || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(phrase)
  );
}

const networks: ReadonlySet<string> = new Set(
  (
    'facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|reddit|viber|messenger|tumblr|pocket|email|e-mail|mail|' +
    'print|line|vk|vkontakte|threads|mastodon|bluesky|xing|flipboard|sms|weibo|wechat|youtube|tiktok|rss|gmail|skype|x'
  ).split('|'),
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
