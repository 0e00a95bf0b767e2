/**
 * The date words of one language as a character trie, so that a text is matched while it is read: most words of a text fall out
 * of it at their second or third letter, without a substring or a hash of the whole.
 */
import type { CalendarSystem } from '../../model/calendar.js';
import { EdgeTable } from '../../text/edge-table.js';

/** What a word may be in a date; a word can be several (Indonesian `minggu`: Sunday, week). */
export const Role = {
  month: 1,
  weekday: 2,
  relative: 4,
  turn: 8,
  unit: 16,
  connector: 32,
  before: 64,
  range: 128,
  dayWord: 256,
  dayPart: 512,
  era: 1024,
  /** An abbreviation of a month or weekday: nothing by itself. */
  short: 2048,
  /** Also a common word or a name: needs company. */
  guarded: 4096,
  /** A month of English in a text of another language: needs company and a capital. */
  foreign: 8192,
  /** Joins two dates: `and`. */
  and: 32768,
  /** A turn and its unit in one: `去年`, `last year`. */
  period: 65536,
  /** A weekday in a form that looks ahead: `reedeks`, by Friday. */
  coming: 131072,
  /** Behind a month, tells that it is one: `ekim başında`, early in October. */
  after: 262144,
  /** A number in words: `two weeks ago` is not last week. */
  count: 524288,
  /** Makes the weekday behind it a habit: `every Sunday`. */
  every: 1048576,
  /** 20 or 30 before a day word: `twenty-first`. */
  tens: 2097152,
  /** Not a word but the part before its endings. */
  stem: 16384,
} as const;

export interface DateWord {
  roles: number;
  month: number;
  calendar: CalendarSystem;
  weekday: number;
  offset: number;
  turn: -1 | 0 | 1;
  unit: 'day' | 'week' | 'month' | 'year';
  day: number;
  /** Year before the first of the era. */
  era: number;
  /** Units of the full name, of which a stem keeps the count. */
  length: number;
}

/** A language has some thousand nodes. */
const roomOfLanguage = 2048;

export class WordTrie {
  private readonly edges = new EdgeTable(roomOfLanguage);
  private readonly words: (DateWord | undefined)[] = [undefined];

  /** The node that `unit` leads to from `node`, 0 for none. The root is 0. */
  child(node: number, unit: number): number {
    return this.edges.child(node, unit);
  }

  wordAt(node: number): DateWord | undefined {
    return this.words[node];
  }

  /** Adds the roles and fields of `facts` to the folded phrase; a field that a word already has stays. */
  add(folded: string, facts: Partial<DateWord> & { roles: number }): void {
    if (folded === '') return;
    let node = 0;
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      let next = this.child(node, unit);
      if (next === 0) {
        next = this.words.length;
        this.words.push(undefined);
        this.edges.add(node, unit, next);
      }
      node = next;
    }
    const word = this.words[node];
    if (word === undefined) {
      const empty: DateWord = {
        roles: 0, month: 0, calendar: 'gregorian', weekday: -1, offset: 0, turn: 0, unit: 'day', day: 0, era: 0, length: folded.length,
      }; // prettier-ignore
      this.words[node] = Object.assign(empty, facts);
    } else {
      const fresh = facts.roles & ~word.roles;
      if (word.roles & Role.stem) Object.assign(word, facts, { length: folded.length });
      else if (fresh !== 0) Object.assign(word, facts, { roles: word.roles | facts.roles, length: word.length });
    }
  }

  /** The word of a folded phrase, if it is one. */
  find(folded: string): DateWord | undefined {
    let node = 0;
    for (let at = 0; at < folded.length; at++) {
      node = this.child(node, folded.charCodeAt(at));
      if (node === 0) return undefined;
    }
    return this.words[node];
  }
}
