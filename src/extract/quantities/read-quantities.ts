/**
 * Every number of a text with what multiplies it and its unit: "$5m", "100 000 trupa", "3億5000万", "2 lakh", "१० प्रतिशत". One pass
 * over the text; words are only looked at beside digits.
 */
import { CharacterClass, classOf } from '../../text/characters.js';
import { type TextWords, DigitCursor } from '../../text/words.js';
import { hanNumeral } from './han-numeral.js';
import type { QuantityLexicon } from './lexicon.js';
import { shareAcrossRanges } from './ranges.js';
import type { NumberMention } from './number-mention.js';
import { digitsFrom, type PlainNumber, readNumber } from './read-number.js';
import {
  isLetter,
  isWrittenTogether,
  multiplierAt,
  multiplierBefore,
  symbolBefore,
  unitBehind,
  unitWordBefore,
} from './words-beside.js';

const { digit, lower, upper, separator } = CharacterClass;

/** "5 mil millones", "3億5000万": more parts than this no number has. */
const mostParts = 4;
const mostDigits = 15;

/** All numbers of `text[from..to)` but clock times. With its `words`, where its digits stand is known. */
export function readQuantities(
  text: string,
  from: number,
  to: number,
  lexicon: QuantityLexicon,
  words?: TextWords,
): NumberMention[] {
  const found: NumberMention[] = [];
  const digits = lexicon.readsHan ? undefined : words && new DigitCursor(words);
  for (let at = from; at < to;) {
    const isDigit = classOf(text.charCodeAt(at)) === digit;
    const han = isDigit || !lexicon.readsHan ? undefined : hanNumeral(text, at, to);
    if (!isDigit && han === undefined) {
      at = digits?.next(at) ?? at + 1;
      continue;
    }
    const afterClock = isDigit ? clockEnd(text, at, to) : at;
    if (afterClock > at) {
      at = afterClock;
      continue;
    }
    const plain = han ?? readNumber(text, at, to, lexicon.dividesByPoint);
    const mention = readQuantity(text, at, to, plain, lexicon, found[found.length - 1]?.end ?? from);
    // 一 and 三 alone are words: a Han numeral counts with 万, 亿 or a unit behind it.
    if (han === undefined || mention.factor > 1 || (mention.unit === 'percent' && mention.start < at))
      found.push(mention);
    at = Math.max(han === undefined || found[found.length - 1] === mention ? mention.end : plain.end, at + 1);
  }
  return shareAcrossRanges(text, found, lexicon);
}

/** `from` is where the number before ends: its unit is not this one's. */
function readQuantity(
  text: string,
  start: number,
  to: number,
  { value: first, end: firstEnd, digits, marked }: PlainNumber,
  lexicon: QuantityLexicon,
  from: number,
): NumberMention {
  const behind = <Found extends { start: number }>(found: Found | undefined): Found | undefined =>
    found !== undefined && found.start >= from ? found : undefined;
  const isPartOfWord = start > 0 && isLetter(text.charCodeAt(start - 1));
  const sign = behind(symbolBefore(text, start, lexicon));
  const { value, end, factor } = multiplied(text, firstEnd, to, first, lexicon, sign !== undefined);
  const leading = factor === 1 && !isPartOfWord ? behind(multiplierBefore(text, start, lexicon)) : undefined;
  let after = sign === undefined ? unitBehind(text, end, to, lexicon, factor > 1) : undefined;
  const wordAt = leading?.start ?? start;
  const lead =
    sign ?? (after === undefined && !isPartOfWord ? behind(unitWordBefore(text, wordAt, lexicon)) : undefined);
  // 2024元旦 is New Year's Day and no money.
  const isYear = digits === 4 && !marked && factor === 1 && first >= 1900 && first < 2100;
  if (isYear && after !== undefined && after.end - end === 1 && isWrittenTogether(text.charCodeAt(end)))
    after = undefined;
  const unit = lead?.value ?? after?.value;
  const isMinus = isMinusAt(text, (lead?.start ?? wordAt) - 1, from);
  const spanStart = (lead?.start ?? wordAt) - Number(isMinus);
  const spanEnd = after?.end ?? end;
  const total = factor * (leading?.value ?? 1);
  const isTooLong = digits > mostDigits;
  const isPlain = total === 1 && unit === undefined;
  const mention = {
    start: spanStart,
    end: spanEnd,
    text: text.slice(spanStart, spanEnd),
    value: (Math.round(value * (leading?.value ?? 1) * 1e6) / 1e6) * (isMinus ? -1 : 1),
    digits,
    factor: total,
    isBare: isTooLong || (!marked && isPlain),
    isCode: isTooLong || (isPlain && lead === undefined && isGlued(text, start, firstEnd)),
  };
  return unit === undefined || isTooLong ? mention : { ...mention, unit };
}

/** The value with the multipliers behind it, and by what it was multiplied. */
function multiplied(
  text: string,
  from: number,
  to: number,
  first: number,
  lexicon: QuantityLexicon,
  isMoney: boolean,
): { value: number; end: number; factor: number } {
  let total = 0;
  let value = first;
  let end = from;
  let factor = 1;
  let least = Infinity;
  for (let part = 0; part < mostParts; part++) {
    const found = multiplierAt(text, end, to, lexicon, isMoney);
    if (found === undefined) break;
    factor *= found.value;
    value *= found.value;
    end = found.end;
    least = Math.min(least, found.value);
    const next = nextPart(text, end, to, lexicon, least);
    if (next === undefined) continue;
    total += value;
    value = next.value;
    end = next.end;
  }
  return { value: value + total, end, factor };
}

/** A minus sign, or a hyphen behind a blank: "−5 °C". */
function isMinusAt(text: string, at: number, from: number): boolean {
  if (at < from) return false;
  const code = text.charCodeAt(at);
  const before = at === 0 ? separator : classOf(text.charCodeAt(at - 1));
  return code === 0x2212 || (code === 0x2d && before === separator && text.charCodeAt(at - 1) !== code);
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

/** Where the clock ends whose hour stands at `at`, else `at`: "08:40:12" tells when a page was printed, not what happened. */
function clockEnd(text: string, at: number, to: number): number {
  const hour = digitsFrom(text, at, to);
  let end = at + hour;
  if (hour > 2) return at;
  while (end + 2 < to && text.charCodeAt(end) === 0x3a && digitsFrom(text, end + 1, to) === 2) end += 3;
  return end === at + hour ? at : end;
}
