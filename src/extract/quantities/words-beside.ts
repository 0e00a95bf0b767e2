/** The words and signs that stand beside a number: what multiplies it, and its unit. */
import { CharacterClass, classOf } from '../../text/characters.js';
import { foldWord } from '../../text/fold.js';
import type { QuantityLexicon, WordTable } from './lexicon.js';

const { digit, lower, upper, uncased, ignorable, dense } = CharacterClass;
const mostUnitWords = 3;

/** A unit or multiplier before its number. */
export interface Lead<Value> {
  readonly value: Value;
  readonly start: number;
}

/** One behind it. */
export interface Tail<Value> {
  readonly value: Value;
  readonly end: number;
}

/** The multiplier at or one blank behind `at`. Glued to a sum of money, `m`, `b` and `k` are multipliers too: `$5m`. */
export function multiplierAt(
  text: string,
  at: number,
  to: number,
  lexicon: QuantityLexicon,
  isMoney: boolean,
): Tail<number> | undefined {
  if (isMoney && at < to && !isLetter(text.charCodeAt(at + 1))) {
    const glued = gluedMultipliers[text.charAt(at)];
    if (glued !== undefined) return { value: glued, end: at + 1 };
  }
  const found = wordAt(text, at, to, lexicon.multipliers, 1);
  if (found === undefined || !isWrittenTogether(text.charCodeAt(found.end - 1))) return found;
  // 5千瓦 is five kilowatts and not five thousand.
  const unit = wordAt(text, at, to, lexicon.units, 1);
  return unit !== undefined && unit.end > found.end ? undefined : found;
}

const gluedMultipliers: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6, b: 1e9, B: 1e9 };

/** The unit behind a number; "millones de dólares", "millions d'euros": behind a multiplier a small word may stand between. */
export function unitBehind(
  text: string,
  at: number,
  to: number,
  lexicon: QuantityLexicon,
  multiplied: boolean,
): Tail<string> | undefined {
  const found = unitAt(text, at, to, lexicon);
  if (found !== undefined || !multiplied || !isBlank(text.charCodeAt(at))) return found;
  let end = at + 1;
  while (end < to && end < at + 4 && isLetter(text.charCodeAt(end))) end++;
  const isApostrophe = text.charAt(end) === "'" || text.charAt(end) === '’';
  if (end === at + 1 || !(isApostrophe || isBlank(text.charCodeAt(end)))) return undefined;
  return unitAt(text, isApostrophe ? end + 1 : end, to, lexicon);
}

const longestWordBefore = 16;

/** Swahili `asilimia 5`: a word for the unit before the number. */
export function unitWordBefore(text: string, at: number, lexicon: QuantityLexicon): Lead<string> | undefined {
  const found = wordBefore(text, at, lexicon.units);
  return found === undefined || !/^(?:percent|[A-Z]{3})$/.test(found.value) ? undefined : found;
}

/** A sign right behind the number, or a word of one to three words. */
function unitAt(text: string, at: number, to: number, lexicon: QuantityLexicon): Tail<string> | undefined {
  const start = isBlank(text.charCodeAt(at)) ? at + 1 : at;
  const isSign = lexicon.symbolStarts.has(text.charCodeAt(start));
  for (let length = isSign ? Math.min(lexicon.longestSymbol, to - start) : 0; length > 0; length--) {
    const sign = text.slice(start, start + length);
    const unit = lexicon.symbols.get(sign);
    if (unit === undefined) continue;
    if (isLetter(sign.charCodeAt(length - 1)) && isLetter(text.charCodeAt(start + length))) continue;
    return { value: unit, end: start + length };
  }
  for (let words = mostUnitWords; words > 0; words--) {
    const found = wordAt(text, at, to, lexicon.units, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `Mio.`, `млрд.`: a point before a capital is theirs too. */
const longestAbbreviation = 4;

/** The entry of `table` that `words` words spell from `at` on, one blank, hyphen or abbreviation point between them. */
function wordAt<Value>(
  text: string,
  at: number,
  to: number,
  table: WordTable<Value>,
  words: number,
): Tail<Value> | undefined {
  let start = at;
  while (start < at + 2 && isGap(text.charCodeAt(start))) start++;
  if (start >= to) return undefined;
  const first = text.charCodeAt(start);
  if (!table.mayBegin(first)) return undefined;
  if (isWrittenTogether(first)) {
    if (words > 1) return undefined;
    let last = start;
    while (last < to && last < start + table.longest && !isGap(text.charCodeAt(last))) last++;
    for (let end = last; end > start; end--) {
      const value = table.get(foldWord(text.slice(start, end)));
      if (value !== undefined) return { value, end };
    }
    return undefined;
  }
  let end = start;
  for (let word = 0; word < words; word++) {
    if (word > 0) {
      if (!isGap(text.charCodeAt(end))) return undefined;
      end++;
    }
    const from = end;
    while (end < to && end - from < table.longest && isLetter(text.charCodeAt(end))) end++;
    if (end === from || isLetter(text.charCodeAt(end))) return undefined;
  }
  const value = table.get(foldWord(text.slice(start, end)));
  if (value === undefined) return undefined;
  // "тыс. рублей", "Mrd. Euro": the point is the word's, unless it ends the sentence.
  const next = classOf(text.charCodeAt(end + 2));
  const isAbbreviation = end - start <= longestAbbreviation && next === upper;
  const hasPoint =
    text.charCodeAt(end) === 0x2e && isBlank(text.charCodeAt(end + 1)) && (next === lower || isAbbreviation);
  return { value, end: hasPoint ? end + 1 : end };
}

/** Turkish writes %50; elsewhere the sign belongs to the number before it. */
const percentSigns = new Set(['%', '٪', '％']);

/** The sign before a number, with at most one blank between: `US$ 5`. */
export function symbolBefore(text: string, at: number, lexicon: QuantityLexicon): Lead<string> | undefined {
  const end = at > 0 && isBlank(text.charCodeAt(at - 1)) ? at - 1 : at;
  const isSign = lexicon.symbolEnds.has(text.charCodeAt(end - 1));
  for (let length = isSign ? Math.min(lexicon.longestSymbol, end) : 0; length > 0; length--) {
    const sign = text.slice(end - length, end);
    const unit = lexicon.symbols.get(sign);
    if (unit === undefined || (percentSigns.has(sign) && (end < at || classOf(text.charCodeAt(end - 2)) === digit)))
      continue;
    if (isLetter(sign.charCodeAt(0)) && isLetter(text.charCodeAt(end - length - 1))) continue;
    return { value: unit, start: end - length };
  }
  return undefined;
}

/** Swahili `milioni 5`: in languages that say so, the multiplier one blank before a number. */
export function multiplierBefore(text: string, at: number, lexicon: QuantityLexicon): Lead<number> | undefined {
  return lexicon.multipliesBefore ? wordBefore(text, at, lexicon.multipliers) : undefined;
}

/** The entry of `table` that the word before `at` is, with one blank between. */
function wordBefore<Value>(text: string, at: number, table: WordTable<Value>): Lead<Value> | undefined {
  if (at < 2 || !isBlank(text.charCodeAt(at - 1))) return undefined;
  const end = at - 1;
  let start = end;
  while (start > 0 && end - start < longestWordBefore && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === end || (start > 0 && isLetter(text.charCodeAt(start - 1)))) return undefined;
  if (!table.mayBegin(text.charCodeAt(start))) return undefined;
  const value = table.get(foldWord(text.slice(start, end)));
  return value === undefined ? undefined : { value, start };
}

export function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === lower || kind === upper || kind === uncased || kind === ignorable;
}

/** Han, kana, Thai and their like, and Hangul, whose counters follow without a blank. */
export function isWrittenTogether(code: number): boolean {
  return classOf(code) === dense || (code >= 0xac00 && code <= 0xd7a3);
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isGap(code: number): boolean {
  return isBlank(code) || code === 0x2d || code === 0x0a;
}
