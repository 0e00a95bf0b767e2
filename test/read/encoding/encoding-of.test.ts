import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAs } from '../../../src/read/encoding/decode-as.js';
import { encodingOf } from '../../../src/read/encoding/encoding-of.js';
import type { EncodingName } from '../../../src/read/encoding/labels.js';
import { encode, tonesApart } from './encode.js';

const utf8 = (text: string) => Buffer.from(text);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const polish = 'Sąd Najwyższy odroczył wczoraj rozprawę. Sędzia wyjaśnił, że świadkowie złożą zeznania w środę.';
const russian = 'Президент подписал закон о бюджете на следующий год. Депутаты обсудят его в пятницу.';
const german =
  'Die Bäckerei in der Königstraße schließt nach fünfzig Jahren, weil die Miete für die Räume gestiegen ist.';

// One paragraph a language, and the encodings that it was printed in.
const paragraphs: readonly (readonly [language: string, encodings: string, text: string])[] = [
  ['Polish', 'windows-1250 iso-8859-2', polish],
  [
    'Czech',
    'windows-1250 iso-8859-2',
    'Vláda v úterý schválila návrh, podle kterého se důchody zvýší už od ledna. Opozice tvrdí, že na to nejsou peníze.',
  ],
  [
    'Hungarian',
    'windows-1250 iso-8859-2',
    'A miniszter szerint jövőre épülhet meg a győri elkerülő út. A képviselők két órán át vitatkoztak a költségekről.',
  ],
  [
    'Croatian',
    'windows-1250 iso-8859-2',
    'Vatrogasci su cijelu noć gasili požar koji je izbio u šumi iznad Šibenika. Ozlijeđenih nema, priopćila je županija.',
  ],
  [
    'Romanian',
    'windows-1250 iso-8859-2',
    'Primăria anunţă că două şcoli din Timişoara vor fi închise până vineri, după ce au rămas fără încălzire.',
  ],
  ['Russian', 'windows-1251 koi8-r ibm866 iso-8859-5 x-mac-cyrillic', russian],
  [
    'Ukrainian',
    'windows-1251 koi8-u iso-8859-5 x-mac-cyrillic',
    'Уряд затвердив план відбудови мостів у Київській області. Роботи мають розпочатися навесні, заявив міністр.',
  ],
  [
    'Bulgarian',
    'windows-1251 ibm866 iso-8859-5',
    'Министърът на образованието обяви, че учителите ще получат по-високи заплати от септември тази година.',
  ],
  [
    'Serbian',
    'windows-1251 iso-8859-5',
    'Градоначелник је рекао да ће нови вртић у насељу Љубић бити отворен до краја маја.',
  ],
  [
    'French',
    'windows-1252 iso-8859-15 macintosh',
    'Les élections législatives ont été reportées à dimanche. Le préfet a précisé que la grève des chœurs était levée.',
  ],
  ['German', 'windows-1252 iso-8859-15 macintosh', german],
  [
    'Spanish',
    'windows-1252 macintosh',
    'El año pasado llovió más que nunca en Málaga; según el alcalde, los daños costarán tres millones. ¿Quién pagará?',
  ],
  [
    'English with marks of print',
    'windows-1252 macintosh',
    'The council said it wouldn’t appeal. “We’ve read the ruling – twice,” its leader told reporters on Monday.',
  ],
  [
    'Greek',
    'windows-1253 iso-8859-7',
    'Ο δήμαρχος Θεσσαλονίκης ανακοίνωσε ότι το νέο πάρκο θα ανοίξει την Κυριακή. Άλλα έργα καθυστερούν.',
  ],
  [
    'Turkish',
    'windows-1254',
    'Başbakan dün İstanbul’da yaptığı açıklamada, köprünün önümüzdeki yıl açılacağını söyledi.',
  ],
  [
    'Hebrew',
    'windows-1255 iso-8859-8-i',
    'ראש העיר הודיע אתמול כי בית הספר החדש ייפתח בתחילת השנה הבאה, למרות ההתנגדות של התושבים.',
  ],
  [
    'Arabic',
    'windows-1256 iso-8859-6',
    'أعلنت الحكومة أمس عن خطة جديدة لدعم أسعار الخبز، وقال الوزير إنها تبدأ في الشهر القادم.',
  ],
  [
    'Persian',
    'windows-1256',
    'شهردار گفت پل جديد پس از پايان سال گشوده خواهد شد و چهار هزار نفر هر روز از آن خواهند گذشت.',
  ],
  [
    'Lithuanian',
    'windows-1257 iso-8859-13',
    'Savivaldybė pranešė, kad gatvės šiaurinėje miesto dalyje bus tvarkomos iki spalio, o eismą reguliuos šviesoforai.',
  ],
  [
    'Latvian',
    'windows-1257 iso-8859-13',
    'Rīgas dome nolēmusi, ka jaunā skola Ķengaragā tiks uzcelta līdz nākamā gada rudenim, ziņo pašvaldība.',
  ],
  [
    'Estonian',
    'windows-1257 iso-8859-13 windows-1252',
    'Minister ütles, et uus haigla valmib järgmisel kevadel ning töökohti tuleb juurde üle kahesaja.',
  ],
  [
    'Vietnamese',
    'windows-1258',
    tonesApart('Hôm qua, bộ trưởng cho biết cây cầu mới sẽ được khánh thành vào mùa xuân, sớm hơn dự kiến.'),
  ],
  ['Thai', 'windows-874', 'นายกรัฐมนตรีกล่าวว่ารัฐบาลจะเร่งช่วยเหลือชาวบ้านที่ได้รับผลกระทบจากน้ำท่วมในภาคใต้'],
  [
    'Japanese',
    'shift_jis euc-jp iso-2022-jp',
    '政府は二十日、新しい橋の建設計画を発表した。工事は来年の春に始まるという。',
  ],
  ['Chinese', 'gbk', '市政府昨天宣布，新的地铁线路将于明年春天开工，预计三年后通车。'],
  ['Chinese of Taiwan', 'big5', '市政府昨天宣布，新的捷運路線將於明年春天動工，預計三年後通車。'],
  ['Cantonese', 'big5', '市民話佢哋喺呢度住咗三十年，唔想搬走，政府應該幫下佢哋。'],
  ['Korean', 'euc-kr', '시장은 어제 새 다리가 내년 봄에 열린다고 밝혔다. 공사에는 삼백억 원이 들었다.'],
];
const cases = paragraphs.flatMap(([language, encodings, text]) =>
  encodings.split(' ').map((name) => [language, name as EncodingName, text] as const),
);

describe('content', () => {
  test.each(cases)('%s in %s', (_, name, text) => {
    const bytes = encode(text, name);
    expect(decodeAs(bytes, name).text).toBe(text);
    const found = encodingOf(bytes);
    expect(found?.from).toBe('content');
    expect(decodeAs(bytes, found!.name).text).toBe(text);
  });

  test('a page of markup before the first accent', () => {
    const head = '<link rel="stylesheet" href="/a.css">\n'.repeat(3000);
    const bytes = Buffer.concat([utf8(head), encode(polish, 'windows-1250')]);
    expect(encodingOf(bytes)).toEqual({ name: 'windows-1250', from: 'content' });
  });

  test('a long text without spaces', () => {
    const text = 'นายกรัฐมนตรีกล่าวว่ารัฐบาลจะเร่งช่วยเหลือชาวบ้านที่ได้รับผลกระทบ'.repeat(4000);
    expect(encodingOf(encode(text, 'windows-874'))).toEqual({ name: 'windows-874', from: 'content' });
  });

  test('a sample cut within a character', () => {
    const bytes = encode('政府は二十日、新しい橋の建設計画を発表した。', 'shift_jis');
    for (let cut = 1; cut < 8; cut++) {
      expect(encodingOf(bytes.subarray(0, bytes.length - cut))?.name).toBe('shift_jis');
    }
  });
});

describe('mark', () => {
  test.each<[string, Uint8Array, EncodingName]>([
    ['UTF-8', utf8('\ufeffTurqisë'), 'utf-8'],
    ['UTF-16, little end first', utf16le('\ufeffКиїв'), 'utf-16le'],
    ['UTF-16, big end first', utf16be('\ufeff北京'), 'utf-16be'],
    ['a mark and nothing', utf16le('\ufeff'), 'utf-16le'],
  ])('%s', (_, bytes, name) => {
    expect(encodingOf(bytes, 'windows-1252')).toEqual({ name, from: 'mark' });
  });

  test('UTF-32 is not read as UTF-16', () => {
    expect(encodingOf(Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toBeNull();
  });
});

describe('UTF-8', () => {
  test.each([
    ['letters of one byte', 'Shqipëria', undefined],
    ['letters of four', 'ありがとう 😀', undefined],
    ['nothing', '', undefined],
    ['ASCII', 'Two dead in fire', undefined],
    ['a declaration that lies', 'Kryeministri vizitoi Tiranën', 'iso-8859-1'],
    ['a declaration of what it is', 'Kryeministri vizitoi Tiranën', 'utf-8'],
    ['a declaration of two bytes a character', '北京：人民银行', 'gb2312'],
    ['a declaration that nobody knows', 'Tiranë', 'klingon'],
    ['ASCII that says UTF-16, as pages do', 'Two dead in fire', 'utf-16'],
    ['ASCII that says what the standard replaces', 'Two dead in fire', 'iso-2022-kr'],
  ])('%s', (_, text, declared) => {
    expect(encodingOf(utf8(text), declared)).toEqual({ name: 'utf-8', from: 'utf-8' });
  });

  test.each([
    ['a last letter that is cut', utf8('Tiranë dhe Turqisë').subarray(0, -1)],
    ['a last character that is cut', utf8('北京人民银行').subarray(0, -2)],
    ['a slip among letters', Buffer.concat([utf8(german), Buffer.from([0xe4, 0x20])])],
    ['a quotation mark that lost a byte', Buffer.from('He said \xe2\x80 that it rained', 'latin1')],
    ['a stray NUL in a long file', Buffer.concat([utf8(german.repeat(30)), Buffer.from([0])])],
  ])('%s', (_, bytes) => {
    expect(encodingOf(bytes, 'windows-1252')).toEqual({ name: 'utf-8', from: 'utf-8' });
  });

  test('not because most of a text is ASCII', () => {
    const bytes = encode(`${'The committee will meet again in March. '.repeat(20)}Dinner at the café`, 'windows-1252');
    expect(encodingOf(bytes)).toEqual({ name: 'windows-1252', from: 'content' });
  });
});

describe('declaration', () => {
  test.each<[string, EncodingName, string, string, EncodingName, 'declared' | 'content']>([
    ['what is true', 'windows-1250', polish, 'windows-1250', 'windows-1250', 'declared'],
    ['another label for it', 'windows-1252', german, ' ISO-8859-1 ', 'windows-1252', 'declared'],
    ['another encoding that reads the same', 'windows-1252', german, 'windows-1254', 'windows-1254', 'declared'],
    ['gb18030 for gbk', 'gbk', '市政府昨天宣布新的地铁线路', 'gb18030', 'gb18030', 'declared'],
    ['visual Hebrew', 'iso-8859-8-i', 'ראש העיר הודיע אתמול', 'iso-8859-8', 'iso-8859-8', 'declared'],
    ['a word is too little against it', 'windows-1252', 'Zoë', 'windows-1257', 'windows-1257', 'declared'],
    ['UTF-8 for windows-1251', 'windows-1251', russian, 'utf-8', 'windows-1251', 'content'],
    ['Latin-1 for Polish', 'windows-1250', polish, 'iso-8859-1', 'windows-1250', 'content'],
    ['windows-1251 for KOI8', 'koi8-r', russian, 'windows-1251', 'koi8-r', 'content'],
    ['Latin-1 for Japanese', 'shift_jis', '政府は二十日、橋の建設計画を発表した。', 'latin1', 'shift_jis', 'content'],
    ['Japanese for German', 'windows-1252', german, 'shift_jis', 'windows-1252', 'content'],
    ['UTF-16 for what has no NUL', 'windows-1252', german, 'utf-16le', 'windows-1252', 'content'],
    ['the replacement for what has eight bits', 'gbk', '市政府昨天宣布新的地铁线路', 'hz-gb-2312', 'gbk', 'content'],
    ['user-defined', 'windows-1252', german, 'x-user-defined', 'windows-1252', 'content'],
  ])('%s', (_, name, text, declared, expected, from) => {
    expect(encodingOf(encode(text, name), declared)).toEqual({ name: expected, from });
  });

  test('decides for what begins in ASCII', () => {
    expect(encodingOf(utf8('Two dead in fire'), 'windows-1251')).toEqual({ name: 'windows-1251', from: 'declared' });
  });

  test('of what the standard replaces holds where it is shifted', () => {
    expect(encodingOf(utf8('~{<:Ky2;~}'), 'hz-gb-2312')).toEqual({ name: 'replacement', from: 'declared' });
  });

  test('ISO-2022-JP', () => {
    const bytes = encode('橋の建設計画', 'iso-2022-jp');
    expect(encodingOf(bytes, 'iso-2022-jp')).toEqual({ name: 'iso-2022-jp', from: 'declared' });
    expect(encodingOf(utf8('\u001b[1mbold\u001b[0m'))).toEqual({ name: 'utf-8', from: 'utf-8' });
  });
});

describe('UTF-16 without a mark', () => {
  test.each([
    ['English', 'Two dead in fire\n'],
    ['Russian', russian],
    ['Chinese with a line end', '市政府昨天宣布，新的地铁线路将于明年春天开工，预计三年后通车。\n'],
    ['Hindi', 'मुंबई में भारी बारिश, स्कूल बंद'],
    ['Korean with a letter that is cut', '시장은 어제 새 다리가 내년 봄에 열린다고 밝혔다. '],
  ])('%s', (_, text) => {
    expect(encodingOf(utf16le(text))).toEqual({ name: 'utf-16le', from: 'content' });
    expect(encodingOf(utf16be(text))).toEqual({ name: 'utf-16be', from: 'content' });
    expect(encodingOf(utf16le(text).subarray(0, -1))?.name).toBe('utf-16le');
  });
});

describe('no text', () => {
  // A linear congruence: any seed will do, as long as it is one.
  const noise = Uint8Array.from(
    { length: 4096 },
    (_, at) => (((at * 1103515245 + 12345) >>> 7) ^ (at * 2654435761)) >>> 3,
  );
  test.each<[string, Uint8Array]>([
    [
      'PNG',
      Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\x80\x08\x06\0\0\0', 'latin1'),
        noise,
      ]),
    ],
    ['JPEG', Buffer.concat([Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01', 'latin1'), noise])],
    ['gzip', gzipSync(german.repeat(50))],
    ['zlib', deflateSync(noise)],
    [
      'ELF',
      Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0', 'latin1'), Buffer.alloc(200)]),
    ],
    ['noise', noise],
    ['noise without NUL', noise.map((byte) => (byte === 0 ? 1 : byte))],
    ['NUL bytes', Buffer.alloc(64)],
    ['a text with NULs between', utf8(german.replaceAll(' ', '\0'))],
    ['GIF', Buffer.from('GIF89a\x01\0\x01\0\x80\0\0', 'latin1')],
  ])('%s', (_, bytes) => {
    expect(encodingOf(bytes)).toBeNull();
    expect(encodingOf(bytes, 'utf-8')).toBeNull();
  });
});

describe('properties', () => {
  const labels = fc.option(fc.constantFrom('utf-8', 'latin1', 'gb2312', 'utf-16', 'iso-2022-jp', 'x', ''), {
    nil: undefined,
  });

  test('nothing throws, and what is found can be read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), labels, (bytes, declared) => {
        const found = encodingOf(bytes, declared);
        if (found !== null) decodeAs(bytes, found.name);
      }),
    );
  });

  test('valid UTF-8 comes back, whatever is declared and wherever the sample ends', () => {
    // Not controls, which make it no text, and not the first character of UTF-8 in seven bits, escape.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((value) => `${value.replace(/\p{Cc}|\ufeff/gu, '')}ë`);
    fc.assert(
      fc.property(text, labels, (value, declared) => {
        const bytes = utf8(value);
        const found = encodingOf(bytes, declared);
        expect(found).toEqual({ name: 'utf-8', from: 'utf-8' });
        expect(decodeAs(bytes, found!.name)).toEqual({ text: value, badSequences: 0 });
      }),
    );
  });
});
