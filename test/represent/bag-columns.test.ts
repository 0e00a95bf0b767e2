import { expect, test } from 'vitest';
import type { Bag } from '../../src/model/bag.js';
import { BagColumns } from '../../src/represent/bag-columns.js';

function bagOf(features: readonly number[]): Bag {
  return {
    features: Int32Array.from(features),
    counts: Float32Array.from(features, (feature) => feature / 2),
    marks: Uint8Array.from(features, (feature) => feature % 7),
    surfaces: Int32Array.from(features, (feature) => feature + 1),
  };
}

test('bags come back as they were, however many and long they are', () => {
  const columns = new BagColumns();
  const bags = [3, 0, 20_000, 1, 16_000, 300_000, 5, 40_000, 70_000, 2].map((length, at) =>
    bagOf(Array.from({ length }, (_, feature) => feature + at)),
  );
  const numbers = bags.map((bag) => columns.add(bag));
  expect([columns.features, columns.longest]).toEqual([446_011, 300_000]);
  numbers.forEach((number, at) => {
    for (const column of ['features', 'counts', 'marks', 'surfaces'] as const)
      expect(Buffer.from(columns.at(number)[column].slice().buffer).equals(Buffer.from(bags[at]![column].buffer))).toBe(
        true,
      );
  });
});

test('a shorter bag takes the place of a longer one and touches no other', () => {
  const columns = new BagColumns();
  const [first, second, third] = [[1, 2], [3, 4, 5], [6]].map((features) => columns.add(bagOf(features)));
  columns.replace(second!, bagOf([9, 8]));
  expect([first!, second!, third!].map((number) => [...columns.at(number).features])).toEqual([[1, 2], [9, 8], [6]]);
  expect(columns.at(second!)).toEqual(bagOf([9, 8]));
});
