import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/parse/page-lines.js';

const sentences =
  'The presidents spoke on Sunday. “We agree,” one said. ADVERTISEMENT Both will meet again | Log in | Photo: AFP. ' +
  'На встрече говорили о зерне. 两国总统通了电话。 ';

describe('linesOf', () => {
  test('lines without the space around them, with their places', () => {
    expect(linesOf('Title\n\n one \n\n two', 7)).toEqual([
      { text: 'one', start: 8, end: 11 },
      { text: 'two', start: 15, end: 18 },
    ]);
  });

  test('a page in one line falls into sentences', () => {
    const text = sentences.repeat(4);
    const pieces = linesOf(text, 0);
    expect(pieces.slice(0, 8).map((piece) => piece.text)).toEqual([
      'The presidents spoke on Sunday.',
      '“We agree,” one said.',
      'ADVERTISEMENT',
      'Both will meet again',
      'Log in',
      'Photo: AFP.',
      'На встрече говорили о зерне.',
      '两国总统通了电话。',
    ]);
    for (const { text: piece, start, end } of pieces) expect(text.slice(start, end)).toBe(piece);
  });

  test.each([sentences, `${sentences.repeat(4)}\nmore`])('other lines stay whole %#', (text) => {
    expect(linesOf(text, 0)[0]?.text).toBe(text.split('\n')[0]?.trim());
  });
});
