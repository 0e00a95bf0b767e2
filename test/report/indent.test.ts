import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Indenter } from '../../src/report/indent.js';

const laidOut = (json: string, level: number, indenter = new Indenter()): string =>
  new TextDecoder().decode(indenter.indent(new TextEncoder().encode(json), level));

/** As `JSON.stringify` lays it out, `level` levels deep. */
const expected = (value: unknown, level: number): string =>
  JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(level)}`);

test('any JSON is laid out as JSON.stringify does it, one after the other', () => {
  const indenter = new Indenter();
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.nat({ max: 4 }), (value, level) => {
      expect(laidOut(JSON.stringify(value), level, indenter)).toBe(expected(value, level));
    }),
    { numRuns: 1000 },
  );
});

test.each<[name: string, value: unknown]>([
  ['brackets, commas and quotes in strings', { 'a,[b]:{"c"}': 'say "hi\\", {then: [go]}' }],
  ['a backslash at the end of a string', ['\\', '\\\\', '"\\"']],
  ['half a surrogate pair', ['\ud83d']],
  ['empty lists in lists', [[], [[]], {}, { a: {} }]],
  ['more than fits at first', Array.from({ length: 20_000 }, (_, i) => ({ [`n${i}`]: [i] }))],
])('%s', (_name, value) => expect(laidOut(JSON.stringify(value), 2)).toBe(expected(value, 2)));

test('a string that never ends is no endless work', () => expect(laidOut('["abc\\', 0)).toContain('"abc'));
