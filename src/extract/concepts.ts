/**
 * What a text speaks of in words that other languages have too: "earthquake", gempa, землетрясение are one concept. Words are
 * found by the longest entry of the language's table that begins at a word, or anywhere in scripts without blanks.
 */
import type { Language } from '../model/calendar.js';
import type { Document } from '../model/document.js';
import { firstAtLeast } from '../math/first-at-least.js';
import { CharacterClass, classOf } from '../text/characters.js';
import { foldRange, isWordUnit } from '../text/fold.js';
import type { PreparedText } from '../text/prepared-text.js';
import { Trie } from '../text/trie.js';
import { keepFact, keepMeaning, knownOf, meaningAt, type Reach, WordFact } from '../text/word-facts.js';
import { endsWord, WordCursor } from '../text/words.js';

const { dense } = CharacterClass;
const star = 0x2a;
const space = 0x20;
/** Letters that may follow a stem. */
const longestEnding = 7;
/** Letters of particles that may follow a Korean noun: 지진이, 지진으로. */
const longestParticle = 4;
const wholeWord = 0;
const stem = 1;

/** The words of one language by concept. */
export interface ConceptLexicon {
  readonly trie: Trie;
  /** By node of the trie: whether the rest of a word may be skipped there. Hardly anywhere, and to ask the trie would double its work. */
  readonly skips: Uint8Array;
  readonly concepts: readonly string[];
  /** What may be written together before a word: ال, ב. */
  readonly prefixes: readonly string[];
}

/** `lines` as `concepts/` has them: `earthquake: gempa|gempa bumi`. */
export function compileConcepts({ pack }: Language, lines: string): ConceptLexicon {
  const trie = new Trie(8 * 1024);
  const concepts: string[] = [];
  const starred: number[] = [];
  const codes = new Uint16Array(256);
  const offsets = new Uint32Array(256);
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 0) continue;
    const concept = concepts.push(line.slice(0, colon)) - 1;
    for (const form of line.slice(colon + 2).split('|')) {
      const isStem = form.endsWith('*');
      if (form.length > 120) continue;
      const length = foldRange(form, 0, isStem ? form.length - 1 : form.length, codes, offsets);
      trie.add(codes, 0, length, 2 * concept + (isStem ? stem : wholeWord));
      if (form.slice(0, -1).includes('*')) starred.push(...nodesBefore(trie, codes, length));
    }
  }
  const skips = new Uint8Array(trie.size);
  for (const node of starred) skips[node] = 1;
  return { trie, skips, concepts, prefixes: pack.names.prefixes.split('|').filter((prefix) => prefix !== '') };
}

/** The nodes that the stars within a pattern leave. */
function nodesBefore(trie: Trie, codes: Uint16Array, length: number): number[] {
  const nodes: number[] = [];
  for (let node = 0, at = 0; at < length; at++) {
    if (codes[at] === star) nodes.push(node);
    node = trie.child(node, codes[at]!);
  }
  return nodes;
}

interface Match {
  readonly concept: number;
  readonly end: number;
}

/** A concept where a text speaks of it: offsets into the article's text. */
export interface ConceptMention {
  readonly concept: number;
  readonly start: number;
  readonly end: number;
  /** The place of the word that it is among those of the text; -1 where it is several, or a part of one. */
  readonly place: number;
}

/** The concepts of the title and the first `bodyCharacters` of the body, in text order, not overlapping. */
export function findConcepts(
  { article, readable }: Document,
  { folded, words }: PreparedText,
  bodyCharacters: number,
  lexicon: ConceptLexicon,
): ConceptMention[] {
  const mentions: ConceptMention[] = [];
  if (lexicon.concepts.length === 0) return mentions;
  const { codes, offsets } = folded;
  const limit = Math.min(readable.length, article.bodyStart + bodyCharacters);
  const length = firstAtLeast(offsets, limit, folded.length);
  const cursor = new WordCursor(words);
  const reach: Reach = { to: 0 };
  for (let at = 0; at < length;) {
    const isDense = classOf(codes[at]!) === dense;
    if (
      !isWordUnit(codes[at]!) ||
      (!isDense && at > 0 && isWordUnit(codes[at - 1]!) && classOf(codes[at - 1]!) !== dense)
    ) {
      at++;
      continue;
    }
    const place = cursor.placeAt(offsets[at]!);
    // A word that is cut off may be read otherwise than as a whole.
    const isWhole =
      place >= 0 &&
      words.ends[place]! < limit &&
      words.ends[place + 1]! < limit &&
      endsWord(readable, words.ends[place]!);
    const known = isWhole ? knownOf(readable, words, place, WordFact.noConcept | WordFact.isConcept) : 0;
    if (known !== 0) {
      const end = words.ends[place]!;
      if (known === WordFact.isConcept)
        mentions.push({ concept: meaningAt(words, place, WordFact.isConcept), start: offsets[at]!, end, place });
      while (at < length && offsets[at]! < end) at++;
      continue;
    }
    reach.to = at;
    const match = matchAt(codes, length, at, lexicon, reach) ?? matchBehindPrefix(codes, length, at, lexicon, reach);
    const reached = reach.to < length ? offsets[reach.to]! : readable.length;
    if (match === undefined) {
      if (isWhole) keepFact(readable, words, place, WordFact.noConcept, reached);
      at++;
      continue;
    }
    const { concept } = match;
    const end = endOf(offsets, match.end, length, limit);
    const isWord = place >= 0 && words.ends[place] === end;
    if (isWhole && isWord) keepMeaning(readable, words, place, WordFact.isConcept, concept, reached);
    mentions.push({ concept, start: offsets[at]!, end, place: isWord ? place : -1 });
    at = match.end;
  }
  return mentions;
}

function endOf(offsets: Uint32Array, end: number, length: number, limit: number): number {
  return end >= length ? limit : offsets[end]!;
}

/** The longest entry that begins at `start`; its end is that of its last word. Widens `reach` to what was looked at. */
function matchAt(
  codes: Uint16Array,
  length: number,
  start: number,
  { trie, skips }: ConceptLexicon,
  reach: Reach,
): Match | undefined {
  let best: Match | undefined;
  let node = 0;
  for (let at = start; at <= length; at++) {
    // Folded, "attaque" and the stem of "attaqué*" are one entry: the first that may end here counts.
    for (let cell = at > start ? trie.first(node) : -1; cell >= 0; cell = trie.following(cell)) {
      const end = acceptedEnd(codes, length, at, trie.valueAt(cell) & 1);
      if (end === 0) continue;
      best = { concept: trie.valueAt(cell) >> 1, end };
      break;
    }
    // "conferenc* pers*": the rest of a word may be skipped where its stem says so.
    const inner = at > start && skips[node] !== 0 ? trie.child(node, star) : 0;
    if (inner !== 0) {
      const end = wordEnd(codes, length, at);
      reach.to = Math.max(reach.to, end);
      if (end - at <= longestEnding && codes[end] === space) {
        node = inner;
        at = end - 1;
        continue;
      }
    }
    reach.to = Math.max(reach.to, at);
    if (at === length) break;
    node = trie.child(node, codes[at]!);
    if (node === 0) break;
  }
  return best;
}

/** Where the word ends of which an entry ends at `at`; 0 if the entry is only its beginning. */
function acceptedEnd(codes: Uint16Array, length: number, at: number, kind: number): number {
  if (at >= length || !isWordUnit(codes[at]!) || classOf(codes[at]!) === dense || classOf(codes[at - 1]!) === dense)
    return at;
  const end = wordEnd(codes, length, at);
  const isHangul = codes[at - 1]! >= 0xac00 && codes[at - 1]! <= 0xd7a3;
  const longest = kind === stem ? longestEnding : isHangul ? longestParticle : 0;
  return end - at <= longest ? end : 0;
}

function wordEnd(codes: Uint16Array, length: number, at: number): number {
  let end = at;
  while (end < length && end - at <= longestEnding && isWordUnit(codes[end]!)) end++;
  return end;
}

/** "وزلزال", "הרעידה": behind what the language writes together before a word. */
function matchBehindPrefix(
  codes: Uint16Array,
  length: number,
  at: number,
  lexicon: ConceptLexicon,
  reach: Reach,
): Match | undefined {
  for (const prefix of lexicon.prefixes) {
    let unit = 0;
    while (unit < prefix.length && codes[at + unit] === prefix.charCodeAt(unit)) unit++;
    reach.to = Math.max(reach.to, at + Math.min(unit, prefix.length - 1));
    if (unit < prefix.length) continue;
    const match = matchAt(codes, length, at + unit, lexicon, reach);
    if (match !== undefined) return match;
  }
  return undefined;
}
