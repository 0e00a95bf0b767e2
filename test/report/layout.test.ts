import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { columns, cut, cutStart, flow, padded, wrap } from '../../src/report/layout.js';

describe('cut', () => {
  test.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['a word too many', 10, 'a word to…'],
    ['ends at a space', 8, 'ends at…'],
    ['北京北京北京', 7, '北京北…'],
    ['北京北京北京', 6, '北京…'],
    ['cafe\u0301s', 5, 'cafe\u0301s'],
    ['cafe\u0301 au lait', 5, 'cafe\u0301…'],
    ['हिन्दी समाचार', 4, 'हिन्…'],
    ['', 5, ''],
  ])('%j in %i columns is %j', (text, width, shown) => {
    expect(cut(text, width)).toBe(shown);
    expect(columns(cut(text, width))).toBeLessThanOrEqual(width);
  });
});

test.each([
  ['wires.jsonl', 20, 'wires.jsonl'],
  ['wires/2023/march/wires.jsonl', 18, '…march/wires.jsonl'],
  ['北京/新闻.txt', 9, '…新闻.txt'],
])('cutStart: %j in %i columns is %j', (text, width, shown) => expect(cutStart(text, width)).toBe(shown));

test.each([
  ['en', 4, 'en  '],
  ['北京', 5, '北京 '],
  ['longer', 3, 'longer'],
])('padded: %j to %i columns is %j', (text, width, shown) => expect(padded(text, width)).toBe(shown));

test.each<[words: string[], width: number, lines: string[]]>([
  [['one,', 'two,', 'three'], 9, ['one, two,', 'three']],
  [['one,', 'two,', 'three'], 20, ['one, two, three']],
  [['incomprehensibly,', 'long'], 8, ['incomprehensibly,', 'long']],
  [[], 8, []],
])('flow: %j in %i columns is %j', (words, width, lines) => expect(flow(words, width)).toEqual(lines));

test.each([
  ['The dam has burst', 20, 2, ['The dam has burst']],
  ['The dam above Harvik has burst', 14, 3, ['The dam above', 'Harvik has', 'burst']],
  ['The dam above Harvik has burst', 14, 2, ['The dam above', 'Harvik has bu…']],
  ['哈维克镇一千二百多人', 10, 2, ['哈维克镇一', '千二百多人']],
  ['a '.repeat(10), 7, 2, ['a a a a', 'a a a…']],
])('wrap: %j in %i columns and %i lines is %j', (text, width, most, lines) =>
  expect(wrap(text, width, most)).toEqual(lines),
);

describe('columns are those of string-width', () => {
  test.each([
    'The dam above Harvik has burst',
    'Ο Ερντογάν και ο Πούτιν συζήτησαν',
    'Путін і Ердоган: «розмова»',
    '北京：两国领导人通电话',
    '안녕하세요 뉴스',
    'أردوغان وبوتين يتحدثان',
    'ประธานาธิบดีพูดคุย',
    'cafe\u0301 au lait',
    'ｶﾀｶﾅ カタカナ',
    'a\u200bb\u00adc\u202e',
    '🇮🇩 goal ⚽ 👨‍👩‍👧',
    '',
  ])('%j', (text) => expect(columns(text)).toBe(stringWidth(text)));
});
