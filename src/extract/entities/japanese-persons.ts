/**
 * Persons in Japanese text: a family name at the head of a run of kanji, with the given name that ends the run ("長岡半太郎が")
 * or a title ("岸田首相", "田淵監督"); katakana parted by dots ("アンゲラ・メルケル") or before a title. Kana around a run of kanji
 * are what tells where a name ends.
 */
import { UnitRole, WordFlag } from '../../model/gazetteer.js';
import type { FamilyNames } from '../../model/gazetteer.js';
import { scriptAt, scriptNames } from '../../text/script.js';
import { isKatakana } from '../../text/fold.js';
import type { DenseWords } from './dense-words.js';
import type { Finding, Reading } from './finding.js';
import { TokenFlag } from './tokens.js';
import { unlistedName } from './unlisted-name.js';

const han = scriptNames.indexOf('Han');
const otherWord = WordFlag.never | WordFlag.organisation | WordFlag.place;
const dots = new Set([...'・･＝=·'].map((dot) => dot.charCodeAt(0)));
const mostParts = 4;

/** Persons outside the units that are `taken`; marks their units. */
export function japanesePersons(reading: Reading, names: FamilyNames, taken: Uint8Array): Finding[] {
  const { tokens, text } = reading;
  const words = reading.dense;
  if (words === undefined) return [];
  const found: Finding[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.dense) === 0) continue;
    const end = tokens.ends[token]!;
    for (let at = tokens.starts[token]!; at < end; at++) {
      if (taken[at] === 1) continue;
      const isHan = scriptAt(text.codes[at]!) === han;
      const opens = at === tokens.starts[token] || (words.ends[at]! & WordFlag.title) !== 0;
      if (isHan && (opens || scriptAt(text.codes[at - 1]!) !== han)) {
        const until = kanjiEnd(reading, names, words, taken, at, end);
        if (until === 0) continue;
        found.push(unlistedName('person', 'family name', [at, until], [token, token]));
        at = until - 1;
      } else if (isKatakana(text.codes[at]!) && (opens || !isKatakana(text.codes[at - 1]!))) {
        const name = katakanaName(reading, words, taken, token, at);
        if (name.isPerson) found.push(unlistedName('person', 'family name', [at, name.end], [token, name.token]));
        at = name.end - 1;
        token = name.token;
        if (at >= end) break;
      }
    }
  }
  for (const { start, end } of found) taken.fill(1, start, end);
  return found;
}

/** Where the name ends that a family name at `at` begins; 0 where it is none. */
function kanjiEnd(
  reading: Reading,
  names: FamilyNames,
  words: DenseWords,
  taken: Uint8Array,
  at: number,
  limit: number,
): number {
  const { codes } = reading.text;
  if ((words.starts[at]! & (otherWord | WordFlag.title)) !== 0) return 0;
  const ends = familyEnds(reading, names, at, limit);
  for (const family of ends) {
    let end = family;
    for (; end < limit && taken[end] === 0 && scriptAt(codes[end]!) === han; end++) {
      if ((words.starts[end]! & WordFlag.title) !== 0) break;
    }
    const titled = end < limit && (words.starts[end]! & WordFlag.title) !== 0;
    const given = end - family;
    if (given === 0) {
      if (titled && (family - at > 1 || (words.starts[end]! & WordFlag.honorific) !== 0)) return end;
      continue;
    }
    if (given > 3 || (end < limit && taken[end] === 1)) continue;
    const listed = countGiven(names, codes, family, end);
    if (titled && listed > 0) return end;
    // 東京都, 大阪城: one character after a family name is too little.
    if (family - at >= 2 && given >= 2 && 2 * listed >= given && (names.roles[codes[end - 1]!]! & UnitRole.given) !== 0)
      return end;
  }
  return 0;
}

/** Where family names end that begin at `at`, the longest first. */
function familyEnds(reading: Reading, { surnames }: FamilyNames, at: number, limit: number): number[] {
  const ends: number[] = [];
  let node = 0;
  for (let unit = at; unit < limit && unit < at + 4; unit++) {
    node = surnames.child(node, reading.text.codes[unit]!);
    if (node === 0) break;
    if (surnames.first(node) >= 0) ends.unshift(unit + 1);
  }
  return ends;
}

function countGiven(names: FamilyNames, codes: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let unit = from; unit < to; unit++) if ((names.roles[codes[unit]!]! & UnitRole.given) !== 0) count++;
  return count;
}

/** Katakana from `at` on, with those that dots join to it. Words of the lists in it make it something else: スポーツ・アリーナ. */
function katakanaName(
  reading: Reading,
  words: DenseWords,
  taken: Uint8Array,
  first: number,
  at: number,
): { isPerson: boolean; end: number; token: number } {
  const { tokens, text } = reading;
  let token = first;
  let end = katakanaEnd(reading, at);
  let isPerson = taken[at] === 0 && (words.ends[end]! & otherWord) === 0;
  let parts = 1;
  while (end === tokens.ends[token] && parts < mostParts && isDot(reading, token + 1)) {
    const from = tokens.starts[token + 1]!;
    const until = katakanaEnd(reading, from);
    if (until === from) break;
    if (taken[from] === 1 || (words.ends[until]! & otherWord) !== 0 || until - from < 2) isPerson = false;
    token++;
    parts++;
    end = until;
  }
  const titled = end < text.length && end < tokens.ends[token]! && (words.starts[end]! & WordFlag.title) !== 0;
  if (parts === 1) return { isPerson: isPerson && titled && end - at >= 3, end, token };
  return { isPerson: isPerson && end - at >= 5, end, token };
}

function katakanaEnd(reading: Reading, from: number): number {
  let at = from;
  while (at < reading.text.length && isKatakana(reading.text.codes[at]!)) at++;
  return at;
}

function isDot(reading: Reading, token: number): boolean {
  const { text, tokens } = reading;
  if (token >= tokens.count) return false;
  const at = tokens.ends[token - 1]!;
  return tokens.starts[token] === at + 1 && dots.has(text.source.charCodeAt(text.offsets[at]!));
}
