import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/model/span.js';
import { closingMark, datelineMarks } from '../../src/parse/agency-marks.js';

const surfaces = (text: string, spans: (Span | null)[]) =>
  spans.map((span) => span && text.slice(span.start, span.end));

describe('datelineMarks', () => {
  test.each([
    ['KYIV, 3 January (Reuters) – The president said', ['(Reuters)']],
    ['KYIV, Jan 3 (Reuters) - The president said', ['(Reuters)']],
    ['PARIS (AFP) La France a annoncé', ['(AFP)']],
    ['JAKARTA, KOMPAS.com - Presiden Joko Widodo', ['KOMPAS.com']],
    ['Jakarta (ANTARA) - Presiden', ['(ANTARA)']],
    ['Madrid, 3 ene (EFE).- El presidente', ['(EFE)']],
    ['Tunis (APA/dpa/AFP). Die Lage', ['(APA/dpa/AFP)']],
    ['TTO - Ngày 3-1, thủ tướng', ['TTO']],
    ['МОСКВА, 3 января — РИА Новости, Иван Иванов. Президент', ['РИА Новости']],
    ['МОСКВА, 3 янв - РИА Новости. Президент сказал', ['РИА Новости']],
    ['МОСКВА, 3 января /ТАСС/. Президент', ['/ТАСС/']],
    ['TIRANË, 3 janar /ATSH/ - Kryeministri tha', ['/ATSH/']],
    ['КИЇВ. 5 січня. УНН. Президент', ['УНН']],
    ['تهران - ایسنا - رئیس‌جمهور گفت', ['ایسنا']],
    ['به گزارش خبرگزاری مهر، رئیس‌جمهور گفت', ['مهر']],
    ['باريس (أ ف ب) – قال الرئيس', ['(أ ف ب)']],
    ['İSTANBUL (AA) - Bakan', ['(AA)']],
    ['(ANSA) - ROMA, 03 GEN - Il presidente', ['(ANSA)']],
    ['नयी दिल्ली, तीन जनवरी (भाषा) रूस के राष्ट्रपति', ['(भाषा)']],
    ['ঢাকা, ৩ জানুয়ারি (বাসস) : প্রধানমন্ত্রী', ['(বাসস)']],
    ['(앙카라=연합뉴스) 김하나 특파원 = 대통령이', ['연합뉴스']],
    ['［東京　3日　ロイター］ - 首相は', ['ロイター']],
    ['【法新社利马电】科学家在', ['法新社']],
    ['القاهرة (رويترز) - قال الرئيس', ['(رويترز)']],
    ['【カイロ共同】首相は', ['共同']],
    ['[東京 3日 ロイター] - 首相は', ['ロイター']],
    ['新华社北京1月3日电 国务院', ['新华社']],
    ['Reuters: the president resigned', ['Reuters']],
  ])('%s', (line, expected) => {
    expect(surfaces(line, datelineMarks(line))).toEqual(expected);
  });

  test.each([
    'The Associated Press (AP) reported on Monday - citing officials - that talks failed.',
    'According to Reuters, the president resigned - a surprise.',
    'ANKARA - The president said',
    'Kryeministri (AFP e citon) u nis - tha zëdhënësi.',
    'NATO (founded 1949) - the alliance',
    'KYIV - Reuters and other agencies left the city.',
    'ROMA - La donna è stata trovata dai carabinieri. ANSA ne ha dato notizia.',
    'Der Sender /arte/ zeigt den Film - am Montag.',
    'به گزارش رئیس پلیس، سه نفر بازداشت شدند.',
    'नेता (एपी सिंह) ने कहा कि बैठक होगी।',
    '',
  ])('none in %s', (line) => {
    expect(datelineMarks(line)).toEqual([]);
  });
});

describe('closingMark', () => {
  test.each([
    ['për të ulur tensionet./REL', '/REL'],
    ['selon lui. /AFP/', '/AFP/'],
    ['sagte er. (dpa)', '(dpa)'],
    ['sagte er – dpa', ' – dpa'],
    ['he said. – AFP/Reuters', ' – AFP/Reuters'],
    ['kata dia. ANTARA/Reuters', ' ANTARA/Reuters'],
    ['dijo. EFE', ' EFE'],
    ['he said. (ANTARA/Reuters).  ', '(ANTARA/Reuters).'],
    ['会见。（新华社）', '（新华社）'],
    ['vào buổi tối. (Theo AFP)', '(Theo AFP)'],
    ['সরিয়ে নেয়। সূত্র: এপি', ' সূত্র: এপি'],
    ['끌어냈다. /뉴시스', ' /뉴시스'],
  ])('%s', (line, expected) => {
    expect(surfaces(line, [closingMark(line)])).toEqual([expected]);
  });

  test.each([
    'a concert of AC/DC',
    'at 100 km/h',
    'in the season 2015/16.',
    'the deal (see below)',
    'they spoke to Reuters',
    'he told the Associated Press (AP) about it',
    'Sources: Jane Doe, John Roe',
    '/REL',
    '',
  ])('none in %s', (line) => {
    expect(closingMark(line)).toBeNull();
  });
});
