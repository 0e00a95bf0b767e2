import { expect, test } from 'vitest';
import { AffixIndex } from '../../src/detect/affix-index.js';

const index = new AffixIndex(['*ilor', '*or', 'uku*', 'u*', '*xh*', '*ije*'].map((affix) => [affix, affix] as const));
const matches = (word: string): string[] => {
  const found: string[] = [];
  index.match(word, (affix) => found.push(affix));
  return found;
};

test.each([
  ['the longest ending counts', 'oamenilor', ['*ilor']],
  ['the longest beginning counts', 'ukuthi', ['uku*']],
  ['inner parts count each time', 'xhaxhai', ['*xh*', '*xh*']],
  ['a word is more than its ending', 'or', []],
  ['an inner part may be the whole word', 'xh', ['*xh*']],
  ['no part at all', 'qwert', []],
  ['no word at all', '', []],
])('%s: %s', (_, word, found) => {
  expect(matches(word)).toEqual(found);
});
