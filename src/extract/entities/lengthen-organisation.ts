/**
 * How far the name of an organisation goes on over small words: "Ministry of Foreign Affairs", "University of California".
 * A joiner that says where ("in", "di") ends it, and "and" joins it to no name that stands by itself.
 */
import { WordFlag } from '../../model/gazetteer.js';
import { foldedWords } from './finding.js';
import type { Reading } from './finding.js';
import { isOrganisationWord } from './run-units.js';
import type { Unit } from './run-units.js';
import { Gap, TokenFlag } from './tokens.js';

/** Words that join two names as well as two parts of one: they lengthen an organisation only if no name follows. */
const conjunctions = new Set('and|&|e|y|et|und|og|och|en|i|и|і|та|dan|dhe|ve|și|a|oraz|kai|και|ja|és|ir|un'.split('|'));

/** How far the units after `part` continue its name over joiners; `next` where they do not. */
export function lengthenOrganisation(
  reading: Reading,
  part: readonly Unit[],
  units: readonly Unit[],
  next: number,
): number {
  const { words, gaps, flags } = reading.tokens;
  if (!part.some((unit) => isOrganisationWord(reading, unit))) return next;
  let last = part[part.length - 1]!.last;
  let end = next;
  while (end < units.length && end < next + 6) {
    const unit = units[end]!;
    const between = unit.first - last - 1;
    if (between > 3 || unit.finding?.type === 'person') break;
    let joins = true;
    for (let token = last + 1; token <= unit.first && joins; token++) {
      if (gaps[token]! > Gap.apostrophe) joins = false;
      else if (token < unit.first) {
        const isJoiner =
          (words[token]! & WordFlag.joiner) !== 0 &&
          (words[token]! & WordFlag.locative) === 0 &&
          (flags[token]! & TokenFlag.upper) === 0;
        joins =
          isJoiner &&
          !(conjunctions.has(foldedWords(reading, token, token)) && (unit.finding !== null || end === next));
      }
    }
    if (
      !joins ||
      (between === 0 && end === next) ||
      (unit.finding === null && (words[unit.first]! & WordFlag.title) !== 0)
    )
      break;
    last = unit.last;
    end++;
  }
  return end;
}
