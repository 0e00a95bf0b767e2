import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meant, nearest } from '../../src/cli/nearest.js';

describe('nearest', () => {
  test.each<[string, string[], string[]]>([
    ['ingset', ['ingest', 'diff'], ['ingest']],
    ['INGEST', ['ingest'], ['ingest']],
    ['dif', ['diff', 'help'], ['diff']],
    ['eval', ['evaluate', 'explain'], ['evaluate']],
    ['--thresh', ['--threshold', '--trace'], ['--threshold']],
    ['reprt', ['report', 'article'], ['report']],
    ['cats', ['hats', 'bats', 'rats', 'mats'], ['bats', 'hats', 'mats']],
    ['xyz', ['ingest', 'diff'], []],
    ['', ['a'], []],
    ['--', ['--quiet'], []],
    ['a'.repeat(5000), ['a'.repeat(5001)], []],
  ])('%s of %j: %j', (word, known, expected) => expect(nearest(word, known)).toEqual(expected));

  test('a word that is known is its own nearest', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), (word, others) => {
        expect(nearest(word, new Set([...others, word]))[0]).toBe(word);
      }),
    );
  });
});

test.each([
  [[], ''],
  [['a'], ': did you mean a?'],
  [['a', 'b'], ': did you mean a or b?'],
  [['a', 'b', 'c'], ': did you mean a, b or c?'],
])('%j is told as %j', (words, text) => expect(meant(words)).toBe(text));
