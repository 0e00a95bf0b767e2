/**
 * Texts that a page carries beside its markup: the `articleBody` of linked data, and the state of pages that a program draws, which
 * is looked at only where the page shows nothing. Markup in them is read as that of a page.
 */
import { isRecord } from '../is-record.js';
import { decodeReferences } from '../character-references.js';
import { plainText } from './element.js';
import { parseLooseJson } from './json-repair.js';
import { signsOf } from './page-regions.js';
import { blocksOf } from './prune.js';
import { regionsOf } from './page-regions.js';
import { parseTree } from './tree.js';
import type { FurnitureMarks } from './furniture.js';

const maxLength = 1_000_000;
const maxStateNodes = 200_000;
const maxStateDepth = 40;
/** A text in a page's state is an article's from this length on. */
const leastStateText = 250;

/** The paragraphs of `given`, a text or a piece of HTML. */
export function paragraphsOf(given: string, marks: FurnitureMarks): string[] {
  const text = given.slice(0, maxLength);
  if (/<(?:p|br|div|h[1-6]|li|a|strong|em|b|i|span)\b/i.test(text)) {
    return blocksOf(regionsOf(parseTree(text), marks)).map((block) => block.text);
  }
  return decodeReferences(text)
    .split(/\r\n?|\n/)
    .map(plainText)
    .filter((line) => line !== '');
}

const bodyNames =
  /^(?:articlebody|body|bodytext|bodyhtml|content|contenthtml|text|html|paragraphs|blocks|fulltext|story|detail|contents|rendered|copy|markup|value|data)$/i;

/** The longest text in `state`, a script that holds what a program draws: its paragraphs, none if there is no article. */
export function paragraphsOfState(state: string, marks: FurnitureMarks): string[] {
  const start = state.indexOf('{');
  const value =
    start < 0 ? undefined : parseLooseJson(state.slice(start).replace(/;?\s{0,9}(?:\(function[\s\S]{0,500})?$/, ''));
  let best: string[] = [];
  let bestSigns = leastStateText;
  let nodes = 0;
  const offer = (paragraphs: string[]): void => {
    const signs = paragraphs.reduce((sum, text) => sum + signsOf(text), 0);
    if (signs > bestSigns) [best, bestSigns] = [paragraphs, signs];
  };
  const walk = (node: unknown, depth: number): void => {
    if (depth > maxStateDepth || ++nodes > maxStateNodes) return;
    if (Array.isArray(node)) {
      const texts = node.slice(0, 2000).map(textOfBlock);
      if (texts.filter((text) => text.length > 40).length >= 2)
        offer(texts.flatMap((text) => paragraphsOf(text, marks)));
      for (const entry of node.slice(0, 2000)) if (typeof entry === 'object') walk(entry, depth + 1);
    } else if (isRecord(node)) {
      for (const name in node) {
        const field = node[name];
        if (typeof field === 'string') {
          if (field.length > leastStateText && bodyNames.test(name)) offer(paragraphsOf(field, marks));
        } else if (typeof field === 'object') walk(field, depth + 1);
      }
    }
  };
  walk(value, 0);
  return best;
}

/** The text of an entry in a list of paragraphs: a string, or the first text field of an object. */
function textOfBlock(entry: unknown): string {
  if (typeof entry === 'string') return /\s/.test(entry) ? entry : '';
  if (!isRecord(entry)) return '';
  for (const name of ['text', 'content', 'html', 'value', 'body', 'data', 'paragraph', 'model']) {
    const field = entry[name];
    if (typeof field === 'string') return field;
    if (isRecord(field)) return textOfBlock(field);
  }
  return '';
}
