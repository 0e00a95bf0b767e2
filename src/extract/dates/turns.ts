/** Words behind a date that turn it to the past one, this one or the coming one: `Senin lalu`, `lundi dernier`, `May last year`. */
import type { Facts, Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import { Role } from './word-trie.js';

/** `Senin lalu`, `lundi dernier`, `понедельник на прошлой неделе`: the turn behind a weekday or month. */
export function turnBehind(
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
    return at === i && (word.turn !== 0 || sentence.lexicon.turnsBehindOnly) && !sentence.lexicon.turnsBeforeOnly
      ? { next: at + 1, facts: { turn: word.turn } }
      : undefined;
  }
  const unit = unitOf(sentence, at);
  const turn = sentence.at(at + 1)?.word;
  return unit !== undefined && turn !== undefined && sentence.isTurnBehind(at + 1)
    ? { next: at + 2, facts: { turn: turn.turn, turnUnit: unit } }
    : undefined;
}

export function unitOf(sentence: Sentence, i: number): 'week' | 'month' | 'year' | undefined {
  const word = sentence.at(i)?.word;
  return word !== undefined && word.roles & Role.unit && word.unit !== 'day' ? word.unit : undefined;
}

/** A number in digits or words stands before the unit: `dua minggu lalu`, two weeks ago. */
export function isCounted(sentence: Sentence, i: number): boolean {
  return sentence.at(i - 1)?.kind === 'number' || sentence.has(i - 1, Role.count);
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
