import { expect, test } from 'vitest';
import { encodingOfLabel, labels } from '../../../src/read/encoding/labels.js';

test('the standard has 228 labels of 40 encodings', () => {
  expect(labels.size).toBe(228);
  expect(new Set(labels.values()).size).toBe(40);
});

// What TextDecoder does not know: it may not decode the replaced encodings, and ICU has no iso-8859-16.
const unknownToNode = ['replacement', 'iso-8859-16', 'x-user-defined'];

test.each([...labels].filter(([, name]) => !unknownToNode.includes(name)))(
  '%s means %s, as in TextDecoder',
  (label, name) => {
    expect(new TextDecoder(label).encoding).toBe(name);
  },
);

test.each([
  ['ISO-8859-1', 'windows-1252'],
  [' UTF-8\n', 'utf-8'],
  ['Shift_JIS', 'shift_jis'],
  ['GB2312', 'gbk'],
  ['hz-gb-2312', 'replacement'],
  ['iso-8859-16', 'iso-8859-16'],
  ['x-user-defined', 'x-user-defined'],
  ['utf-7', undefined],
  ['windows1252', undefined],
  ['\u00a0utf-8', undefined],
  ['', undefined],
  ['constructor', undefined],
  ['x'.repeat(1e6), undefined],
])('%j means %s', (label, name) => {
  expect(encodingOfLabel(label)).toBe(name);
});
