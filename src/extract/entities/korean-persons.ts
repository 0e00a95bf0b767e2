/**
 * Persons in Korean text: a family name and two syllables of given names, alone in a word but for its ending ("문성근은"), or
 * with any syllables before a title ("황교안 총리", "박씨"). Of three syllables that could all be of a name, hardly one in
 * twenty is another word.
 */
import { UnitRole, WordFlag } from '../../model/gazetteer.js';
import type { FamilyNames } from '../../model/gazetteer.js';
import type { Finding, Reading } from './finding.js';
import { Gap } from './tokens.js';
import { unlistedName } from './unlisted-name.js';

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const listed = WordFlag.stopWord | WordFlag.never | WordFlag.organisation | WordFlag.place;
const longestEnding = 4;
/** Syllables that end words more often than names: 사건이, 지금은, 연평도. */
const wordEnds = new Set(
  [...'가이의도로고기해한인은을를에사자장당국군구시동면리제부호형식막'].map((one) => one.charCodeAt(0)),
);

/** Persons outside the tokens that are `taken`; marks their tokens. */
export function koreanPersons(reading: Reading, names: FamilyNames, taken: Uint8Array): Finding[] {
  const { tokens } = reading;
  const found: Finding[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (taken[token] === 1 || !isHangul(reading.text.codes[tokens.starts[token]!]!)) continue;
    if ((tokens.words[token]! & (listed | WordFlag.title)) !== 0) continue;
    const end = nameEnd(reading, names, token);
    if (end === 0) continue;
    taken[token] = 1;
    found.push(unlistedName('person', 'family name', [tokens.starts[token]!, end], [token, token]));
  }
  return found;
}

function isHangul(code: number): boolean {
  return code >= firstSyllable && code <= lastSyllable;
}

function nameEnd(reading: Reading, names: FamilyNames, token: number): number {
  const { tokens, text } = reading;
  const start = tokens.starts[token]!;
  const end = tokens.ends[token]!;
  const next = names.surnames.child(0, text.codes[start]!);
  if (next === 0 || names.surnames.first(next) < 0) return 0;
  const isBesideTitle =
    token + 1 < tokens.count &&
    tokens.gaps[token + 1] === Gap.space &&
    startsTitle(reading, tokens.starts[token + 1]!, token + 1);
  const until = start + 3;
  if (until <= end && !startsTitle(reading, start, token)) {
    const given = countGiven(names, text.codes, start + 1, until);
    const rest = until === end || isEnding(reading, until, end);
    const couldEnd = given === 2 || !wordEnds.has(text.codes[until - 1]!);
    if (given > 0 && couldEnd && ((until === end && isBesideTitle) || startsTitle(reading, until, token))) return until;
    if (given === 2 && rest && !wordEnds.has(text.codes[until - 1]!)) return until;
  }
  // "박씨", "김 씨".
  if (end === start + 1) return isBesideTitle ? end : 0;
  return text.codes[start + 1] === 0xc528 && (end === start + 2 || isEnding(reading, start + 2, end)) ? start + 1 : 0;
}

function countGiven(names: FamilyNames, codes: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let unit = from; unit < to; unit++) if ((names.roles[codes[unit]!]! & UnitRole.given) !== 0) count++;
  return count;
}

/** A title begins at `at` and fills the rest of the token, but for an ending. */
function startsTitle(reading: Reading, at: number, token: number): boolean {
  const { words } = reading.gazetteer;
  const end = reading.tokens.ends[token]!;
  let node = 0;
  for (let unit = at; unit < end; unit++) {
    node = words.child(node, reading.text.codes[unit]!);
    if (node === 0) return false;
    for (let cell = words.first(node); cell >= 0; cell = words.following(cell)) {
      if ((words.valueAt(cell) & WordFlag.honorific) === 0) continue;
      if (unit + 1 === end || isEnding(reading, unit + 1, end)) return true;
    }
  }
  return false;
}

function isEnding(reading: Reading, from: number, to: number): boolean {
  if (to - from > longestEnding) return false;
  const { endings } = reading.gazetteer;
  let node = 0;
  for (let unit = from; unit < to; unit++) {
    node = endings.child(node, reading.text.codes[unit]!);
    if (node === 0) return false;
  }
  return endings.first(node) >= 0;
}
