/**
 * Names in runs of capitalised words, in scripts that have capitals: what the dictionary found is kept, joined or overruled
 * by its neighbours ("Paris Hilton" is no place, "Bank Indonesia" is a bank), and what is left between is a name that no
 * dictionary knows. Capitalised runs hold 98 % of the persons of news in cased scripts; which runs are names, and of whom,
 * is told by titles, given names, organisation and place words.
 */
import { WordFlag, anyGivenName } from '../../model/gazetteer.js';
import type { Finding, Reading, Unit } from './finding.js';
import { lengthenOrganisation } from './lengthen-organisation.js';
import { isInitial, isLinked, isNameLike, isOrganisationWord, unitsOf } from './run-units.js';
import { Gap, TokenFlag } from './tokens.js';
import { isPartOfUnknown, saysGivenName } from './overruled-names.js';
import { personUnits } from './syllables.js';
import { typeOfUnknown } from './unknown.js';
import { unlistedName } from './unlisted-name.js';

/** Units of the longest run: no name is longer, and a text may be all capitals. */
const longestRun = 64;

/** The names of the text: `known`, settled, and those that no dictionary knows, in order. */
export function settleRuns(reading: Reading, known: readonly Finding[]): Finding[] {
  const units = unitsOf(reading, known);
  const settled: Finding[] = [];
  let run: Unit[] = [];
  let at = 0;
  const close = (): void => {
    if (run.length > 0) at = Math.max(at, settleRun(reading, run, units, at, settled));
    run = [];
  };
  for (; at < units.length; at++) {
    const unit = units[at]!;
    if (!isNameLike(reading, unit)) {
      close();
      if (unit.finding !== null) settled.push(unit.finding);
      continue;
    }
    if (
      run.length > 0 &&
      (run.length >= longestRun || !isLinked(reading, run[run.length - 1]!, unit, isOrganisationWord(reading, run[0]!)))
    ) {
      const before = at;
      close();
      if (at > before) {
        at--;
        continue;
      }
    }
    run.push(unit);
  }
  close();
  return settled;
}

/** Splits a run at titles and words that are no names, settles each part; returns how many of `units` are used up from `next` on. */
function settleRun(
  reading: Reading,
  run: readonly Unit[],
  units: readonly Unit[],
  next: number,
  settled: Finding[],
): number {
  let part: Unit[] = [];
  let titled = false;
  /** A word like "ministry" stands in `part`. */
  let hasHead = false;
  let used = next;
  run.forEach((unit, at) => {
    const words = reading.tokens.words[unit.first]!;
    const isHead = (words & WordFlag.organisation) !== 0;
    // Nguyễn Văn Anh, Lê Thị Hai: inside a name "anh" is no title and "hai" no number.
    if (reading.gazetteer.isSyllabic && part.length > 0) {
      part.push(unit);
      return;
    }
    const isTitle =
      unit.finding === null &&
      (words & WordFlag.title) !== 0 &&
      !(isHead && at > 0) &&
      (words & WordFlag.givenName) === 0;
    const isNone =
      unit.finding === null &&
      !isHead &&
      // "Bank Jawa Barat": inside the name of an organisation "west" is a part of it.
      (words & (hasHead ? WordFlag.stopWord : WordFlag.never | WordFlag.stopWord)) !== 0 &&
      !isInitial(reading, unit);
    if (!isTitle && !isNone) {
      hasHead ||= isOrganisationWord(reading, unit);
      part.push(unit);
      return;
    }
    settlePart(reading, part, titled, settled);
    part = [];
    hasHead = false;
    titled = isTitle;
  });
  const first = run[0]!.first;
  if (part.length > 0 && !titled) titled = precededByTitle(reading, first) && part[0]!.first === first;
  const lengthened = lengthenOrganisation(reading, part, units, next);
  if (lengthened > next) {
    part = [...part, ...units.slice(next, lengthened)];
    used = lengthened;
  }
  settlePart(reading, part, titled, settled);
  return used;
}

/** A title in lower case stands before: `presidenti Vladimir Putin`. */
function precededByTitle(reading: Reading, token: number): boolean {
  return (
    token > 0 && reading.tokens.gaps[token] === Gap.space && (reading.tokens.words[token - 1]! & WordFlag.title) !== 0
  );
}

/** Settles a part of a run that no title divides. */
function settlePart(reading: Reading, part: readonly Unit[], titled: boolean, settled: Finding[]): void {
  if (part.length === 0) return;
  const from = reading.gazetteer.isSyllabic ? settlePersons(reading, part, titled, settled) : 0;
  if (from > 0) {
    if (from < part.length) settlePart(reading, part.slice(from), false, settled);
    return;
  }
  const head = part.findIndex((unit) => isOrganisationWord(reading, unit));
  if (head >= 0 && part.length > 1 && !(titled && head > 0 && part.length < 4) && !isPlaceWithWord(part, head)) {
    settleOrganisation(reading, part, head, settled);
    return;
  }
  let unknown: Unit[] = [];
  const closeUnknown = (): void => {
    if (unknown.length > 0) settleUnknown(reading, unknown, titled && unknown[0] === part[0], settled);
    unknown = [];
  };
  part.forEach((unit, at) => {
    if (unit.finding === null || isPartOfUnknown(reading, part, at, unknown, titled)) {
      unknown.push(unit);
      return;
    }
    const { finding } = unit;
    if (finding.isShort && unknown.length > 0 && saysGivenName(reading, unknown, finding)) {
      settled.push({ ...finding, start: reading.tokens.starts[unknown[0]!.first]!, firstToken: unknown[0]!.first });
      unknown = [];
      return;
    }
    closeUnknown();
    settled.push(finding);
  });
  closeUnknown();
}

/** The persons that a part of syllables begins with; how many of its units they are. */
function settlePersons(reading: Reading, part: readonly Unit[], titled: boolean, settled: Finding[]): number {
  let from = 0;
  for (;;) {
    const length = from < part.length ? personUnits(reading, part, from) : 0;
    if (length === 0) return from;
    settled.push(typeOfUnknown(reading, part[from]!.first, part[from + length - 1]!.last, titled && from === 0));
    from += length;
  }
}

/** Words that no dictionary knows: one name, or two where a given name begins the second ("МАУ Юрия Мирошникова"). */
function settleUnknown(reading: Reading, unknown: readonly Unit[], titled: boolean, settled: Finding[]): void {
  const { words, gaps } = reading.tokens;
  const isGiven = (unit: Unit): boolean => (words[unit.first]! & anyGivenName) !== 0 || isInitial(reading, unit);
  const second = unknown.findIndex(
    (unit, at) =>
      at > 0 &&
      at < unknown.length - 1 &&
      (words[unit.first]! & WordFlag.givenName) !== 0 &&
      gaps[unit.first] === Gap.space &&
      !isGiven(unknown[at - 1]!),
  );
  // "Trung tâm" alone names nothing.
  if (unknown.length === 1 && unknown[0]!.last > unknown[0]!.first && isOrganisationWord(reading, unknown[0]!)) return;
  const parts = second < 0 || titled ? [unknown] : [unknown.slice(0, second), unknown.slice(second)];
  parts.forEach((units, at) => {
    const found = typeOfUnknown(reading, units[0]!.first, units[units.length - 1]!.last, titled);
    settled.push(at === parts.length - 1 ? withLowerHead(reading, found) : found);
  });
}

/** "Конституционного суда", "Baltskim morjem": in inflecting languages an adjective with a capital and a word of the lists are one name. */
function withLowerHead(reading: Reading, found: Finding): Finding {
  const { words, gaps, flags, ends, count } = reading.tokens;
  const next = found.lastToken + 1;
  if (!reading.gazetteer.inflects || found.firstToken !== found.lastToken || next >= count || gaps[next] !== Gap.space)
    return found;
  if ((flags[next]! & TokenFlag.upper) !== 0 || (words[found.lastToken]! & anyGivenName) !== 0) return found;
  const type =
    (words[next]! & WordFlag.organisation) !== 0
      ? 'organisation'
      : (words[next]! & WordFlag.place) !== 0
        ? 'place'
        : null;
  const by = type === 'place' ? 'place word' : 'organisation word';
  return type === null ? found : { ...found, type, by, lastToken: next, end: ends[next]! };
}

/** "Evropën Qendrore", central Europe: after a place with an ending a word like "qendra" is an adjective. */
function isPlaceWithWord(part: readonly Unit[], head: number): boolean {
  const place = part[0]!.finding;
  return head === 1 && part.length === 2 && place?.type === 'place' && !place.isAdjective && place.isUnsure;
}

/** The organisation runs from its word to both ends of the part, or to a person or another organisation. Places in it stay as evidence. */
function settleOrganisation(reading: Reading, part: readonly Unit[], head: number, settled: Finding[]): void {
  const stops = (unit: Unit): boolean =>
    unit.finding !== null &&
    (unit.finding.type === 'person' || (unit.finding.type === 'organisation' && !unit.finding.isAdjective));
  let first = head;
  let last = head;
  while (first > 0 && !reading.gazetteer.isSyllabic && !stops(part[first - 1]!)) first--;
  while (last + 1 < part.length && !stops(part[last + 1]!)) last++;
  settlePart(reading, part.slice(0, first), false, settled);
  const inside = part.slice(first, last + 1);
  if (inside.length === 1) {
    // "Ministry" alone names nothing.
  } else {
    settled.push(unknownOf(reading, inside[0]!.first, inside[inside.length - 1]!.last));
    for (const unit of inside) if (unit.finding?.type === 'place') settled.push({ ...unit.finding, isAdjective: true });
  }
  settlePart(reading, part.slice(last + 1), false, settled);
}

function unknownOf(reading: Reading, first: number, last: number): Finding {
  const { starts, ends } = reading.tokens;
  return unlistedName('organisation', 'organisation word', [starts[first]!, ends[last]!], [first, last]);
}
