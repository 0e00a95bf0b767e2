/** The digits of a number, in any script, with their grouping and dividing marks, as a value. */
import { CharacterClass, classOf } from '../../text/characters.js';

const { digit } = CharacterClass;
/** More digits than this are a code. */
const longestNumber = 15;

/** A number as its digits say it, without multiplier. */
export interface PlainNumber {
  readonly end: number;
  readonly value: number;
  /** How many digits were read: `007` has three. */
  readonly digits: number;
  /** Digits grouped or divided by marks: a number that people write, not a year or code. */
  readonly marked: boolean;
}

/**
 * The number whose first digit stands at `at`. A mark before three digits groups, one before other digits divides (`1.234.567`,
 * `7,7`); with `dividesByPoint` a single point divides before three digits too. Groups of two are Indian: `1,00,000`.
 */
export function readNumber(text: string, at: number, to: number, dividesByPoint: boolean): PlainNumber {
  let figures = '';
  let digits = 0;
  let groups = 0;
  let marked = false;
  let divided = false;
  let end = at;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (classOf(code) === digit) {
      if (digits < longestNumber) figures += digitOf(code);
      digits++;
      end++;
      continue;
    }
    if (divided || !isMark(code) || end + 1 >= to || classOf(text.charCodeAt(end + 1)) !== digit) break;
    const next = digitsFrom(text, end + 1, to);
    const isIndian = code === comma && next === 2 && isIndianGroup(text, end + 1, to);
    const divides = code === comma || code === point || code === arabicPoint;
    const isGroup =
      isIndian ||
      (next === 3 &&
        figures !== '0' &&
        code !== arabicPoint &&
        (groups > 0 || digits <= 3) &&
        !(dividesByPoint && code === point && groups === 0 && digitsAfter(text, end + 4, to) !== point));
    if (!isGroup && !divides) break;
    if (isGroup) groups++;
    else {
      figures += '.';
      divided = true;
    }
    marked = true;
    end++;
  }
  return { end, value: Number(figures), digits, marked };
}

const comma = 0x2c;
const point = 0x2e;
const arabicPoint = 0x66b;
const marks = new Set([comma, point, arabicPoint, 0xa0, 0x202f, 0x2009, 0x27, 0x2019, 0x20, 0x66c]);

function isMark(code: number): boolean {
  return marks.has(code);
}

/** Two digits, a comma, and so on up to three digits. */
function isIndianGroup(text: string, at: number, to: number): boolean {
  let next = at;
  for (let group = 0; group < 4 && text.charCodeAt(next + 2) === comma; group++) {
    next += 3;
    const length = digitsFrom(text, next, to);
    if (length === 3) return true;
    if (length !== 2) return false;
  }
  return false;
}

/** The unit at `at` if it is a mark before three digits more, else 0. */
function digitsAfter(text: string, at: number, to: number): number {
  return at < to && isMark(text.charCodeAt(at)) && digitsFrom(text, at + 1, to) === 3 ? text.charCodeAt(at) : 0;
}

/** How many digits stand from `at` on, four at most. */
export function digitsFrom(text: string, at: number, to: number): number {
  let count = 0;
  while (count < 4 && at + count < to && classOf(text.charCodeAt(at + count)) === digit) count++;
  return count;
}

/** The ASCII digit of any decimal digit: Unicode keeps each script's ten in a row that starts at a multiple the row's zero. */
function digitOf(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  let zero = code;
  while (code - zero < 9 && classOf(zero - 1) === digit) zero--;
  return String((code - zero) % 10);
}
