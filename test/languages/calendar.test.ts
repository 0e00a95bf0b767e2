import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarByLanguage, languageAliases } from '../../src/languages/calendar.generated.js';
import { generateCalendar } from '../../src/languages/generate/calendar.js';
import type { Calendar } from '../../src/model/calendar.js';

const calendars = Object.entries(calendarByLanguage).map(
  ([code, json]) => [code, JSON.parse(json) as Calendar] as const,
);
const calendar = (code: string) => JSON.parse(calendarByLanguage[code]!) as Calendar;

const news =
  'af am ar az be bg bn bs ca ckb cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ' +
  'ko ku ky lb lo lt lv mk ml mn mr ms mt my nb nn ne nl om pa pl ps pt ro ru rw sd si sk sl sn so sq sr sv sw ta te tg th ti tk ' +
  'tr tt ug uk ur uz vi xh yo zh zu';

describe('calendar.generated.ts', () => {
  test('is what the generator makes of the pinned packages', () => {
    const committed = readFileSync(new URL('../../src/languages/calendar.generated.ts', import.meta.url), 'utf8');
    expect(committed === generateCalendar()).toBe(true);
  });

  test.each(news.split(' '))('%s has an entry', (code) => expect(calendarByLanguage).toHaveProperty(code));

  test.each(calendars)(
    '%s has twelve months, seven weekdays and an order',
    (code, { months, weekdays, shortMonths, shortWeekdays, order }) => {
      expect([months.length, shortMonths.length, weekdays.length, shortWeekdays.length]).toEqual([12, 12, 7, 7]);
      const numbered = ['zh', 'yue', 'ja', 'ko'].includes(code);
      if (news.split(' ').includes(code)) expect(months.every((month) => (month === '') === numbered)).toBe(true);
      expect(['dmy', 'mdy', 'ymd']).toContain(order);
    },
  );

  test.each([
    ['sq', { months: 'janar', weekdays: 'e diel', order: 'dmy', dayFirst: true }],
    ['id', { months: 'Januari', weekdays: 'Minggu', order: 'dmy', dayFirst: true }],
    ['ru', { months: 'января|январь', weekdays: 'воскресенье', order: 'dmy', dayFirst: true }],
    ['en', { months: 'January', weekdays: 'Sunday', order: 'mdy', dayFirst: false }],
    ['hu', { months: 'január', weekdays: 'vasárnap', order: 'ymd', dayFirst: false }],
    ['sr', { months: 'јануар|januar', weekdays: 'недеља|nedelja', order: 'dmy', dayFirst: true }],
  ])('%s opens its lists as CLDR does', (code, { months, weekdays, order, dayFirst }) => {
    const found = calendar(code);
    expect([found.months[0], found.weekdays[0], found.order, found.dayFirst]).toEqual([
      months,
      weekdays,
      order,
      dayFirst,
    ]);
  });

  test('only English leaves day and month open without a region', () => {
    expect(calendars.filter(([, { orderVaries }]) => orderVaries).map(([code]) => code)).toEqual(['en']);
    expect(calendar('en').orderByRegion).toMatchObject({ GB: 'dmy', AU: 'dmy', CA: 'ymd' });
    expect(calendar('en').orderByRegion).not.toHaveProperty('US');
  });

  test('Persian and Islamic months are twelve', () => {
    for (const [, { persianMonths, islamicMonths }] of calendars) {
      for (const list of [persianMonths, islamicMonths]) if (list) expect(list).toHaveLength(12);
    }
    expect(calendar('fa').persianMonths?.[0]).toBe('فروردین');
  });

  test('aliases lead to languages of the table', () => {
    for (const pair of languageAliases.split(' ')) {
      const [alias = '', code = ''] = pair.split(':');
      expect(calendarByLanguage).toHaveProperty(code);
      expect(calendarByLanguage).not.toHaveProperty(alias);
    }
  });
});
