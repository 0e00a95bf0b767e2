import { expect, test } from 'vitest';
import { searchWords } from '../../../../src/report/html/page/search-words.js';

test.each([
  ['gas explosion', ['gas', 'explosion']],
  ['"gas explosion"', ['gas explosion']],
  ['"Gas   Explosion" Łódź', ['gas explosion', 'lodz']],
  ['“gas explosion” mine', ['gas explosion', 'mine']],
  ['„gas explosion“', ['gas explosion']],
  ['«взрыв газа»', ['взрыв газа']],
  ['"gas explosion', ['gas explosion']],
  ['"a" b c "d e" f', ['a', 'b', 'c', 'd e', 'f']],
  ['" " ""', []],
  ['', []],
])('%s', (text, words) => expect(searchWords(text)).toEqual(words));
