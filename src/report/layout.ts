/** Fitting text into the columns of a terminal, where 北 takes two of them and a combining accent none. */
import stringWidth from 'string-width';

/** Columns that `text` takes. */
export function columns(text: string): number {
  return stringWidth(text);
}

/** `text` cut to `width` columns with an ellipsis, at a character's end. */
export function cut(text: string, width: number): string {
  if (text.length * 2 <= width || columns(text) <= width) return text;
  let kept = '';
  let taken = 0;
  for (const character of text) {
    const next = columns(character);
    if (taken + next > width - 1) break;
    kept += character;
    taken += next;
  }
  return `${kept.trimEnd()}…`;
}

/** `text` and as many spaces as fill `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** `words` in lines of at most `width` columns, joined by `separator`; a word that is wider is cut. */
export function flow(words: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const joined = line === '' ? word : line + separator + word;
    if (line !== '' && columns(joined) > width) {
      lines.push(line + separator.trimEnd());
      line = cut(word, width);
    } else line = cut(joined, width);
  }
  return line === '' ? lines : [...lines, line];
}
