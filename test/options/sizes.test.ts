import { expect, test } from 'vitest';
import { bytesOf, sizeText } from '../../src/options/sizes.js';

test.each([
  ['1', 1],
  ['500k', 512_000],
  ['16mb', 16_777_216],
])('%s', (text, bytes) => expect(bytesOf(text)).toBe(bytes));

test.each(['', '-1', '1.5M', 'M', '1T', '16 M'])('no size: %j', (text) => expect(bytesOf(text)).toBeNaN());

test.each([1, 1023, 1024, 1536, 16 * 1024 ** 2, 2 ** 34])('%i is told as it is taken', (bytes) =>
  expect(bytesOf(sizeText(bytes))).toBe(bytes),
);
