import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phonemesOf } from '../../src/text/phonemes.js';
import { blocksOf } from '../../src/text/phonetic-blocks.js';

function sharesBlock(one: string, other: string): boolean {
  const keys = new Set(blocksOf(phonemesOf(one)));
  return blocksOf(phonemesOf(other)).some((key) => keys.has(key));
}

test.each([
  ['Vladimir Putin', 'فلاديمير بوتين'],
  ['Angela Merkel', '默克尔'],
  ['Christoph Blocher', 'Кристоф Блохер'],
  ['Barack Obama', 'バラク・オバマ'],
  ['Emmanuel Macron', '에마뉘엘 마크롱'],
  ['Ban Ki-moon', 'Пан Ги Мун'],
])('%s and %s are compared', (one, other) => {
  expect(sharesBlock(one, other)).toBe(true);
});

test.each([
  ['Angela Merkel', 'Владимир Путин'],
  ['Barack Obama', '安倍晋三'],
])('%s and %s are not', (one, other) => {
  expect(sharesBlock(one, other)).toBe(false);
});

test('keys are few, ascending and each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const keys = blocksOf(phonemesOf(name));
      expect(keys.length).toBeLessThanOrEqual(48);
      expect([...new Set(keys)].sort((a, b) => a - b)).toEqual(keys);
    }),
  );
});

test('a name without sounds has no keys', () => {
  expect(blocksOf(phonemesOf('2021 ...'))).toEqual([]);
});
