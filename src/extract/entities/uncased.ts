/**
 * Names that no dictionary knows in scripts without capitals, found only where something marks them: a title, an honorific,
 * a given name that the lists have. Han, kana and Hangul have rules of their own. Anything bolder takes nouns for names; the
 * rest waits for evidence of the whole corpus.
 */
import type { MentionRule } from '../../model/entity.js';
import { WordFlag } from '../../model/gazetteer.js';
import { chinesePersons } from './chinese-persons.js';
import type { Finding, Reading } from './finding.js';
import { foldedWords } from './finding.js';
import { japanesePersons } from './japanese-persons.js';
import { koreanPersons } from './korean-persons.js';
import { Gap, TokenFlag } from './tokens.js';
import { unlistedName } from './unlisted-name.js';

/** Small words inside names: ابن, عبد, دو. They are followed by the rest of the name. */
const particles = new Set(
  'بن|ابن|عبد|ابو|ابي|ال|دو|دي|لا|دا|فان|فون|ون|بنت|ام|د|فن|डी|वॉन|बिन|בן|דה|ון|בר|אבן|אבו'.split('|'),
);
const listed =
  WordFlag.stopWord |
  WordFlag.never |
  WordFlag.title |
  WordFlag.organisation |
  WordFlag.place |
  WordFlag.speech |
  WordFlag.joiner |
  WordFlag.locative;

/** `findings` and the names found here, in order. `language` is a base language code. */
export function findUncasedNames(reading: Reading, findings: readonly Finding[], language: string): Finding[] {
  const { tokens } = reading;
  const names = reading.gazetteer.familyNames;
  if (language === 'zh' || language === 'ja') {
    if (names === undefined) return findings.slice();
    const taken = new Uint8Array(reading.text.length + 1);
    for (const { start, end } of findings) taken.fill(1, start, end);
    const read = language === 'zh' ? chinesePersons : japanesePersons;
    return merge(findings, read(reading, names, taken));
  }
  const taken = new Uint8Array(tokens.count);
  for (const finding of findings) taken.fill(1, finding.firstToken, finding.lastToken + 1);
  if (language === 'ko' && names !== undefined) return merge(findings, koreanPersons(reading, names, taken));
  const found: Finding[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.uncased) === 0 || taken[token] === 1) continue;
    const words = tokens.words[token]!;
    if ((words & WordFlag.givenName) !== 0 && (words & listed) === 0) fromGivenName(reading, token, taken, found);
    else if ((words & WordFlag.title) !== 0) afterTitle(reading, token, taken, found);
    else if ((words & WordFlag.place) !== 0) besidePlaceWord(reading, token, taken, found);
  }
  return merge(findings, found);
}

function merge(findings: readonly Finding[], found: readonly Finding[]): Finding[] {
  if (found.length === 0) return findings.slice();
  return [...findings, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether `token` can go on a name that stands before it. */
function isNamePart(reading: Reading, taken: Uint8Array, token: number): boolean {
  const { tokens } = reading;
  return (
    token < tokens.count &&
    tokens.gaps[token]! <= Gap.hyphen &&
    taken[token] === 0 &&
    (tokens.flags[token]! & TokenFlag.uncased) !== 0 &&
    ((tokens.words[token]! & listed) === 0 || isParticle(reading, token))
  );
}

function isParticle(reading: Reading, token: number): boolean {
  return particles.has(foldedWords(reading, token, token));
}

function isGiven(reading: Reading, token: number): boolean {
  return (reading.tokens.words[token]! & WordFlag.givenName) !== 0;
}

/** "شارلز مورفي", "राजेश मीरचंदानी": given names, and one word more. */
function fromGivenName(reading: Reading, first: number, taken: Uint8Array, found: Finding[]): void {
  const { tokens } = reading;
  let last = first;
  let needsMore = isParticle(reading, first);
  let hasSurname = false;
  while (last < first + 4 && isNamePart(reading, taken, last + 1)) {
    const next = last + 1;
    const isSmall = isParticle(reading, next);
    if (!isSmall && !needsMore && !isGiven(reading, next)) {
      if (hasSurname) break;
      hasSurname = true;
    }
    needsMore = isSmall;
    last = next;
  }
  while (last > first && isParticle(reading, last)) last--;
  const isAfterTitle =
    first > 0 &&
    (tokens.words[first - 1]! & (WordFlag.honorific | WordFlag.title)) !== 0 &&
    tokens.gaps[first] === Gap.space;
  if (last === first && !isAfterTitle) return;
  take(reading, 'given name', first, last, taken, found);
}

/** Two or three words after a title, up to a word of the language's lists or a mark; one after an honorific. */
function afterTitle(reading: Reading, title: number, taken: Uint8Array, found: Finding[]): void {
  const { tokens } = reading;
  let first = title + 1;
  // "الرئيس الروسي فلاديمير": places and their adjectives may stand between.
  while (first < tokens.count && first < title + 3 && taken[first] === 1 && tokens.gaps[first] === Gap.space) first++;
  if (first < tokens.count && (tokens.words[first]! & (WordFlag.title | WordFlag.honorific)) !== 0) return;
  let last = first - 1;
  while (last < first + 2 && isNamePart(reading, taken, last + 1) && isLong(reading, last + 1)) last++;
  const length = last - first + 1;
  const isHonoured = (tokens.words[title]! & WordFlag.honorific) !== 0;
  const accepted = length === 2 || (length === 1 && isHonoured) || (length === 3 && isGiven(reading, first));
  if (accepted) take(reading, 'title', first, last, taken, found);
  else if (length === 3 && isHonoured) take(reading, 'title', first, first + 1, taken, found);
}

/** "हल्द्वानी शहर", "عيد في مدينة الخالص": the word beside a place word, if no list has it. */
function besidePlaceWord(reading: Reading, word: number, taken: Uint8Array, found: Finding[]): void {
  const { tokens } = reading;
  const { headsStand } = reading.gazetteer;
  if (headsStand === undefined) return;
  const name = headsStand === 'behind' ? word - 1 : word + 1;
  const gap = Math.max(name, word);
  if (name < 0 || !isNamePart(reading, taken, name) || tokens.gaps[gap] !== Gap.space) return;
  if (!isLong(reading, name) || isParticle(reading, name) || (tokens.words[name]! & listed) !== 0) return;
  taken[name] = 1;
  found.push(unlistedName('place', 'place word', [tokens.starts[name]!, tokens.ends[name]!], [name, name]));
}

function isLong(reading: Reading, token: number): boolean {
  return reading.tokens.ends[token]! - reading.tokens.starts[token]! >= 3 || isParticle(reading, token);
}

function take(
  reading: Reading,
  by: MentionRule,
  first: number,
  last: number,
  taken: Uint8Array,
  found: Finding[],
): void {
  taken.fill(1, first, last + 1);
  const { starts, ends } = reading.tokens;
  found.push(unlistedName('person', by, [starts[first]!, ends[last]!], [first, last]));
}
