/** Looks up which phrase of a list stands at a place of a folded text; the longest wins. Lists of a thousand phrases cost one lookup. */

/** Phrases by their first two characters, longest first. Phrases of one character cannot be found. */
export type PhraseIndex = ReadonlyMap<string, readonly string[]>;

/** An index of `phrases`, which are folded. */
export function indexPhrases(phrases: Iterable<string>): PhraseIndex {
  const groups = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    const key = phrase.slice(0, 2);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [phrase]);
    else group.push(phrase);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return groups;
}

/** The longest phrase that stands in `folded` at `at` and ends with a word; `''` if none. */
export function phraseAt(index: PhraseIndex, folded: string, at = 0): string {
  for (const phrase of index.get(folded.slice(at, at + 2)) ?? []) {
    if (folded.startsWith(phrase, at) && (endsItself(phrase) || endsWord(folded, at + phrase.length))) return phrase;
  }
  return '';
}

/** `foto:`, `사진=`, `分`: what follows need not be set off. */
function endsItself(phrase: string): boolean {
  return /[:=]$/.test(phrase) || isUnspaced(phrase.slice(-1));
}

/** Whether a word can end before `at`. Chinese, Japanese and Thai put no space there. */
function endsWord(folded: string, at: number): boolean {
  const next = folded.slice(at, at + 1);
  return !/[\p{L}\p{M}\p{N}]/u.test(next) || isUnspaced(next);
}

/** Whether `text` begins with a script that writes no spaces between words. */
export function isUnspaced(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
}
