import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldWord, foldedString } from '../../src/text/fold.js';

describe('foldWord', () => {
  test.each([
    ['ERDOĞAN', 'erdogan'],
    ['İstanbul', 'istanbul'],
    ['ISPARTA ısparta', 'isparta isparta'],
    ['Zelens\u00adkyy\u200b', 'zelenskyy'],
    ['e\u0301te\u0301 été', 'ete ete'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ёлкин й', 'елкин и'],
    ['Αθήνας', 'αθηνασ'],
    ['أُرْدُن آل ـــ', 'اردن ال'],
    ['ایران كيف', 'ايران كيف'],
    ['ज़ी क़', 'जी क'],
    ['आन्ध्र उत्तराखण्ड', 'आंध्र उत्तराखंड'],
    ['মুম্বই ইন্ডিজ', 'মুংবই ইংডিজ'],
    ['अन्न अन्य जन्म', 'अन्न अन्य जन्म'],
    ['தமிழ்நாடு இந்தியா', 'தமிழ்நாடு இந்தியா'],
    ['ＷＨＯ ﾛ', 'who ロ'],
    ['ガ', 'ガ'],
    ['한국', '한국'],
    ['NATO-Rusia', 'nato rusia'],
    ['Rusia - NATO', 'rusia - nato'],
    ['U.S. and U.S.A.', 'us and usa'],
    ['J. K. Rowling said.', 'j k rowling said.'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['one  \t two\u00a0three', 'one two three'],
  ])('%j -> %j', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });
});

test('a wrapped line is one line, an empty line ends a paragraph', () => {
  expect(foldedString(foldText('New\nYork\r\n\r\nTimes \n \n\n end'))).toBe('new york\ntimes\nend');
});

test('offsets rise, stay within the source, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
      const { offsets, length } = foldText(source);
      for (let at = 1; at <= length; at++) expect(offsets[at]!).toBeGreaterThanOrEqual(offsets[at - 1]!);
      expect(offsets[length]).toBe(source.length);
      const once = foldWord(source.replace(/[.-]/g, ''));
      expect(foldWord(once)).toBe(once);
    }),
  );
});
