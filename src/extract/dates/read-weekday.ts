/**
 * Weekdays, alone or with what belongs to them: a date (`Monday, 3 January`; `Senin (3/1/2022)`), a day (`Friday the 13th`), a month (`the first
 * Tuesday of November`), a turn (`lundi dernier`). Words that are also something else need company: Indonesian `Minggu` is Sunday
 * and `3 minggu` are weeks.
 */
import { readDate } from './read-date.js';
import { dayAt, readNamed } from './read-named.js';
import type { Reading } from './reading.js';
import { Mark, type Sentence } from './sentence.js';
import { turnBehind } from './turns.js';
import { Role } from './word-trie.js';

/** Marks that no date goes on behind. */
const sentenceEnd = /[.!?;:\u0589\u061f\u06d4\u0964\u104b\u1362\u1367\u17d4。！？]/;

/** Numerals, and words such as `some`, that a Han word may be the rest of a number behind: 十三天前, 一周三次. */
export const hanCount = /[〇零一二三四五六七八九十百两兩几幾数數半]/;

/** `the first Tuesday of November`, `am letzten Sonntag im März 2014`. */
export function readNthWeekday(sentence: Sentence, i: number): Reading | undefined {
  const { roles, day, turn } = sentence.at(i)!.word!;
  const nth = roles & Role.dayWord ? day : -1;
  const isCounted = nth === -1 ? turn === -1 : nth <= 5;
  if (!isCounted || !sentence.has(i + 1, Role.weekday) || sentence.has(i + 1, Role.short)) return undefined;
  let at = sentence.has(i + 2, Role.dayPart) ? i + 3 : i + 2;
  for (let k = 0; k < 2 && !sentence.has(at, Role.month); k++) {
    const token = sentence.at(at);
    const isSmall = token?.kind === 'other' && token.end - token.start <= 4;
    if (!isSmall && !sentence.has(at, Role.connector | Role.before)) return undefined;
    at++;
  }
  const [month] = sentence.has(at, Role.month) ? readNamed(sentence, at) : [];
  if (month === undefined || month.facts.day !== undefined || month.facts.calendar !== 'gregorian') return undefined;
  return { ...month, from: i, facts: { ...month.facts, weekday: sentence.at(i + 1)!.word!.weekday, nth } };
}

export function readWeekday(sentence: Sentence, i: number): Reading[] {
  if (countsWeeks(sentence, i) || sentence.has(i - 1, Role.every)) return [];
  const token = sentence.at(i)!;
  const { weekday, roles } = token.word!;
  // Czech `po 16. lednu`, after 16 January, is no Monday.
  const isPreposition =
    sentence.lexicon.fusional &&
    (roles & Role.short) !== 0 &&
    (roles & Role.guarded) !== 0 &&
    !token.capital &&
    !opensLine(sentence, i);
  if (isPreposition) return [];
  let at = i + 1;
  if (sentence.has(at, Role.dayPart)) at++;
  const absorbed = dateBehind(sentence, at, (roles & Role.short) !== 0);
  if (absorbed.length > 0) {
    const [first, ...others] = absorbed as [Reading, ...Reading[]];
    return [{ ...first, from: i, facts: { ...first.facts, weekday } }, ...others];
  }
  const calendar = 'gregorian' as const;
  const day = dayBehind(sentence, at);
  if (day !== undefined) return [{ from: i, next: day.next, facts: { calendar, weekday, day: day.day } }];
  if (sentence.isLine(i, i + 1) && token.exact && token.end - token.start > 1)
    return [{ from: i, next: i + 1, facts: { calendar, weekday } }];
  if (roles & Role.short) return [];
  const turn = turnBehind(sentence, at);
  const isWeek = roles & Role.unit && !token.capital;
  if (isWeek) return [];
  if (turn !== undefined) return [{ from: i, next: turn.next, facts: { calendar, weekday, ...turn.facts } }];
  if (!isWeekdayAlone(sentence, i, at > i + 1)) return [];
  return [
    {
      from: i,
      next: at,
      facts: { calendar, weekday, ...(roles & Role.coming && token.exact ? { turn: 1 as const } : {}) },
    },
  ];
}

/** At the head of a line, or in brackets: `(po 3. 1.)`. */
function opensLine(sentence: Sentence, i: number): boolean {
  const before = sentence.at(i - 1);
  return (
    before === undefined ||
    before.kind === 'break' ||
    sentence.isMark(i - 1, Mark.open) ||
    sentence.isMark(i - 1, Mark.comma)
  );
}

/** Chinese 两周一次, once in two weeks, and 一周三次, three times a week, hold no 周一 and no 周三. */
function countsWeeks(sentence: Sentence, i: number): boolean {
  const { start, end } = sentence.at(i)!;
  if (!/[周週星礼禮]/.test(sentence.text.charAt(start))) return false;
  const isCounted =
    sentence.isGlued(i) && (sentence.at(i - 1)!.kind === 'number' || hanCount.test(sentence.text.charAt(start - 1)));
  return isCounted || sentence.text.charAt(end) === '次';
}

/** The day of `Thu 15th`, `jeudi le 17`, `vrijdag de 15e`: an ordinal, or nothing behind it that it could count. */
function dayBehind(sentence: Sentence, i: number): { day: number; next: number } | undefined {
  const isArticle = sentence.at(i)?.kind === 'other' || sentence.has(i, Role.before | Role.connector);
  const at = isArticle && sentence.surface(i).length <= 4 ? i + 1 : i;
  const day = sentence.at(at)?.kind === 'number' ? dayAt(sentence, at) : undefined;
  if (day === undefined) return undefined;
  const next = sentence.at(day.next);
  const isLast =
    next === undefined ||
    next.kind === 'break' ||
    (next.kind === 'mark' && (next.value === Mark.comma || next.value === Mark.period || next.value === Mark.close));
  return isLast || day.next > at + 1 ? day : undefined;
}

function isWeekdayAlone(sentence: Sentence, i: number, hasDayPart: boolean): boolean {
  const token = sentence.at(i)!;
  const surface = sentence.surface(i);
  if (token.capital && sentence.isPartOfName(i)) return false;
  const isCased = surface.toLowerCase() !== surface.toUpperCase();
  const hasCompany = hasDayPart || sentence.isAnnounced(i) || sentence.has(i + 1, Role.after);
  if (isCased && sentence.lexicon.capitalised && !token.capital)
    return hasCompany && !(token.word!.roles & Role.guarded);
  return !(token.word!.roles & Role.guarded) || hasCompany;
}

/**
 * The date that a weekday belongs to, a few small tokens behind it: a comma, a bracket, `the`, `den`, `tanggal`. An abbreviation (`isShort`) has
 * at most its full stop between.
 */
function dateBehind(sentence: Sentence, i: number, isShort: boolean): Reading[] {
  const gap = isShort ? 1 : 3;
  let at = i;
  for (let k = 0; k <= gap; k++) {
    const token = sentence.at(at);
    if (token === undefined || token.kind === 'break') return [];
    if (token.kind === 'number' || sentence.has(at, Role.month | Role.era | Role.dayWord)) {
      const found = readDate(sentence, at, true);
      return found.filter(({ facts }) => facts.day !== undefined || facts.pair !== undefined).length === found.length
        ? found
        : [];
    }
    const isSmallWord =
      token.kind === 'other' && token.end - token.start <= 5 && !sentenceEnd.test(sentence.surface(at));
    const isHinge =
      sentence.isMark(at, Mark.comma) ||
      sentence.isMark(at, Mark.open) ||
      (isShort && sentence.isMark(at, Mark.period)) ||
      sentence.isMark(at, Mark.hyphen);
    if (!isHinge && !isSmallWord && !sentence.has(at, Role.connector | Role.before | Role.unit)) return [];
    at++;
  }
  return [];
}
