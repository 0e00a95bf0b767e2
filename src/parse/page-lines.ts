/**
 * The lines of a page, and how long they are. An export that lost its line ends keeps a page on one line: there, sentences
 * and what stands between bars take the place of lines.
 */
import type { Span } from '../model/span.js';

/** A line that is not blank, without the white space around it. */
export interface PageLine extends Span {
  readonly text: string;
  /** Whether this is a sentence of a line that holds a whole page. */
  readonly isCut?: true;
}

/** A page of one line is cut from this length on; a teaser is shorter. */
const leastPageLength = 500;

/** Behind the end of a sentence or a bar, where a new one begins. */
const cuts = /(?<=[.!?…。！？۔।؟]["”»’)\]]?)\s+(?=[\p{Lu}\p{Lt}\p{Lo}©"“„«¿¡([])|\s\|\s+/gu;
/** `ADVERTISEMENT Support for membership has …`: a word in capitals before a sentence. */
const loudWord = /^\p{Lu}{5,20}(?=\s\p{Lu}\p{Ll})/u;

/** The lines of `text` from `from` on that are not blank; the sentences, where the text is a whole page in one line. */
export function linesOf(text: string, from: number): PageLine[] {
  const lines: PageLine[] = [];
  for (let at = from; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    addLine(lines, text, at, end);
    at = end + 1;
  }
  const [only] = lines;
  return lines.length === 1 && only !== undefined && only.text.length >= leastPageLength ? cutLine(only) : lines;
}

/** The sentences of `line`, with their places in the text that it stands in. */
export function cutLine(line: PageLine): PageLine[] {
  const pieces: PageLine[] = [];
  let start = 0;
  for (const { 0: cut, index } of [...line.text.matchAll(cuts), { 0: '', index: line.text.length }]) {
    const loud = loudWord.exec(line.text.slice(start, Math.min(index, start + 24)))?.[0].length ?? 0;
    if (loud > 0) addPiece(pieces, line, start, start + loud);
    addPiece(pieces, line, start + loud, index);
    start = index + cut.length;
  }
  return pieces;
}

function addPiece(pieces: PageLine[], line: PageLine, start: number, end: number): void {
  const from = pieces.length;
  addLine(pieces, line.text, start, end);
  const piece = pieces[from];
  if (piece !== undefined)
    pieces[from] = { text: piece.text, start: line.start + piece.start, end: line.start + piece.end, isCut: true };
}

function addLine(lines: PageLine[], text: string, from: number, to: number): void {
  const line = text.slice(from, to);
  const trimmed = line.trim();
  if (trimmed === '') return;
  const start = from + line.indexOf(trimmed);
  lines.push({ text: trimmed, start, end: start + trimmed.length });
}

/** The length of `text` in letters of an alphabet; a sign of Chinese, Japanese, Korean or Thai says as much as two of them. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Below stand all alphabets but Georgian, which most lines are written in.
    if (unit < firstDense) continue;
    if (unit >= 0xd800 && unit < 0xe000) {
      const sign = text.codePointAt(at)!;
      if (sign > 0xffff && dense.test(String.fromCodePoint(sign))) length++;
    } else if (isDense(unit)) length++;
  }
  return length;
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
/** The first Thai letter. */
const firstDense = 0xe01;

/** By unit: 0 where it was not met, else 1, and 2 for a sign of these scripts. Matching every line took a tenth of parsing. */
const density = new Uint8Array(0x10000);

function isDense(unit: number): boolean {
  if (density[unit] === 0) density[unit] = dense.test(String.fromCharCode(unit)) ? 2 : 1;
  return density[unit] === 2;
}
