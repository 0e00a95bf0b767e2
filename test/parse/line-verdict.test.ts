import { describe, expect, test } from 'vitest';
import { judgeLine } from '../../src/parse/line-verdict.js';
import { parseTools } from './tools.js';

const judge = (line: string, isCut?: boolean) => judgeLine(line, parseTools.lexicon, isCut);

describe('judgeLine', () => {
  test.each([
    'Merken  Drucken  Teilen',
    'Ouvir notícia | Compartilhar | Salvar',
    'Condividi  Suggerisci  Stampa',
    'A- A+ Yazdır Paylaş',
    'Comentario  Nombre *  Correo *  Web',
    'التعليق  الاسم *  البريد *  الموقع',
    'اندازه متن: + -   چاپ   ارسال به دوستان',
    "Temps de lecture : 2 min. | Écouter l'article | Partager",
    'हमें फॉलो करें   फेसबुक | ट्विटर | व्हाट्सऐप',
    'Поделиться: ВКонтакте Телеграм Одноклассники',
    'Sebelumnya | Selanjutnya',
    '1/7',
    '(Avec AFP)',
    '*Com informações da AFP',
    'Πηγή: ΑΠΕ-ΜΠΕ',
    'Джерело: власна інформація',
    '(Reporting by our Jakarta desk; Editing by S. Hart)',
    'Reporting from Bogota; editing by D. Lane',
    'Writers in Dubai contributed to this report.',
    'Our Standards: The principles we work by',
    'Оберіть текст і натисніть Ctrl+Enter, якщо помітили помилку',
    'Register now for FREE unlimited access. Register',
    'Read more: Five questions about the talks',
    'Lees ook Vijf vragen over de grens',
    'WhatsApp kanalımıza katılmak için tıklayın',
    '페이스북과 트위터에서 팔로우하세요',
    'Redaktion',
    'گروه سیاسی',
    '사진=항만청 제공',
    '阅读时间：3分钟',
    '【関連記事】パーム油、2カ月ぶり高値',
    '【関連】港湾スト、3日目に',
    '(إعداد أحمد حسن للنشرة العربية - تحرير سامي علي)',
  ])('a leftover: %s', (line) => {
    expect(judge(line)).toBe('leftover');
  });

  test('a headline in brackets of its own is news', () => {
    expect(judge('【速報】貿易相が辞任を表明')).toBe('news');
  });

  test.each([
    'Kommentare (48)',
    'Komentar  Nama *  Surel *  Situs web',
    'Tinggalkan Balasan Batalkan balasan',
    'Leave a Reply Cancel reply',
    'Yorum Yaz',
    'نظرات بینندگان',
    'टिप्पणी करें',
    'Etiquetas: noticias de hoy, última hora, Colombia',
    'Topics: Indonesia · commodities · food',
    '© dpa-infocom, dpa:220518-99-330121/3',
    'انتهای پیام/',
  ])('below it nothing comes: %s', (line) => {
    expect(judge(line)).toBe('ending');
  });

  test.each(['Most read', 'Lo más leído', 'RELATED COVERAGE', 'यह भी पढ़ें', 'Të ngjashme'])(
    'heads a list: %s',
    (line) => {
      expect(judge(line)).toBe('heading');
    },
  );

  test.each([
    'Reporting from Kyiv has become dangerous, say correspondents.',
    'Reporting by telephone was all that they could do.',
    'Comments by the minister were not well received',
    'Kommentare sind in der Sitzung nicht erlaubt',
    'Share prices and savings',
    'Print runs fell',
    'Email was down',
    'Searching the wreck',
    'With Putin',
    'Source of the Nile: an expedition. The third day',
    'Tags were found on the birds',
    'Facebook buys WhatsApp for 19 billion',
    'Menu prices rise',
    '3/4 of the voters',
    'Name des Opfers bekannt',
    'Mit Russland reden',
    'Con Putin',
    'Weiter so?',
    'الموقع الأثري في تدمر',
    'نظرات رهبر درباره مذاکرات',
    'कमेंट को लेकर विवाद',
    'Trend and Beta',
    '"Read more books," the governor told students when asked about inflation.',
    'Leggi anche severe non fermeranno il contrabbando, ha avvertito il procuratore.',
    'Mehr Geld für Schulen',
    'گروه سیاسی حماس بیانیه داد',
    'コメントを避けた報道官は、決定は後日になると説明した。',
    '更多城市将实行新的规定，市长说。',
    'মন্তব্য করতে রাজি হননি মুখপাত্র।',
    'See?',
    'AFP',
  ])('news: %s', (line) => {
    expect(judge(line)).toBe('news');
  });

  test('a sentence of a page in one line is short, or it runs on into the news', () => {
    const credit = 'Photo: AFP The pope, head of a church of more than a billion, spoke.';
    expect([judge(credit), judge(credit, true), judge('Photo: Press pool / NATO.', true)]).toEqual([
      'leftover',
      'news',
      'leftover',
    ]);
  });
});
