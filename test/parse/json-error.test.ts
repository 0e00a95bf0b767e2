import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOfJsonError } from '../../src/parse/json-error.js';

describe('lineOfJsonError', () => {
  test.each([
    ['', 1],
    ['[1,\n2,\n]', 3],
    ['{"a": 1,\n"b": tru}', 2],
    ['{"a": 1\n"b": 2}', 2],
    ['{"a": "x\ny"}', 1],
    ['[\n{"a": "\\q"}]', 2],
    ['[1]\n\nx', 3],
    ['[1,\n\n', 3],
    ['{\n"a"\n1}', 3],
    ['{\na: 1}', 2],
    ['[01]', 1],
    ['[\n1.]', 2],
    ['"abc', 1],
    ['['.repeat(100_000), 1],
    [`\n${'{"a":'.repeat(100_000)}`, 2],
  ])('%s', (text, line) => {
    expect(lineOfJsonError(text)).toBe(line);
  });

  test('a correct text is followed to its end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const indented = JSON.stringify(JSON.parse(text), null, 2);
        expect(lineOfJsonError(indented)).toBe(indented.split('\n').length);
        expect(lineOfJsonError(`${indented}\n\u0001`)).toBe(indented.split('\n').length + 1);
      }),
    );
  });

  test('a long string needs no memory of its own', () => {
    expect(lineOfJsonError(`["${'x'.repeat(20_000_000)}"\n`)).toBe(2);
  });
});
