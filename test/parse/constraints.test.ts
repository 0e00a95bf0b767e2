import { describe, expect, test } from 'vitest';
import { parseConstraints } from '../../src/parse/constraints.js';

describe('constraints', () => {
  test.each([
    ['lists', '{"mustLink": [["a", "b", "c"]], "cannotLink": [["a", "d"]]}', ['a b true', 'b c true', 'a d false']],
    ['lines', '{"a": "a", "b": "b", "same": true}\n\n{"a": "b", "b": "d", "same": false}\n', ['a b true', 'b d false']],
  ])('as %s', (_, text, expected) => {
    expect(parseConstraints(text, 'own').map(({ a, b, same }) => `${a} ${b} ${same}`)).toEqual(expected);
  });

  test.each([
    ['{"mustLink": "a"}', 'own: "mustLink" is no list of lists'],
    ['{"cannotLink": [["a"]]}', 'own: "cannotLink" 1 is no list of two ids or more'],
    ['{"a": "a"}', 'own: line 1 lacks "a", "b" or "same"'],
    ['nonsense', 'own: line 1 lacks'],
    ['{"mustLink": [["a", "b"], ["b", "c"]], "cannotLink": [["a", "c"]]}', 'own: a and c must and cannot be together'],
  ])('%s', (text, message) => {
    expect(() => parseConstraints(text, 'own')).toThrow(message);
  });
});
