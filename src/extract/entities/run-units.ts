/**
 * The pieces that runs of capitalised words are made of, and what holds them together: `Ursula von der Leyen` is one run,
 * "Prodotta da Sue Birtwistle" is two.
 */
import { WordFlag, anyGivenName } from '../../model/gazetteer.js';
import { foldedWords } from './finding.js';
import type { Finding, Reading, Unit } from './finding.js';
import { isLinkedBySyllables, isOtherWord, lastSyllable } from './syllables.js';
import { Gap, TokenFlag } from './tokens.js';

/** Small words inside names of persons: `Ursula von der Leyen`, `Mohammed bin Salman`. */
const particles = new Set(
  'de|da|do|dos|das|du|del|della|di|la|le|van|von|der|den|ter|ten|af|av|zu|zur|bin|ibn|bint|ben|al|el|ul'.split('|'),
);
/** Those of them that are no prepositions too. */
const patronymics = new Set('bin|ibn|bint|ben|al|el|ul|der|den|ter|ten'.split('|'));
/** Capitalised words and dictionary names, in order; all that stands between is left out. */
export function unitsOf(reading: Reading, known: readonly Finding[]): Unit[] {
  const { count, flags, words } = reading.tokens;
  let isInOrganisation = false;
  const units: Unit[] = [];
  let next = 0;
  for (let token = 0; token < count; token++) {
    const finding = known[next];
    if (finding !== undefined && finding.firstToken <= token) {
      // Several names may share one stretch of a dense script.
      units.push({ first: finding.firstToken, last: finding.lastToken, finding });
      next++;
      token = finding.lastToken - (known[next] !== undefined && known[next]!.firstToken <= finding.lastToken ? 1 : 0);
      continue;
    }
    if ((flags[token]! & TokenFlag.upper) === 0) continue;
    let last = token;
    if (reading.gazetteer.isSyllabic) {
      if (lastSyllable(reading, token, false) === token && isOtherWord(reading, token)) continue;
      const before = units[units.length - 1];
      isInOrganisation =
        (words[token]! & WordFlag.organisation) !== 0 || (isInOrganisation && before?.last === token - 1);
      // "Bạch Mai đông": the word after two syllables in capitals is another.
      const isAfterWord = before !== undefined && (before.last > before.first || isOrganisationWord(reading, before));
      last = Math.min(
        lastSyllable(reading, token, isInOrganisation && isAfterWord),
        (finding?.firstToken ?? count) - 1,
      );
    }
    units.push({ first: token, last, finding: null });
    token = last;
  }
  return units;
}

/** A capital begins it. */
export function isNameLike(reading: Reading, unit: Unit): boolean {
  return (reading.tokens.flags[unit.first]! & TokenFlag.upper) !== 0;
}

/** Whether `right` belongs to the run that ends in `left`: side by side, or with particles between. */
export function isLinked(reading: Reading, left: Unit, right: Unit, isOrganisation: boolean): boolean {
  if (isOrganisation && reading.gazetteer.isSyllabic && isLinkedBySyllables(reading, left, right)) return true;
  const { gaps } = reading.tokens;
  const between = right.first - left.last - 1;
  if (between > 2) return false;
  for (let token = left.last + 1; token <= right.first; token++) {
    const gap = gaps[token]!;
    if (
      gap !== Gap.space &&
      gap !== Gap.hyphen &&
      !(gap === Gap.apostrophe && reading.tokens.ends[token - 1]! - reading.tokens.starts[token - 1]! <= 2)
    )
      return false;
    if (token === right.first) continue;
    // "Leonardo da Vinci", but "Prodotta da Sue Birtwistle".
    const word = foldedWords(reading, token, token);
    if (!particles.has(word) || (!patronymics.has(word) && (reading.tokens.words[left.first]! & anyGivenName) === 0))
      return false;
  }
  return between === 0 || (left.finding === null && right.finding === null);
}

/** One capital before a dot. */
export function isInitial(reading: Reading, unit: Unit): boolean {
  return (reading.tokens.flags[unit.first]! & TokenFlag.initial) !== 0;
}

/** A word like "ministry". */
export function isOrganisationWord(reading: Reading, unit: Unit): boolean {
  return unit.finding === null && (reading.tokens.words[unit.first]! & WordFlag.organisation) !== 0;
}
