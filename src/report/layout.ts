/** Fitting text into the columns of a terminal, where 北 takes two of them and a combining accent none. */
import { eastAsianWidth } from 'get-east-asian-width';

/** Nothing but letters that take one column each: nearly all Latin, Cyrillic and Greek text. */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/;

/** Columns that `text` takes. The library string-width says the same and takes 20 ms of every start to compile its patterns. */
export function columns(text: string): number {
  if (plain.test(text)) return text.length;
  let sum = 0;
  for (const [character] of text.matchAll(characters)) sum += columnsOf(character);
  return sum;
}

/** A character by its first code point; marks that stand beside it and not above or below it take a column of their own. */
function columnsOf(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(character)) return 0;
  const beside = character.match(/\p{Mc}/gu)?.length ?? 0;
  return eastAsianWidth(character.codePointAt(0)!) + beside;
}

/** A character with its marks, or several that make one picture: भी is cut whole or not at all. */
const characters = /.(?:[\p{M}\u200d]|(?<=\u200d).)*/gsu;

/** `text` cut to `width` columns with an ellipsis, at a character's end. */
export function cut(text: string, width: number): string {
  if (text.length * 2 <= width || columns(text) <= width) return text;
  let kept = '';
  let taken = 0;
  for (const [character] of text.matchAll(characters)) {
    taken += columns(character);
    if (taken > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** As `cut`, but keeps the end: of a path, the name of the file says more than where it lies. */
export function cutStart(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const parts = [...text.matchAll(characters)].map(([character]) => character);
  let start = parts.length;
  for (let taken = 1; start > 0; start--) {
    taken += columns(parts[start - 1]!);
    if (taken > width) break;
  }
  return `…${parts.slice(start).join('')}`;
}

/** `text` and as many spaces as fill `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** `words` in lines of at most `width` columns, a space between them; a word that is wider stands in a line of its own. */
export function flow(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columns(joined) > width) {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  return line === '' ? lines : [...lines, line];
}

/** `text` in lines of at most `width` columns, broken at spaces, or within a word that is wider (Chinese has no spaces). */
export function wrap(text: string, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < mostLines - 1 && columns(rest) > width) {
    let taken = 0;
    let end = 0;
    for (const [character] of rest.matchAll(characters)) {
      taken += columns(character);
      if (taken > width) break;
      end += character.length;
    }
    const space = rest[end] === ' ' ? end : rest.lastIndexOf(' ', end);
    const at = space > end / 2 ? space : end;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, cut(rest, width)];
}
