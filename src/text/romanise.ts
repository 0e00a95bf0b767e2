/**
 * Any script to lower-case Latin letters. Two grains: `romanOf`, one unit at a time from a table, for indexing every word of
 * a corpus; and `romanise`, which knows the digraphs and habits of each script, for comparing names. The base is any-ascii
 * (ISC licence); what is added was measured on names of one person in many scripts (plain any-ascii finds 0 to 29 %).
 */
import anyAscii from 'any-ascii';

const letters: (string | undefined)[] = [];

/** Lower-case Latin letters and digits of one UTF-16 unit: `ш` -> `sh`, `北` -> `bei`, `٣` -> `3`; '' where it has none. */
export function romanOf(code: number): string {
  return (letters[code] ??=
    code >= 0xd800 && code < 0xe000
      ? ''
      : anyAscii(String.fromCharCode(code))
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ''));
}

/** A rule of one script: applies where `script` is met, `rewrite` turns its letters into Latin ones that any-ascii leaves alone. */
interface ScriptRule {
  readonly script: RegExp;
  readonly rewrite: (text: string) => string;
}

const greekDigraphs: Readonly<Record<string, string>> = {
  μπ: 'b',
  ντ: 'd',
  γκ: 'g',
  γγ: 'ng',
  τσ: 'ts',
  τζ: 'j',
  ου: 'u',
  αι: 'e',
  ει: 'i',
  οι: 'i',
  υι: 'i',
  αυ: 'av',
  ευ: 'ev',
  υ: 'i',
  η: 'i',
  χ: 'h',
  ξ: 'ks',
  β: 'v',
  φ: 'f',
  θ: 'th',
};
const cyrillicLetters: Readonly<Record<string, string>> = {
  дж: 'j',
  щ: 'sh',
  ш: 'sh',
  ж: 'zh',
  ч: 'ch',
  ц: 'ts',
  х: 'h',
  ъ: '',
  ь: '',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  ї: 'yi',
  й: 'y',
  ы: 'y',
  э: 'e',
  ў: 'w',
  џ: 'j',
  ђ: 'j',
  ћ: 'c',
  љ: 'l',
  њ: 'n',
  ј: 'y',
  ғ: 'g',
  қ: 'k',
  һ: 'h',
  ә: 'a',
  ө: 'o',
  ү: 'u',
  ұ: 'u',
  ң: 'n',
  ё: 'yo',
};
const hebrewLetters: Readonly<Record<string, string>> = {
  "ז'": 'j',
  "ג'": 'j',
  "צ'": 'ch',
  "ץ'": 'ch',
  וו: 'v',
  ק: 'k',
  ט: 't',
  כ: 'k',
  ך: 'k',
  פ: 'p',
  ף: 'p',
  ב: 'b',
  ח: 'h',
  צ: 'ts',
  ץ: 'ts',
  א: 'a',
  ו: 'w',
  ע: '',
};
const arabicLetters: Readonly<Record<string, string>> = {
  تش: 'ch',
  چ: 'ch',
  خ: 'h',
  غ: 'g',
  گ: 'g',
  ش: 'sh',
  أ: 'a',
  إ: 'a',
  آ: 'a',
  ا: 'a',
  ٱ: 'a',
  ى: 'a',
  ء: 'a',
  ئ: 'a',
  ؤ: 'a',
  ع: 'a',
  ة: 'a',
  و: 'w',
  ي: 'y',
  ی: 'y',
  ق: 'k',
  ث: 'th',
  ذ: 'z',
  ظ: 'z',
  ض: 'z',
  ط: 't',
  ت: 't',
  ص: 's',
  س: 's',
  ح: 'h',
  ه: 'h',
  ھ: 'h',
  ہ: 'h',
  ژ: 'zh',
};
// Small vowels and the foreign sounds of katakana: ティ is "ti", not "tei".
const katakanaPairs: Readonly<Record<string, string>> = {
  キャ: 'kya',
  キュ: 'kyu',
  キョ: 'kyo',
  シャ: 'sha',
  シュ: 'shu',
  ショ: 'sho',
  シェ: 'she',
  チャ: 'cha',
  チュ: 'chu',
  チョ: 'cho',
  チェ: 'che',
  ジャ: 'ja',
  ジュ: 'ju',
  ジョ: 'jo',
  ジェ: 'je',
  ティ: 'ti',
  ディ: 'di',
  トゥ: 'tu',
  ドゥ: 'du',
  デュ: 'du',
  テュ: 'tu',
  ファ: 'fa',
  フィ: 'fi',
  フェ: 'fe',
  フォ: 'fo',
  ヴァ: 'va',
  ヴィ: 'vi',
  ヴェ: 've',
  ヴォ: 'vo',
  ヴ: 'v',
  ウィ: 'wi',
  ウェ: 'we',
  ウォ: 'wo',
  クォ: 'kwo',
  クァ: 'kwa',
  グァ: 'gwa',
  ツァ: 'tsa',
  ツィ: 'tsi',
  ツェ: 'tse',
  ツォ: 'tso',
  ニャ: 'nya',
  ニュ: 'nyu',
  ニョ: 'nyo',
  リャ: 'rya',
  リュ: 'ryu',
  リョ: 'ryo',
  ミャ: 'mya',
  ミュ: 'myu',
  ヒャ: 'hya',
  ヒュ: 'hyu',
  ヒョ: 'hyo',
  ビャ: 'bya',
  ビュ: 'byu',
  ピャ: 'pya',
  ピュ: 'pyu',
  ギャ: 'gya',
  ギュ: 'gyu',
  ギョ: 'gyo',
  フュ: 'fyu',
  イェ: 'ye',
  ッ: '',
  ー: '',
};
const latinLetters: Readonly<Record<string, string>> = {
  ğ: '',
  ı: 'i',
  ş: 'sh',
  š: 'sh',
  ș: 'sh',
  ç: 'ch',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ż: 'zh',
  ź: 'zh',
  ø: 'o',
  ö: 'o',
  ü: 'u',
  ñ: 'n',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
};

/** A function that replaces every key of `table`, longest first. */
function replacing(table: Readonly<Record<string, string>>): (text: string) => string {
  const keys = Object.keys(table).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const any = new RegExp(keys.join('|'), 'gu');
  return (text) => text.replace(any, (key) => table[key]!);
}

const hangulInitials = ['g', 'k', 'n', 'd', 't', 'r', 'm', 'b', 'p', 's', 's', '', 'j', 'j', 'ch', 'k', 't', 'p', 'h'];
const hangulVowels = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu  i i'.split(' ');
const hangulFinals = ' k k k n n n t l k m l l l p l m p p t t n t t k t p t'.split(' ');

/** A Hangul syllable is its place in a table of 19 initials, 21 vowels and 28 finals (Unicode 3.12). */
function romaniseHangul(text: string): string {
  return text.replace(/[\uac00-\ud7a3]/g, (syllable) => {
    const at = syllable.charCodeAt(0) - 0xac00;
    return hangulInitials[Math.floor(at / 588)]! + hangulVowels[Math.floor((at % 588) / 28)]! + hangulFinals[at % 28]!;
  });
}

const replaceGreek = replacing(greekDigraphs);
const replaceHebrew = replacing(hebrewLetters);
const replaceArabic = replacing(arabicLetters);

const scriptRules: readonly ScriptRule[] = [
  {
    script: /[\u0370-\u03ff]/,
    // The tonos goes, the dialytika stays: it keeps αϊ apart from αι.
    rewrite: (text) =>
      replaceGreek(
        text
          .normalize('NFD')
          .replace(/[\u0300-\u0307\u0309-\u036f]/g, '')
          .normalize('NFC'),
      ),
  },
  { script: /[\u0400-\u04ff]/, rewrite: replacing(cyrillicLetters) },
  {
    script: /[\u0590-\u05ff]/,
    rewrite: (text) => replaceHebrew(text.replace(/[\u0591-\u05c7]/g, '').replace(/\u05f3/g, "'")),
  },
  { script: /[\u0600-\u06ff]/, rewrite: (text) => replaceArabic(text.replace(/[\u064b-\u065f\u0670\u0640]/g, '')) },
  { script: /[\u30a0-\u30ff]/, rewrite: replacing(katakanaPairs) },
  { script: /[\uac00-\ud7a3]/, rewrite: romaniseHangul },
  // A Thai letter under thanthakhat is written and not spoken: จอห์น is "chon".
  { script: /[\u0e00-\u0e7f]/, rewrite: (text) => text.replace(/[\u0e01-\u0e2e][\u0e31\u0e34-\u0e3a]?\u0e4c/g, '') },
  { script: /[\u00c0-\u024f]/, rewrite: replacing(latinLetters) },
];

/** `text` in lower-case Latin letters, words kept apart by one space; digits and everything else are dropped. `Эрдоган` -> `erdogan`. */
export function romanise(text: string): string {
  let roman = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u00ad]/g, '')
    .replace(/[·・‧•=＝]/g, ' ');
  for (const { script, rewrite } of scriptRules) if (script.test(roman)) roman = rewrite(roman);
  return anyAscii(roman)
    .toLowerCase()
    .replace(/['`"]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
