/** Looks up which phrase of a list stands at a place of a folded text; the longest wins. Lists of a thousand phrases cost one lookup. */

/**
 * Phrases by their first two units. Those of one unit are found at the end of a text only. What begins with a unit becomes strings when a
 * text first has it: of all languages' phrases a run needs those of a few, and cutting out the others took most of the time of a start.
 */
export class PhraseIndex {
  /** Phrases, each behind a bar, and a bar at the end. */
  private readonly list: string;
  /** By the first unit: where its phrases begin in `list`, or, once it was met, the phrases by the second unit, longest first. */
  private readonly byFirst = new Map<number, number[] | Map<number, string[]>>();

  /** `lists` are folded, with `|` between phrases. */
  constructor(lists: readonly string[]) {
    this.list = `|${lists.join('|')}|`;
    for (let at = 1; at < this.list.length; at = this.list.indexOf('|', at) + 1) {
      const first = this.list.charCodeAt(at);
      if (first === bar) continue;
      const places = this.byFirst.get(first) as number[] | undefined;
      if (places === undefined) this.byFirst.set(first, [at]);
      else places.push(at);
    }
  }

  /** The phrases that begin with the two units of `folded` at `at`, longest first. */
  beginningAt(folded: string, at: number): readonly string[] {
    const first = folded.charCodeAt(at);
    let phrases = this.byFirst.get(first);
    if (phrases === undefined) return none;
    if (Array.isArray(phrases)) {
      phrases = this.read(phrases);
      this.byFirst.set(first, phrases);
    }
    return phrases.get(at + 1 < folded.length ? folded.charCodeAt(at + 1) : noUnit) ?? none;
  }

  private read(places: readonly number[]): Map<number, string[]> {
    const groups = new Map<number, string[]>();
    for (const at of places) {
      const phrase = this.list.slice(at, this.list.indexOf('|', at));
      const second = phrase.length > 1 ? phrase.charCodeAt(1) : noUnit;
      const group = groups.get(second);
      if (group === undefined) groups.set(second, [phrase]);
      else group.push(phrase);
    }
    for (const group of groups.values()) group.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return groups;
  }
}

const bar = 0x7c;
const noUnit = -1;
const none: readonly string[] = [];

/** The longest phrase that stands in `folded` at `at` and ends with a word; `''` if none. */
export function phraseAt(index: PhraseIndex, folded: string, at = 0): string {
  const third = folded.charCodeAt(at + 2);
  for (const phrase of index.beginningAt(folded, at)) {
    // Dozens may begin with the same two.
    if (phrase.length > 2 && phrase.charCodeAt(2) !== third) continue;
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
