/**
 * Every number of a text with what multiplies it and its unit: "$5m", "100 000 trupa", "3億5000万", "2 lakh", "१० प्रतिशत". One pass
 * over the text; words are only looked at beside digits.
 */
import type { Quantity } from '../../model/quantity.js';
import { CharacterClass, classOf } from '../../text/characters.js';
import { foldWord } from '../../text/fold.js';
import type { QuantityLexicon, WordTable } from './lexicon.js';
import { digitsFrom, readNumber } from './read-number.js';

const { digit, lower, upper, uncased, ignorable, dense } = CharacterClass;

/** A unit before its number. */
interface Lead {
  readonly unit: string;
  readonly start: number;
}

/** A number with where it may not be one. */
export interface NumberMention extends Quantity {
  /** How many digits were read. */
  readonly digits: number;
  /** Neither marks, multiplier nor unit: it may be a year, a day or part of a code. */
  readonly isBare: boolean;
  /** Written together with letters: F-16, QR0976, 4G. */
  readonly isCode: boolean;
}

/** "5 mil millones", "3億5000万": more parts than this no number has. */
const mostParts = 4;
const mostUnitWords = 3;

/** All numbers of `text[from..to)` but clock times. */
export function readQuantities(text: string, from: number, to: number, lexicon: QuantityLexicon): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = from; at < to;) {
    if (classOf(text.charCodeAt(at)) !== digit) {
      at++;
      continue;
    }
    const afterClock = clockEnd(text, at, to);
    if (afterClock > at) {
      at = afterClock;
      continue;
    }
    const mention = readQuantity(text, at, to, lexicon, found[found.length - 1]?.end ?? from);
    found.push(mention);
    at = Math.max(mention.end, at + 1);
  }
  return shareAcrossRanges(text, found);
}

/** `from` is where the number before ends: its unit is not this one's. */
function readQuantity(text: string, start: number, to: number, lexicon: QuantityLexicon, from: number): NumberMention {
  const { value: first, end: firstEnd, digits, marked } = readNumber(text, start, to, lexicon.dividesByPoint);
  const isPartOfWord = start > 0 && isLetter(text.charCodeAt(start - 1));
  const before = isPartOfWord && !isSymbolBefore(text, start, lexicon) ? undefined : symbolBefore(text, start, lexicon);
  let total = 0;
  let value = first;
  let end = firstEnd;
  let least = Infinity;
  let multiplied = false;
  for (let part = 0; part < mostParts; part++) {
    const factor = multiplierAt(text, end, to, lexicon, before !== undefined);
    if (factor === undefined) break;
    multiplied = true;
    value *= factor.value;
    end = factor.end;
    least = Math.min(least, factor.value);
    const next = nextPart(text, end, to, lexicon, least);
    if (next === undefined) continue;
    total += value;
    value = next.value;
    end = next.end;
  }
  value += total;
  let after = before === undefined ? unitBehind(text, end, to, lexicon, multiplied) : undefined;
  const wordBefore = (): Lead | undefined => {
    const found = unitWordBefore(text, start, lexicon);
    return found !== undefined && found.start >= from ? found : undefined;
  };
  const lead = before ?? (after === undefined && !isPartOfWord ? wordBefore() : undefined);
  // 2024元旦 is New Year's Day and no money.
  const isYear = digits === 4 && !marked && !multiplied && first >= 1900 && first < 2100;
  const isMistaken = isYear && after !== undefined && after.end - end === 1 && isWrittenTogether(text.charCodeAt(end));
  if (isMistaken) after = undefined;
  const unit = lead?.unit ?? after?.unit;
  const span = { start: lead?.start ?? start, end: after?.end ?? end };
  return {
    ...span,
    text: text.slice(span.start, span.end),
    value: Math.round(value * 1e6) / 1e6,
    ...(unit === undefined ? {} : { unit }),
    digits,
    isBare: !marked && !multiplied && unit === undefined,
    isCode: isGlued(text, start, firstEnd) && before === undefined && unit === undefined && !multiplied,
  };
}

/** 5000 of 3億5000万: digits right behind a multiplier, with a smaller one behind them. */
function nextPart(
  text: string,
  at: number,
  to: number,
  lexicon: QuantityLexicon,
  least: number,
): { value: number; end: number } | undefined {
  const start = classOf(text.charCodeAt(at)) === digit ? at : at + 1;
  if (start >= to || classOf(text.charCodeAt(start)) !== digit || (start > at && text.charCodeAt(at) !== 0x20))
    return undefined;
  const { value, end } = readNumber(text, start, to, lexicon.dividesByPoint);
  const factor = multiplierAt(text, end, to, lexicon, false);
  return factor !== undefined && factor.value < least && value < least ? { value, end } : undefined;
}

/** The multiplier at or one blank behind `at`. Glued to a sum of money, `m`, `b` and `k` are multipliers too: `$5m`. */
function multiplierAt(
  text: string,
  at: number,
  to: number,
  lexicon: QuantityLexicon,
  isMoney: boolean,
): { value: number; end: number } | undefined {
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
function unitBehind(
  text: string,
  at: number,
  to: number,
  lexicon: QuantityLexicon,
  multiplied: boolean,
): { unit: string; end: number } | undefined {
  const found = unitAt(text, at, to, lexicon);
  if (found !== undefined || !multiplied || !isBlank(text.charCodeAt(at))) return found;
  let end = at + 1;
  while (end < to && end < at + 4 && isLetter(text.charCodeAt(end))) end++;
  const isApostrophe = text.charAt(end) === "'" || text.charAt(end) === '’';
  if (end === at + 1 || !(isApostrophe || isBlank(text.charCodeAt(end)))) return undefined;
  return unitAt(text, isApostrophe ? end + 1 : end, to, lexicon);
}

const longestUnitWord = 16;

/** Swahili `asilimia 5`, `USD 5 million`: a word for the unit stands before the number. */
function unitWordBefore(text: string, at: number, lexicon: QuantityLexicon): Lead | undefined {
  if (at < 2 || !isBlank(text.charCodeAt(at - 1))) return undefined;
  const end = at - 1;
  let start = end;
  while (start > 0 && end - start < longestUnitWord && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === end || (start > 0 && isLetter(text.charCodeAt(start - 1)))) return undefined;
  const unit = lexicon.units.get(foldWord(text.slice(start, end)));
  return unit === undefined || !/^(?:percent|[A-Z]{3})$/.test(unit) ? undefined : { unit, start };
}

/** A sign right behind the number, or a word of one to three words. */
function unitAt(
  text: string,
  at: number,
  to: number,
  lexicon: QuantityLexicon,
): { unit: string; end: number } | undefined {
  const start = isBlank(text.charCodeAt(at)) ? at + 1 : at;
  for (let length = Math.min(lexicon.longestSymbol, to - start); length > 0; length--) {
    const sign = text.slice(start, start + length);
    const unit = lexicon.symbols.get(sign);
    if (unit === undefined) continue;
    if (isLetter(sign.charCodeAt(length - 1)) && isLetter(text.charCodeAt(start + length))) continue;
    return { unit, end: start + length };
  }
  for (let words = mostUnitWords; words > 0; words--) {
    const found = wordAt(text, at, to, lexicon.units, words);
    if (found !== undefined) return { unit: found.value, end: found.end };
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
): { value: Value; end: number } | undefined {
  let start = at;
  while (start < at + 2 && isGap(text.charCodeAt(start))) start++;
  if (start >= to) return undefined;
  const first = text.charCodeAt(start);
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

/** Whether letters stand against the digits, with or without a hyphen before them. */
function isGlued(text: string, start: number, end: number): boolean {
  const previous = text.charCodeAt(start - 1);
  const isAfterHyphen = previous === 0x2d && start > 1 && isLetter(text.charCodeAt(start - 2));
  return isAfterHyphen || (start > 0 && isLetter(previous)) || isCasedLetter(text.charCodeAt(end));
}

/** In Hangul and the like a counter may follow its number without a blank. */
function isCasedLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === lower || kind === upper;
}

/** The sign before a number, with at most one blank between: `US$ 5`. */
function symbolBefore(text: string, at: number, lexicon: QuantityLexicon): Lead | undefined {
  const end = at > 0 && isBlank(text.charCodeAt(at - 1)) ? at - 1 : at;
  for (let length = Math.min(lexicon.longestSymbol, end); length > 0; length--) {
    const sign = text.slice(end - length, end);
    const unit = lexicon.symbols.get(sign);
    if (unit === undefined || sign === '%' || sign === '٪' || sign === '％') continue;
    if (isLetter(sign.charCodeAt(0)) && isLetter(text.charCodeAt(end - length - 1))) continue;
    return { unit, start: end - length };
  }
  return undefined;
}

function isSymbolBefore(text: string, at: number, lexicon: QuantityLexicon): boolean {
  return symbolBefore(text, at, lexicon) !== undefined;
}

/** "5-7 million": the first end of a range takes what the second one has. */
function shareAcrossRanges(text: string, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1];
    if (!mention.isBare || next === undefined || next.isBare || next.start !== mention.end + 1) return mention;
    if (!/[-–—]/.test(text.charAt(mention.end))) return mention;
    const own = readOwnDigits(text, next);
    const factor = own === 0 ? 1 : next.value / own;
    if (mention.value > own) return mention;
    const shared = { ...mention, value: Math.round(mention.value * factor * 1e6) / 1e6, isBare: false };
    return next.unit === undefined ? shared : { ...shared, unit: next.unit };
  });
}

function readOwnDigits(text: string, { start, end }: NumberMention): number {
  return readNumber(text, start, end, true).value;
}

/** Where the clock ends whose hour stands at `at`, else `at`: "08:40:12" tells when a page was printed, not what happened. */
function clockEnd(text: string, at: number, to: number): number {
  const hour = digitsFrom(text, at, to);
  let end = at + hour;
  if (hour > 2) return at;
  while (end + 2 < to && text.charCodeAt(end) === 0x3a && digitsFrom(text, end + 1, to) === 2) end += 3;
  return end === at + hour ? at : end;
}

function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === lower || kind === upper || kind === uncased || kind === ignorable;
}

/** Han, kana, Thai and their like, and Hangul, whose counters follow without a blank. */
function isWrittenTogether(code: number): boolean {
  return classOf(code) === dense || (code >= 0xac00 && code <= 0xd7a3);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isGap(code: number): boolean {
  return isBlank(code) || code === 0x2d || code === 0x0a;
}
