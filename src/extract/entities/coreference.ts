/**
 * Joins the names of one article that are one: a surname with the full name that has it (Doyle, Eilidh Doyle), an inflected
 * form with its plain one (Putinit, Putin), an acronym in brackets with the name before it. Tentative names that find
 * nobody to confirm them are dropped here.
 */
import type { EntityType } from '../../model/entity.js';
import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer.js';
import { anyGivenName } from '../../model/gazetteer.js';
import { type KeyedName, keyedName } from '../../text/name-key.js';
import { foldedWords } from './finding.js';
import type { Finding, Reading } from './finding.js';
import { Gap, TokenFlag } from './tokens.js';

/** A finding with the identity that it has in its article. */
export interface Identified {
  readonly finding: Finding;
  readonly id: string;
  readonly type: EntityType;
  readonly entry: GazetteerEntry | null;
}

/** Whom a single word stands for; null where it could be two. */
interface Referent {
  readonly id: string;
  readonly type: EntityType;
  readonly entry: GazetteerEntry | null;
}

/** Gives every finding its identity; in order. */
export function identify(reading: Reading, found: readonly Finding[]): Identified[] {
  const confirmed = confirmedWords(reading, found);
  const findings = found.map((finding) => withoutSentenceHead(reading, finding, confirmed));
  const kept = findings.filter(
    (finding) =>
      !finding.isTentative ||
      finding.entry !== null ||
      confirmed.has(foldedWords(reading, finding.firstToken, finding.lastToken)),
  );
  const plain = plainForms(reading, kept);
  const people = findings.map((finding) => personOf(reading, finding, plain));
  const referents = referentsOf(reading, people, plain);
  const identified: Identified[] = [];
  for (const finding of people) {
    const known = finding.entry;
    if (known !== null) {
      identified.push({ finding, id: known.id, type: known.type, entry: known });
      continue;
    }
    const surface = foldedWords(reading, finding.firstToken, finding.lastToken);
    const referent = lookUp(referents, surface, reading.gazetteer);
    if (referent !== undefined && referent !== null) {
      const by = finding.type === 'organisation' ? 'acronym' : 'part of name';
      identified.push({ finding: { ...finding, by }, ...referent });
    } else if (!finding.isTentative || confirmed.has(surface)) {
      identified.push({ finding, id: keyedNameOf(reading, finding, plain).id, type: finding.type, entry: null });
    }
  }
  return identified;
}

/** Words of names that stand where a capital says something: they confirm the same words elsewhere. */
function confirmedWords(reading: Reading, findings: readonly Finding[]): Set<string> {
  const confirmed = new Set<string>();
  for (const finding of findings) {
    if (!finding.isTentative && finding.entry === null)
      confirmed.add(foldedWords(reading, finding.firstToken, finding.lastToken));
  }
  return confirmed;
}

/** A full name in a spelling that the dictionary does not list is known by its sound: Vladimir Poetin. */
function personOf(reading: Reading, finding: Finding, plain: ReadonlyMap<string, Finding>): Finding {
  if (
    finding.entry !== null ||
    finding.type !== 'person' ||
    finding.firstToken === finding.lastToken ||
    finding.isTentative
  )
    return finding;
  const entry = reading.gazetteer.personOf(keyedNameOf(reading, finding, plain).key);
  return entry === undefined ? finding : { ...finding, entry, by: 'sound' };
}

/** "Oficjalnie Vote Leave" is "Vote Leave" if the article has that by itself: the capital was the sentence's. */
function withoutSentenceHead(reading: Reading, finding: Finding, confirmed: ReadonlySet<string>): Finding {
  const { firstToken, lastToken } = finding;
  const { flags, words, starts } = reading.tokens;
  if (finding.entry !== null || firstToken === lastToken || (flags[firstToken]! & TokenFlag.opensSentence) === 0)
    return finding;
  if ((words[firstToken]! & anyGivenName) !== 0 || !confirmed.has(foldedWords(reading, firstToken + 1, lastToken)))
    return finding;
  return { ...finding, start: starts[firstToken + 1]!, firstToken: firstToken + 1 };
}

/** Maps every inflected surface of an unknown name to the shortest that the article has of it. */
function plainForms(reading: Reading, findings: readonly Finding[]): Map<string, Finding> {
  const surfaces = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.entry !== null) continue;
    const surface = foldedWords(reading, finding.firstToken, finding.lastToken);
    if (!surfaces.has(surface)) surfaces.set(surface, finding);
  }
  if (!reading.gazetteer.inflects || surfaces.size > 200) return surfaces;
  const byLength = [...surfaces.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const plain = new Map(surfaces);
  byLength.forEach((longer, at) => {
    const base = byLength.slice(0, at).find((shorter) => isInflectionOf(longer, shorter, reading.gazetteer));
    if (base !== undefined) plain.set(longer, plain.get(base)!);
  });
  return plain;
}

/** Whether every word of `longer` is the word of `shorter` in its place, with or without an ending. */
function isInflectionOf(longer: string, shorter: string, gazetteer: Gazetteer): boolean {
  if (longer.charCodeAt(0) !== shorter.charCodeAt(0)) return false;
  const inflected = longer.split(' ');
  const words = shorter.split(' ');
  return (
    inflected.length === words.length &&
    inflected.every((word, at) => word === words[at] || hasEnding(word, words[at]!, gazetteer))
  );
}

function hasEnding(word: string, base: string, gazetteer: Gazetteer): boolean {
  if (base.length < 4 || word.length <= base.length || word.length > base.length + 5) return false;
  const stem = word.startsWith(base)
    ? base.length
    : /[aeiouyаеиоуыіяю]$/.test(base) && word.startsWith(base.slice(0, -1))
      ? base.length - 1
      : -1;
  return stem >= 0 && isEnding(word, stem, gazetteer);
}

function isEnding(word: string, from: number, gazetteer: Gazetteer): boolean {
  if (gazetteer.freeEnding > 0) return word.length - from <= gazetteer.freeEnding;
  let node = 0;
  for (let at = from; at < word.length; at++) {
    node = gazetteer.endings.child(node, word.charCodeAt(at));
    if (node === 0) return false;
  }
  return node !== 0 && gazetteer.endings.first(node) >= 0;
}

function keyedNameOf(reading: Reading, finding: Finding, plain: ReadonlyMap<string, Finding>): KeyedName {
  const base = plain.get(foldedWords(reading, finding.firstToken, finding.lastToken)) ?? finding;
  return keyedName(surfaceOf(reading, base));
}

/** The text of a finding as it stands. */
export function surfaceOf(reading: Reading, finding: Finding): string {
  const { source, offsets } = reading.text;
  return source.slice(offsets[finding.start], offsets[finding.end]);
}

/** The words that stand for a person by themselves, and the acronyms that the article explains. */
function referentsOf(
  reading: Reading,
  findings: readonly Finding[],
  plain: ReadonlyMap<string, Finding>,
): Map<string, Referent | null> {
  const referents = new Map<string, Referent | null>();
  const { gaps, flags, words, count } = reading.tokens;
  const refer = (word: string, referent: Referent): void => {
    const other = referents.get(word);
    referents.set(word, other === undefined || other?.id === referent.id ? referent : null);
  };
  for (const finding of findings) {
    if (finding.isTentative && finding.firstToken === finding.lastToken) continue;
    const { entry, firstToken, lastToken } = finding;
    const referent = (): Referent => ({
      id: entry?.id ?? keyedNameOf(reading, finding, plain).id,
      type: finding.type,
      entry,
    });
    if (finding.type === 'person' && lastToken > firstToken && !finding.isTentative) {
      const owner = referent();
      for (let token = firstToken; token <= lastToken; token++) {
        if ((flags[token]! & TokenFlag.upper) === 0 || reading.tokens.ends[token]! - reading.tokens.starts[token]! < 3)
          continue;
        // A given name alone may be anybody's: it refers only if it is no common one, or no surname follows.
        if (token < lastToken && (words[token]! & anyGivenName) !== 0) continue;
        refer(foldedWords(reading, token, token), owner);
      }
      // "Margaret Okonjo-Leary" is Okonjo-Leary too, "Jean-Claude Van Brandt" Van Brandt.
      for (let token = firstToken + 1; token < lastToken; token++) refer(foldedWords(reading, token, lastToken), owner);
    }
    if (finding.type !== 'organisation' || lastToken + 1 >= count || gaps[lastToken + 1] !== Gap.openBracket) continue;
    if ((flags[lastToken + 1]! & TokenFlag.allCapitals) !== 0)
      refer(foldedWords(reading, lastToken + 1, lastToken + 1), referent());
  }
  return referents;
}

/** The referent of a word, or of the word that it inflects. */
function lookUp(
  referents: ReadonlyMap<string, Referent | null>,
  word: string,
  gazetteer: Gazetteer,
): Referent | null | undefined {
  const found = referents.get(word);
  if (found !== undefined || !gazetteer.inflects) return found;
  for (let stem = word.length - 1; stem >= 4 && stem >= word.length - 5; stem--) {
    if (!isEnding(word, stem, gazetteer)) continue;
    const base = referents.get(word.slice(0, stem));
    if (base !== undefined) return base;
  }
  return undefined;
}
