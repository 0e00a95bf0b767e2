/**
 * Persons in Chinese text: a family name and one or two characters of given names where a title, a verb of saying, a list
 * of names or the rest of the article vouches for them ("总理李克强", "王毅表示", "李登海、冯长根"); foreign names in the
 * characters that transcribe them ("奥尔布赖特说", "希拉·威曼"). Chinese has no sign of a name but these.
 */
import { UnitRole, WordFlag } from '../../model/gazetteer.js';
import type { FamilyNames } from '../../model/gazetteer.js';
import type { DenseWords } from './dense-words.js';
import type { Finding, Reading } from './finding.js';
import { TokenFlag } from './tokens.js';
import { unlistedName } from './unlisted-name.js';

const said = WordFlag.speech | WordFlag.title;
const begins = UnitRole.surname | UnitRole.transcribing;
const otherWord = WordFlag.never | WordFlag.organisation | WordFlag.place | WordFlag.stopWord;
/** Units of a text up to which all of it is searched for a name. */
const longestSearch = 50_000;
const enumerationComma = 0x3001;
/** Characters that go on a sentence behind its subject. */
const closers = new Set(
  [...'在向和与與对對将將就是会會等被把从從为為到的也还還又曾已任率致访訪抵谈談今昨'].map((one) => one.charCodeAt(0)),
);
/** What stands behind a name that is a place's or a people's: 布达拉宫, 奥斯曼人. */
const notOfPersons = new Set(
  [...'宫宮海堡山河江湖岛島城州市省区區县縣镇鎮村路街人语語教派军軍队隊国國族港湾灣海峡帝社报報'].map((one) =>
    one.charCodeAt(0),
  ),
);
const dots = new Set([...'·・•‧'].map((dot) => dot.charCodeAt(0)));

/** A stretch of text between two marks. */
interface Stretch {
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** A list of names may go on before it or after it. */
  readonly afterComma: boolean;
  readonly beforeComma: boolean;
}

/** Persons outside the units that are `taken`; marks their units. */
export function chinesePersons(reading: Reading, names: FamilyNames, taken: Uint8Array): Finding[] {
  const { tokens, text } = reading;
  const words = reading.dense;
  if (words === undefined) return [];
  const found: Finding[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token]! & TokenFlag.dense) === 0) continue;
    const start = tokens.starts[token]!;
    const end = tokens.ends[token]!;
    const stretch = {
      token,
      start,
      end,
      afterComma: start > 0 && text.codes[start - 1] === enumerationComma,
      beforeComma: text.codes[end] === enumerationComma,
    };
    for (let at = start; at < end; at++) {
      if (taken[at] === 1 || (names.roles[text.codes[at]!]! & begins) === 0) continue;
      const until =
        chineseEnd(reading, names, words, taken, stretch, at) || foreignEnd(reading, names, words, taken, stretch, at);
      if (until === 0) continue;
      let last = token;
      while (last + 1 < tokens.count && tokens.starts[last + 1]! < until) last++;
      found.push(unlistedName('person', 'family name', [at, until], [token, last]));
      taken.fill(1, at, until);
      at = until - 1;
      if (last > token) break;
    }
  }
  return found;
}

/** Where the Chinese name ends that begins at `at`; 0 where none does. */
function chineseEnd(
  reading: Reading,
  names: FamilyNames,
  words: DenseWords,
  taken: Uint8Array,
  stretch: Stretch,
  at: number,
): number {
  if ((words.starts[at]! & (otherWord | WordFlag.title)) !== 0) return 0;
  const { codes } = reading.text;
  const family = familyLength(reading, names, at);
  if (family === 0) return 0;
  let second = 0;
  for (const length of [2, 1]) {
    const end = at + family + length;
    if (end > stretch.end || !isGiven(names, codes, taken, at + family, end)) continue;
    const isWhole = at === stretch.start && end === stretch.end;
    const titled = (words.ends[at]! & WordFlag.title) !== 0;
    const closes = end === stretch.end || (words.starts[end]! & (said | WordFlag.stopWord)) !== 0;
    if (isWhole && (stretch.afterComma || stretch.beforeComma) && (length === 2 || followsName(taken, stretch)))
      return end;
    if (titled && closes) return end;
    const isSaid = end < stretch.end && (words.starts[end]! & said) !== 0;
    if (isSaid && (length === 2 || family === 2 || at === stretch.start)) return end;
    if (length === 2 && at === stretch.start && end < stretch.end && closers.has(codes[end]!)) return end;
    if (length === 2 && (at === stretch.start || closes) && isRepeated(reading, at, end)) return end;
    if (titled && second === 0) second = end;
  }
  return second;
}

/** Before the comma that `stretch` comes after, a name ends: 李登海、冯长根. */
function followsName(taken: Uint8Array, { start, afterComma }: Stretch): boolean {
  return afterComma && start > 1 && taken[start - 2] === 1;
}

function familyLength(reading: Reading, { surnames }: FamilyNames, at: number): number {
  let node = 0;
  let length = 0;
  for (let unit = at; unit < at + 2 && unit < reading.text.length; unit++) {
    node = surnames.child(node, reading.text.codes[unit]!);
    if (node === 0) break;
    if (surnames.first(node) >= 0) length = unit + 1 - at;
  }
  return length;
}

function isGiven(names: FamilyNames, codes: Uint16Array, taken: Uint8Array, from: number, to: number): boolean {
  for (let unit = from; unit < to; unit++)
    if (taken[unit] === 1 || (names.roles[codes[unit]!]! & UnitRole.given) === 0) return false;
  return true;
}

function isRepeated(reading: Reading, at: number, end: number): boolean {
  if (reading.text.length > longestSearch) return false;
  const name = reading.folded.slice(at, end);
  return reading.folded.indexOf(name) < at || reading.folded.indexOf(name, end) >= 0;
}

/** Where the transcribed name ends that begins at `at`; 0 where none does. */
function foreignEnd(
  reading: Reading,
  names: FamilyNames,
  words: DenseWords,
  taken: Uint8Array,
  stretch: Stretch,
  at: number,
): number {
  const { codes } = reading.text;
  const { starts, ends } = words;
  const titled = (ends[at]! & WordFlag.title) !== 0;
  if (
    !transcribes(reading, names, taken, at) ||
    (!titled && at > stretch.start && transcribes(reading, names, taken, at - 1))
  )
    return 0;
  if ((starts[at]! & (otherWord | WordFlag.title)) !== 0) return 0;
  let end = at;
  let hasDot = false;
  for (let token = stretch.token; ; token++) {
    const limit = reading.tokens.ends[token]!;
    while (end < limit && transcribes(reading, names, taken, end)) {
      // 安格拉 in 总理安格拉: the name begins behind the title.
      if (end > at && (ends[end]! & WordFlag.title) !== 0) return 0;
      if (end > at + 1 && (starts[end]! & (otherWord | said)) !== 0) break;
      end++;
    }
    if (end < limit || !isDot(reading, token + 1)) break;
    hasDot = true;
    end = reading.tokens.starts[token + 1]!;
    if (!transcribes(reading, names, taken, end)) return 0;
  }
  const length = end - at;
  if (hasDot) return length >= 4 ? end : 0;
  const closes = end === stretch.end || (starts[end]! & said) !== 0;
  const isSaid = end < stretch.end && (starts[end]! & said) !== 0;
  const isListed = at === stretch.start && end === stretch.end && (stretch.afterComma || stretch.beforeComma);
  let telling = 0;
  for (let unit = at; unit < end; unit++) if ((names.roles[codes[unit]!]! & UnitRole.telling) !== 0) telling++;
  if (end < stretch.end && notOfPersons.has(codes[end]!)) return 0;
  if (length >= 3) return telling >= 2 && (titled || isSaid || isListed || telling * 3 >= length * 2) ? end : 0;
  return length === 2 && titled && closes ? end : 0;
}

/** A unit that a foreign name may be transcribed with, outside other names. */
function transcribes(reading: Reading, { roles }: FamilyNames, taken: Uint8Array, unit: number): boolean {
  return taken[unit] === 0 && (roles[reading.text.codes[unit]!]! & UnitRole.transcribing) !== 0;
}

function isDot(reading: Reading, token: number): boolean {
  const { tokens, text } = reading;
  if (token >= tokens.count || (tokens.flags[token]! & TokenFlag.dense) === 0) return false;
  const at = tokens.ends[token - 1]!;
  return tokens.starts[token] === at + 1 && dots.has(text.source.charCodeAt(text.offsets[at]!));
}
