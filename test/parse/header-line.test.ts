import { describe, expect, test } from 'vitest';
import { headerDate, isByline, isPath } from '../../src/parse/header-line.js';
import { parseTools } from './tools.js';

const { lexicon } = parseTools;
const dateOf = (line: string) => {
  const header = headerDate(line, lexicon);
  return header === null ? null : line.slice(header.date.start, header.date.end);
};
const noiseOf = (line: string) => headerDate(line, lexicon)?.noise.map(({ start, end }) => line.slice(start, end));

describe('headerDate', () => {
  test.each([
    ['24 مايو 2022 - 20:15   مشاركة: فيسبوك تويتر واتساب نسخ الرابط', '24 مايو 2022 - 20:15'],
    ['2 июня 2022, 14:05   👁 1843   Поделиться: ВКонтакте Телеграм Одноклассники', '2 июня 2022, 14:05'],
    ['18.05.2022, 09:31 Uhr · Lesedauer: 2 Minuten', '18.05.2022, 09:31 Uhr'],
    ['03.01.2022, 06:45 Uhr | dpa, AFP', '03.01.2022, 06:45 Uhr'],
    ['28/05/2022 23:47  Actualizado a las 00:36', '28/05/2022 23:47'],
    ['19/06/2022 19h31  Atualizado há um dia', '19/06/2022 19h31'],
    ['02/01/2022 22h14 Atualizado há 3 horas', '02/01/2022 22h14'],
    ['03/01/2022 a las 08:12h.', '03/01/2022 a las 08:12h.'],
    ['June 20, 2022 4:03 AM GMT+1 Last Updated 2 days ago', 'June 20, 2022 4:03 AM GMT+1'],
    ['By Agencies • Published: 19 May 2022, 15:47 • Updated: 20 May 2022, 02:10', '19 May 2022, 15:47'],
    ['Updated: 20 May 2022, 02:10 | Published: 19 May 2022, 15:47', '19 May 2022, 15:47'],
    ['By Anna Lind | 3 January 2022', '3 January 2022'],
    ['کد خبر: ۱۴۰۱۰۳۰۳۰۱۱۷ | تاریخ انتشار: سه‌شنبه ۳ خرداد ۱۴۰۱ - ۱۸:۳۲', 'سه‌شنبه ۳ خرداد ۱۴۰۱ - ۱۸:۳۲'],
    ['۳ خرداد ۱۴۰۱', '۳ خرداد ۱۴۰۱'],
    ['2022年1月3日 08:40 | 分享到：微信 微博', '2022年1月3日 08:40'],
    ['3 Ocak 2022 10:00 | 2 dk okuma | Paylaş', '3 Ocak 2022 10:00'],
    ['20 मई 2022, 08:15 AM IST | शेयर करें', '20 मई 2022, 08:15 AM IST'],
    ['03/01/2022 08:40 | Bình luận (3)', '03/01/2022 08:40'],
  ])('%s', (line, expected) => {
    expect(dateOf(line)).toBe(expected);
    expect(noiseOf(line)).toEqual([line]);
  });

  test('a place beside the date stays readable', () => {
    const line = 'Kaapstad | zondag 2 januari 2022, 15:07';
    expect([dateOf(line), noiseOf(line)]).toEqual(['zondag 2 januari 2022, 15:07', ['zondag 2 januari 2022, 15:07']]);
  });

  test.each([
    ['Jartum, 3 de enero de 2022', '3 de enero de 2022'],
    ['Kyiv, 3 January 2022', '3 January 2022'],
    ['San José del Cabo – 3 de enero de 2022', '3 de enero de 2022'],
    ['الخرطوم - الاثنين 3 كانون الثاني/يناير 2022', 'الاثنين 3 كانون الثاني/يناير 2022'],
    ['إسطنبول - 3 يناير 2022', '3 يناير 2022'],
  ])('a dateline of its own, all of it readable: %s', (line, expected) => {
    expect(headerDate(line, lexicon)).toMatchObject({ from: 'dateline', noise: [] });
    expect(dateOf(line)).toBe(expected);
  });

  test.each([
    '',
    'Kyiv',
    '2022',
    'On 3 January 2022 the presidents spoke by telephone.',
    'The deal of 3 January 2022 | what it means for the ports of the south',
    'Born in Leningrad, 3 January 1950',
    'Ukraine | Russia | 3 January 2022',
    '— Chi (@chi) January 1, 2020',
    'Arsenal 3, Chelsea 1 | 3 January',
    'Season 2021/22 | Share',
    'He resigned, 3 January 2022',
    'Russian president Vladimir Putin, 3 January 2022 at the Kremlin in Moscow',
    'Updated rules for 2022 | Share',
    `${'3 January 2022 | '.repeat(40)}`,
    `a${' '.repeat(150_000)}2022`,
    `${'| '.repeat(90)}3`,
  ])('none in %j', (line) => {
    expect(headerDate(line, lexicon)).toBeNull();
  });
});

describe('isByline', () => {
  test.each([
    'By Anna Lind',
    'By our Moscow staff',
    'By Anna Lind and Ben Mann',
    'By Agencies',
    'By Ama Mensah, GNA',
    'Por Redação — São Paulo',
    'Par Marie Dupont',
    'Von Eva Beispiel',
    'Автор: Анна Иванова',
    'Oleh Budi Santoso',
  ])('%s', (line) => {
    expect(isByline(line, lexicon)).toBe(true);
  });

  test.each([
    'By the end of 2022',
    'By land and by sea',
    'Von der Leyen',
    'Von Merkel bis Scholz',
    'Di Maio',
    'Por',
    'By Monday they had left.',
    'Byline Times',
    'Poroshenko',
    '',
  ])('not %s', (line) => {
    expect(isByline(line, lexicon)).toBe(false);
  });
});

describe('isPath', () => {
  test.each([
    'Beranda / Internasional / Eropa',
    'Inicio › Deportes › Fútbol',
    'Ballina » Bota',
    'Главная » В мире',
    'الرئيسية / العالم',
    'होम / कारोबार',
    'Home > World',
    'Sport > Football',
    'Home | World | Business | Sport | Weather',
    'World | Business | Sport | Weather',
  ])('%s', (line) => {
    expect(isPath(line, lexicon)).toBe(true);
  });

  test.each([
    'Putin / Erdogan / Raisi',
    'Real Madrid » Liverpool',
    'Putin | Erdogan',
    'Home secretary / prime minister',
    'Home / away goals count no more in the cups of the continent from this season on',
    'GDP growth 3 > 2',
    'Home',
    '',
    ' / '.repeat(60),
  ])('not %s', (line) => {
    expect(isPath(line, lexicon)).toBe(false);
  });
});
