/**
 * The words of a document as an index wants them, in one pass over its first part: news says what happened first, and 500 characters of
 * body lose no more than 1.2 to 2.5 points of F1.
 *
 * - word: the first five romanised letters. Beats whole words by 1.2 points and needs no stemmer: `ministri`, `ministrit` -> `minis`.
 * - skeleton, spelling: of names only (capitalised, or any word of a script without capitals); see `term-keys.ts`. These meet
 *   across languages and scripts: `Эрдоган`, `Erdoğanin`.
 * - number: the value of a number of two digits or more, or of one that is multiplied or measured: `100,000`, `١٠٠٬٠٠٠`, `10万` -> `100000`.
 * - pair: two syllables in a row, where words are written syllable by syllable (Vietnamese): `thủ tướng`.
 * - ngram: two units of Han or Kana, four of Thai, Lao, Khmer, Burmese, which write no spaces.
 */
import { leadCharacters } from '../config.js';
import { type Bag, Mark, type Numbering } from '../model/bag.js';
import type { Document } from '../model/document.js';
import { PairTable, unknown } from '../math/pair-table.js';
import { Tally } from '../math/tally.js';
import { CharacterClass, classOf } from '../text/characters.js';
import { type ConceptLexicon, findConcepts } from './concepts.js';
import type { NumberMention } from './quantities/number-mention.js';
import { TermWords } from './term-words.js';
import type { PreparedText } from '../text/prepared-text.js';
import { type TextWords, WordCursor } from '../text/words.js';

/** Letters of a word that is most likely a function word, at most. */
const shortest = 3;

const tableBits = 15;

const { lower, upper, digit, ignorable, dense, uncased, boundary } = CharacterClass;

/** What a language has of its own. */
export interface TermSetting {
  readonly concepts: ConceptLexicon;
  /** Words are written syllable by syllable. */
  readonly isSyllabic: boolean;
}

/** Counts the terms of documents in the ids of one numbering. */
export class TermCounter {
  private readonly words: TermWords;
  private readonly grams = new PairTable(tableBits);
  /** Ids of concepts, by language, and of numbers. */
  private readonly conceptIds = new WeakMap<ConceptLexicon, (number | undefined)[]>();
  private readonly numberIds = new Map<number, number>();
  private readonly tally = new Tally();
  /** Of the part of a text at hand. */
  private inTitle = 0;
  /** Where the lead ends. */
  private leadEnd = 0;

  constructor(readonly numbering: Numbering) {
    this.words = new TermWords(numbering);
  }

  /**
   * Terms of the title and the first `bodyCharacters` of the body, in order of first occurrence; then `numbers`, those of the whole text; then
   * concepts.
   */
  count(
    document: Document,
    text: PreparedText,
    bodyCharacters: number,
    numbers: readonly NumberMention[],
    { concepts, isSyllabic }: TermSetting,
  ): Bag {
    const { article, readable } = document;
    const { bodyStart } = article;
    this.inTitle = Mark.inTitle;
    this.leadEnd = 0;
    const { words } = text;
    const cursor = new WordCursor(words);
    this.words.open(words.table);
    this.scan(words, cursor, readable, 0, Math.min(bodyStart, readable.length), isSyllabic);
    this.inTitle = 0;
    this.leadEnd = bodyStart + leadCharacters;
    this.scan(words, cursor, readable, bodyStart, Math.min(readable.length, bodyStart + bodyCharacters), isSyllabic);
    this.countNumbers(numbers, bodyStart, bodyStart + bodyCharacters);
    this.countConcepts(document, text, bodyCharacters, concepts);
    const { keys, counts, marks, shown } = this.tally.take();
    return { features: keys, counts, marks, surfaces: shown };
  }

  private scan(
    words: TextWords,
    cursor: WordCursor,
    text: string,
    from: number,
    to: number,
    isSyllabic: boolean,
  ): void {
    let sentenceStart = true;
    /** The syllable that ended one unit before, where a blank stands. */
    let syllable = 0;
    let syllableEnd = -1;
    let at = from;
    while (at < to) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === lower || kind === upper || kind === uncased) {
        const place = cursor.placeAt(at);
        const wordEnd = words.ends[place] ?? at + 1;
        // The part that is counted may end within a word.
        const end = Math.min(wordEnd, to);
        const known = end === wordEnd ? (words.numbers[place] ?? -1) : -1;
        const word = known < 0 ? this.words.looseWord(text.slice(at, end)) : known;
        this.countWord(word, kind, sentenceStart, at);
        if (isSyllabic) {
          const before = syllableEnd >= 0 && syllableEnd + 1 === at ? this.words.prefixLength(syllable) : 0;
          if (before > 0) this.countPair(syllable, word, text, syllableEnd - before, at, end);
          syllable = word;
          syllableEnd = end;
        }
        sentenceStart = false;
        at = end;
      } else if (kind === digit) {
        sentenceStart = false;
        at++;
      } else if (kind === dense) {
        at = this.countNgrams(text, at, to);
        sentenceStart = false;
      } else {
        if (kind === boundary) sentenceStart = true;
        at++;
      }
    }
  }

  private countWord(word: number, firstClass: number, sentenceStart: boolean, at: number): void {
    const { tally, words } = this;
    const feature = words.wordOf(word);
    if (feature < 0) return;
    const marks = this.inTitle | (firstClass === upper && !sentenceStart ? Mark.capitalised : 0);
    const inLead = this.inLead(at);
    if (!tally.again(feature, marks))
      tally.first(
        feature,
        marks | inLead | (words.prefixLength(word) <= shortest ? Mark.short : 0),
        words.shownOf(word),
      );
    if (firstClass !== upper && firstClass !== uncased) return;
    const spelling = words.spellingOf(word);
    if (spelling >= 0 && !tally.again(spelling, marks)) tally.first(spelling, marks | inLead, words.shownOf(word));
    const skeleton = words.skeletonOf(word);
    if (skeleton >= 0 && !tally.again(skeleton, marks)) tally.first(skeleton, marks | inLead, words.shownOf(word));
  }

  private countPair(first: number, second: number, text: string, start: number, at: number, end: number): void {
    const { tally, numbering } = this;
    const pair = this.words.pairOf(first, second);
    if (!tally.again(pair, this.inTitle))
      tally.first(pair, this.inTitle | this.inLead(at), numbering.surfaceId(text.slice(start, end)));
  }

  /** Counts the n-grams of the run of `dense` letters at `at` and returns its end. */
  private countNgrams(text: string, at: number, to: number): number {
    const { grams, tally, numbering } = this;
    let end = at;
    while (end < to && (classOf(text.charCodeAt(end)) === dense || classOf(text.charCodeAt(end)) === ignorable)) end++;
    // Letters of South-East Asian scripts carry about half of what a Han character does.
    const isLong = isSoutheastAsian(text.charCodeAt(at));
    const size = isLong ? 4 : 2;
    // All n-grams of a run are in the lead if it begins there.
    const marks = this.inTitle | this.inLead(at);
    for (let start = at; start + size <= end; start++) {
      const place = grams.placeOf(twoUnits(text, start), isLong ? twoUnits(text, start + 2) : 0);
      if (grams.cells[place] === unknown) {
        const gram = text.slice(start, start + size);
        grams.cells[place] = numbering.featureId('ngram', gram);
        grams.cells[place + 1] = numbering.surfaceId(gram);
      }
      const feature = grams.cells[place]!;
      if (!tally.again(feature, this.inTitle)) tally.first(feature, marks, grams.cells[place + 1]!);
    }
    return end;
  }

  /** Counts the numbers of the text up to `limit`. "00" is what is left of a clock, "0.0" a goalless half. */
  private countNumbers(numbers: readonly NumberMention[], bodyStart: number, limit: number): void {
    for (const { start, text, value, digits, isBare } of numbers) {
      if (start >= limit || value === 0 || (isBare && digits < 2)) continue;
      const inTitle = start < bodyStart ? Mark.inTitle : 0;
      const number = this.numberIdOf(value);
      if (!this.tally.again(number, inTitle))
        this.tally.first(number, inTitle | this.inLead(start), this.numbering.surfaceId(text));
    }
  }

  private countConcepts(document: Document, text: PreparedText, bodyCharacters: number, lexicon: ConceptLexicon): void {
    const ids = this.conceptIdsOf(lexicon);
    for (const { concept, start, end, place } of findConcepts(document, text, bodyCharacters, lexicon)) {
      if (ids[concept] === undefined) ids[concept] = this.numbering.featureId('concept', lexicon.concepts[concept]!);
      const inTitle = start < document.article.bodyStart ? Mark.inTitle : 0;
      if (this.tally.again(ids[concept], inTitle)) continue;
      const word = text.words.numbers[place] ?? -1;
      const shown = word < 0 ? this.numbering.surfaceId(document.readable.slice(start, end)) : this.words.shownOf(word);
      this.tally.first(ids[concept], inTitle, shown);
    }
  }

  private conceptIdsOf(lexicon: ConceptLexicon): (number | undefined)[] {
    let ids = this.conceptIds.get(lexicon);
    if (ids === undefined) this.conceptIds.set(lexicon, (ids = lexicon.concepts.map(() => undefined)));
    return ids;
  }

  private numberIdOf(value: number): number {
    let id = this.numberIds.get(value);
    if (id === undefined) this.numberIds.set(value, (id = this.numbering.featureId('number', String(value))));
    return id;
  }

  private inLead(at: number): number {
    return at < this.leadEnd ? Mark.inLead : 0;
  }
}

function isSoutheastAsian(code: number): boolean {
  return (code >= 0x0e00 && code < 0x1100) || (code >= 0x1780 && code < 0x1800) || (code >= 0xa9e0 && code < 0xaa80);
}

function twoUnits(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
