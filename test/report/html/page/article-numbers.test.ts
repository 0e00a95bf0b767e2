import { expect, test } from 'vitest';
import { articleNumbers } from '../../../../src/report/html/page/article-numbers.js';

test('numbers in the order of the list; a copy has that of its original', () => {
  const article = (copyOf?: number) => ({ title: '', language: 0, ...(copyOf === undefined ? {} : { copyOf }) });
  expect(articleNumbers([article(2), article(), article(), article(1)])).toEqual([2, 1, 2, 1]);
});
