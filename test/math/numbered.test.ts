import { expect, test } from 'vitest';
import { numbered } from '../../src/math/numbered.js';

test('equal values have one number, in the order in which they first come', () => {
  expect([...numbered(['sq', 'id', 'sq', 'en', 'id'])]).toEqual([0, 1, 0, 2, 1]);
  expect(numbered([])).toHaveLength(0);
});
