import { expect, test } from 'vitest';
import { WordUnits } from '../../src/text/word-units.js';

test('a word of a text is told from others of its length and beginning', () => {
  const text = 'Oslo Osla Os Осло';
  const units = new WordUnits();
  units.add(text, 0, 4);
  units.add(text, 13, 17);
  expect(units.isAt(0, text, 0, 4)).toBe(true);
  expect(units.isAt(0, text, 5, 9)).toBe(false);
  expect(units.isAt(0, text, 10, 12)).toBe(false);
  expect(units.isAt(1, text, 13, 17)).toBe(true);
});

test('many words are kept, and others after they were let go', () => {
  const units = new WordUnits();
  const words = Array.from({ length: 5000 }, (_, at) => `word${at}`);
  for (const word of words) units.add(word, 0, word.length);
  for (const [at, word] of words.entries()) expect(units.isAt(at, word, 0, word.length)).toBe(true);
  units.clear();
  units.add('Bergen', 0, 6);
  expect(units.isAt(0, 'Bergen', 0, 6)).toBe(true);
});
