/** Numbers in Han numerals, as they stand before 年, 月 and 日: 二〇二二, 十二, 二十三, 元 (the first year of an era). */

const digits = '〇一二三四五六七八九';
const numerals = new Map([...digits].map((numeral, value) => [numeral.charCodeAt(0), value]));
for (const [numeral, value] of [
  ['零', 0],
  ['○', 0],
  ['元', 1],
  ['十', 10],
  ['廿', 20],
  ['卅', 30],
] as const)
  numerals.set(numeral.charCodeAt(0), value);
const markers = '年月日号號';
const longest = 5;

export function isHanDigit(code: number): boolean {
  return numerals.has(code);
}

/** The number at `start`, if 年, 月, 日 or 号 follows it; undefined otherwise. */
export function hanNumber(text: string, start: number): { end: number; value: number } | undefined {
  let at = start;
  let value = 0;
  let tens = -1;
  for (; at < text.length && at - start < longest; at++) {
    const numeral = numerals.get(text.charCodeAt(at));
    if (numeral === undefined) break;
    if (numeral >= 10) {
      if (tens >= 0) return undefined;
      tens = numeral > 10 ? numeral : at === start ? 10 : 10 * value;
      value = 0;
    } else value = tens >= 0 ? numeral : 10 * value + numeral;
  }
  if (!markers.includes(text.charAt(at)) || at === text.length) return undefined;
  return { end: at, value: Math.max(tens, 0) + value };
}
