/** Dates that only a reference day settles, beside weekdays: `yesterday`, `last week`, `next May`, `the 5th of this month`. */
import { CharacterClass, classOf } from '../../text/characters.js';
import { readDate } from './read-date.js';
import { dayAt, readNamed } from './read-named.js';
import { hanCount, readNthWeekday, readWeekday } from './read-weekday.js';
import type { Reading } from './reading.js';
import { Mark, type Sentence } from './sentence.js';
import { isCounted, unitOf } from './turns.js';
import { Role } from './word-trie.js';

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
    const [signed] = date === undefined || date.next === next + 1 ? readDate(sentence, next) : [];
    if (signed !== undefined && isDayAlone(signed))
      return { ...signed, from: i, facts: { ...signed.facts, turn, turnUnit: unit } };
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

/** 지난달 12일: a day and no month. */
function isDayAlone({ facts }: Reading): boolean {
  return (
    facts.day !== undefined && facts.month === undefined && facts.year === undefined && facts.weekday === undefined
  );
}

/** `minggu lalu`, `la semaine dernière`, `la semana pasada`. */
function readUnit(sentence: Sentence, i: number): Reading[] {
  const unit = unitOf(sentence, i);
  const turn = sentence.at(i + 1)?.word;
  if (unit === undefined || isCounted(sentence, i) || turn === undefined || !sentence.isTurnBehind(i + 1)) return [];
  return [{ from: i, next: i + 2, facts: { calendar: 'gregorian', turn: turn.turn, turnUnit: unit } }];
}
