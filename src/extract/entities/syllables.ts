/**
 * Names of a language that is written syllable by syllable (Vietnamese). A person is a family name and one to four
 * syllables more, all in capitals; what has no family name and follows no title is a place or nothing certain. The name of
 * an office has a capital on the first syllable of each of its words: "Bộ Y tế", "Đảng Cộng sản Việt Nam".
 */
import type { EntityType } from '../../model/entity.js';
import { WordFlag, anyGivenName } from '../../model/gazetteer.js';
import type { Reading, Unit } from './finding.js';
import { Gap, TokenFlag } from './tokens.js';

/** One Vietnamese syllable without its accents; `Obama` and `Tusk` are none. */
const syllable = /^(?:ngh|ng|nh|ch|tr|th|ph|kh|gi|gh|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const mostSyllables = 5;
const listed =
  WordFlag.stopWord | WordFlag.never | WordFlag.title | WordFlag.place | WordFlag.organisation | WordFlag.joiner;

/** Whether `token` is a syllable of the language, by its letters. */
export function isSyllable(reading: Reading, token: number): boolean {
  const { starts, ends } = reading.tokens;
  return syllable.test(String.fromCharCode(...reading.text.codes.subarray(starts[token]!, ends[token]!)));
}

/** The token up to which a unit goes on: "Bệnh viện" is one word of the lists, "Y tế" of "Bộ Y tế" one of the language. */
export function lastSyllable(reading: Reading, token: number, isInOrganisation: boolean): number {
  const { words, gaps } = reading.tokens;
  const heads = words[token]! & (WordFlag.organisation | WordFlag.place);
  let last = token;
  while (heads !== 0 && gaps[last + 1] === Gap.space && (words[last + 1]! & heads) !== 0 && isLower(reading, last + 1))
    last++;
  if (last > token || !isInOrganisation || !isSyllable(reading, token)) return last;
  return isPlainSyllable(reading, token + 1) ? token + 1 : token;
}

/** "Trường hợp", a case, and "Đội ngũ", a team, begin with syllables that mean "school" and "troop" when they stand alone. */
export function isOtherWord(reading: Reading, token: number): boolean {
  return (
    (reading.tokens.words[token]! & (WordFlag.organisation | WordFlag.place)) !== 0 &&
    isSyllable(reading, token) &&
    isPlainSyllable(reading, token + 1)
  );
}

/** "Sở Giao thông vận tải Hà Nội": up to three syllables in lower case inside the name of an office. */
export function isLinkedBySyllables(reading: Reading, left: Unit, right: Unit): boolean {
  if (right.finding?.type !== 'place' || right.first - left.last > 4) return false;
  for (let token = left.last + 1; token < right.first; token++) if (!isPlainSyllable(reading, token)) return false;
  return reading.tokens.gaps[right.first] === Gap.space;
}

function isPlainSyllable(reading: Reading, token: number): boolean {
  const { words, gaps, count } = reading.tokens;
  return (
    token < count &&
    gaps[token] === Gap.space &&
    isLower(reading, token) &&
    (words[token]! & listed) === 0 &&
    isSyllable(reading, token)
  );
}

function isLower(reading: Reading, token: number): boolean {
  return token < reading.tokens.count && (reading.tokens.flags[token]! & (TokenFlag.upper | TokenFlag.number)) === 0;
}

/** How many units of `part` from `from` on are a person's name by its family name: "Nguyễn Đức Anh", which names no country. */
export function personUnits(reading: Reading, part: readonly Unit[], from: number): number {
  const { words } = reading.tokens;
  const head = part[from]!;
  if (head.finding !== null || (words[head.first]! & WordFlag.surname) === 0) return 0;
  let length = 0;
  while (
    from + length < part.length &&
    length < mostSyllables &&
    part[from + length]!.first === part[from + length]!.last &&
    reading.tokens.gaps[part[from + length]!.first + 1] !== Gap.hyphen &&
    isSyllable(reading, part[from + length]!.first)
  )
    length++;
  // "Hồ Tây" is a lake.
  return length < 2 || (length === 2 && (words[head.first]! & WordFlag.place) !== 0) ? 0 : length;
}

/** What a run of syllables is that no title stands before; undefined where it is not of the language. */
export function typeOfSyllables(reading: Reading, first: number, last: number): EntityType | undefined {
  const { words, gaps, ends } = reading.tokens;
  // "N.T.H.": patients and suspects are named by their initials.
  if (first === last && isDotted(reading, first)) return 'person';
  if (gaps[first] === Gap.space && first > 0) {
    if ((words[first - 1]! & (WordFlag.place | WordFlag.locative)) !== 0) return 'place';
    if ((words[first - 1]! & WordFlag.organisation) !== 0) return 'organisation';
  }
  let syllables = 0;
  for (let token = first; token <= last; token++) if (isSyllable(reading, token)) syllables++;
  // "Tuổi Trẻ Online" is a newspaper, Barack Obama a man.
  if (syllables < last - first + 1) return syllables === 0 || hasGivenName(reading, first) ? undefined : 'name';
  if (last > first && (words[first]! & WordFlag.place) !== 0 && (words[first]! & WordFlag.surname) === 0)
    return 'place';
  const length = last - first + 1;
  if ((words[first]! & WordFlag.surname) !== 0 && length >= 2 && length <= mostSyllables) {
    if (length > 2 || (words[first]! & WordFlag.place) === 0) return 'person';
    return 'place';
  }
  return ends[last]! - reading.tokens.starts[first]! > 3 && length > 1 ? 'place' : 'name';
}

function hasGivenName(reading: Reading, token: number): boolean {
  return (reading.tokens.words[token]! & (anyGivenName | WordFlag.surname)) !== 0;
}

function isDotted(reading: Reading, token: number): boolean {
  const { source, offsets } = reading.text;
  const { starts, ends } = reading.tokens;
  const from = offsets[starts[token]!]!;
  return ends[token]! - starts[token]! >= 3 && /^(?:\p{Lu}\.){2}/u.test(source.slice(from, from + 8));
}
