import { expect, test } from 'vitest';
import { LowerWords } from '../../../src/extract/entities/lower-words.js';

test('knows the words that were added, wherever they stand, and no others', () => {
  const words = 'end the end of same the bank sam'.split(' ');
  const folded = words.join(' ');
  const starts = Int32Array.from(words, (_, at) => words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
  const ends = starts.map((start, at) => start + words[at]!.length);
  const none = new Uint8Array(words.length);
  const tokens = {
    count: words.length,
    starts,
    ends,
    flags: none,
    words: new Uint16Array(words.length),
    gaps: none,
    places: starts,
  };
  const lower = new LowerWords(folded, tokens);
  for (const token of [0, 1, 4]) lower.add(token);
  expect(words.map((_, token) => lower.has(token, token))).toEqual([true, true, true, false, true, true, false, false]);
  expect(lower.has(0, 1)).toBe(false);
});
