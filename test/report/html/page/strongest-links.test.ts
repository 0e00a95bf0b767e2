import { expect, test } from 'vitest';
import { strongestLinks } from '../../../../src/report/html/page/strongest-links.js';

test('the strongest link of each article, of equal ones the first', () => {
  const link = (a: number, b: number, strength: number) => ({ a, b, strength, says: '', evidence: [] });
  const [x, y, z] = [link(0, 1, 70), link(1, 2, 90), link(2, 3, 90)];
  expect(strongestLinks(5, [x, y, z])).toEqual([x, y, y, z, undefined]);
});
