import { expect, test } from 'vitest';
import { decideLanguage } from '../../src/detect/decide-language.js';
import type { DocumentLanguage } from '../../src/model/document.js';

const found: DocumentLanguage = { tag: 'sq', confidence: 0.97, from: 'detected' };

test.each([
  ['a declared language is trusted', 'pt_BR', 'auto', { tag: 'pt', confidence: 1, from: 'declared' }],
  ['one that names none is not', 'xx', 'auto', found],
  ['without one the text decides', undefined, 'auto', found],
  ['or where the user wants that', 'pt', 'always', found],
] as const)('%s', (_, declared, detect, language) => {
  expect(decideLanguage(declared, detect, () => found)).toEqual(language);
});

test('does not detect where the source declares', () => {
  const fail = () => expect.unreachable();
  expect(decideLanguage('en', 'auto', fail).tag).toBe('en');
});
