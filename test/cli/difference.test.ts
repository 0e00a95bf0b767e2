import { expect, test } from 'vitest';
import { differences } from '../../src/cli/difference.js';

test.each<[expected: unknown, found: unknown, told: string[]]>([
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, ['a[0].b: expected 1, found 2']],
  [{ a: [1, 2] }, { a: [1] }, ['a[1]: expected 2, found nothing']],
  [{}, { a: 'new' }, ['a: expected nothing, found "new"']],
  [{ a: [] }, { a: {} }, ['a: expected [], found {}']],
  [{ a: null }, { a: { b: 1 } }, ['a: expected null, found {"b":1}']],
  [{ a: 1, b: 1, c: 1 }, { a: 2, b: 2, c: 2 }, ['a: expected 1, found 2', 'b: expected 1, found 2']],
  [{ a: 'x'.repeat(100) }, { a: 1 }, [`a: expected "${'x'.repeat(79)}…, found 1`]],
])('%j against %j', (expected, found, told) => expect(differences(expected, found, 2)).toEqual(told));
