/**
 * Names of the dictionary that the words beside them overrule: a city after a given name is a surname ("George Washington"),
 * a small city before an unknown word a part of another name ("Paris Hilton"), and a surname with another given name is
 * somebody else.
 */
import { WordFlag, anyGivenName } from '../../model/gazetteer.js';
import { nameKey } from '../../text/name-key.js';
import type { Finding, Reading, Unit } from './finding.js';
import { isInitial } from './run-units.js';
import { Gap, TokenFlag } from './tokens.js';

/** A dictionary name that its neighbours overrule: George Washington, Paris Hilton, Kate Bush. */
export function isPartOfUnknown(
  reading: Reading,
  part: readonly Unit[],
  at: number,
  unknown: readonly Unit[],
  titled: boolean,
): boolean {
  const { finding, first } = part[at]!;
  if (finding === null || finding.firstToken !== finding.lastToken || finding.isAdjective) return false;
  const left = unknown[unknown.length - 1];
  const right = part[at + 1];
  const { tokens } = reading;
  if ((tokens.flags[first]! & TokenFlag.headline) !== 0) return false;
  const isSurname =
    left !== undefined && ((tokens.words[left.first]! & anyGivenName) !== 0 || isInitial(reading, left));
  if (finding.isShort) return isSurname && !saysGivenName(reading, unknown, finding);
  if (finding.entry?.kind !== 'city' && finding.entry?.kind !== 'capital' && finding.entry?.kind !== 'region')
    return false;
  if (isSurname) return true;
  const beforeUnknown = right !== undefined && right.finding === null && tokens.gaps[right.first] === Gap.space;
  if (beforeUnknown && (tokens.words[first]! & WordFlag.givenName) !== 0) return true;
  if (titled && at === 0 && beforeUnknown && finding.isUnsure) return true;
  const isSmall = (finding.entry.population ?? 0) < 500_000 && finding.entry.kind === 'city';
  return isSmall && ((left !== undefined && tokens.gaps[first] === Gap.space) || beforeUnknown);
}

/** Whether the unknown words before a surname spell the given name of its entry: "Wladimir" Putin, "Volodymyr" Selenskyj. */
export function saysGivenName(reading: Reading, unknown: readonly Unit[], finding: Finding): boolean {
  const label = finding.entry!.name.split(' ');
  if (label.length < 2) return false;
  const { text } = reading;
  const { starts, ends } = reading.tokens;
  const given = unknown[0]!;
  return (
    nameKey(text.source.slice(text.offsets[starts[given.first]!], text.offsets[ends[given.last]!])) ===
    nameKey(label[0]!)
  );
}
