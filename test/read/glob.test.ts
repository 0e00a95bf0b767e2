import { describe, expect, test } from 'vitest';
import { isGlob, matchesGlob, mayHoldMatches, parseGlob } from '../../src/read/glob.js';

describe('glob', () => {
  test.each([
    ['news/2022/*.txt', 'news/2022', ['*.txt']],
    ['*.md', '.', ['*.md']],
    ['/srv/**/**/a?.json', '/srv', ['**', 'a?.json']],
    ['/*.txt', '/', ['*.txt']],
    ['a*/b/c.txt', '.', ['a*', 'b', 'c.txt']],
  ])('%s starts at %s', (pattern, base, parts) => {
    expect(parseGlob(pattern)).toEqual({ base, parts });
  });

  test.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'a.md', false],
    ['*.txt', 'b/a.txt', false],
    ['*.txt', '.hidden.txt', false],
    ['.h*', '.hidden', true],
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'b/c/a.txt', true],
    ['**/*.txt', 'b/.git/a.txt', false],
    ['**', 'b/c/a.txt', true],
    ['?.txt', 'é.txt', true],
    ['?.txt', '.txt', false],
    ['a*b*c', 'aXXbYYc', true],
    ['a*b*c', 'aXXbYY', false],
    ['x/**/y/*.json', 'x/1/2/y/a.json', true],
    ['x/**/y/*.json', 'x/y/a.json', true],
    ['x/**/y/*.json', 'x/1/a.json', false],
    ['[*', '[abc', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matchesGlob({ base: '.', parts: pattern.split('/') }, path)).toBe(expected);
  });

  test.each([
    ['*.txt', 'sub', false],
    ['*/*.txt', 'sub', true],
    ['*/*.txt', 'sub/sub', false],
    ['**/*.txt', 'a/b/c', true],
    ['2022-*/x.txt', '2021-01', false],
  ])('%s looks into %s: %s', (pattern, folder, expected) => {
    expect(mayHoldMatches({ base: '.', parts: pattern.split('/') }, folder)).toBe(expected);
  });

  test('only stars and question marks make a glob', () => {
    expect(['a.txt', 'a[1].txt', 'a*', 'b?'].map(isGlob)).toEqual([false, false, true, true]);
  });

  test('hostile patterns and names take bounded time', () => {
    const glob = { base: '.', parts: [...Array<string>(50).fill('**'), `${'a*'.repeat(100)}b`] };
    expect(matchesGlob(glob, `${'x/'.repeat(500)}${'a'.repeat(200)}`)).toBe(false);
  });
});
