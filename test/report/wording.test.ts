import { expect, test } from 'vitest';
import { counted, dayOf, daySpan, grouped } from '../../src/report/wording.js';
import { article } from './small-report.js';

test.each([
  [0, '0 articles'],
  [1, '1 article'],
  [999, '999 articles'],
  [12345, '12,345 articles'],
  [1234567, '1,234,567 articles'],
])('%d', (count, text) => {
  expect(counted(count, 'article')).toBe(text);
  expect(text.startsWith(grouped(count))).toBe(true);
});

test.each([
  ['2022-01-02', '2022-01-05', '2022-01-02 to 2022-01-05'],
  ['2022-01-02', '2022-01-02', '2022-01-02'],
  [null, null, ''],
])('from %s to %s', (from, to, text) => expect(daySpan(from, to)).toBe(text));

test('undated articles come last', () => {
  expect(dayOf(article('a', 'en', '9999-12-31', '')) < dayOf(article('b', 'en', null, ''))).toBe(true);
});
