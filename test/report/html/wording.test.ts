import { describe, expect, test } from 'vitest';
import { counted } from '../../../src/report/wording.js';
import { daysInWords, featureInWords, linkInWords, percent } from '../../../src/report/html/wording.js';

describe('counted', () => {
  test.each([
    [0, '0 articles'],
    [1, '1 article'],
    [12_345, '12,345 articles'],
  ])('%i', (count, words) => expect(counted(count, 'article')).toBe(words));

  test('an odd plural', () => expect(counted(2, 'copy', 'copies')).toBe('2 copies'));
});

describe('daysInWords', () => {
  test.each([
    ['2022-01-02', '2022-01-02', '2 January 2022'],
    ['2022-01-02', '2022-01-03', '2 to 3 January 2022'],
    ['2022-01-30', '2022-02-02', '30 January to 2 February 2022'],
    ['2021-12-30', '2022-01-02', '30 December 2021 to 2 January 2022'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-27', '1 to 27 February 2023'],
    ['2022-01-01', '2022-12-31', '2022'],
    ['2022-01-01', '2022-03-31', '1 January to 31 March 2022'],
    ['someday', '2022-01-01', 'someday to 2022-01-01'],
  ])('%s to %s', (from, to, words) => expect(daysInWords(from, to)).toBe(words));
});

describe('percent', () => {
  test.each([
    [0, '0%'],
    [0.004, 'under 1%'],
    [0.505, '51%'],
    [0.9884, '99%'],
    [0.9996, 'over 99%'],
    [1, '100%'],
  ])('%d', (share, words) => expect(percent(share)).toBe(words));
});

describe('linkInWords', () => {
  const link = (score: number, feature: string) => ({
    a: 'a',
    b: 'b',
    score,
    evidence: [{ feature, value: 1, shared: [] }],
  });
  test.each([
    ['a likely one', link(0.83, 'terms'), '83% likely the same event'],
    ['a nearly certain one', link(0.997, 'terms'), 'Over 99% likely the same event'],
    ['a copy', link(0.83, 'copies'), 'Copies: 83% of the text is the same'],
    ['one that the user wants', link(1, 'constraints'), 'Together because your constraints say so'],
  ])('%s', (_what, given, words) => expect(linkInWords(given)).toBe(words));
});

test('a feature without words of its own is told as it stands, made harmless', () =>
  expect(['entities', 'tides\u202e'].map(featureInWords)).toEqual(['People and organisations', 'tides']));
