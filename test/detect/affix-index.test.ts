import { expect, test } from 'vitest';
import { AffixIndex } from '../../src/detect/affix-index.js';

const affixes = ['*ilor', '*or', 'uku*', 'u*', '*xh*', '*ije*'];
const index = new AffixIndex();
const byNumber = new Map(affixes.map((affix) => [index.add(affix), affix]));
const matches = (word: string): (string | undefined)[] => {
  // Within a text, so that nothing beside the word counts.
  const units = Uint16Array.from(`uku${word}ilor`, (letter) => letter.charCodeAt(0));
  const [from, to] = [3, 3 + word.length];
  const inner = Array.from(word, (_, at) => index.inner(units, from + at, to));
  const found = [index.ending(units, from, to), index.beginning(units, from, to), ...inner];
  return found.filter((number) => number >= 0).map((number) => byNumber.get(number));
};

test.each([
  ['the longest ending counts', 'oamenilor', ['*ilor']],
  ['the longest beginning counts', 'ukuthi', ['uku*']],
  ['inner parts count each time', 'xhaxhai', ['*xh*', '*xh*']],
  ['a word is more than its ending', 'or', []],
  ['an inner part may be the whole word', 'xh', ['*xh*']],
  ['no part at all', 'qwert', []],
])('%s: %s', (_, word, found) => {
  expect(matches(word)).toEqual(found);
});

test('an index of nothing finds nothing', () => {
  const none = new AffixIndex();
  const units = Uint16Array.of(0x61, 0x62);
  expect([none.ending(units, 0, 2), none.beginning(units, 0, 2), none.inner(units, 0, 2)]).toEqual([-1, -1, -1]);
});
