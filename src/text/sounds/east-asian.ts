/**
 * The sounds of names in Kana, Hangul and Han. These scripts write syllables: a vowel that stands only to carry a consonant is weak,
 * クリス "ku-ri-su" is `Chris`, 스 the s of `Max`. l and r are one letter, and so are b and v, h and f where a language has but one.
 * For Han the base is pinyin from any-ascii; what a syllable transcribes is after the practice of Xinhua's tables of names.
 */
import anyAscii from 'any-ascii';

/** Katakana by rows: the consonant, then the kana of a, i, u, e, o. */
const kanaRows: readonly (readonly [consonant: string, kana: string])[] = [
  ['', 'アイウエオ'], ['k', 'カキクケコ'], ['g', 'ガギグゲゴ'], ['ŝ', 'サシスセソ'], ['ź', 'ザジズゼゾ'], ['t', 'タチツテト'], ['d', 'ダヂヅデド'], ['n', 'ナニヌネノ'],
  ['ĥ', 'ハヒフヘホ'], ['ƀ', 'バビブベボ'], ['p', 'パピプペポ'], ['m', 'マミムメモ'], ['ļ', 'ラリルレロ'],
]; // prettier-ignore

/** Kana that are not their row, small vowels that make foreign sounds, and vowels that only carry. */
const kanaPairs: Readonly<Record<string, string>> = {
  シ: "š i'", ジ: "ź i'", チ: "ć i'", ツ: "c u'", ヅ: "z u'", ヂ: "ź i'", フ: "ḟ u'", ヴ: "v u'", ヤ: "y a", ユ: 'y u', ヨ: 'y o', ワ: 'ω a', ヲ: 'o', ン: 'ñ',
  ト: "t o'", ド: "d o'", ウ: "ẃ'", イ: "ỳ'", キ: "k i'", ティ: 'ẗ i', ディ: 'd i', トゥ: 't u', ドゥ: 'd u', デュ: 'd u', テュ: 't u', チェ: 'C e', ジェ: 'ź e', シェ: 'S e',
  ファ: 'f a', フィ: 'f i', フェ: 'f e', フォ: 'f o', フュ: "f u", ヴァ: 'v a', ヴィ: 'v i', ヴェ: 'v e', ヴォ: 'v o', ヴュ: 'v u', ウィ: 'ω i', ウェ: 'ω e', ウォ: 'ω o', クォ: "k w' o",
  クァ: "k w' a", クィ: "k w' i", クェ: "k w' e", グァ: "g w' a", グィ: "g w' i", ツァ: 'ẑ a', ツィ: 'ẑ i', ツェ: 'ẑ e', ツォ: 'ẑ o', イェ: 'y e', スィ: 's i', ズィ: 'z i', ッ: '', ー: '',
}; // prettier-ignore

/** Small ya, yu, yo after a kana of the i column. */
const smallGlides: Readonly<Record<string, string>> = {
  ャ: 'a',
  ュ: 'u',
  ョ: 'o',
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
};
const weakColumn = 2;

const kana = new Map<string, string>();
for (const [consonant, row] of kanaRows)
  [...row].forEach((letter, column) => {
    kana.set(letter, `${consonant}${'aiueo'.charAt(column)}${column === weakColumn && consonant !== '' ? "'" : ''}`);
  });
for (const [letters, sound] of Object.entries(kanaPairs)) kana.set(letters, sound.replaceAll(' ', ''));
for (const [, row] of kanaRows) {
  const letter = row.charAt(1);
  const consonant = kana.get(letter)!.charAt(0);
  const isHushing = 'シジチヂ'.includes(letter);
  for (const [small, vowel] of Object.entries(smallGlides))
    if (letter !== 'イ' && 'ャュョ'.includes(small))
      kana.set(letter + small, `${consonant}${isHushing ? '' : "y'"}${vowel}`);
}

/** Katakana and Hiragana. */
export function kanaSounds(word: string): string {
  const text = word.replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
  let sounds = '';
  for (let at = 0; at < text.length; at++) {
    const pair = kana.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) at++;
    sounds += pair ?? kana.get(text.charAt(at)) ?? smallGlides[text.charAt(at)] ?? '';
  }
  return sounds;
}

const hangulInitials = ['κ', 'k', 'n', 'ť', 't', 'ļ', 'm', 'ƀ', 'p', 'ŝ', 'ŝ', '', 'ź', 'ź', 'ć', 'k', 'ẗ', 'ƥ', 'ĥ'];
const hangulVowels = "a e y'a y'e @ e y'@ y'e o w'a w'e ö y'o u w'o w'e ü y'u u' ì i".split(' ');
const hangulFinals = '- κ k k n n n t ļ κ m ļ ļ ļ p ļ m π p ẗ ẗ N t t k t p t'.split(' ');
const siot = 9;
const glidedVowels = new Set([2, 3, 6, 7, 12, 16, 17]);

/** Hangul syllables: a place in a table of 19 initials, 21 vowels and 28 finals (Unicode 3.12). */
export function hangulSounds(word: string): string {
  return word.replace(/[\uac00-\ud7a3]/g, (syllable) => {
    const at = syllable.charCodeAt(0) - 0xac00;
    const initial = Math.floor(at / 588);
    const vowel = Math.floor((at % 588) / 28);
    // 슈, 샤: s before a glide is sh.
    const onset = initial === siot && glidedVowels.has(vowel) ? 'S' : hangulInitials[initial]!;
    return onset + hangulVowels[vowel]! + hangulFinals[at % 28]!.replace('-', '');
  });
}

/** Pinyin initials by what they transcribe. */
const pinyinInitials: Readonly<Record<string, string>> = {
  zh: 'ź', ch: 'ć', sh: 'š', b: 'ɓ', p: 'p', m: 'm', f: 'ƒ', d: 'ɗ', t: 'ẗ', n: 'n', l: 'ļ', g: 'ɠ', k: 'k', h: 'ђ', j: 'ĵ', q: 'ƈ', x: 'χ', r: 'ȑ', z: 'ƶ', c: 'c', s: 'ŝ', y: "ŷ", w: 'ω',
}; // prettier-ignore
const pinyinFinals: Readonly<Record<string, string>> = {
  a: 'a', o: 'o', e: 'e', i: 'i', u: 'u', v: 'ü', ai: "äỳ'", ei: "eỳ'", ui: "w'eỳ'", ao: "âẃ'", ou: 'o', iu: "y'u", ie: "y'e", ue: "y'e", uo: 'o', ia: "y'a", iao: "y'âẃ'", ua: "w'a",
  uai: "w'äỳ'", an: 'an', en: 'en', in: 'in', un: 'un', ian: "y'an", uan: "w'an", ang: "ang'", eng: "eng'", ing: "ing'", ong: "ong'", iang: "y'ang'", uang: "w'ang'", iong: "y'ong'",
}; // prettier-ignore

/**
 * Characters whose reading in foreign names is not that of any-ascii, or that stand for another sound than their pinyin says: 尔 for l and r
 * without a vowel, 蒂 for ti, 让 for the French `Jean`.
 */
const transcription = new Map<string, string>();

const carriers: Readonly<Record<string, string>> = {
  // Characters whose vowel only carries a consonant.
  尔爾: "ļ'", 斯: "ŝ'i'", 克: "ke'", 特: "ẗe'", 德: "ɗe'", 夫弗: "ƒu'", 姆: "mu'", 布: "ɓu'", 普: "pu'", 格: "ɠe'", 什: "Si'", 奇: "ƈi'", 茨: "ci'", 赫: "ђe'", 勒: "ļe'", 兹茲: "ƶi'", 士: "ŝi'",
  // Another sound than pinyin's.
  蒂: 'ẗi', 让讓: 'Zan', 热: "Ze'", 若: 'Zo', 雅: "ŷa", 塞: 'ŝe', 莎: 'ŝa', 约約: "ŷo", 翰: 'an', 埃: 'e', 艾: "äỳ'", 厄: '@', 柏: 'ɓo', 盖蓋: 'ɠe', 贾賈: 'Ja', 佛: 'ƒo', 曾: 'ƶen', 希: 'χi', 乔喬: 'Jo', 华華: "ђ'ωa", 杰傑: 'Je',
}; // prettier-ignore
for (const [characters, sound] of Object.entries(carriers))
  for (const character of characters) transcription.set(character, sound.replace(/^([^'])'(.)/, '$1$2'));

/** Readings by pinyin, as they are met. */
const pinyinReadings = new Map<string, string>();

/** Han, character by character. 默克尔 -> a notation for m-o-k-l. */
export function hanSounds(word: string): string {
  let sounds = '';
  for (const character of word) {
    let sound = transcription.get(character) ?? pinyinReadings.get(character);
    if (sound === undefined) pinyinReadings.set(character, (sound = pinyinSounds(anyAscii(character).toLowerCase())));
    sounds += sound;
  }
  return sounds;
}

function pinyinSounds(pinyin: string): string {
  const syllable = pinyin.replace(/[^a-z]/g, '');
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)![0];
  const final = syllable.slice(initial.length);
  if (syllable === 'er') return "ļ'";
  if (initial === 'y' && final.startsWith('i')) return pinyinFinals[final] ?? 'i';
  if (initial === 'w' && final === 'u') return 'ẃ';
  return (pinyinInitials[initial] ?? '') + (pinyinFinals[final] ?? '');
}
