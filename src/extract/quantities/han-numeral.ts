/** Numbers in Han numerals below ten thousand, as they stand before 万 and 亿 and behind 百分之: 三, 两, 十二, 三百五十. */
import type { PlainNumber } from './read-number.js';

const values = new Map(
  [...'〇零一二三四五六七八九'].map((numeral, at) => [numeral.charCodeAt(0), Math.max(0, at - 1)]),
);
for (const two of '两兩') values.set(two.charCodeAt(0), 2);
const powers = new Map([...'十百千'].map((numeral, at) => [numeral.charCodeAt(0), 10 ** (at + 1)]));
const longest = 9;

/** The number that begins at `at`; undefined where none does. */
export function hanNumeral(text: string, at: number, to: number): PlainNumber | undefined {
  let end = at;
  let total = 0;
  let figure = 0;
  for (; end < to && end - at < longest; end++) {
    const code = text.charCodeAt(end);
    const value = values.get(code);
    const power = powers.get(code);
    if (value !== undefined) figure = value;
    else if (power !== undefined) {
      total += (figure === 0 ? 1 : figure) * power;
      figure = 0;
    } else break;
  }
  return end === at ? undefined : { end, value: total + figure, digits: end - at, marked: false };
}
