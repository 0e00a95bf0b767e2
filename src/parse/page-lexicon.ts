/**
 * The words of all languages that tell what on a page is not news, compiled once for a run. Which language a page is in
 * is not known yet when it is cleaned, and saved pages mix them: an Albanian article above an English comment form.
 */
import { fold } from './fold.js';

/** The words as `languages/` keeps them: by language, `|` between entries. */
export interface PageWords {
  /** First words of leftovers: `baca juga|tinggalkan balasan`. */
  readonly boilerplate: Readonly<Record<string, string>>;
  readonly dateLabels: Readonly<Record<string, string>>;
  readonly titleLabels: Readonly<Record<string, string>>;
  /** Words for source, in all languages. */
  readonly sourceLabels: string;
  /** Connectors, zones, parts of clocks. */
  readonly clockWords: Readonly<Record<string, string>>;
  /** Months and weekdays of all languages. */
  readonly dateWords: string;
}

/** The words as the rules look them up. All are folded. */
export interface PageLexicon {
  /** Phrases by their first two letters, longest first. */
  readonly leftovers: ReadonlyMap<string, readonly string[]>;
  readonly dateLabels: ReadonlySet<string>;
  readonly titleLabels: ReadonlySet<string>;
  readonly sourceLabels: ReadonlySet<string>;
  /** Months and weekdays. */
  readonly dateWords: ReadonlySet<string>;
  /** Every word that may stand on a line that only tells a date. */
  readonly dateLineWords: ReadonlySet<string>;
}

/** Compiles `words`; takes some milliseconds, so once for a run. */
export function compilePageLexicon(words: PageWords): PageLexicon {
  const dateLabels = entries(words.dateLabels);
  const beside = [...dateLabels, ...entries(words.clockWords)].flatMap(
    (phrase) => phrase.match(/[\p{L}\p{M}]+/gu) ?? [],
  );
  const dateWords = new Set(fold(words.dateWords).split('|'));
  const dateLineWords = new Set([...dateWords, ...beside]);
  // Albanian `e hënë` is Monday, and `e` no sign of a date.
  for (const word of beside) dateWords.delete(word);
  return {
    leftovers: byFirstLetters(entries(words.boilerplate)),
    dateLabels,
    titleLabels: entries(words.titleLabels),
    sourceLabels: new Set(fold(words.sourceLabels).split('|')),
    dateWords,
    dateLineWords,
  };
}

/** The longest leftover phrase that `folded` begins with, up to the end of a word; `''` if none. */
export function leadingLeftover(lexicon: PageLexicon, folded: string): string {
  for (const phrase of lexicon.leftovers.get(folded.slice(0, 2)) ?? []) {
    if (folded.startsWith(phrase) && endsWord(folded, phrase.length)) return phrase;
  }
  return '';
}

/** Whether a word can end before `at`. Chinese, Japanese and Thai put no space there. */
function endsWord(folded: string, at: number): boolean {
  const next = folded.slice(at, at + 1);
  return (
    !/[\p{L}\p{M}\p{N}]/u.test(next) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(next)
  );
}

function entries(byLanguage: Readonly<Record<string, string>>): Set<string> {
  const all = Object.values(byLanguage).flatMap((list) => list.split('|'));
  return new Set(all.map((entry) => fold(entry.trim())).filter((entry) => entry !== ''));
}

function byFirstLetters(phrases: ReadonlySet<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = phrase.slice(0, 2);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [phrase]);
    else group.push(phrase);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return groups;
}
