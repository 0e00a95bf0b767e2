/** Blocks as the text of an article: a blank line between paragraphs, cells of a row in one line, rows in lines of their own. */
import type { Block } from './page-regions.js';
import type { PageElement } from './tree.js';

/** Cells up to this length share a line. */
const maxCell = 80;

/** `blocks` as one text, at most `maxLength` characters long. */
export function writeText(blocks: readonly Block[], maxLength: number): string {
  const parts: string[] = [];
  let length = 0;
  let last: Block | undefined;
  for (const block of blocks) {
    const text = length + block.text.length > maxLength ? block.text.slice(0, maxLength - length) : block.text;
    if (text === '') break;
    if (last !== undefined) parts.push(between(last, block));
    parts.push(text);
    length += text.length;
    last = block;
  }
  return parts.join('');
}

function between(one: Block, other: Block): string {
  if (other.isNextLine) return '\n';
  const [row, otherRow] = [rowOf(one), rowOf(other)];
  if (row === null || otherRow === null) return '\n\n';
  if (row === otherRow) return ' ';
  return row.parent === otherRow.parent ? '\n' : '\n\n';
}

/** The row of a table that a short cell stands in. */
function rowOf({ element, signs }: Block): PageElement | null {
  const isCell = (element.tag === 'td' || element.tag === 'th') && signs <= maxCell;
  return isCell && element.parent?.tag === 'tr' ? element.parent : null;
}
