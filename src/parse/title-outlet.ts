/**
 * The outlet that pages append to their titles: `… | Reuters`, `… - World - The Harbour Post`. Behind a bar any short name is
 * one; behind a dash headlines also name who speaks (`Russian troops enter the city - Zelensky`), so there it must be a known
 * agency, an address, the article's own source, or carry a word of newspapers.
 */
import type { Span } from '../model/span.js';
import { foldWord } from '../text/fold.js';
import { isDomain } from './agency-marks.js';
import { isAgencyMark } from './agencies.js';

/** A headline is at least so many words, or so many signs where words are not spaced. */
const leastWords = 4;
const leastSigns = 8;
const maxNameLength = 40;
/** `World - Europe - The Harbour Post`. */
const maxNames = 3;

const outletWords: ReadonlySet<string> = new Set(
  (
    'post|times|news|daily|herald|gazette|tribune|press|online|journal|chronicle|telegraph|weekly|newspaper|tv|radio|zeitung|nachrichten|tagblatt|' +
    'anzeiger|rundschau|noticias|diario|periódico|jornal|notícias|folha|correio|corriere|giornale|notizie|krant|nieuws|dagblad|haber|haberleri|' +
    'gazetesi|gazeta|lajme|berita|новости|газета|вести|известия|новини|أخبار|صحيفة|جريدة|خبرگزاری|روزنامه|समाचार|न्यूज'
  )
    .split('|')
    .map(foldWord),
);

/** The outlet behind `title` with its sections and separators, as a span of `title`; `source` is the outlet's own name, if known. */
export function titleOutlet(title: string, source: string | undefined): Span | null {
  let end = title.length;
  let hasOutlet = false;
  for (let names = 0; names < maxNames; names++) {
    const from = Math.max(0, end - maxNameLength);
    const last = [...title.slice(from, end).matchAll(/\s(?:[|–—-]|::|•)\s/gu)].at(-1);
    if (last === undefined) break;
    const before = title.slice(0, from + last.index);
    const name = title.slice(before.length + last[0].length, end);
    const isShort = (hasOutlet || last[0].includes('|') || hasOutletWord(name)) && isCapitalised(name);
    if (!isKnown(name, source) && !(isShort && isHeadline(before))) break;
    hasOutlet = true;
    end = before.length;
  }
  return end < title.length ? { start: end, end: title.length } : null;
}

/** The outlet of what `titleOutlet` found: `The Harbour Post` of ` - World - The Harbour Post`. */
export function lastName(found: string): string {
  const last = [...found.matchAll(/\s(?:[|–—-]|::|•)\s/gu)].at(-1);
  return found.slice(last === undefined ? 0 : last.index + last[0].length).trim();
}

function isKnown(name: string, source: string | undefined): boolean {
  return isAgencyMark(name) || isDomain(name) || (source !== undefined && foldWord(name) === foldWord(source));
}

function hasOutletWord(name: string): boolean {
  const words = foldWord(name).split(' ');
  return words.length > 1 && (outletWords.has(words[0] ?? '') || outletWords.has(words.at(-1) ?? ''));
}

/** At most four words without a number, none in small letters but a word of newspapers: `The Harbour Post`, `Вечерние новости`. */
function isCapitalised(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    name.trim() !== '' &&
    words.length <= 4 &&
    !/[\p{Nd}.!?:;,"“”«»]/u.test(name) &&
    words.every((word, index) => !/^\p{Ll}/u.test(word) || (index > 0 && outletWords.has(foldWord(word))))
  );
}

function isHeadline(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return (
    words.length >= leastWords ||
    (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) && text.length >= leastSigns)
  );
}
