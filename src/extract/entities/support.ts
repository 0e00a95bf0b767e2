/**
 * Drops names of the dictionary that are ordinary words here. Most cities of the world are words somewhere (Ende, Marka,
 * Same, Of), and given names too (David, Victoria): a small or unsure city stays only where the article supports it by its
 * country, another of its cities, or a word like "city" beside it. A name that the same text also has in lower case is a
 * word (measured: precision .51 to .80 in English, .44 to .81 in German).
 */
import { WordFlag } from '../../model/gazetteer.js';
import type { GazetteerEntry } from '../../model/gazetteer.js';
import type { Finding, Reading } from './finding.js';
import { Gap, TokenFlag } from './tokens.js';

/** Inhabitants below which a city of one word asks for support. */
const smallCity = 500_000;
/** Inhabitants below which a city whose name begins as a phrase does ("Les …") asks for it. */
const smallTown = 100_000;
/** The same for names that only the fallback language knows, or that were found by taking off an ending. */
const unsureCity = 1_000_000;
/** Letters up to which the name of a small city may be any word. */
const shortName = 7;

/** `listed` without those that are words. */
export function dropUnsupported(reading: Reading, listed: readonly Finding[]): Finding[] {
  const findings = settleRivals(listed);
  const weak = findings.map(
    (finding) => isWord(reading, finding) || isUncasedWord(reading, finding) || isWeakCity(reading, finding),
  );
  if (!weak.includes(true)) return findings.slice();
  const supported = new Set<string>();
  findings.forEach((finding, at) => {
    const { entry } = finding;
    if (weak[at] || entry === null || entry.type !== 'place') return;
    supported.add(entry.id);
    const country = entry.within?.find((id) => id.length === 'place:XX'.length);
    if (country !== undefined) supported.add(country);
  });
  return findings.filter((finding, at) => {
    if (!weak[at]) return true;
    if (isWord(reading, finding)) return false;
    return (!isDense(reading, finding) && isSupported(finding, supported)) || hasPlaceWord(reading, finding);
  });
}

/** Of two cities of one name that is meant whose country the article names. */
function settleRivals(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ rivals }) => rivals !== undefined)) return findings;
  const named = new Set<string>();
  for (const { entry, rivals } of findings) {
    if (entry === null || rivals !== undefined) continue;
    named.add(entry.id);
    for (const id of entry.within ?? []) if (id.length === 'place:XX'.length) named.add(id);
  }
  const isNamed = ({ within }: GazetteerEntry): boolean =>
    within?.some((id) => id.length === 'place:XX'.length && named.has(id)) ?? false;
  return findings.map((finding) => {
    const { entry, rivals } = finding;
    if (entry === null || rivals === undefined || isNamed(entry)) return finding;
    const other = rivals.find(isNamed);
    return other === undefined ? finding : { ...finding, entry: other };
  });
}

/** One word that the language knows as something else, or that the text has in lower case. */
function isWord(reading: Reading, finding: Finding): boolean {
  const { firstToken, lastToken, entry } = finding;
  const { words, flags, starts } = reading.tokens;
  if (firstToken !== lastToken || entry === null || finding.start > starts[firstToken]!) return false;
  const token = flags[firstToken]!;
  if ((token & TokenFlag.dense) !== 0) return false;
  if ((token & TokenFlag.uncased) !== 0)
    return (words[firstToken]! & WordFlag.stopWord) !== 0 && entry.kind !== 'country';
  const isMinor = entry.kind === 'city' || entry.kind === 'region' || entry.type === 'person';
  if (finding.isAdjective) return false;
  const inLists =
    WordFlag.never | WordFlag.stopWord | (isMinor ? WordFlag.title | WordFlag.organisation | WordFlag.place : 0);
  if ((words[firstToken]! & inLists) !== 0 && (isMinor || (token & TokenFlag.opensSentence) !== 0))
    return (token & TokenFlag.allCapitals) === 0 || isMinor;
  if ((token & TokenFlag.allCapitals) !== 0) return false;
  return (isMinor || (token & TokenFlag.opensSentence) !== 0) && reading.lowerWords.has(firstToken, lastToken);
}

/** Persian کیف is Kyiv and a bag, مالی Mali and "financial": without capitals, a name that the pack lists as a word asks for support. */
function isUncasedWord(reading: Reading, finding: Finding): boolean {
  const { flags, words } = reading.tokens;
  const { firstToken, lastToken } = finding;
  return (
    firstToken === lastToken &&
    (flags[firstToken]! & TokenFlag.uncased) !== 0 &&
    (words[firstToken]! & WordFlag.never) !== 0
  );
}

/** The article names the place's country, or a place in it. */
function isSupported(finding: Finding, supported: ReadonlySet<string>): boolean {
  const { id, within } = finding.entry!;
  return (
    supported.has(id) ||
    within?.some((outer) => supported.has(outer) && outer.length >= 'place:XX'.length && !/\d/.test(outer)) === true
  );
}

function isWeakCity(reading: Reading, finding: Finding): boolean {
  const { entry, firstToken, lastToken } = finding;
  if (entry?.kind !== 'city') return false;
  const population = entry.population ?? 0;
  // "Les Anglais", the English, are a town too; Le Mans is known by its name.
  if (firstToken !== lastToken)
    return population < smallTown && (reading.tokens.words[firstToken]! & WordFlag.stopWord) !== 0;
  if ((reading.tokens.words[firstToken]! & WordFlag.givenName) !== 0 && population < unsureCity) return true;
  // 青年 "youth", 自由 "freedom", 지난 "last" are cities too.
  if (isDense(reading, finding)) return finding.end - finding.start <= 2 && population < unsureCity;
  if (finding.isUnsure) return population < unsureCity;
  return population < smallCity && finding.end - finding.start <= shortName;
}

/** A word like "city" or "in" beside it, or a place of its own as in datelines: `BELFAST (Reuters)`. */
function hasPlaceWord(reading: Reading, finding: Finding): boolean {
  const { words, gaps, count } = reading.tokens;
  const { firstToken, lastToken } = finding;
  if (isDense(reading, finding)) return isPlaceWordAt(reading, finding.end);
  if (
    firstToken > 0 &&
    gaps[firstToken] === Gap.space &&
    (words[firstToken - 1]! & (WordFlag.place | WordFlag.locative)) !== 0
  )
    return true;
  const isLineHead = firstToken === 0 || reading.text.codes[reading.tokens.starts[firstToken]! - 1] === 0x0a;
  if (isLineHead && lastToken + 1 < count && gaps[lastToken + 1]! >= Gap.punctuation) return true;
  return lastToken + 1 < count && gaps[lastToken + 1] === Gap.space && (words[lastToken + 1]! & WordFlag.place) !== 0;
}

/** Of a script where two letters make a word: Han, and Hangul, whose letters are syllables. */
function isDense(reading: Reading, finding: Finding): boolean {
  return (
    (reading.tokens.flags[finding.firstToken]! & TokenFlag.dense) !== 0 || reading.text.codes[finding.start]! >= 0xac00
  );
}

/** Whether a place word of the language stands at unit `at`: 苏州 + 市. */
function isPlaceWordAt(reading: Reading, at: number): boolean {
  const { words } = reading.gazetteer;
  let node = 0;
  for (let unit = at; unit < at + 4 && unit < reading.text.length; unit++) {
    node = words.child(node, reading.text.codes[unit]!);
    if (node === 0) return false;
    for (let cell = words.first(node); cell >= 0; cell = words.following(cell))
      if ((words.valueAt(cell) & WordFlag.place) !== 0) return true;
  }
  return false;
}
