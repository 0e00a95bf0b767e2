import { expect, test } from 'vitest';
import { languageName } from '../../src/report/language-names.js';

test.each([
  ['sq', 'Albanian'],
  ['id', 'Indonesian'],
  ['zza', 'Zaza'],
  ['aa', 'Afar'],
  ['sr-Latn', 'Serbian (Latn)'],
  ['und', 'unknown'],
  ['qqq', 'qqq'],
  ['', ''],
])('%j is %j', (tag, name) => expect(languageName(tag)).toBe(name));
