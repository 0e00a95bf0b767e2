/**
 * Finds the names of the dictionary: longest first, at the beginnings of words, behind what a language writes together
 * before a word (Arabic و and ب), at a capital inside a word where a space is missing ("dhePutin"), anywhere in scripts
 * without spaces. Overlaps are settled by length, several entries of one name by their rank.
 */
import type { MentionRule } from '../../model/entity.js';
import type { GazetteerEntry } from '../../model/gazetteer.js';
import { NameFlag, WordFlag, nameFlagBits } from '../../model/gazetteer.js';
import { CharacterClass, classOf } from '../../text/characters.js';
import { isKatakana } from '../../text/fold.js';
import { isKnown, keepFact, WordFact } from '../../text/word-facts.js';
import { endsWord } from '../../text/words.js';
import type { Finding, Reading } from './finding.js';
import { NameMatcher } from './name-matcher.js';
import type { NameMatch } from './name-matcher.js';
import { TokenFlag } from './tokens.js';

const { upper, lower } = CharacterClass;
/** Last letter of the article ال. A name is listed with its article or has none: المالي is "financial", not Mali; الروسي is "Russian". */
const arabicL = 0x644;

/** All names and adjectives of the dictionary in the text, in order, not overlapping; `nested` are countries inside organisations. */
export function findDictionaryNames(reading: Reading): { readonly known: Finding[]; readonly nested: Finding[] } {
  const { text, tokens, words } = reading;
  const { places } = tokens;
  const matcher = new NameMatcher(reading.text, reading.gazetteer, reading.isCaseless, reading.readsMarks);
  const findings: Finding[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.dense) !== 0) {
      token = scanDense(reading, matcher, token, findings);
      continue;
    }
    const place = reading.isCaseless ? -1 : places[token]!;
    if (place >= 0 && isKnown(text.source, words, place, WordFact.noName)) continue;
    matcher.reach = 0;
    let match = matchWord(reading, matcher, token);
    if (match === null) {
      // In `Putinem中` no name ends where the word does, which says nothing of the word elsewhere.
      if (place >= 0 && endsWord(text.source, words.ends[place]!))
        keepFact(text.source, words, place, WordFact.noName, text.offsets[matcher.reach]!);
      continue;
    }
    let last = tokenAt(reading, token, match.end);
    // "New York Times Square": a longer name may begin inside this one.
    for (let inner = token + 1; inner <= last; inner++) {
      const other = matcher.longestAt(tokens.starts[inner]!);
      if (other === null || other.end <= match.end || other.end - other.start <= match.end - match.start) continue;
      match = other;
      token = inner;
      last = tokenAt(reading, inner, other.end);
    }
    findings.push(toFinding(reading, match, token, last));
    token = last;
  }
  const nested = findings.flatMap((finding) =>
    finding.type === 'organisation' ? countriesInside(reading, matcher, finding) : [],
  );
  return { known: findings, nested };
}

/** "ارتش اوکراین", the Ukrainian army, says Ukraine too: not as a name of it, but as an adjective would. */
function countriesInside(reading: Reading, matcher: NameMatcher, outer: Finding): Finding[] {
  const { starts, ends, flags } = reading.tokens;
  const inside: Finding[] = [];
  for (let token = outer.firstToken; token <= outer.lastToken; token++) {
    const isDense = (flags[token]! & TokenFlag.dense) !== 0;
    const from = Math.max(starts[token]!, outer.start);
    for (let at = from; at < (isDense ? Math.min(ends[token]!, outer.end) : from + 1); at++) {
      for (const limit of at === outer.start ? [outer.end, outer.end - 1] : [outer.end]) {
        const match = matcher.longestAt(at, limit);
        const country = match?.values.find(
          (value) => reading.gazetteer.entry(value >> nameFlagBits).kind === 'country',
        );
        if (match === null || country === undefined || match.end - at < 2) continue;
        const last = tokenAt(reading, token, match.end);
        inside.push({ ...findingOf(reading, match, country, token, last), isAdjective: true });
        break;
      }
    }
  }
  return inside;
}

/** Scans a stretch of a script without spaces character by character; returns the last token that it used. */
function scanDense(reading: Reading, matcher: NameMatcher, token: number, findings: Finding[]): number {
  const { starts, ends } = reading.tokens;
  const { codes } = reading.text;
  let last = token;
  for (let at = starts[token]!; at < ends[last]!;) {
    const match =
      at > starts[token]! && isKatakana(codes[at]!) && isKatakana(codes[at - 1]!) ? null : matcher.longestAt(at);
    const blocked = at + (reading.dense?.never[at] ?? 0);
    if (match === null || match.end - match.start < 2 || blocked >= match.end) {
      at = Math.max(at + 1, blocked);
      continue;
    }
    const end = tokenAt(reading, last, match.end);
    findings.push(toFinding(reading, match, last, end));
    last = end;
    at = match.end;
  }
  return last;
}

function matchWord(reading: Reading, matcher: NameMatcher, token: number): NameMatch | null {
  const { starts, ends, flags } = reading.tokens;
  const start = starts[token]!;
  let best = matcher.longestAt(start);
  const { prefixes } = reading.gazetteer;
  let node = 0;
  for (let at = start; at < ends[token]! - 3; at++) {
    node = prefixes.child(node, reading.text.codes[at]!);
    if (node === 0) break;
    if (prefixes.first(node) < 0) continue;
    const match = matcher.longestAt(at + 1);
    if (
      match !== null &&
      reading.text.codes[at] === arabicL &&
      at > start &&
      !match.values.some((value) => (value & NameFlag.adjective) !== 0)
    )
      continue;
    if (match !== null && (best === null || match.end > best.end)) best = match;
  }
  if (best === null && (flags[token]! & (TokenFlag.uncased | TokenFlag.allCapitals)) === 0)
    best = matchAfterMissingSpace(reading, matcher, token);
  return best;
}

/** "hubunganAntara", "dhePutin": a capital after small letters begins a word, if a name of four letters or more begins there. */
function matchAfterMissingSpace(reading: Reading, matcher: NameMatcher, token: number): NameMatch | null {
  const { source, offsets } = reading.text;
  const end = reading.tokens.ends[token]!;
  for (let at = reading.tokens.starts[token]! + 2; at < end - 3; at++) {
    if (classOf(source.charCodeAt(offsets[at]!)) !== upper || classOf(source.charCodeAt(offsets[at - 1]!)) !== lower)
      continue;
    const match = matcher.longestAt(at);
    return match !== null && match.end - match.start >= 4 ? match : null;
  }
  return null;
}

/** The token that unit `end - 1` lies in, from `token` on. */
function tokenAt(reading: Reading, token: number, end: number): number {
  const { starts, count } = reading.tokens;
  let last = token;
  while (last + 1 < count && starts[last + 1]! < end) last++;
  return last;
}

function toFinding(reading: Reading, match: NameMatch, firstToken: number, lastToken: number): Finding {
  const titled = firstToken > 0 && (reading.tokens.words[firstToken - 1]! & WordFlag.title) !== 0;
  let best = match.values[0]!;
  let bestRank = -1;
  for (const value of match.values) {
    const rank = rankOf(reading.gazetteer.entry(value >> nameFlagBits), value, titled);
    if (rank > bestRank) [best, bestRank] = [value, rank];
  }
  const finding = findingOf(reading, match, best, firstToken, lastToken);
  if (match.values.length === 1 || finding.entry?.kind !== 'city') return finding;
  const rivals = match.values
    .filter((value) => (value & NameFlag.adjective) === 0)
    .map((value) => reading.gazetteer.entry(value >> nameFlagBits))
    .filter((entry) => entry.kind === 'city' && entry.id !== finding.entry!.id);
  return rivals.length === 0 ? finding : { ...finding, rivals };
}

function findingOf(reading: Reading, match: NameMatch, value: number, firstToken: number, lastToken: number): Finding {
  const entry = reading.gazetteer.entry(value >> nameFlagBits);
  return {
    start: match.start,
    end: match.end,
    firstToken,
    lastToken,
    type: entry.type,
    entry,
    isAdjective: (value & NameFlag.adjective) !== 0,
    isShort: (value & NameFlag.short) !== 0,
    isUnsure: match.inflected || match.isFallback,
    isTentative: false,
    by: entry.isOwn === true ? 'own name' : ruleOf(value, match),
  };
}

function ruleOf(value: number, match: NameMatch): MentionRule {
  if ((value & NameFlag.adjective) !== 0) return 'adjective';
  if ((value & NameFlag.short) !== 0) return 'short form';
  return match.inflected ? 'inflected name' : 'name';
}

/**
 * Which entry of one name is meant where nothing else says it: Georgia the country before the state, Paris on the Seine
 * before its namesakes, a name before an adjective, a surname only after a title.
 */
function rankOf(entry: GazetteerEntry, value: number, titled: boolean): number {
  const rank = (value & NameFlag.adjective) !== 0 ? 0 : 10;
  if (entry.type === 'person') return rank + ((value & NameFlag.short) === 0 ? 7 : titled ? 8 : 2.5);
  if (entry.type !== 'place') return rank + 6;
  const millions = (entry.population ?? 0) / 1e6;
  switch (entry.kind) {
    case 'country':
      return rank + 6.5;
    case 'capital':
      return rank + 5;
    case 'territory':
      return rank + 4;
    case 'region':
      return rank + 3;
    default:
      return rank + Math.min(4.5, 1 + 2.5 * millions);
  }
}
