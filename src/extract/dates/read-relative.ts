/**
 * Dates that only a reference day settles: weekdays, `yesterday`, `last week`, `next May`. A weekday beside a date belongs to it
 * (`Monday, 3 January`; `Senin (3/1/2022)`). Words that are also something else need company: Indonesian `Minggu` is Sunday and
 * `3 minggu` are weeks.
 */
import { CharacterClass, classOf } from '../../text/characters.js';
import { readCjk } from './read-cjk.js';
import { dayAt, readNamed } from './read-named.js';
import { readNumeric } from './read-numeric.js';
import type { Facts, Reading } from './reading.js';
import { Mark, type Sentence } from './sentence.js';
import { Role } from './word-trie.js';

/** Marks that no date goes on behind. */
const sentenceEnd = /[.!?;:\u0589\u061f\u06d4\u0964\u104b\u1362\u1367\u17d4。！？]/;

const hanCount = /[〇零一二三四五六七八九十百两兩几幾数數半]/;

/** Reads the relative date that begins at token `i`. */
export function readRelative(sentence: Sentence, i: number): Reading[] {
  const word = sentence.at(i)!.word!;
  if (word.roles & (Role.dayWord | Role.turn)) {
    const found = readNthWeekday(sentence, i);
    if (found !== undefined) return [found];
  }
  if (word.roles & Role.weekday) {
    const found = readWeekday(sentence, i);
    if (found.length > 0) return found;
  }
  if (word.roles & Role.relative && isRelative(sentence, i)) {
    const next = sentence.has(i + 1, Role.dayPart) ? i + 2 : i + 1;
    const weekday = sentence.has(next, Role.weekday) && !sentence.has(next, Role.short) ? next + 1 : next;
    return [{ from: i, next: weekday, facts: { calendar: 'gregorian', offset: word.offset } }];
  }
  // Thai `3 ปีที่แล้ว`, three years ago, is not last year.
  const isDenselyCounted =
    sentence.at(i - 1)?.kind === 'number' &&
    classOf(sentence.text.charCodeAt(sentence.at(i)!.start)) === CharacterClass.dense;
  if (word.roles & Role.period && !isDenselyCounted)
    return [readPeriod(sentence, i, i + 1, word.turn, word.unit as 'week' | 'month' | 'year')];
  if (word.roles & Role.turn) {
    const found = readTurned(sentence, i, word.turn);
    if (found !== undefined) return [found];
  }
  return word.roles & Role.unit ? readUnit(sentence, i) : [];
}

/** `the first Tuesday of November`, `am letzten Sonntag im März 2014`. */
function readNthWeekday(sentence: Sentence, i: number): Reading | undefined {
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

/** With a capital inside a sentence, such a word is a name (`USA Today`) or a noun (German `am Morgen`). */
function isRelative(sentence: Sentence, i: number): boolean {
  if (Math.abs(sentence.at(i)!.word!.offset) > 1 && isRestOfNumber(sentence, i)) return false;
  if (!sentence.at(i)!.capital || i === 0) return true;
  const before = sentence.at(i - 1)!;
  return !(before.kind === 'word' || (before.kind === 'other' && /\p{L}$/u.test(sentence.surface(i - 1).slice(-1))));
}

/** The number that the word at `i` begins with goes on before it: 1.`5 days ago`, twenty-`two days ago`, 十`三天前`. */
function isRestOfNumber(sentence: Sentence, i: number): boolean {
  return (
    sentence.isGlued(i) &&
    (sentence.isTainted(i) ||
      sentence.isMark(i - 1, Mark.hyphen) ||
      hanCount.test(sentence.text.charAt(sentence.at(i)!.start - 1)))
  );
}

function readWeekday(sentence: Sentence, i: number): Reading[] {
  if (countsWeeks(sentence, i)) return [];
  const token = sentence.at(i)!;
  const { weekday, roles } = token.word!;
  // Czech `po 16. lednu`, after 16 January, is no Monday.
  const isPreposition =
    (roles & Role.short) !== 0 && (roles & Role.guarded) !== 0 && !token.capital && !opensLine(sentence, i);
  if (isPreposition) return [];
  let at = i + 1;
  if (sentence.has(at, Role.dayPart)) at++;
  const absorbed = dateBehind(sentence, at, roles & Role.short ? 1 : 3);
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
  const isCased = surface.toLowerCase() !== surface.toUpperCase();
  const hasCompany = hasDayPart || sentence.isAnnounced(i) || sentence.has(i + 1, Role.after);
  if (isCased && sentence.lexicon.capitalised && !token.capital)
    return hasCompany && !(token.word!.roles & Role.guarded);
  return !(token.word!.roles & Role.guarded) || hasCompany;
}

/** The date that a weekday belongs to, at most `gap` tokens behind it: a comma, a bracket, `the`, `den`, `tanggal`. */
function dateBehind(sentence: Sentence, i: number, gap: number): Reading[] {
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
      sentence.isMark(at, Mark.period) ||
      sentence.isMark(at, Mark.hyphen);
    if (!isHinge && !isSmallWord && !sentence.has(at, Role.connector | Role.before | Role.unit)) return [];
    at++;
  }
  return [];
}

/** An absolute or partial date at `i`, by whichever rule reads it. */
export function readDate(sentence: Sentence, i: number, isExpected = false): Reading[] {
  const found = readCjk(sentence, i) ?? readNumeric(sentence, i, isExpected);
  return found !== undefined ? [found] : readNamed(sentence, i);
}

/** `Senin lalu`, `lundi dernier`, `понедельник на прошлой неделе`: the turn behind a weekday or month. */
function turnBehind(
  sentence: Sentence,
  i: number,
): { next: number; facts: Pick<Facts, 'turn' | 'turnUnit'> } | undefined {
  const at = sentence.isConnector(i) || sentence.has(i, Role.before) ? i + 1 : i;
  const word = sentence.at(at)?.word;
  if (word === undefined) return undefined;
  if (word.roles & Role.period)
    return { next: at + 1, facts: { turn: word.turn, turnUnit: word.unit as 'week' | 'month' | 'year' } };
  if (
    sentence.isTurnBehind(at) ||
    (sentence.lexicon.turnsBeforeOnly && sentence.has(at, Role.turn) && unitOf(sentence, at + 1) !== undefined)
  ) {
    const unit = unitOf(sentence, at + 1);
    if (unit !== undefined) return { next: at + 2, facts: { turn: word.turn, turnUnit: unit } };
    // `Ku wa Kane iki kigo …`: `this` behind a weekday belongs to the word after it.
    return at === i && word.turn !== 0 && !sentence.lexicon.turnsBeforeOnly
      ? { next: at + 1, facts: { turn: word.turn } }
      : undefined;
  }
  const unit = unitOf(sentence, at);
  const turn = sentence.at(at + 1)?.word;
  return unit !== undefined && turn !== undefined && sentence.isTurnBehind(at + 1)
    ? { next: at + 2, facts: { turn: turn.turn, turnUnit: unit } }
    : undefined;
}

function unitOf(sentence: Sentence, i: number): 'week' | 'month' | 'year' | undefined {
  const word = sentence.at(i)?.word;
  return word !== undefined && word.roles & Role.unit && word.unit !== 'day' ? word.unit : undefined;
}

/** `last Friday`, `next May`, `上周五`, `last week`, `去年12月`. */
function readTurned(sentence: Sentence, i: number, turn: -1 | 0 | 1): Reading | undefined {
  if (sentence.lexicon.turnsBehindOnly) return undefined;
  // 日本周三宣布: Japan, and a plain Wednesday.
  if (sentence.isGlued(i) && sentence.text.startsWith('日本', sentence.at(i)!.start - 1)) return undefined;
  const calendar = 'gregorian' as const;
  const at = sentence.pastParticle(i + 1);
  const word = sentence.at(at)?.word;
  const unit = unitOf(sentence, at);
  if (word !== undefined && word.roles & Role.weekday && !(word.roles & (Role.short | Role.unit))) {
    return { from: i, next: at + 1, facts: { calendar, weekday: word.weekday, turn } };
  }
  if (word !== undefined && word.roles & Role.month && !(word.roles & (Role.short | Role.foreign))) {
    const [month] = readNamed(sentence, at);
    if (month === undefined || month.facts.day !== undefined || month.facts.year !== undefined) return undefined;
    return { ...month, from: i, facts: { ...month.facts, turn } };
  }
  return unit === undefined ? undefined : readPeriod(sentence, i, at + 1, turn, unit);
}

/** A turned unit that ends before token `next`, with the month or day of that year behind it: `去年12月`, `last year, on 3 May`. */
function readPeriod(
  sentence: Sentence,
  i: number,
  next: number,
  turn: -1 | 0 | 1,
  unit: 'week' | 'month' | 'year',
): Reading {
  if (unit === 'year') {
    // Czech `loni v srpnu`, Russian `в прошлом году в мае`.
    const isHinge = sentence.isConnector(next) || sentence.has(next, Role.before);
    const hinge = isHinge ? next + 1 : sentence.pastParticle(next);
    const [date] =
      sentence.at(hinge)?.kind === 'number' || sentence.has(hinge, Role.month) ? readDate(sentence, hinge) : [];
    if (date?.facts.month !== undefined && date.facts.year === undefined)
      return { ...date, from: i, facts: { ...date.facts, turn, turnUnit: unit } };
  }
  if (unit === 'month') {
    // Mongolian `энэ сарын 5-нд`, on the 5th of this month: an ordinal, or it counts something.
    const date = dayAt(sentence, next);
    if (date !== undefined && date.next > next + 1 && !sentence.has(date.next, Role.month))
      return { from: i, next: date.next, facts: { calendar: 'gregorian', day: date.day, turn, turnUnit: unit } };
  }
  const day = sentence.pastParticle(next);
  if (unit === 'week' && sentence.has(day, Role.weekday) && !sentence.has(day, Role.short)) {
    return {
      from: i,
      next: day + 1,
      facts: { calendar: 'gregorian', weekday: sentence.at(day)!.word!.weekday, turn, turnUnit: unit },
    };
  }
  return { from: i, next, facts: { calendar: 'gregorian', turn, turnUnit: unit } };
}

/** A number in digits or words stands before the unit: `dua minggu lalu`, two weeks ago. */
function isCounted(sentence: Sentence, i: number): boolean {
  return sentence.at(i - 1)?.kind === 'number' || sentence.has(i - 1, Role.count);
}

/** `minggu lalu`, `la semaine dernière`, `la semana pasada`. */
function readUnit(sentence: Sentence, i: number): Reading[] {
  const unit = unitOf(sentence, i);
  const turn = sentence.at(i + 1)?.word;
  if (unit === undefined || isCounted(sentence, i) || turn === undefined || !sentence.isTurnBehind(i + 1)) return [];
  return [{ from: i, next: i + 2, facts: { calendar: 'gregorian', turn: turn.turn, turnUnit: unit } }];
}

/** The turn behind a month (`Mei tahun lalu`, `May last year`), to be added to its reading. */
export function withTurn(sentence: Sentence, reading: Reading): Reading {
  const { facts } = reading;
  if (facts.month === undefined || facts.year !== undefined) return reading;
  const turn = turnBehind(sentence, reading.next);
  const isMonthAlone = facts.day === undefined;
  if (turn === undefined || (!isMonthAlone && turn.facts.turnUnit !== 'year') || turn.facts.turnUnit === 'week')
    return reading;
  return { ...reading, next: turn.next, facts: { ...facts, ...turn.facts } };
}
