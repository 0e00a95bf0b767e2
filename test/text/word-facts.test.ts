import { expect, test } from 'vitest';
import { isKnown, keepFact, WordFact } from '../../src/text/word-facts.js';
import { WordNumbering } from '../../src/text/words.js';

/** Whether what was found out at the first word of `learnt`, by looking `reach` units far, is known at the first word of `asked`. */
function isKnownAfter(learnt: string, reach: number, asked: string): boolean {
  const table = new WordNumbering();
  keepFact(learnt, table.read(learnt), 0, WordFact.noName, reach);
  return isKnown(asked, table.read(asked), 0, WordFact.noName);
}

test.each([
  ['alone, wherever it stands', 'paper of', 3, 'paper, or'],
  ['before a blank and a word', 'the cat', 3, 'the dog'],
  ['before a blank and a number', 'January 20', 7, 'January 7'],
  ['before a dot', 'said.', 4, 'said. He'],
  ['before a comma', 'said, he', 4, 'said, 20'],
  ['before the same word', 'de la cruz', 4, 'de la.'],
])('is known of a word %s', (_, learnt, reach, asked) => {
  expect(isKnownAfter(learnt, reach, asked)).toBe(true);
});

test.each([
  ['before something else', 'said.', 4, 'said he'],
  ['before a blank that may end a paragraph', 'the cat', 3, 'the \n\ncat'],
  ['before the dot of an initial', 'J.', 1, 'J.'],
  ['before another word', 'de la cruz', 4, 'de las'],
  ['that was looked behind', 'said. He', 5, 'said. He'],
])('is not known of a word %s', (_, learnt, reach, asked) => {
  expect(isKnownAfter(learnt, reach, asked)).toBe(false);
});
