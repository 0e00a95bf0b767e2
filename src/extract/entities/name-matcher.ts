/**
 * The longest name of the dictionary that begins at one place of a text. Names are found as they are listed and as the
 * language inflects them: an ending after the name (`Putin-it`), an ending in place of its last vowel (Москва, `Москв-ы`), and
 * the same for the inner words of a name (`Владимир-а Путин-а`). Which of several entries of one name is meant, and
 * whether it is a name at all, is for others to settle.
 */
import type { Gazetteer, NameLayer, PatternTrie } from '../../model/gazetteer.js';
import { NameFlag } from '../../model/gazetteer.js';
import { CharacterClass, classOf } from '../../text/characters.js';
import { isKatakana, isWordUnit } from '../../text/fold.js';
import { anyMarks, marksOf } from '../../text/marks.js';
import type { FoldedText } from '../../text/fold.js';

const { lower, dense, uncased } = CharacterClass;

/** A name found: `values` are all that hang on it, own layer before fallback. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** Values of the layers' tries: entry index and `NameFlag`s. */
  readonly values: readonly number[];
  /** An ending was taken off to find it. */
  readonly inflected: boolean;
  /** Only the fallback layer knows the name. */
  readonly isFallback: boolean;
}

const none: number[] = [];
const space = 0x20;
const longestEnding = 6;
const unitsOf = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
const latinVowels = unitsOf('aeiouyə');
const greekVowels = unitsOf('αεηιου');
const cyrillicVowels = unitsOf('аеиоуыяюіь');
const otherVowels = unitsOf('աիა');

export class NameMatcher {
  private start = 0;
  private end = 0;
  private values: number[] = none;
  private inflected = false;
  private isFallback = false;
  /** Letters that a word needs before an ending: a Hangul syllable is worth two or three. */
  private shortest = 3;
  private limit = 0;
  /** The accents of the text up to `marksEnd`. */
  private marks = 0;
  private marksEnd = -1;
  private layer: NameLayer;
  /** The last unit looked at, or the end of the text. It only grows: who asks sets it back. */
  reach = 0;

  /** `ignoreCase` is for texts that were stripped of their capitals; with `readsMarks` accents must agree. */
  constructor(
    private readonly text: FoldedText,
    private readonly gazetteer: Gazetteer,
    private readonly ignoreCase: boolean,
    private readonly readsMarks: boolean,
  ) {
    this.layer = gazetteer.layers[0]!;
  }

  /** The longest name that begins at unit `start` of the folded text and ends by `limit`; null where there is none. */
  longestAt(start: number, limit = this.text.length): NameMatch | null {
    this.limit = limit;
    this.start = start;
    this.marksEnd = -1;
    this.end = 0;
    this.values = none;
    const { offsets, source, codes, length } = this.text;
    const first = classOf(source.charCodeAt(offsets[start]!));
    const isLower = first === lower && !this.ignoreCase;
    const isHangul = first === uncased && codes[start]! >= 0xac00;
    this.shortest = isHangul ? 1 : 3;
    const { layers, firstTwo } = this.gazetteer;
    if (start + 1 > this.reach) this.reach = start + 1;
    if (start + 1 >= length) return null;
    const nodes = firstTwo.after(codes[start]!, codes[start + 1]!);
    for (let at = 0; at < layers.length; at++) {
      const layer = layers[at]!;
      if (isLower && !layer.isOwn) continue;
      this.layer = layer;
      const node = firstTwo.nodes[nodes + at]!;
      // A syllable may be a word and take an ending.
      if (isHangul) this.walk(layer.trie, 0, start, start, false);
      else if (node !== 0)
        this.walk(layer.trie, node, start + 2, codes[start + 1] === space ? start + 2 : start, false);
    }
    if (this.values.length === 0) return null;
    return { start, end: this.end, values: this.values, inflected: this.inflected, isFallback: this.isFallback };
  }

  /** Follows the text down the trie from `node` and unit `at` on; `wordStart` is where the word of `at` begins. */
  private walk(trie: PatternTrie, node: number, at: number, wordStart: number, inflected: boolean): void {
    const { codes, length } = this.text;
    for (;;) {
      const isBoundary = at > wordStart && this.isBoundary(at);
      if (isBoundary) this.consider(trie, node, at, at, inflected);
      else if (at - wordStart >= this.shortest) this.tryEndings(trie, node, at, wordStart, inflected);
      if (at > this.reach) this.reach = at;
      const next = at < length ? trie.child(node, codes[at]!) : 0;
      if (this.gazetteer.inflects && at - wordStart >= this.shortest + (next === 0 ? 0 : 1))
        this.tryWithoutVowel(trie, node, at, wordStart);
      if (next === 0) break;
      if (codes[at] === space) wordStart = at + 1;
      node = next;
      at++;
    }
  }

  private isBoundary(at: number): boolean {
    if (at >= this.text.length) return true;
    const after = this.text.codes[at]!;
    if (!isWordUnit(after)) return true;
    // タイ is Thailand, タイトル a title: a word of katakana is written without a break, but only it.
    if (isKatakana(after) && isKatakana(this.text.codes[at - 1]!)) return false;
    return classOf(after) === dense || classOf(this.text.codes[at - 1]!) === dense;
  }

  /** The name may be over and an ending follow, or its next word begin after one. */
  private tryEndings(trie: PatternTrie, node: number, at: number, wordStart: number, inflected: boolean): void {
    const hasNames = trie.first(node) >= 0;
    const next = this.gazetteer.inflects ? trie.child(node, space) : 0;
    if (!hasNames && next === 0) return;
    const end = this.wordEnd(at);
    if (end < 0) return;
    if (hasNames) this.consider(trie, node, at, end, inflected);
    if (next !== 0 && end > this.reach) this.reach = end;
    if (next !== 0 && this.text.codes[end] === space && this.isEnding(at, end, wordStart))
      this.walk(trie, next, end + 1, end + 1, true);
  }

  /** `Москвы`: after Москв the walk is one vowel short of a name. */
  private tryWithoutVowel(trie: PatternTrie, node: number, at: number, wordStart: number): void {
    const end = this.wordEnd(at);
    if (end < 0 || (end > at ? !this.isEnding(at, end, wordStart) : at - wordStart < 4)) return;
    const before = this.text.codes[at - 1]!;
    for (const vowel of before < 0x370
      ? latinVowels
      : before < 0x400
        ? greekVowels
        : before < 0x530
          ? cyrillicVowels
          : otherVowels) {
      const child = trie.child(node, vowel);
      if (child === 0) continue;
      if (trie.first(child) >= 0) this.consider(trie, child, end, end, true);
      const next = trie.child(child, space);
      if (next !== 0 && end > this.reach) this.reach = end;
      if (next !== 0 && this.text.codes[end] === space) this.walk(trie, next, end + 1, end + 1, true);
    }
  }

  /** End of the word that `at` lies in, or -1 where it is further than any ending. */
  private wordEnd(at: number): number {
    let end = at;
    while (end < this.text.length && isWordUnit(this.text.codes[end]!)) if (++end > at + longestEnding) return -1;
    return end;
  }

  private isEnding(at: number, end: number, wordStart: number): boolean {
    const { endings, freeEnding } = this.gazetteer;
    if (freeEnding > 0) return end - at <= freeEnding && at - wordStart >= 5;
    let node = 0;
    for (let unit = at; unit < end; unit++) {
      node = endings.child(node, this.text.codes[unit]!);
      if (node === 0) return false;
    }
    return endings.first(node) >= 0;
  }

  /** Takes what hangs on `node` if it may end at `end`, `stem` being where the name as listed is over. */
  private consider(trie: PatternTrie, node: number, stem: number, end: number, inflected: boolean): void {
    if (end < this.end || end > this.limit) return;
    const mayEnd = end === stem || this.isEnding(stem, end, this.start);
    for (let cell = trie.first(node); cell >= 0; cell = trie.following(cell)) {
      const value = trie.valueAt(cell);
      const isStem = (value & NameFlag.stem) !== 0 && end <= stem + 4;
      if (!mayEnd && !isStem) continue;
      // Short names take endings only as acronyms: "NATOn" is NATO, "Kimin" need not be Kim.
      if (end > stem && stem - this.start < this.shortest + 1 && !isStem && (value & NameFlag.capitals) === 0) continue;
      if (!this.hasCaseOf(value, stem)) continue;
      if (this.readsMarks && !this.hasMarks(trie.marksAt(cell), stem)) continue;
      // `американск*`, as listed, before the city Американа with an ending.
      const withEnding = inflected || (end > stem && !isStem);
      if (end === this.end && this.values.length > 0 && withEnding && !this.inflected) continue;
      if (end > this.end || this.values.length === 0 || (this.inflected && !withEnding)) {
        this.values = [];
        this.end = end;
        this.inflected = withEnding;
        this.isFallback = this.layer.isFallback;
      }
      if (!this.values.includes(value)) this.values.push(value);
    }
  }

  /** Thụy Điển is Sweden, Thủy a word. Names of other languages (`São Paulo`) may stand without their accents; Nha Trang is a town and not Nhà Trắng, the White House. */
  private hasMarks(marks: number, stem: number): boolean {
    if (marks === anyMarks) return true;
    if (this.marksEnd !== stem) {
      const { source, offsets } = this.text;
      this.marks = marksOf(source, offsets[this.start]!, offsets[stem]!);
      this.marksEnd = stem;
    }
    return this.marks === marks || (this.marks === 0 && !this.layer.isOwn && (marks & 1) === 0);
  }

  private hasCaseOf(value: number, stem: number): boolean {
    const { source, offsets } = this.text;
    if ((value & NameFlag.capitals) !== 0) {
      for (let at = this.start; at < stem; at++) if (classOf(source.charCodeAt(offsets[at]!)) === lower) return false;
      return true;
    }
    if (this.ignoreCase || (value & NameFlag.lowerCase) !== 0) return true;
    const first = classOf(source.charCodeAt(offsets[this.start]!));
    return first !== lower;
  }
}
