/**
 * Finds the dates that a text states, from left to right: at each token that can open a date the rules are asked in order of how
 * much they demand, and the first that reads one wins. Nothing is resolved here; only a year that two dates share is copied
 * (`June to August 2010`).
 */
import { daysFromCivil, daysInMonth, weekdayOf } from '../../math/civil.js';
import type { TextWords } from '../../text/words.js';
import type { DateExpression } from '../../model/date-expression.js';
import { foldPhrase } from './glyphs.js';
import { expressionOf, type Reading } from './reading.js';
import { readDate } from './read-date.js';
import { readRelative } from './read-relative.js';
import type { DateLexicon } from './lexicon.js';
import { Mark, Sentence } from './sentence.js';
import { tokenise } from './tokens.js';
import { withTurn } from './turns.js';
import { Role } from './word-trie.js';

const dateOpeners = Role.month | Role.era | Role.dayWord | Role.tens;
const relativeOpeners = Role.dayWord | Role.weekday | Role.relative | Role.turn | Role.unit | Role.period;
/** Two dates further apart than this share no year. Measured on news: `June and later August 2010` is 11. */
const longestLink = 14;
/** So near, an unknown word is taken for `to`: Korean `6월부터 8월`. */
const nearestLink = 4;

/** The dates stated in `readable`, in text order, not overlapping; its `words`, by a table of the language, save time. */
export function recogniseDates(readable: string, lexicon: DateLexicon, words?: TextWords): DateExpression[] {
  const tokens = tokenise(readable, lexicon, words);
  const sentence = new Sentence(readable, tokens, lexicon);
  const expressions: DateExpression[] = [];
  for (let i = 0; i < tokens.length;) {
    const { kind, word } = tokens[i]!;
    let found: readonly Reading[] = [];
    if (kind === 'number' || (kind === 'word' && word!.roles & dateOpeners))
      found = readDate(sentence, i).map((reading) => withWeekdayBehind(sentence, withTurn(sentence, reading)));
    if (found.length === 0 && kind === 'word' && word!.roles & relativeOpeners) found = readRelative(sentence, i);
    for (const reading of found) expressions.push(expressionOf(sentence, reading));
    i = found.length === 0 ? i + 1 : found[found.length - 1]!.next;
  }
  return lookAhead(readable, shareYears(readable, shareMonths(readable, expressions), lexicon));
}

/** Joins the weekday behind a full date to it: `3 de enero, lunes`; `3 января (понедельник)`. */
function withWeekdayBehind(sentence: Sentence, reading: Reading): Reading {
  const { facts, next } = reading;
  if (facts.weekday !== undefined || facts.month === undefined || facts.day === undefined) return reading;
  const isOpen = sentence.isMark(next, Mark.open);
  const at = isOpen || sentence.isMark(next, Mark.comma) ? next + 1 : next;
  const isSmall = sentence.lexicon.capitalised && !sentence.at(at)?.capital;
  if (!sentence.has(at, Role.weekday) || isSmall || (isOpen && !sentence.isMark(at + 1, Mark.close))) return reading;
  return { ...reading, next: isOpen ? at + 2 : at + 1, facts: { ...facts, weekday: sentence.at(at)!.word!.weekday } };
}

/**
 * Copies the year of one date to its neighbour: `in June, July and August 2010` backwards; forwards and across New Year only between
 * the ends of a range or of `and` (`December 2021 to March`).
 */
function shareYears(text: string, expressions: readonly DateExpression[], lexicon: DateLexicon): DateExpression[] {
  const shared = [...expressions];
  const share = (i: number, from: number): void => {
    const [one, two] = [shared[i]!, shared[from]!];
    if (one.year !== undefined || two.year === undefined || !areAlike(one, two)) return;
    const [first, second] = i < from ? [one, two] : [two, one];
    const link = linkBetween(text, first, second, lexicon);
    const wraps = isLater(first, second);
    const isNear = second.start - first.end <= nearestLink && !text.slice(first.end, second.start).includes(',');
    if (link === 'none' || (link === 'loose' && (wraps || (i > from && !isNear)))) return;
    const year = two.year + (wraps ? (i < from ? -1 : 1) : 0);
    if (fitsWeekday(one, year)) shared[i] = { ...one, year };
  };
  for (let i = shared.length - 2; i >= 0; i--) share(i, i + 1);
  for (let i = 1; i < shared.length; i++) share(i, i - 1);
  for (let i = 0; i + 1 < shared.length; i++) {
    const [one, two] = [shared[i]!, shared[i + 1]!];
    if (
      one.year === undefined &&
      two.year === undefined &&
      areAlike(one, two) &&
      linkBetween(text, one, two, lexicon) === 'tight'
    )
      shared[i] = { ...one, nearNext: true };
  }
  return shared;
}

/** `Fredag 12 januari, 3 mars 2023`: a Friday of 2024. */
function fitsWeekday({ calendar, month, day, weekday }: DateExpression, year: number): boolean {
  if (calendar !== 'gregorian' || weekday === undefined || day === undefined) return true;
  return day <= daysInMonth(year, month!) && weekdayOf(daysFromCivil(year, month!, day)) === weekday;
}

/** Characters between two days of one month: 3月3日和5日, 3월 3일부터 5일까지. */
const nearestDay = 5;

/** Copies the month of a day to the bare later day that follows it closely. */
function shareMonths(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  const shared = [...expressions];
  for (let i = 1; i < shared.length; i++) {
    const [last, next] = [shared[i - 1]!, shared[i]!];
    const isBare =
      next.day !== undefined && next.month === undefined && next.year === undefined && next.weekday === undefined;
    if (!isBare || last.day === undefined || next.turn !== undefined || next.start - last.end > nearestDay) continue;
    if (/[.。!?！？\n]/.test(text.slice(last.end, next.start)) || next.day! <= last.day) continue;
    const { calendar, year, month, turn, turnUnit } = last;
    if (month !== undefined && turn === undefined)
      shared[i] = { ...next, calendar, month, ...(year === undefined ? {} : { year }) };
    else if (turn !== undefined && turnUnit === 'month') shared[i] = { ...next, turn, turnUnit };
  }
  return shared;
}

/** A weekday after a day to come in the same sentence is to come as well: `Morgen und am Samstag wird trainiert, am Sonntag gespielt`. */
function lookAhead(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  let isAhead = false;
  return expressions.map((expression, i) => {
    const last = expressions[i - 1];
    if (last !== undefined && /[.!?。！？।؟]|\n/u.test(text.slice(last.end, expression.start))) isAhead = false;
    const { weekday, day, offset, turn } = expression;
    const isWeekday = weekday !== undefined && day === undefined && turn === undefined;
    if (isAhead && isWeekday) return { ...expression, turn: 1 };
    isAhead = (offset !== undefined && offset > 0) || (weekday !== undefined && turn === 1);
    return expression;
  });
}

/** Both are a day, or both a month, of one calendar. */
function areAlike(one: DateExpression, two: DateExpression): boolean {
  const isDated = (date: DateExpression) => date.month !== undefined && date.turn === undefined;
  return (
    isDated(one) && isDated(two) && one.calendar === two.calendar && (one.day === undefined) === (two.day === undefined)
  );
}

function isLater(one: DateExpression, two: DateExpression): boolean {
  return one.month! * 32 + (one.day ?? 0) > two.month! * 32 + (two.day ?? 31);
}

/** What stands between two dates: a range or `and` ('tight'), a few other words ('loose'), or more. */
function linkBetween(
  text: string,
  one: DateExpression,
  two: DateExpression,
  lexicon: DateLexicon,
): 'tight' | 'loose' | 'none' {
  if (two.start - one.end > longestLink) return 'none';
  const between = text.slice(one.end, two.start);
  const words = between.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length > 2 || /[.;:!?]\s|\n\n/.test(between)) return 'none';
  const isJoint = (word: string) =>
    ((lexicon.words.find(foldPhrase(word))?.roles ?? 0) & (Role.range | Role.and)) !== 0;
  return words.some(isJoint) || /^\s*[-–—~～至到から]+\s*$/u.test(between) ? 'tight' : 'loose';
}
