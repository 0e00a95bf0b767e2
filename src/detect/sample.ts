/**
 * The part of an article that its language is read from: about a thousand characters, lower case, without addresses, cut
 * into blocks of about 300 that vote. One block decides as well as the whole text where all of it is in one language
 * (99 % on paragraphs), and blocks keep an English cookie notice or a quotation from outvoting the article.
 */
import { scriptAt, scriptNames, type ScriptName } from '../text/script.js';

/** A stretch of text that casts one vote. */
export interface Block {
  /** UTF-16 units of its text: lower case, NFC, one blank between words, apostrophes as `'`. */
  readonly units: Uint16Array;
  readonly script: ScriptName;
  /** Letters of the block's script. */
  readonly letters: number;
}

/** The blocks of a text, in order; each is cut when it is asked for. */
export interface Sample {
  readonly count: number;
  /** The block at `index`, below `count`; undefined where there are no letters. */
  readonly blockAt: (index: number) => Block | undefined;
}

/** Characters within which a word ends, in most languages. */
const longestWord = 30;

/** Characters of a block; of the last one, at least a third of it. */
const blockLength = 300;

/** A han or hangul character says as much as two letters. */
const logographic = new Set<ScriptName>(['Han', 'Kana', 'Hangul']);

/**
 * Share of kana among kana and han above which a text is Japanese. Chinese text quotes a の now and then; Japanese
 * headlines, the densest in han, stay above it.
 */
const japaneseKanaShare = 0.12;

/**
 * Of a text of up to `length` characters all of it, of a longer one so many characters taken from all over it, so that a consent notice of
 * a whole screen is one block of four.
 */
export function sampleBlocks(text: string, length: number): Sample {
  if (text.length <= length) {
    const blocks = cutBlocks(text);
    return { count: blocks.length, blockAt: (index) => toBlock(blocks[index]!) };
  }
  const count = Math.ceil(length / blockLength);
  return {
    count,
    blockAt: (index) => {
      const from = index === 0 ? 0 : nextWord(text, Math.floor((index * text.length) / count));
      return toBlock(cleanUnits(text.slice(from, from + blockLength)).units);
    },
  };
}

/** Where the next word begins behind `start`, if that is near: Han has no blanks. */
function nextWord(text: string, start: number): number {
  for (let at = start; at < start + longestWord && at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x0a) return at + 1;
  }
  return start;
}

/** The blocks of all of `text`. */
function cutBlocks(text: string): Uint16Array[] {
  const { units, cuts } = cleanUnits(text);
  return cuts.map((cut, index) => units.subarray(index === 0 ? 0 : cuts[index - 1]! + 1, cut));
}

/** The units of `text` as blocks spell them, and where its blocks end: each but the last before a blank. */
function cleanUnits(text: string): { units: Uint16Array; cuts: number[] } {
  const source = text.normalize('NFC').toLowerCase();
  const hasAddresses = source.includes('@') || source.includes('://') || source.includes('www.');
  // A blank before each piece of a word, and one at the end perhaps.
  const units = new Uint16Array(source.length + Math.ceil(source.length / blockLength) + 1);
  const cuts: number[] = [];
  let length = 0;
  let start = 0;
  for (let at = 0; at < source.length;) {
    if (isWhite(source.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = endOfWord(source, at);
    if (hasAddresses && isAddress(source, at, end)) {
      at = end;
      continue;
    }
    while (at < end) {
      const last = Math.min(end, at + blockLength);
      if (length > start) units[length++] = blank;
      for (; at < last; at++) units[length++] = plainApostrophe(source.charCodeAt(at));
      if (length - start >= blockLength) {
        cuts.push(length);
        units[length++] = blank;
        start = length;
      }
    }
  }
  if (length - start >= blockLength / 3 || cuts.length === 0) cuts.push(length);
  else cuts[cuts.length - 1] = length;
  return { units: units.subarray(0, length), cuts };
}

const blank = 0x20;
const apostrophe = 0x27;

function endOfWord(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isWhite(source.charCodeAt(at))) at++;
  return at;
}

/** White space as `\s` has it. */
function isWhite(unit: number): boolean {
  if (unit < 0xa0) return unit === blank || (unit >= 0x09 && unit <= 0x0d);
  if (scriptAt(unit) !== 0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f)) ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

const apostrophes = [...'’ʼʻ‘`´′ʹ'].map((sign) => sign.charCodeAt(0));

/** `unit`, or `'` where it is an apostrophe of any kind. */
function plainApostrophe(unit: number): number {
  return scriptAt(unit) === 0 && unit >= 0x60 && apostrophes.includes(unit) ? apostrophe : unit;
}

function isAddress(source: string, from: number, to: number): boolean {
  const word = source.slice(from, to);
  return word.includes('://') || word.includes('@') || word.startsWith('www.');
}

/** The block whose text is `units`; undefined where it has no letters. */
function toBlock(units: Uint16Array): Block | undefined {
  const counts = new Uint32Array(scriptNames.length);
  for (let at = 0; at < units.length; at++) counts[scriptAt(units[at]!)]!++;
  const of = (name: ScriptName): number => counts[scriptNames.indexOf(name)]!;
  let script: ScriptName = 'None';
  let best = 0;
  for (let index = firstScript; index < scriptNames.length; index++) {
    const name = scriptNames[index]!;
    const count = logographic.has(name) ? 2 * counts[index]! : counts[index]!;
    if (count > best) [script, best] = [name, count];
  }
  if (script === 'None') return undefined;
  if (logographic.has(script) && script !== 'Hangul') {
    script = of('Kana') >= japaneseKanaShare * (of('Kana') + of('Han')) ? 'Kana' : 'Han';
  }
  return { units, script, letters: of(script) };
}

/** Behind no script and marks. */
const firstScript = scriptNames.indexOf('Latin');

/** The text of `block`. */
export function textOf({ units }: Block): string {
  return String.fromCharCode(...units);
}

/** Where the words of a block stand: word `w` is `units[starts[w]..ends[w])`. */
export interface Words {
  readonly count: number;
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
}

/**
 * The words of `block`: runs of letters and marks; an apostrophe between letters or at the end of a word belongs to it (`o'zbek`). Of Han
 * text single characters, and what stands between them.
 */
export function wordsOf({ units, script }: Block): Words {
  const starts = new Uint16Array(units.length);
  const ends = new Uint16Array(units.length);
  let count = 0;
  if (script === 'Han') {
    for (let at = 0; at < units.length;) {
      starts[count] = at;
      at += isPair(units, at) ? 2 : 1;
      ends[count++] = at;
    }
    return { count, starts, ends };
  }
  let start = -1;
  for (let at = 0; at <= units.length; at++) {
    const unit = at < units.length ? units[at]! : blank;
    if (scriptAt(unit) !== 0) {
      if (start < 0) start = at;
    } else if (start >= 0 && unit !== apostrophe) {
      starts[count] = start;
      ends[count++] = at;
      start = -1;
    }
  }
  return { count, starts, ends };
}

/** Whether a character of two units stands at `at`. */
function isPair(units: Uint16Array, at: number): boolean {
  return (units[at]! & 0xfc00) === 0xd800 && (units[at + 1]! & 0xfc00) === 0xdc00;
}
