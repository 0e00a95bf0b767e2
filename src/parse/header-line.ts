/**
 * The lines between a headline and its first paragraph: when, where, by whom, and the bars and paths around it. A date may
 * share its line with them: `2 июня 2022, 14:05   👁 1843   Поделиться: ВКонтакте`, `By Agencies • Published: 19 May 2022`. Decided
 * part by part: one must be a full date, and every other one known; a short name that is not is where it was written, and stays
 * readable. What stands further down is not for these rules.
 */
import type { DateOrigin } from '../model/article.js';
import type { Span } from '../model/span.js';
import { foldWord } from '../text/fold.js';
import { scriptAt } from '../text/script.js';
import { isAgencyMark } from './agencies.js';
import { dateOfLine, hasDigit, isUpdateNote } from './date-line.js';
import { isBar } from './line-cover.js';
import type { PageLexicon } from './page-lexicon.js';
import { phraseAt } from './phrase-index.js';

/** A date on a header line, and which parts of the line are no news; spans of the line. */
export interface HeaderDate {
  readonly date: Span;
  readonly noise: readonly Span[];
  readonly from: DateOrigin;
}

/** Longest line of a header with a share bar. */
const maxHeaderLength = 200;
/** `San Sebastián de los Reyes`. */
const maxPlaceLength = 40;
const maxBylineLength = 80;
/** A name or two in Chinese signs, and a space. */
const maxHanName = 8;
const maxCrumbLength = 40;

/** A year, `3/1/22`, or a clock. */
const mayHoldDate = /\p{Nd}{4}|\p{Nd}[./-]\p{Nd}{1,2}[./-]\p{Nd}|\p{Nd}\s?[:.h時时点]\s?\p{Nd}/u;
/** Bars, bullets, pictures, or white space that sets parts off. */
const betweenParts = /\s*(?:[|｜•●▪■]|\p{Extended_Pictographic}\ufe0f?|\s[·‧]\s|\s—\s|\s{2,}|\t)\s*/gu;

/** The date of `line`, if it tells one and otherwise nothing but known words and perhaps a place; null for any other line. */
export function headerDate(line: string, lexicon: PageLexicon): HeaderDate | null {
  if (line.length > maxHeaderLength || !hasDigit(line) || !mayHoldDate.test(line)) return null;
  // `Updated: 4 January 2022 | Published: 3 January 2022`: the second one counts.
  const parted = isUpdateNote(line.slice(0, maxPlaceLength), lexicon) ? dateAmongParts(line, lexicon) : null;
  if (parted !== null) return parted;
  const date = dateOfLine(line, lexicon);
  if (date !== null) return { date, noise: [{ start: 0, end: line.length }], from: 'header' };
  return dateAmongParts(line, lexicon) ?? dateBehindPlace(line, lexicon);
}

function dateAmongParts(line: string, lexicon: PageLexicon): HeaderDate | null {
  const noise: Span[] = [];
  let published: Span | undefined;
  let updated: Span | undefined;
  let hasPlace = false;
  const parts = partsOf(line);
  if (parts.length < 2) return null;
  for (const part of parts) {
    const text = line.slice(part.start, part.end);
    const found = dateOfLine(text, lexicon);
    if (found !== null) {
      const date = { start: part.start + found.start, end: part.start + found.end };
      if (isUpdateNote(text, lexicon)) updated ??= date;
      else published ??= date;
    } else if (!isKnownPart(text, lexicon)) {
      if (hasPlace || !isPlace(text)) return null;
      hasPlace = true;
      continue;
    }
    noise.push(part);
  }
  const date = published ?? updated;
  if (date === undefined || noise.length === 0) return null;
  return { date, noise: hasPlace ? noise : [{ start: 0, end: line.length }], from: 'header' };
}

/** `Jartum, 3 de enero de 2022`, `إسطنبول - 3 يناير 2022`. It stays readable, as a dateline does. */
function dateBehindPlace(line: string, lexicon: PageLexicon): HeaderDate | null {
  const [whole, place = ''] = /^([^,،、–—|\d-]{2,40}?)(?:\s?[,،、]|\s[-–—])\s/u.exec(line) ?? [];
  if (whole === undefined || !isPlace(place)) return null;
  const date = dateOfLine(line.slice(whole.length), lexicon);
  if (date === null) return null;
  return { date: { start: whole.length + date.start, end: whole.length + date.end }, noise: [], from: 'dateline' };
}

/** Whether `betweenParts` may be found: a bar, two blanks in a row, or a sign beyond ASCII that is no letter. */
function mayHaveParts(line: string): boolean {
  let wasBlank = false;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit === 0x7c || (unit >= 0x80 && scriptAt(unit) === 0)) return true;
    const isBlank = unit === 0x20;
    if (isBlank ? wasBlank : unit < 0x20) return true;
    wasBlank = isBlank;
  }
  return false;
}

function partsOf(line: string): Span[] {
  if (!mayHaveParts(line)) return [{ start: 0, end: line.length }];
  const parts: Span[] = [];
  let start = 0;
  for (const { 0: separator, index } of [...line.matchAll(betweenParts), { 0: '', index: line.length }]) {
    if (index > start) parts.push({ start, end: index });
    start = index + separator.length;
  }
  return parts;
}

function isKnownPart(text: string, lexicon: PageLexicon): boolean {
  if (!/\p{L}/u.test(text) || isUpdateNote(text, lexicon) || isAgencyMark(text.trim())) return true;
  return isBar(text, foldWord(text), lexicon) || isByline(text, lexicon);
}

const smallWords: ReadonlySet<string> = new Set(
  'de|del|da|do|dos|das|di|du|des|la|las|los|le|les|el|al|of|the|am|an|der|den|sur|upon|e|y|i|of'.split('|'),
);

/** At most five words without a number, none in small letters but `de los`: a place, or someone's name. */
function isPlace(text: string): boolean {
  if (text.length > maxPlaceLength || /[\p{N}.!?:;"“”«»]/u.test(text)) return false;
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word) => !/^\p{Ll}/u.test(word) || smallWords.has(word)) &&
    /^[\p{Lu}\p{Lo}]/u.test(text.trim())
  );
}

const particles: ReadonlySet<string> = new Set(
  'and|y|e|et|und|unserem|unserer|unser|notre|nos|nuestro|nuestra|nosso|nossa|nostro|nostra|nasz|onze|naš|vår|wakil|en|i|dan|dhe|ve|и|і|و|our|the|de|da|del|di|al|el|bin|van|der|ter|la|le'.split(
    '|',
  ),
);

/** `By Anna Lind`, `Por Redação — São Paulo`, `By our Moscow staff`; `Von der Leyen` is none. */
export function isByline(line: string, lexicon: PageLexicon): boolean {
  if (line.length > maxBylineLength || /[.!?:;]$/.test(line)) return false;
  const named = line.split(/\s+/);
  // `모해린 기자`
  if (named.length <= 3 && named.length > 1 && lexicon.bylineEndings.has(foldWord(named.at(-1) ?? ''))) return true;
  const phrase = phraseAt(lexicon.bylines, foldWord(line));
  if (phrase === '') return false;
  // `本报记者 雷丹`
  if (/^\p{Script=Han}/u.test(line)) return line.length <= phrase.length + maxHanName;
  const words = line.match(/[\p{L}\p{M}'’.-]+/gu)?.slice(phrase.split(' ').length) ?? [];
  const isStaff = words.some((word) => lexicon.staffWords.has(foldWord(word))) || isAgencyMark(words.join(' '));
  if (words.length > 10 || /\p{N}/u.test(line)) return false;
  if (isStaff)
    return words.every((word) => !/^\p{Ll}/u.test(word) || isParticle(word) || lexicon.staffWords.has(foldWord(word)));
  return (
    words.length > 1 &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.every((word) => /^\p{Lu}/u.test(word) || isParticle(word))
  );
}

function isParticle(word: string): boolean {
  return particles.has(word);
}

/** The path to a page, or its sections: `Beranda / Internasional / Eropa`, `Inicio › Deportes`, `Home | World | Business | Sport`. */
export function isPath(line: string, lexicon: PageLexicon): boolean {
  if (line.length > maxHeaderLength || /[.!?]$/.test(line)) return false;
  const crumbs = line.split(/\s+[/›»>→|\\]\s+/);
  if (crumbs.length < 2 || crumbs.some((crumb) => crumb.length > maxCrumbLength || crumb.split(/\s+/).length > 5))
    return false;
  const isHome = lexicon.homeWords.has(foldWord(crumbs[0] ?? ''));
  return (
    isHome ||
    (/\s[›>→]\s/.test(line)
      ? !/\p{Nd}/u.test(line)
      : crumbs.length >= 4 && crumbs.every((crumb) => /^[\p{Lu}\p{Lo}][^\p{Nd}]{0,24}$/u.test(crumb)))
  );
}
