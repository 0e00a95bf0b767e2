import { expect, test } from 'vitest';
import { sampleBlocks as sample, textOf, wordsOf } from '../../src/detect/sample.js';

const sampleBlocks = (text: string, length: number) => {
  const { count, blockAt } = sample(text, length);
  return Array.from({ length: count }, (_, index) => blockAt(index))
    .filter((block) => block !== undefined)
    .map((block) => {
      const { count: words, starts, ends } = wordsOf(block);
      const text = textOf(block);
      return {
        text,
        script: block.script,
        words: Array.from({ length: words }, (_, word) => text.slice(starts[word], ends[word])),
      };
    });
};

test('of a long text, blocks come from all over it', () => {
  const blocks = sampleBlocks('notice '.repeat(140) + 'artikull '.repeat(600), 1200);
  expect(blocks.map(({ words }) => words.at(1))).toEqual(['notice', 'artikull', 'artikull', 'artikull']);
});

test('cuts at words, in blocks of about 300 characters', () => {
  const blocks = sampleBlocks('mirë '.repeat(400), 1200);
  expect(blocks.map(({ text }) => text.length)).toEqual([299, 299, 299, 299]);
  expect(blocks.every(({ words }) => words.every((word) => word === 'mirë'))).toBe(true);
});

test('a short rest joins the block before it', () => {
  expect(sampleBlocks('fjalë '.repeat(60), 1200)).toHaveLength(1);
});

test('cuts text without blanks too', () => {
  expect(sampleBlocks('中'.repeat(700), 1200)).toHaveLength(3);
});

test.each([
  ['addresses are left out', 'Shih www.example.al dhe a@b.al tani', ['shih', 'dhe', 'tani']],
  ['apostrophes belong to the word', 'L’Ukraine o‘zbek', ["l'ukraine", "o'zbek"]],
  ['digits part words', 'COVID-19 3a', ['covid', 'a']],
  ['of Han, single characters are', '总统𠮷。', ['总', '统', '𠮷', '。']],
])('%s', (_, text, words) => {
  expect(sampleBlocks(text, 1200)[0]?.words).toEqual(words);
});

test.each([
  ['Kana', '首相は昨日、会談した'],
  ['Han', '总统昨天表示'],
  ['Cyrillic', 'Президент NATO'],
  ['Arabic', 'قال'],
  ['Hangul', '대통령은 NATO'],
])('%s: %s', (script, text) => {
  expect(sampleBlocks(text, 1200)[0]?.script).toBe(script);
});
