import { describe, expect, test } from 'vitest';
import { numberBy, sizeBy, textBy } from '../../src/cli/option-values.js';
import { UsageError } from '../../src/errors.js';
import { numberBetween, optionRules, sizeUpTo, wholeNumberFrom } from '../../src/options/rules.js';

describe('numberBy', () => {
  const share = numberBy(numberBetween(0, 1));

  test.each([
    ['0', 0],
    ['1', 1],
    ['0.25', 0.25],
    ['1.0', 1],
  ])('%s', (word, value) => expect(share(word)).toBe(value));

  test.each(['', ' ', '-0.1', '1.01', '.5', '1e-3', '0x1', 'NaN', 'Infinity', '0,5', '١'])('not %j', (word) =>
    expect(() => share(word)).toThrow(UsageError),
  );

  test.each([
    ['1', 1],
    ['007', 7],
    ['999999999', 999_999_999],
  ])('whole: %s', (word, value) => expect(numberBy(wholeNumberFrom(1))(word)).toBe(value));

  test.each(['', '0', '-1', '1.5', '1e3', '9999999999', 'two'])('not whole: %j', (word) =>
    expect(() => numberBy(wholeNumberFrom(1))(word)).toThrow('It must be a whole number from 1 on.'),
  );
});

describe('textBy', () => {
  const day = textBy(optionRules.referenceDate);

  test.each(['2022-01-03', '2024-02-29', '0001-01-01', '9999-12-31'])('%s', (word) => expect(day(word)).toBe(word));

  test.each(['2022-1-3', '2022-02-29', '2022-13-01', '2022-00-10', '03/01/2022', '2022-01-03T00:00', '22-01-03', ''])(
    'not %j',
    (word) => expect(() => day(word)).toThrow('It must be a day of the calendar as YYYY-MM-DD.'),
  );
});

describe('sizeBy', () => {
  const size = sizeBy(sizeUpTo(2 ** 31));

  test.each([
    ['1', 1],
    ['500K', 512_000],
    ['16M', 16_777_216],
    ['2G', 2_147_483_648],
  ])('%s', (word, bytes) => expect(size(word)).toBe(bytes));

  test.each(['', '0', '-1', '1.5M', 'M', '3G', '1T', '16 M', '9'.repeat(30)])('not %j', (word) =>
    expect(() => size(word)).toThrow('It must be a number of bytes from 1 to 2G, as 500K, 16M or 2G.'),
  );
});
