/**
 * The sounds of words in the scripts of South and South-East Asia and of Ethiopia, where a letter is a consonant with a vowel in
 * or around it. Vowels that are not written out are weak. The blocks of India share one layout (ISCII), as do Thai and Lao, so one table by
 * place within the block serves each; Tamil does not tell voiced stops from others and has a few places of its own.
 */

/** Places 0x05 to 0x39 of the ISCII layout; `-` is a place without a sound. */
const indicLetters =
  'a a i i u u ri l e e e ay o o o au k k g g ñ C C ź J n t t d d n t ẗ d d n n p ƥ b ḃ m y r r l l l ŵ S S s h'.split(
    ' ',
  );
/** Places 0x3e to 0x4c: vowel signs. */
const indicSigns = "a i i u u ri ri e e e äỳ' o o o âẃ'".split(' ');
/** Letters with a nukta, places 0x58 to 0x5f. */
const nuktaLetters = 'k x g z r r f y'.split(' ');
const tamilStops: Readonly<Record<number, string>> = {
  0x15: 'ꝁ', 0x1a: 'ṡ', 0x1f: 'ť', 0x24: 'ť', 0x2a: 'π', 0x1c: 'ź', 0x31: 'r',
}; // prettier-ignore

const bengaliBlock = 0x980;
const tamilBlock = 0xb80;
const malayalamBlock = 0xd00;
/** Malayalam consonants without a vowel, 0xd7a to 0xd7f. */
const chillus = ['n', 'n', 'r', 'l', 'l', 'k'];

/** Devanagari to Malayalam. ट्रम्प, ট্রাম্প, ட்ரம்ப் -> notation. */
export function indicSounds(word: string): string {
  // Malayalam writes t as a doubled r: പെറ്റർ is `Petar`. Bengali writes the a of `Harold` as y and a: হ্যারল্ড.
  const text = word
    .normalize('NFC')
    .replace(/[\u200b-\u200d]/g, '')
    .replace(/\u0985?\u09cd\u09af\u09be/g, '\u09c7')
    .replace(/\u0d31\u0d4d\u0d31/g, '\u0d1f')
    .replace(/\u0bb1\u0bcd\u0bb1/g, '\u0b9f\u0bcd\u0b9f');
  let sounds = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const block = code & ~0x7f;
    const place = code & 0x7f;
    if (place >= 0x3e && place <= 0x4c) sounds += indicSigns[place - 0x3e]!;
    else if (place === 0x01 || place === 0x02 || place === 0x70) sounds += 'ñ';
    // Tamil writes f as ஃப.
    else if (block === tamilBlock && place === 0x03 && text.charCodeAt(at + 1) === 0xbaa) {
      sounds += `f${inherentAfter(text, ++at)}`;
    } else if (block === malayalamBlock && place >= 0x7a) sounds += chillus[place - 0x7a]!;
    else if (place >= 0x05 && place < 0x15) sounds += indicLetters[place - 5]!;
    else if (place >= 0x15 && place <= 0x39) {
      const isDotted = (text.charCodeAt(at + 1) & 0x7f) === 0x3c && text.charCodeAt(at + 1) > 0x900;
      const letter =
        block === tamilBlock
          ? (tamilStops[place] ?? indicLetters[place - 5]!)
          : block === bengaliBlock && place === 0x2f
            ? isDotted ? 'ỳ' : 'γ'
            : isDotted && place === 0x2b ? 'f'
            : isDotted && place === 0x1c ? 'z'
            : isDotted && place === 0x21 ? 'r'
            : indicLetters[place - 5]!; // prettier-ignore
      if (isDotted) at++;
      sounds += letter + inherentAfter(text, at);
    } else if (place >= 0x58 && place <= 0x5f)
      sounds +=
        (block === bengaliBlock && place === 0x5f ? 'ỳ' : nuktaLetters[place - 0x58]!) + inherentAfter(text, at);
  }
  return sounds;
}

/** The vowel in a consonant at `at` that no sign changes; weak, for most are not spoken: राम is `Ram`. */
function inherentAfter(text: string, at: number): string {
  const next = text.charCodeAt(at + 1) & 0x7f;
  return at + 1 < text.length && next >= 0x3e && next <= 0x4d ? '' : "a'";
}

const sinhalaVowels = "a a e e i i u u ri ri l l e e e äỳ' o o âẃ'".split(' ');
const sinhalaLetters =
  'k k g g N ng C C J J n n nJ t t d d n nd t t d d n - nd p p b b m mb y r - l - - ŵ S S s h l f'.split(' ');
const sinhalaSigns: Readonly<Record<number, string>> = {
  0xcf: 'a', 0xd0: 'ä', 0xd1: 'ä', 0xd2: 'i', 0xd3: 'i', 0xd4: 'u', 0xd6: 'u', 0xd8: 'ru', 0xd9: 'e', 0xda: 'e', 0xdb: 'ay', 0xdc: 'o',
  0xdd: 'o', 0xde: 'au', 0xdf: 'l', 0xca: '',
}; // prettier-ignore

/** Sinhala, 0xd80 to 0xdff. */
export function sinhalaSounds(word: string): string {
  const text = word.replace(/[\u200b-\u200d]/g, '');
  let sounds = '';
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) & 0xff;
    if (place === 0x82) sounds += 'ñ';
    else if (place >= 0x85 && place <= 0x96) sounds += sinhalaVowels[place - 0x85]!;
    else if (place >= 0x9a && place <= 0xc6) {
      const isBare = sinhalaSigns[text.charCodeAt(at + 1) & 0xff] === undefined || at + 1 === text.length;
      sounds += sinhalaLetters[place - 0x9a]! + (isBare ? "a'" : '');
    } else sounds += sinhalaSigns[place] ?? '';
  }
  return sounds;
}

/** Places 0x01 to 0x2e of the Thai block; those of Lao are the same. */
const thaiLetters =
  "k k k k k k N ꞔ C ꞔ ŝ ż ỳ d t t t t n d t ẗ ẗ t n b p p f p f p m ỳ r ri l l ẃ s s ŝ h l o' h".split(' ');
const thaiVowels: Readonly<Record<number, string>> = {
  0x30: 'a', 0x31: 'a', 0x32: 'a', 0x33: 'am', 0x34: 'i', 0x35: 'i', 0x36: 'ü', 0x37: 'ü', 0x38: 'u', 0x39: 'u', 0x3b: 'u', 0x3c: 'l', 0x3d: "ỳ'",
}; // prettier-ignore
/** Vowels written before the consonant that they follow in speech. */
const leadingVowels: Readonly<Record<number, string>> = { 0x40: 'e', 0x41: 'ä', 0x42: 'o', 0x43: "äỳ'", 0x44: "äỳ'" };
const oAng = 0x2d;
const hoHip = 0x2b;
const thanthakhat = 0x4c;

/**
 * Thai and Lao. A vowel written first goes behind its consonant, แบลร์ is "bae-lr"; a letter under thanthakhat is not spoken but shows
 * the foreign spelling, so it is weak: จอห์น `John`.
 */
export function thaiSounds(word: string): string {
  const block = word.charCodeAt(0) & ~0x7f;
  let sounds = '';
  let pending = '';
  for (let at = 0; at < word.length; at++) {
    const place = word.charCodeAt(at) - block;
    if (place >= 0x40 && place <= 0x44) pending = leadingVowels[place]!;
    else if (place >= 0x01 && place <= 0x2e) {
      const marked = isSilenced(word, at, block);
      const letter = thaiLetters[place - 1]!;
      // Without a vowel of its own before it, o ang at the head only carries the next vowel.
      const isCarrier = place === oAng && (pending !== '' || at === 0);
      const isTone = place === hoHip && /[งญนมยรลวຍນມຣລວ]/.test(word.charAt(at + 1));
      sounds += isCarrier ? pending : letter + (marked || isTone ? "'" : '') + pending;
      pending = '';
    } else sounds += thaiVowels[place] ?? '';
  }
  return sounds + pending;
}

function isSilenced(word: string, at: number, block: number): boolean {
  const next = word.charCodeAt(at + 1) - block;
  return next === thanthakhat || (next >= 0x34 && next <= 0x39 && word.charCodeAt(at + 2) - block === thanthakhat);
}

const khmerLetters = "k k k k N ꞔ ꞔ ꞔ ꞔ n ť t d t n ť t t t n π p p p m ỳ r l ŵ S S s h l a'".split(' ');
const khmerVowels = "a i i ü ü u u ua ö ü ì e ä äỳ' o au".split(' ');

/** Khmer, 0x1780 to 0x17d2. A letter under coeng follows without a vowel. */
export function khmerSounds(word: string): string {
  return word
    .replace(/\u17a0\u17d2\u1782/g, 'g')
    .replace(/\u17a0\u17d2\u179c/g, 'f')
    .replace(/[\u1780-\u17d2]/g, (letter) => {
      const code = letter.charCodeAt(0);
      if (code <= 0x17a2) return khmerLetters[code - 0x1780]!;
      if (code >= 0x17b6 && code <= 0x17c5) return khmerVowels[code - 0x17b6]!;
      return code === 0x17c6 ? 'm' : '';
    });
}

const burmeseLetters = "k k g g N s s z z n n t t d d n t t d d n p ƥ ḃ ḃ m ỳ r l w ŝ h l a'".split(' ');
const burmeseSigns: Readonly<Record<number, string>> = {
  0x23: 'i', 0x24: 'i', 0x25: 'u', 0x26: 'u', 0x27: 'e', 0x29: 'o', 0x2a: 'o', 0x2b: 'a', 0x2c: 'a', 0x2d: 'i', 0x2e: 'i', 0x2f: 'u', 0x30: 'u', 0x31: 'e', 0x32: 'e',
  0x36: "n'", 0x3b: "y'", 0x3c: "r'", 0x3d: "w'", 0x3e: "h'",
}; // prettier-ignore

/** Burmese, 0x1000 to 0x103f. Finals are as weak as they are in speech. */
export function burmeseSounds(word: string): string {
  let sounds = '';
  for (let at = 0; at < word.length; at++) {
    const place = word.charCodeAt(at) - 0x1000;
    if (place >= 0 && place <= 0x21) {
      const sound = burmeseLetters[place]!;
      sounds += word.charCodeAt(at + 1) === 0x103a && !'nmN'.includes(sound) ? `${sound}'` : sound;
    } else sounds += burmeseSigns[place] ?? '';
  }
  return sounds
    .replace(/kr'|ky'/g, 'ĉ')
    .replace(/gy'|gr'/g, 'J')
    .replace(/sy'/g, 'C');
}

/** Rows of eight from 0x1200; `-` is a row without a consonant. */
const ethiopicRows =
  'h l h m s r s S k kw k kw b v t C h hw n n - k kw x xw w - z Z y d d J g gw g t C p c c f p'.split(' ');
const ethiopicVowels = ["e'", 'u', 'i', 'a', 'e', "@'", 'o', 'wa'];

/** Ethiopic syllables, 0x1200 to 0x1357: a consonant a row, a vowel a column. */
export function ethiopicSounds(word: string): string {
  return word.replace(/[\u1200-\u1357]/g, (syllable) => {
    const place = syllable.charCodeAt(0) - 0x1200;
    return ethiopicRows[place >> 3]!.replace('-', '') + ethiopicVowels[place & 7]!;
  });
}
