import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseDates } from '../../../src/extract/dates/recognise.js';
import { parseIsoDay } from '../../../src/math/iso-day.js';
import { lexiconOf, mentionsIn } from './small-pack.js';

const read = (code: string, text: string, reference: string | null = '2022-01-03') =>
  mentionsIn(code, text, reference).map(
    ({ text: surface, from, to }) => `${surface} = ${from === to ? from : `${from}..${to}`}`,
  );

describe('dates with a month by name', () => {
  test.each([
    ['en', 'They met on 3 January 2022 in Ankara.', ['3 January 2022 = 2022-01-03']],
    ['en', 'They met on January 3rd, 2022.', ['January 3rd, 2022 = 2022-01-03']],
    ['en', 'Shares fell on Sept. 30.', ['Sept. 30 = 2021-09-30']],
    ['en', 'from June to August 2010', ['June = 2010-06-01..2010-06-30', 'August 2010 = 2010-08-01..2010-08-31']],
    ['en', 'from December 2021 to March', ['December 2021 = 2021-12-01..2021-12-31', 'March = 2022-03-01..2022-03-31']],
    ['en', 'the 3–5 January talks', ['3–5 January = 2022-01-03..2022-01-05', '5 January = 2022-01-05']],
    ['en', 'on January 3-5, 2022,', ['January 3-5, 2022 = 2022-01-03..2022-01-05', '5 = 2022-01-05']],
    ['en', 'on 3, 4 and 5 January', ['3 = 2022-01-03', '4 = 2022-01-04', '5 January = 2022-01-05']],
    ['en', 'the first of January 2022', ['first of January 2022 = 2022-01-01']],
    ['de', 'am 3. Januar 2022 und im März', ['3. Januar 2022 = 2022-01-03', 'März = 2022-03-01..2022-03-31']],
    ['de', 'vom 18. und 19. Dezember', ['18 = 2021-12-18', '19. Dezember = 2021-12-19']],
    [
      'fr',
      'le 1er janvier 2022, puis le premier décembre',
      ['1er janvier 2022 = 2022-01-01', 'premier décembre = 2021-12-01'],
    ],
    ['fr', "au mois d'avril 2021", ['avril 2021 = 2021-04-01..2021-04-30']],
    ['es', 'el 3 de enero de 2022', ['3 de enero de 2022 = 2022-01-03']],
    ['id', 'pada tanggal 17 Desember lalu', ['17 Desember = 2021-12-17']],
    ['id', 'sejak bulan Januari tahun 2021', ['Januari tahun 2021 = 2021-01-01..2021-01-31']],
    ['ru', '3 января 2022 года, в декабре', ['3 января 2022 = 2022-01-03', 'декабре = 2021-12-01..2021-12-31']],
    ['sq', 'më 2 Janar, në muajin tetor', ['2 Janar = 2022-01-02', 'tetor = 2021-10-01..2021-10-31']],
    ['tr', "3 Ocak 2022'de, 5 Mart'ta", ['3 Ocak 2022 = 2022-01-03', '5 Mart = 2022-03-05']],
    ['hu', '2022. január 3-án', ['2022. január 3-án = 2022-01-03']],
    ['et', '18. detsembril', ['18. detsembril = 2021-12-18']],
    ['vi', 'ngày 3 tháng 1 năm 2022', ['3 tháng 1 năm 2022 = 2022-01-03']],
    ['ar', 'في 3 يناير 2022 وفي كانون الأول', ['3 يناير 2022 = 2022-01-03', 'كانون الأول = 2021-12-01..2021-12-31']],
    ['ar', 'في 2 كانون الثاني/يناير 2022', ['2 كانون الثاني/يناير 2022 = 2022-01-02']],
    ['ar', 'يوم 3 كانون الثاني (يناير) 2022', ['3 كانون الثاني (يناير) 2022 = 2022-01-03']],
    ['ar', 'في كانون الأول/ديسمبر', ['كانون الأول/ديسمبر = 2021-12-01..2021-12-31']],
    ['ar', 'يناير/فبراير 2022', ['يناير = 2022-01-01..2022-01-31', 'فبراير 2022 = 2022-02-01..2022-02-28']],
    ['hi', '३ जनवरी २०२२ को', ['३ जनवरी २०२२ = 2022-01-03']],
    ['th', 'วันที่ 3 มกราคม 2565', ['3 มกราคม 2565 = 2022-01-03']],
    ['fa', '۱۳ دی ۱۴۰۰', ['۱۳ دی ۱۴۰۰ = 2022-01-03']],
    ['id', 'rilis 3 January 2022', ['3 January 2022 = 2022-01-03']],
  ])('%s: %s', (code, text, expected) => expect(read(code, text)).toEqual(expected));
});

describe('a weekday of this week', () => {
  test.each([
    // On a Monday yesterday is meant, later in the week the day ahead.
    ['es', 'la madrugada de este domingo', '2022-01-03', ['este domingo = 2022-01-02']],
    ['es', 'se reunirán este viernes', '2022-01-03', ['este viernes = 2022-01-07']],
    ['es', 'murió este miércoles', '2022-01-05', ['este miércoles = 2022-01-05']],
  ])('%s: %s (%s)', (code, text, reference, expected) => expect(read(code, text, reference)).toEqual(expected));
});

describe('dates in numbers', () => {
  test.each([
    ['sv', 'den 28/3-2014 och 3/1 2022', ['28/3-2014 = 2014-03-28', '3/1 2022 = 2022-01-03']],
    ['lt', '2022 01 03 Vilnius, 2022 13 03', ['2022 01 03 = 2022-01-03']],
    ['th', '3 ม.ค. 65', ['3 ม.ค. 65 = 2022-01-03']],
    ['fi', '3.–7.1.2022', ['3.–7.1.2022 = 2022-01-03..2022-01-07', '7.1.2022 = 2022-01-07']],
    ['am', 'ጥር 25 ቀን 2014', ['ጥር 25 ቀን 2014 = 2022-02-02']],
    ['sq', '08:40 03/01/2022', ['03/01/2022 = 2022-01-03']],
    // Full stops are day first even where slashes are not.
    ['en', 'dated 04.12.2024', ['04.12.2024 = 2024-12-04']],
    ['en', 'dated 2022-01-03T08:40:00Z', ['2022-01-03 = 2022-01-03']],
    ['cs', 'dne 3. 1. 2022', ['3. 1. 2022 = 2022-01-03']],
    ['id', 'Senin (3/1/2022) dan Selasa (4/1)', ['Senin (3/1/2022 = 2022-01-03', 'Selasa (4/1 = 2022-01-04']],
    ['zh', '2022年1月3日星期一', ['2022年1月3日星期一 = 2022-01-03']],
    ['zh', '二〇二二年十二月二十三日', ['二〇二二年十二月二十三日 = 2022-12-23']],
    ['ja', '令和4年1月3日、', ['令和4年1月3日 = 2022-01-03']],
    ['ja', '３日(月)に', ['３日(月) = 2022-01-03']],
    ['ja', '1月3日以降、1月3日間', ['1月3日 = 2022-01-03', '1月 = 2022-01-01..2022-01-31']],
    ['ko', '2022년 1월 3일', ['2022년 1월 3일 = 2022-01-03']],
    ['zh', '4至6月', ['4 = 2021-04-01..2021-04-30', '6月 = 2021-06-01..2021-06-30']],
    ['zh', '他于2月去世', ['2月 = 2022-02-01..2022-02-28']],
    ['zh', '3月下旬', ['3月 = 2022-03-01..2022-03-31']],
    ['zh', '第2周周一', ['周一 = 2022-01-03']],
  ])('%s: %s', (code, text, expected) => expect(read(code, text)).toEqual(expected));
});

describe('days of one month, and names that hold a month', () => {
  test.each([
    ['en', 'on March 3 and 5, 2023', ['March 3 = 2023-03-03', '5, 2023 = 2023-03-05']],
    ['en', 'March 3, 5 and 7, 2023', ['March 3 = 2023-03-03', '5 = 2023-03-05', '7, 2023 = 2023-03-07']],
    ['en', 'in March 3 and 5 people came', ['March 3 = 2022-03-03']],
    ['en', '25–31 April', ['25–31 April = 2022-04-25']],
    ['ko', '3월 3일부터 5일까지', ['3월 3일 = 2022-03-03', '5일 = 2022-03-05']],
    ['ja', '3月3日と5日', ['3月3日 = 2022-03-03', '5日 = 2022-03-05']],
    ['zh', '民國112年3月5日', ['民國112年3月5日 = 2023-03-05']],
    ['sv', 'Fredag 12 januari, 3 mars 2023', ['Fredag 12 januari = 2022-01-12', '3 mars 2023 = 2023-03-03']],
    ['en', 'met August Wilson in August', ['August = 2021-08-01..2021-08-31']],
    ['es', 'Plácido Domingo cantó', []],
    ['en', 'Version 5.4.2023, Tel. 030 12.12.12', []],
  ])('%s: %s', (code, text, expected) => expect(read(code, text)).toEqual(expected));
});

describe('relative dates', () => {
  test.each([
    ['en', 'last Sunday of March 2014', ['last Sunday of March 2014 = 2014-03-30']],
    ['en', 'the first Monday of December', ['first Monday of December = 2021-12-06']],
    ['sv', 'De möts på fredag.', ['på fredag = 2022-01-07']],
    ['sv', 'De möttes fredag.', ['fredag = 2021-12-31']],
    ['tr', 'Görüşme ekim başında yapıldı.', []],
    ['tr', 'Görüşme Ekim başında yapıldı.', ['Ekim = 2021-10-01..2021-10-31']],
    ['tr', "Yeni heyet Nisan'da döndü.", ['Nisan = 2022-04-01..2022-04-30']],
    ['tr', "Ali Nisan'ın evi yandı.", []],
    ['en', 'They spoke on Sunday.', ['Sunday = 2022-01-02']],
    ['en', 'on Monday, and last Monday', ['Monday = 2022-01-03', 'last Monday = 2021-12-27']],
    ['en', 'next Friday; last May', ['next Friday = 2022-01-07', 'last May = 2021-05-01..2021-05-31']],
    ['en', 'in May last year', ['May last year = 2021-05-01..2021-05-31']],
    ['en', 'Monday, 10 January', ['Monday, 10 January = 2022-01-10']],
    ['en', 'Two days ago, or 12 days ago', ['Two days ago = 2022-01-01', '12 days ago = 2021-12-22']],
    ['zh', '三天前或3天前', ['三天前 = 2021-12-31', '3天前 = 2021-12-31']],
    ['id', 'berbicara pada hari Minggu tentang', ['Minggu = 2022-01-02']],
    ['fr', 'lundi dernier', ['lundi dernier = 2021-12-27']],
    ['de', 'Sonntagabend, gestern', ['Sonntagabend = 2022-01-02', 'gestern = 2022-01-02']],
    ['ar', 'والأحد', ['والأحد = 2022-01-02']],
    ['ru', 'в среду и в понедельник', ['среду = 2021-12-29', 'понедельник = 2022-01-03']],
    ['zh', '昨日，上周五，去年12月', ['昨日 = 2022-01-02', '上周五 = 2021-12-31', '去年12月 = 2021-12-01..2021-12-31']],
    ['zh', '总统周日下令，日本周日上午', ['周日 = 2022-01-02', '周日 = 2022-01-02']],
    ['ko', '월요일에는', ['월요일에는 = 2022-01-03']],
  ])('%s: %s', (code, text, expected) => expect(read(code, text)).toEqual(expected));
});

describe('what is no date', () => {
  test.each([
    ['en', 'The emperor Augustus met Marco.'],
    ['en', 'Theresa May may march on.'],
    ['en', 'They won 2-1, then 3:2.'],
    ['en', 'It cost $12.50, or 3.5 percent, or 1,200 in all.'],
    ['en', 'Call 020-7946-0018 or 555-12-34.'],
    ['en', 'Version 1.2.3 of node-18.4 came with the F16.'],
    ['en', 'The 2010-11 season; 2/3 of them; 24/7.'],
    ['en', 'A story of USA Today.'],
    ['en', '1.5 days ago, twenty-two days ago, 45 days ago'],
    ['zh', '十三天前'],
    ['en', 'all 12 may be lost'],
    ['id', 'selama 3 minggu'],
    ['ru', 'в среднем'],
    ['pt', 'a maioria'],
    ['de', 'Augustin, Junior und Maier'],
    ['ja', '3日間'],
    ['zh', '两周一次，一周三次，3周一轮'],
    ['fr', 'la planète Mars'],
    ['ar', 'باليوم العالمي'],
    ['en', '31 February 2022 and 2022-13-45 and 99/99/2022'],
  ])('%s: %s', (code, text) => expect(read(code, text)).toEqual([]));
});

describe('text as it comes', () => {
  test.each([
    ['id', 'pada 17 De\u00adsember', ['17 De\u00adsember = 2021-12-17']],
    ['id', 'hubunganAntara 17 Desember2021', ['17 Desember2021 = 2021-12-17']],
    ['en', 'on “3 January 2022”', ['3 January 2022 = 2022-01-03']],
    ['fr', 'le 3 de\u0301cembre', ['3 de\u0301cembre = 2021-12-03']],
    ['en', 'ON 3 JANUARY 2022', ['3 JANUARY 2022 = 2022-01-03']],
    ['en', 'Talks in January\n\n2010 was better', ['January = 2022-01-01..2022-01-31']],
    ['qqq', '15 January 2022 and 2022-01-03', ['15 January 2022 = 2022-01-15', '2022-01-03 = 2022-01-03']],
  ])('%s: %j', (code, text, expected) => expect(read(code, text)).toEqual(expected));
});

test('without a reference only full dates are settled', () => {
  expect(read('en', 'on Sunday, 17 December, in June 2021', null)).toEqual(['June 2021 = 2021-06-01..2021-06-30']);
});

test.each([
  ['en', 'on Sunday, Jan. 2, as in June 2021', ['Sunday, Jan. 2 = 2022-01-02', 'June 2021 = 2021-06-01..2021-06-30']],
  [
    'de',
    'am Sonntag (2. Januar), wie im Mai 2021',
    ['Sonntag (2. Januar = 2022-01-02', 'Mai 2021 = 2021-05-01..2021-05-31'],
  ],
  ['en', 'on Sunday, Jan. 2', []],
  ['en', 'on Jan. 2, as in June 2021', ['June 2021 = 2021-06-01..2021-06-30']],
])('without a reference, a weekday settles the year: %s: %s', (code, text, expected) =>
  expect(read(code, text, null)).toEqual(expected),
);

describe('properties', () => {
  test('no text throws, and nothing is resolved to a day that is none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('en', 'zh', 'ru', 'ar', 'th', 'vi', 'qqq'),
        (text, code) => {
          for (const { from, to } of mentionsIn(code, `3 ${text} 2022-01-${text} January ${text}`)) {
            expect([parseIsoDay(from), parseIsoDay(to)]).not.toContain(undefined);
          }
        },
      ),
    );
  });

  const pieces = fc.constantFrom(
    '3',
    '12',
    '2022',
    'January',
    'may',
    'Monday',
    ' ',
    '-',
    '/',
    '.',
    ',',
    'to',
    'the',
    '\n\n',
    '月',
    '日',
    '上',
    'é',
    '\u00ad',
    '١',
    "'",
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
  test('spans hold, in order, without overlap, and the days are days', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'zh', 'ru', 'ar', 'hu'), (text, code) => {
        let end = 0;
        for (const mention of mentionsIn(code, text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          // The last day of a range lies in it.
          expect(mention.start >= end || mention.end <= end).toBe(true);
          expect(mention.from <= mention.to).toBe(true);
          expect(mention.from).toMatch(/^\d{4}-\d\d-\d\d$/);
          end = Math.max(end, mention.end);
        }
      }),
    );
  });

  test.each([
    ['digits', '1'],
    ['numbers', '12 '],
    ['numeric dates', '1/'],
    ['dotted numbers', '1. '],
    ['one long word', 'a'],
    ['blanks', ' '],
    ['line feeds', '\n'],
    ['months', 'May '],
    ['days and commas', '3, '],
    ['Han numerals', '十'],
    ['signs', '1年'],
    ['weekdays', 'Monday, '],
    ['soft hyphens', '\u00ad'],
    ['prefixes', 'وال'],
    ['turns', 'last '],
  ])('%s: time grows with length', (_, unit) => {
    const lexicons = [lexiconOf('en'), lexiconOf('zh'), lexiconOf('ar')];
    const time = (n: number) => {
      const text = unit.repeat(n);
      let best = Infinity;
      for (let run = 0; run < 3; run++) {
        const start = process.cpuUsage();
        for (const lexicon of lexicons) recogniseDates(text, lexicon);
        best = Math.min(best, process.cpuUsage(start).user / 1000);
      }
      return best;
    };
    time(4_000);
    // Linear is 4; quadratic would be 16. Short runs are all noise.
    expect(time(40_000)).toBeLessThan(9 * time(10_000) + 20);
  });
});
