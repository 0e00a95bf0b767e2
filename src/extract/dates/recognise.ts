/**
 * Finds the dates that a text states, from left to right: at each token that can open a date the rules are asked in order of how
 * much they demand, and the first that reads one wins. Nothing is resolved here; only a year that two dates share is copied
 * (`June to August 2010`).
 */
import type { DateExpression } from '../../model/date-expression.js';
import { expressionOf, type Reading } from './reading.js';
import { readDate, readRelative, withTurn } from './read-relative.js';
import type { DateLexicon } from './lexicon.js';
import { Mark, Sentence } from './sentence.js';
import { tokenise } from './tokens.js';
import { Role } from './word-trie.js';

const dateOpeners = Role.month | Role.era | Role.dayWord;
const relativeOpeners = Role.weekday | Role.relative | Role.turn | Role.unit;
/** Two dates further apart than this share no year. Measured on news: `June and later August 2010` is 11. */
const longestLink = 14;

/** The dates stated in `readable`, in text order, not overlapping. */
export function recogniseDates(readable: string, lexicon: DateLexicon): DateExpression[] {
  const tokens = tokenise(readable, lexicon);
  const sentence = new Sentence(readable, tokens, lexicon);
  const expressions: DateExpression[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { kind, word } = tokens[i]!;
    let found: readonly Reading[] = [];
    if (kind === 'number' || (kind === 'word' && word!.roles & dateOpeners)) found = readDate(sentence, i).map((reading) => withWeekdayBehind(sentence, withTurn(sentence, reading)));
    if (found.length === 0 && kind === 'word' && word!.roles & relativeOpeners) found = readRelative(sentence, i);
    for (const reading of found) expressions.push(expressionOf(sentence, reading));
    i = found.length === 0 ? i + 1 : found[found.length - 1]!.next;
  }
  return shareYears(readable, expressions);
}

/** Joins the weekday behind a full date to it: `3 de enero, lunes`; `3 января (понедельник)`. */
function withWeekdayBehind(sentence: Sentence, reading: Reading): Reading {
  const { facts, next } = reading;
  if (facts.weekday !== undefined || facts.month === undefined || facts.day === undefined) return reading;
  const isOpen = sentence.isMark(next, Mark.open);
  const at = isOpen || sentence.isMark(next, Mark.comma) ? next + 1 : next;
  if (!sentence.has(at, Role.weekday) || sentence.has(at, Role.guarded) || (isOpen && !sentence.isMark(at + 1, Mark.close))) return reading;
  // `on 3 January Monday's vote was annulled`: without a mark only an abbreviation or a language that writes it so.
  if (at === next && sentence.lexicon.order !== 'ymd' && !sentence.has(at, Role.short)) return reading;
  return { ...reading, next: isOpen ? at + 2 : at + 1, facts: { ...facts, weekday: sentence.at(at)!.word!.weekday } };
}

function shareYears(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  const shared = [...expressions];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, two] = [shared[i]!, shared[i + 1]!];
    if (!hasMonth(one) || !hasMonth(two) || !areLinked(text, one, two) || one.turn !== undefined || two.turn !== undefined) continue;
    if (one.year === undefined && two.year !== undefined && one.calendar === two.calendar) {
      shared[i] = { ...one, year: isLater(one, two) ? two.year - 1 : two.year };
    } else if (one.year !== undefined && two.year === undefined && one.calendar === two.calendar) {
      shared[i + 1] = { ...two, year: isLater(one, two) ? one.year + 1 : one.year };
    }
  }
  return shared;
}

function hasMonth(expression: DateExpression): boolean {
  return expression.month !== undefined;
}

function isLater(one: DateExpression, two: DateExpression): boolean {
  return one.month! * 32 + (one.day ?? 0) > two.month! * 32 + (two.day ?? 31);
}

function areLinked(text: string, one: DateExpression, two: DateExpression): boolean {
  if (two.start - one.end > longestLink) return false;
  const between = text.slice(one.end, two.start);
  return !/[.;:!?]\s|\n\n/.test(between) && (between.match(/[\p{L}\p{M}]+/gu) ?? []).length <= 2;
}
