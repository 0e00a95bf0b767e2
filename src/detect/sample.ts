/**
 * The part of an article that its language is read from: about a thousand characters, lower case, without addresses, cut
 * into blocks of about 300 that vote. One block decides as well as the whole text where all of it is in one language
 * (99 % on paragraphs), and blocks keep an English cookie notice or a quotation from outvoting the article.
 */
import { countScripts, scriptAt, scriptNames, type ScriptName } from '../text/script.js';

/** A stretch of text that casts one vote. */
export interface Block {
  /** Lower case, NFC, one blank between words, apostrophes as `'`. */
  readonly text: string;
  /** Words: runs of letters, with apostrophes inside (`o'zbek`); of han text, single characters. */
  readonly words: readonly string[];
  readonly script: ScriptName;
  /** Letters of the block's script. */
  readonly letters: number;
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
 * The texts of blocks, as they spell them, in order: of a text of up to `length` characters all of it, of a longer one so many characters
 * taken from all over it, so that a consent notice of a whole screen is one block of four.
 */
export function sampleBlocks(text: string, length: number): string[] {
  if (text.length <= length) return cutBlocks(text);
  const count = Math.ceil(length / blockLength);
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor((at * text.length) / count);
    const from = at === 0 ? 0 : nextWord(text, start);
    return cutBlocks(text.slice(from, from + blockLength)).join(' ');
  });
}

/** Where the next word begins behind `start`, if that is near: Han has no blanks. */
function nextWord(text: string, start: number): number {
  for (let at = start; at < start + longestWord && at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x0a) return at + 1;
  }
  return start;
}

function cutBlocks(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼʻ‘`´′ʹ]/g, "'")
    .split(/\s+/);
  const blocks: string[] = [];
  let block = '';
  for (const word of words) {
    if (isAddress(word)) continue;
    for (let at = 0; at < word.length; at += blockLength) {
      const piece = word.slice(at, at + blockLength);
      block += block === '' ? piece : ` ${piece}`;
      if (block.length >= blockLength) {
        blocks.push(block);
        block = '';
      }
    }
  }
  if (block.length >= blockLength / 3 || blocks.length === 0) blocks.push(block);
  else blocks.push(`${blocks.pop() ?? ''} ${block}`);
  return blocks;
}

function isAddress(word: string): boolean {
  return word.includes('://') || word.includes('@') || word.startsWith('www.');
}

/** The block of a text of `sampleBlocks`; undefined where it has no letters. */
export function toBlock(text: string): Block | undefined {
  const counts = countScripts(text);
  const of = (name: ScriptName): number => counts[scriptNames.indexOf(name)] as number;
  let script: ScriptName = 'None';
  let best = 0;
  scriptNames.forEach((name, index) => {
    if (name === 'None' || name === 'Mark') return;
    const count = (counts[index] as number) * (logographic.has(name) ? 2 : 1);
    if (count > best) [script, best] = [name, count];
  });
  if (script === 'None') return undefined;
  if (logographic.has(script) && script !== 'Hangul') {
    script = of('Kana') >= japaneseKanaShare * (of('Kana') + of('Han')) ? 'Kana' : 'Han';
  }
  const words = script === 'Han' ? [...text] : wordsOf(text);
  return { text, words, script, letters: of(script) };
}

/** Runs of letters and marks; an apostrophe between letters or at the end of a word belongs to it. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    if (scriptAt(unit) !== 0) {
      if (start < 0) start = at;
    } else if (start >= 0 && unit !== 0x27) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  return words;
}
