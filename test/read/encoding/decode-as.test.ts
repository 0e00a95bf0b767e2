import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAs, isReadable, linesCanBeCut } from '../../../src/read/encoding/decode-as.js';
import { labels, type EncodingName } from '../../../src/read/encoding/labels.js';

const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const names = [...new Set(labels.values())];

// Bytes by Python's codecs, whose tables are not ours.
const samples: readonly (readonly [EncodingName, text: string, bytes: string])[] = [
  ['ibm866', 'Москва: встреча в пятницу, ё', '8caee1aaa2a03a20a2e1e2e0a5e7a020a220afefe2ada8e6e32c20f1'],
  ['iso-8859-2', 'Łódź, Plzeň, Győr, Šibenik', 'a3f364bc2c20506c7a65f22c204779f5722c20a96962656e696b'],
  ['iso-8859-3', 'ĉiuĵaŭde, Ħal Għaxaq', 'e66975bc61fd64652c20a1616c2047b161786171'],
  ['iso-8859-4', 'Šiauliai, Rēzekne, Ķegums', 'a96961756c6961692c2052ba7a656b6e652c20d36567756d73'],
  ['iso-8859-5', 'Београд, Ћуприја №', 'b1d5ded3e0d0d42c20abe3dfe0d8f8d020f0'],
  ['iso-8859-6', 'القاهرة، اليوم؟', 'c7e4e2c7e7d1c9ac20c7e4eae8e5bf'],
  ['iso-8859-7', 'Αθήνα, Κέρκυρα, Άργος', 'c1e8deede12c20caddf1eaf5f1e12c20b6f1e3eff2'],
  ['iso-8859-8', 'ירושלים, תל אביב', 'e9f8e5f9ece9ed2c20faec20e0e1e9e1'],
  ['iso-8859-8-i', 'שלום', 'f9ece5ed'],
  ['iso-8859-10', 'Þórshöfn, Kárášjohka', 'def3727368f6666e2c204be172e1ba6a6f686b61'],
  ['iso-8859-13', '„Žalgiris“, Jūrmala', 'a5de616c6769726973b42c204afb726d616c61'],
  ['iso-8859-14', 'Tŷ Ddewi, dŵr, Ḃaile', '54fe2044646577692c2064f0722c20a161696c65'],
  ['iso-8859-15', 'œuvre à 5 €, Šibenik', 'bd7576726520e0203520a42c20a66962656e696b'],
  ['iso-8859-16', 'București, Timișoara, Iași', '427563757265ba74692c2054696d69ba6f6172612c204961ba69'],
  ['koi8-r', 'Новости дня: Ярославль', 'eecfd7cfd3d4c920c4ced13a20f1d2cfd3ccc1d7ccd8'],
  ['koi8-u', 'Київ, Ґалаґан, їжак', 'ebc9a7d72c20bdc1ccc1adc1ce2c20a7d6c1cb'],
  ['macintosh', 'Ça va: “Málaga” – naïve', '82612076613a20d24d876c616761d320d0206e61957665'],
  ['windows-874', 'กรุงเทพฯ “วันนี้”', 'a1c3d8a7e0b7becf2093c7d1b9b9d5e994'],
  ['windows-1250', '„Kraków” – Łódź, Šumperk', '844b72616bf37794209620a3f3649f2c208a756d7065726b'],
  ['windows-1251', '«Київ» – Мінск, Ђорђе', 'abcae8bfe2bb209620ccb3edf1ea2c2080eef090e5'],
  ['windows-1252', '“Málaga” – œuvre, 5 €', '934de16c616761942096209c757672652c20352080'],
  ['windows-1253', '“Αθήνα” – Άργος', '93c1e8deede194209620a2f1e3eff2'],
  ['windows-1254', 'İstanbul, Iğdır, Şırnak', 'dd7374616e62756c2c2049f064fd722c20defd726e616b'],
  ['windows-1255', 'שָׁלוֹם – ₪', 'f9c8d1ece5c9ed209620a4'],
  ['windows-1256', 'گزارش پاکستان چھ', '90d2c7d1d42081c798d3cac7e4208daa'],
  ['windows-1257', '„Žalgiris“ – Rēzekne', '84de616c67697269739320962052e77a656b6e65'],
  ['windows-1258', 'Hà Nội, Đà Nẵng', '48e0204ef4f2692c20d0e0204ee3de6e67'],
  ['x-mac-cyrillic', 'Москва “сегодня” – я', '8ceef1eae2e020d2f1e5e3eee4eddfd320d020df'],
  ['gbk', '北京：人民銀行 today', 'b1b1bea9a3bac8cbc3f1e379d0d020746f646179'],
  ['gb18030', '北京𠮷野家 € ü', 'b1b1bea99534b235d2b0bcd220a2e320a8b9'],
  ['big5', '香港：佢哋喺度嘅', 'adbbb4e4a147ca5c925d9df6abd79def'],
  ['euc-jp', '東京、カタカナｱ', 'c5ecb5fea1a2a5aba5bfa5aba5ca8eb1'],
  ['iso-2022-jp', '東京 Tokyo ひらがな', '1b2442456c357e1b284220546f6b796f201b244224522469242c244a1b2842'],
  ['shift_jis', '東京、カタカナｱ①', '938c8b9e8141834a835e834a8369b18740'],
  ['euc-kr', '서울 똠방각하 펲시', 'bcadbfef208c63b9e6b0a2c7cf20bc84bdc3'],
  ['utf-8', 'Turqisë 北京', Buffer.from('Turqisë 北京').toString('hex')],
  ['utf-16le', 'Київ 北京', Buffer.from('Київ 北京', 'utf16le').toString('hex')],
  ['utf-16be', 'Київ 北京', Buffer.from('Київ 北京', 'utf16le').swap16().toString('hex')],
  ['x-user-defined', 'a\uf780\uf7ff', '6180ff'],
];

describe('decodeAs', () => {
  test.each(samples)('%s: %s', (name, text, bytes) => {
    expect(decodeAs(hex(bytes), name)).toEqual({ text, badSequences: 0 });
  });

  test('every encoding but the replaced ones has a sample', () => {
    expect(samples.map(([name]) => name).sort()).toEqual(names.filter((name) => name !== 'replacement').sort());
  });

  test.each<[what: string, EncodingName, bytes: string, text: string, badSequences: number]>([
    ['the replaced encodings are one bad sequence', 'replacement', '1b242943 0e 3021', '\ufffd', 1],
    ['nothing stays nothing', 'replacement', '', '', 0],
    ['a mark is no text', 'utf-8', 'efbbbf 61', 'a', 0],
    ['a mark is no text, little end first', 'utf-16le', 'fffe 6100', 'a', 0],
    ['a mark is no text, big end first', 'utf-16be', 'feff 0061', 'a', 0],
    ['U+FFFD of the source is no slip', 'utf-8', 'efbfbd c3', '\ufffd\ufffd', 1],
    ['U+FFFD of the source is no slip in UTF-16', 'utf-16be', 'fffd d800', '\ufffd\ufffd', 1],
    ['half a unit', 'utf-16le', '6100 62', 'a\ufffd', 1],
    ['quotation marks of Windows', 'windows-1252', '93 61 94', '“a”', 0],
    ['bytes of windows-1252 that mean controls', 'windows-1252', '81', '\u0081', 0],
    ['bytes that mean nothing', 'windows-1253', 'aa d2 ff', '\ufffd\ufffd\ufffd', 3],
    ['unused bytes of Thai', 'windows-874', 'db fc', '\ufffd\ufffd', 2],
    ['controls of Shift_JIS stay where they are', 'shift_jis', '1a 1c 7f 82a0', '\x1a\x1c\x7fあ', 0],
    ['a byte of EUC-JP that leads nothing', 'euc-jp', '80 a4a2', '\ufffdあ', 1],
    ['gbk is read as gb18030', 'gbk', '80 9534b235', '€𠮷', 0],
    ['the euro sign of Korean', 'euc-kr', 'a2e6', '€', 0],
    ['letter and mark of Hong Kong', 'big5', '8862 88a5', 'Ê̄ê̌', 0],
    ['beyond the first plane', 'big5', '9c71', '𠀡', 0],
    ['a bad pair of Big5 eats no tag', 'big5', 'fe 3c 62 3e', '\ufffd<b>', 1],
    ['a bad pair of EUC-KR eats no tag', 'euc-kr', 'c8 3c 62 3e', '\ufffd<b>', 1],
    ['a bad pair of gbk eats no tag', 'gbk', 'c8 22 62', '\ufffd"b', 1],
    ['a lead byte at the end', 'big5', '61 a4', 'a\ufffd', 1],
    ['half-width katakana of mail', 'iso-2022-jp', '1b2849 31 1b2842 41', 'ｱA', 0],
  ])('%s', (_, name, bytes, text, badSequences) => {
    expect(decodeAs(hex(bytes), name)).toEqual({ text, badSequences });
  });

  // Where ICU's own tables are those of the standard; the others are told in generate/single-byte.ts, big5.ts and euc-kr.ts.
  test.each(names.filter((name) => /^(?:iso-8859-(?!16)|koi8-r|macintosh|windows-125[014678]$|x-mac)/.test(name)))(
    '%s is what TextDecoder reads',
    (name) => {
      const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      expect(decodeAs(bytes, name).text).toBe(new TextDecoder(name).decode(bytes));
    },
  );

  test('every pair of KS X 1001 and every syllable is read once', () => {
    const syllables = new Set<string>();
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x41; trail <= 0xfe; trail++) {
        const { text } = decodeAs(Uint8Array.of(lead, trail), 'euc-kr');
        if (/^[가-힣]$/.test(text)) syllables.add(text);
      }
    }
    expect(syllables.size).toBe(11172);
  });

  test('nothing throws, and UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.constantFrom(...names), (bytes, name) => {
        const { text, badSequences } = decodeAs(bytes, name);
        return typeof text === 'string' && badSequences >= 0 && badSequences <= Math.max(1, bytes.length);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodeAs(Buffer.from(text), 'utf-8')).toEqual({ text, badSequences: 0 });
      }),
    );
  });

  test('lines cut at the byte of a line feed are those of the text, but for UTF-16', () => {
    for (const [name, text, bytes] of samples) {
      if (!linesCanBeCut(name)) continue;
      const line = hex(bytes);
      expect(line.includes(0x0a)).toBe(false);
      expect(decodeAs(Buffer.concat([line, Buffer.from('\n'), line]), name).text).toBe(`${text}\n${text}`);
    }
    expect(names.filter((name) => !linesCanBeCut(name)).sort()).toEqual(['replacement', 'utf-16be', 'utf-16le']);
  });
});

// Node built with small ICU knows UTF-8, UTF-16 and Latin-1 alone, and can't be had here.
test('a Node without an encoding keeps the ASCII of a text and counts the rest as bad', () => {
  const whole = globalThis.TextDecoder;
  globalThis.TextDecoder = class extends whole {
    constructor(label?: string) {
      if (label !== 'utf-16le') throw new RangeError(`The "${label}" encoding is not supported`);
      super(label);
    }
  };
  try {
    const bytes = hex('c8cb 3c703e c8cb');
    expect(decodeAs(bytes, 'gbk')).toEqual({ text: '\ufffd<p>\ufffd', badSequences: 2 });
    expect(decodeAs(hex('cce8'), 'windows-1253')).toEqual({ text: 'Μθ', badSequences: 0 });
    expect(decodeAs(hex('041a'), 'utf-16be')).toEqual({ text: 'К', badSequences: 0 });
  } finally {
    globalThis.TextDecoder = whole;
  }
});

test.each([
  ['a clean text', 10, 0, true],
  ['two slips on a page', 900, 2, true],
  ['one slip in a headline', 40, 1, false],
  ['an accent every thirty letters', 3000, 90, false],
  ['nothing', 0, 0, true],
])('%s is readable: %i characters, %i slips', (_, length, badSequences, expected) => {
  expect(isReadable({ text: 'a'.repeat(length), badSequences })).toBe(expected);
});
