import { describe, expect, test } from 'vitest';
import { titleLabel } from '../../src/parse/title.js';
import { parseTools } from './tools.js';

describe('titleLabel', () => {
  test.each([
    [' date 2022-01 Putin dhe Erdogan zotohen', 'Putin dhe Erdogan zotohen', '2022-01'],
    ['Date: 2022-01-03 Putin', 'Putin', '2022-01-03'],
    ['date=2022-01-03T08:40:00Z | Putin', 'Putin', '2022-01-03T08:40:00Z'],
    ['[2022-01-03] Putin', 'Putin', '2022-01-03'],
    ['2022-01-03 - Putin', 'Putin', '2022-01-03'],
    ['Tanggal: 2022-01 Putin', 'Putin', '2022-01'],
    ['Title: Putin', 'Putin', undefined],
    ['標題：普京', '普京', undefined],
    ['Titull: Putin', 'Putin', undefined],
  ])('%s', (title, rest, date) => {
    const label = titleLabel(title, parseTools.lexicon);
    expect([title.slice(label.end), label.date?.text]).toEqual([rest, date]);
    if (label.date !== undefined) expect(title.slice(label.date.start, label.date.end)).toBe(date);
  });

  test.each([
    'Putin dhe Erdogan',
    'Liga 2010-11 nis me surpriza',
    '2010-11 season review',
    'Budget 2022-23 passed',
    'Date night returns to the cinema',
    'Title fight ends in draw',
    'Published poems found',
    '2022 in pictures',
    '',
    'a'.repeat(200_000),
    ' '.repeat(200_000),
  ])('no label in %s', (title) => {
    expect(titleLabel(title, parseTools.lexicon)).toEqual({ end: 0 });
  });
});
