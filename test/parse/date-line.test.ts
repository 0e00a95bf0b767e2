import { describe, expect, test } from 'vitest';
import { dateOfLine } from '../../src/parse/date-line.js';
import { parseTools } from './tools.js';

const dateOf = (line: string) => {
  const span = dateOfLine(line, parseTools.lexicon);
  return span === null ? null : line.slice(span.start, span.end);
};

describe('dateOfLine', () => {
  test.each([
    ['08:40 03/01/2022', '08:40 03/01/2022'],
    ['3 January 2022, 08:40', '3 January 2022, 08:40'],
    ['Published: 3 January 2022, 08:40 GMT', '3 January 2022, 08:40 GMT'],
    ['Last updated on Wednesday, Sept. 30, 2022 at 12:45 p.m. EDT', 'Wednesday, Sept. 30, 2022 at 12:45 p.m. EDT'],
    ['2022-01-03T08:40:00Z', '2022-01-03T08:40:00Z'],
    ['Senin, 3 Januari 2022 08:40 WIB', 'Senin, 3 Januari 2022 08:40 WIB'],
    ['E hënë, 3 janar 2022', 'hënë, 3 janar 2022'],
    ['Publikuar më 03.01.2022, ora 08:40', '03.01.2022, ora 08:40'],
    ['Publié le 3 janvier 2022 à 08h40', '3 janvier 2022 à 08h40'],
    ['Stand: 03.01.2022 08:40 Uhr', '03.01.2022 08:40 Uhr'],
    ['3 de enero de 2022', '3 de enero de 2022'],
    ['Опубликовано 3 января 2022 г. в 08:40', '3 января 2022 г. в 08:40'],
    ['23.01.2020 15:56 | Son Güncelleme: 24.01.2020 15:56', '23.01.2020 15:56'],
    ['2022年1月3日 08:40', '2022年1月3日 08:40'],
    ['更新：2022年1月3日（月）8時40分', '2022年1月3日（月）8時40分'],
    ['2022년 1월 3일 오전 8:40', '2022년 1월 3일 오전 8:40'],
    ['آخر تحديث: ٣ يناير ٢٠٢٢', '٣ يناير ٢٠٢٢'],
    ['۱۳ دی ۱۴۰۰ - ۰۸:۴۰', '۱۳ دی ۱۴۰۰ - ۰۸:۴۰'],
    ['प्रकाशित: 3 जनवरी 2022', '3 जनवरी 2022'],
    ['Thứ Hai, ngày 3 tháng 1 năm 2022', 'Thứ Hai, ngày 3 tháng 1 năm 2022'],
    ['3/1/22', '3/1/22'],
    ['08:40, 3 January', '08:40, 3 January'],
  ])('%s', (line, expected) => {
    expect(dateOf(line)).toBe(expected);
  });

  test.each([
    '',
    'January',
    '2022',
    '100,000',
    '10:30',
    '3-2',
    'Season 2021/22',
    'Kyiv, 3 January 2022',
    'On 3 January 2022 the presidents spoke by telephone.',
    'Born: 3 January 1950',
    'Born on 3 January 1950 in Leningrad',
    'Top 10 films of 2022',
    'Arsenal 3, Chelsea 1 (15, 2022)',
    'Kosova 2 - 1 Norvegjia',
    '+355 69 123 4567',
    `Monday ${'3 '.repeat(60)} January 2022`,
  ])('not %j', (line) => {
    expect(dateOf(line)).toBeNull();
  });
});
