import { expect, test } from 'vitest';
import { dayInAddress, hostOf } from '../../src/parse/address.js';

test.each([
  ['https://www.reuters.com/world/', 'reuters.com'],
  ['HTTP://News.Example.ORG:8080', 'news.example.org'],
  ['https://user@www2.example.org/x', 'example.org'],
  ['//example.org', undefined],
  ['not an address', undefined],
  ['https://', undefined],
])('the host of %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test.each([
  ['https://e.org/2022/01/03/title', '2022/01/03'],
  ['https://e.org/news/2022-1-3-title.html', '2022-1-3'],
  ['https://e.org/2022/01/title', undefined],
  ['https://e.org/2022/13/40/', undefined],
  ['https://e.org/a-20220103', undefined],
  ['https://e.org/12022/01/03', undefined],
])('the day in %s', (url, day) => {
  expect(dayInAddress(url)).toBe(day);
});
