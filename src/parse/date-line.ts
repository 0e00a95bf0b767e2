/**
 * Lines that only tell when a page was published: `08:40 03/01/2022`, `Published: 3 January 2022, 08:40 GMT`,
 * `Senin, 3 Januari 2022 08:40 WIB`, `2022年1月3日 08:40`. Decided by words alone: every word on the line must be a month, a
 * weekday, a label or part of a clock in some language, and day, month and year (or a clock) must be there. What day it
 * is, is settled later, when the language is known.
 */
import type { Span } from '../model/span.js';
import { CharacterClass, classOf } from '../text/characters.js';
import { foldWord } from '../text/fold.js';
import type { PageLexicon } from './page-lexicon.js';
import { phraseAt } from './phrase-index.js';

/** `Last updated on Wednesday, September 30, 2022 at 12:45:00 PM (GMT+02:00)` has 70. */
const maxLength = 100;
/** `Atualizado há um dia`, `Last Updated 2 days ago`. */
const maxUpdateLength = 40;

/** The date on a line that tells nothing else, without its label, as a span of `line`; null for any other line. */
export function dateOfLine(line: string, lexicon: PageLexicon): Span | null {
  if (line.length > maxLength || !hasDigit(line)) return null;
  let years = 0;
  let smallNumbers = 0;
  let names = 0;
  let start = -1;
  let end = line.trimEnd().length;
  for (const token of line.matchAll(/\p{Nd}+|[\p{L}\p{M}]+/gu)) {
    const [surface] = token;
    if (/^\p{Nd}/u.test(surface)) {
      if (surface.length === 4) years++;
      else if (surface.length <= 2) smallNumbers++;
      if (start < 0) start = token.index;
      continue;
    }
    const word = foldWord(surface);
    // `23.01.2020 15:56 | Son Güncelleme: …`: the first date is the one of publication.
    if (years > 0 && smallNumbers > 0 && end > token.index && lexicon.dateLabels.has(word)) end = token.index;
    if (years > 0 && lexicon.sourceLabels.has(word)) {
      end = Math.min(end, token.index);
      break;
    }
    if (years > 0 && smallNumbers > 0 && isUpdateNote(line.slice(token.index), lexicon)) {
      end = Math.min(end, token.index);
      break;
    }
    if (lexicon.dateWords.has(word)) {
      names++;
      if (start < 0) start = token.index;
    } else if (!lexicon.dateLineWords.has(word) && !isHanDate(surface)) return null;
  }
  const clock = /(?<!\p{Nd})\p{Nd}{1,2}\s?[:.h時时点]\s?\p{Nd}{2}(?!\p{Nd})/u.test(line);
  const numeric = /(?<!\p{Nd})\p{Nd}{1,2}([./-])\p{Nd}{1,2}\1\p{Nd}{2}(?!\p{Nd})/u.test(line);
  const isDate =
    (years > 0 && (smallNumbers >= 2 || (smallNumbers === 1 && names > 0))) ||
    (clock && names > 0 && smallNumbers >= 3) ||
    numeric;
  if (!isDate || start < 0) return null;
  const bar = line.indexOf('|', start);
  const first = line.slice(start, bar < 0 ? end : Math.min(bar, end));
  return { start, end: start + first.replace(/[\s,;·-]{1,20}$/, '').length };
}

/** Whether `text` has a digit of any script. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : classOf(unit) === CharacterClass.digit) return true;
    // Digits beyond the basic plane are rare enough to be looked for.
    if ((unit & 0xfc00) === 0xd800) return /\p{Nd}/u.test(text);
  }
  return false;
}

/** Whether `text` only tells that the page was changed, and perhaps when. */
export function isUpdateNote(text: string, lexicon: PageLexicon): boolean {
  return text.length <= maxUpdateLength && phraseAt(lexicon.updates, foldWord(text)) !== '';
}

/** `年`, `月`, `日月曜日`: Chinese and Japanese write no space between the parts. */
function isHanDate(word: string): boolean {
  return /^[年月日号號星期周週時时分秒点點上下中前後晚午曜火水木金土一二三四五六天于於]+$/.test(word);
}
