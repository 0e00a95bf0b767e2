import { describe, expect, test } from 'vitest';
import { isoDay, numberBetween, sizeText, sizeUpTo, wholeNumberFrom } from '../../src/cli/option-values.js';
import { UsageError } from '../../src/errors.js';

describe('numberBetween', () => {
  test.each([
    ['0', 0],
    ['1', 1],
    ['0.25', 0.25],
    ['1.0', 1],
  ])('%s', (word, value) => expect(numberBetween(0, 1)(word)).toBe(value));

  test.each(['', ' ', '-0.1', '1.01', '.5', '1e-3', '0x1', 'NaN', 'Infinity', '0,5', '١'])('not %j', (word) =>
    expect(() => numberBetween(0, 1)(word)).toThrow(UsageError),
  );
});

describe('wholeNumberFrom', () => {
  test.each([
    ['1', 1],
    ['007', 7],
    ['999999999', 999_999_999],
  ])('%s', (word, value) => expect(wholeNumberFrom(1)(word)).toBe(value));

  test.each(['', '0', '-1', '1.5', '1e3', '9999999999', 'two'])('not %j', (word) =>
    expect(() => wholeNumberFrom(1)(word)).toThrow(UsageError),
  );
});

describe('isoDay', () => {
  test.each(['2022-01-03', '2024-02-29', '0001-01-01', '9999-12-31'])('%s', (word) => expect(isoDay(word)).toBe(word));

  test.each(['2022-1-3', '2022-02-29', '2022-13-01', '2022-00-10', '03/01/2022', '2022-01-03T00:00', '22-01-03', ''])(
    'not %j',
    (word) => expect(() => isoDay(word)).toThrow(UsageError),
  );
});

describe('sizeUpTo', () => {
  test.each([
    ['1', 1],
    ['500K', 512_000],
    ['16M', 16_777_216],
    ['16mb', 16_777_216],
    ['2G', 2_147_483_648],
  ])('%s', (word, bytes) => expect(sizeUpTo(2 ** 31)(word)).toBe(bytes));

  test.each(['', '0', '-1', '1.5M', 'M', '3G', '1T', '16 M', '9'.repeat(30)])('not %j', (word) =>
    expect(() => sizeUpTo(2 ** 31)(word)).toThrow(UsageError),
  );

  test.each([1, 1023, 1024, 1536, 16 * 1024 ** 2, 2 ** 34])('%i is told as it is taken', (bytes) =>
    expect(sizeUpTo(2 ** 40)(sizeText(bytes))).toBe(bytes),
  );
});
