/**
 * How far the name of an organisation goes on over small words: "Ministry of Foreign Affairs", "University of California".
 * A joiner that says where ("in", "di") ends it, and "and" joins it to no name that stands by itself.
 */
import { WordFlag } from '../../model/gazetteer.js';
import { foldedWords } from './finding.js';
import type { Reading, Unit } from './finding.js';
import { isOrganisationWord } from './run-units.js';
import { Gap, TokenFlag } from './tokens.js';

/** Words that join two names as well as two parts of one: they lengthen an organisation only if no name follows. */
const conjunctions: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'and', it: 'e|ed', pt: 'e', es: 'y|e', ca: 'i', fr: 'et', de: 'und', nl: 'en', da: 'og', nb: 'og', nn: 'og', no: 'og', sv: 'och',
    pl: 'i|oraz|a', cs: 'a|i', sk: 'a|i', sl: 'in', hr: 'i|a', bs: 'i|a', sr: 'i|a|и|а', ru: 'и|а', uk: 'і|й|та', be: 'і|ды', bg: 'и', mk: 'и',
    id: 'dan', ms: 'dan', sq: 'dhe|edhe', tr: 've|ile', ro: 'și|si', el: 'και', fi: 'ja', et: 'ja', hu: 'és|es', lt: 'ir', lv: 'un', vi: 'và|va',
  }).map(([code, words]) => [code, new Set(words.split('|'))]),
); // prettier-ignore
const noConjunctions: ReadonlySet<string> = new Set('&');

/** How far the units after `part` continue its name over joiners; `next` where they do not. */
export function lengthenOrganisation(
  reading: Reading,
  part: readonly Unit[],
  units: readonly Unit[],
  next: number,
): number {
  const { words, gaps, flags } = reading.tokens;
  if (!part.some((unit) => isOrganisationWord(reading, unit))) return next;
  const joinsNames = conjunctions[reading.gazetteer.language] ?? noConjunctions;
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
          isJoiner && !(joinsNames.has(foldedWords(reading, token, token)) && (unit.finding !== null || end === next));
      }
    }
    if (
      !joins ||
      (between === 0 && end === next) ||
      (unit.finding === null && (words[unit.first]! & (WordFlag.title | WordFlag.date)) !== 0)
    )
      break;
    last = unit.last;
    end++;
  }
  return end;
}
