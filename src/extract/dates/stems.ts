/**
 * The parts of month and weekday names that endings are put on. Added last, so that no stem takes the place of a word.
 */
import type { Calendar } from '../../model/calendar.js';
import type { DateWords } from '../../model/language-pack.js';
import { foldPhrase } from './glyphs.js';
import { list } from './word-list.js';
import { Role, type WordTrie } from './word-trie.js';

/** A vowel, or a letter that softens, that an ending replaces. */
export const finalVowel = /[aeiouyаеёиоуыэюяьйіїαειουωηა-ჰ]$/;

/**
 * Stems for endings that replace a final vowel: `сред` + `у` of `среда`, `janvār` + `ī` of `janvāris`. What follows a stem must begin
 * with a vowel itself, which `среднем` (average) does not. A vowel before the last consonant may go too: `november`, `novembril`.
 */
export function addStems(words: WordTrie, calendar: Calendar, dates: DateWords): void {
  const addStem = (role: number, index: number, name: string): void => {
    const stem = finalVowel.test(name)
      ? name.slice(0, -1)
      : /([aeiyuοαιεη][sσ]|ur)$/.test(name)
        ? name.slice(0, -2)
        : withoutFleetingVowel(name);
    // The Greek accusative only drops its last letter: `Μάιος`, `τον Μάιο`.
    if (/[οα]σ$/.test(name))
      words.add(name.slice(0, -1), {
        roles: role,
        ...(role === Role.month ? { month: index + 1 } : { weekday: index }),
      });
    if (stem.length < 4 || words.find(stem) !== undefined) return;
    words.add(stem, {
      roles: role | Role.stem,
      length: name.length,
      ...(role === Role.month ? { month: index + 1 } : { weekday: index }),
    });
  };
  const addAll = (
    role: number,
    lists: readonly (string | undefined)[],
    extras: readonly (string | undefined)[] | undefined,
  ): void => {
    lists.forEach((names, index) => {
      for (const name of [...list(names), ...list(extras?.[index])]) addStem(role, index, foldPhrase(name));
    });
  };
  addAll(Role.month, calendar.months, dates.months);
  addAll(Role.weekday, calendar.weekdays, dates.weekdays);
}

/** `detsembr` of `detsember`, `piątk` of `piątek`; '' where there is no such vowel. */
function withoutFleetingVowel(name: string): string {
  return /[^aeou][aeo][rkc]$/.test(name) ? name.slice(0, -2) + name.slice(-1) : '';
}
