import { expect, test } from 'vitest';
import { grown } from '../../src/math/grown.js';

test('a column keeps its numbers and its type, and new places hold the rest', () => {
  expect(grown(Uint16Array.of(1, 2), 4)).toEqual(Uint16Array.of(1, 2, 0, 0));
  expect(grown(Float64Array.of(0.5), 3, -1)).toEqual(Float64Array.of(0.5, -1, -1));
});

test('one that is long enough stays itself', () => {
  const column = Int32Array.of(1, 2, 3);
  expect(grown(column, 3)).toBe(column);
  expect(grown(column, 1)).toBe(column);
});
