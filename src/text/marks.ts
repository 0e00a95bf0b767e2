/**
 * Which accents the words of a name carry. Folding takes them off, so that names match however they were typed; but in
 * Vietnamese they tell words apart: `Anh` is Britain and `Ảnh` a photograph, `Nhật` Japan and `nhất` "first". Where in its
 * syllable a tone stands is a matter of taste (`Thủy`, `Thuỷ`), so the marks of a word count and not their places.
 */

/** A name with marks that Vietnamese does not have (`Erdoğan`, `Škoda`): its text may write any. */
export const anyMarks = -1;

const vietnameseMarks = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323';
/** Marks that hardly another language in Latin letters writes: `ă`, `ả`, `ư`, `ạ`, `đ`. */
const onlyVietnamese = 0b1011110000;
const foreign = 1 << 10;
const inWord = 1 << 11;
const known = 1 << 12;
const bits = new Uint16Array(0x10000);

/** The marks of one UTF-16 unit as bits, and whether it belongs to a word. */
function bitsOf(code: number): number {
  const found = bits[code]!;
  return found !== 0 ? found : (bits[code] = bitsAnew(code));
}

function bitsAnew(code: number): number {
  const character = String.fromCharCode(code);
  let found = known | (/[\p{L}\p{M}\p{Nd}]/u.test(character) ? inWord : 0);
  if (code < 0x80) return found;
  const letters = character.normalize('NFD');
  if (character === 'đ' || character === 'Đ') return found | (1 << 9);
  for (const mark of /\p{M}/u.test(character) ? character : letters.slice(1)) {
    const at = vietnameseMarks.indexOf(mark);
    found |= at < 0 ? foreign : 1 << at;
  }
  return /[\p{Script=Latin}\p{M}]/u.test(character) && /[aeiouy\p{M}]/iu.test(letters.charAt(0))
    ? found
    : found | ((found & inWord) !== 0 ? foreign : 0);
}

/**
 * The marks of the words in `source[start..end)` as one number: 0 where there is none, `anyMarks` where one is not
 * Vietnamese. Equal for texts whose words carry the same marks, composed or not; nearly always unequal for others. Odd
 * where a mark is found in Vietnamese alone.
 */
export function marksOf(source: string, start: number, end: number): number {
  let marks = 0;
  let word = 0;
  let isInWord = false;
  let isVietnamese = false;
  for (let at = start; at < end; at++) {
    const found = bitsOf(source.charCodeAt(at));
    if ((found & foreign) !== 0) return anyMarks;
    if ((found & inWord) !== 0) {
      word |= found & (foreign - 1);
      if ((found & onlyVietnamese) !== 0) isVietnamese = true;
      isInWord = true;
    } else if (isInWord) {
      marks = (Math.imul(marks, 1031) + word) | 0;
      word = 0;
      isInWord = false;
    }
  }
  if (isInWord) marks = (Math.imul(marks, 1031) + word) | 0;
  return marks === 0 ? 0 : ((marks & 0x3fffffff) << 1) | (isVietnamese ? 1 : 0);
}

/** Whether the beginning of `source` is typed with marks: one letter in twenty or more has some. Vietnamese has one in three. */
export function isMarked(source: string): boolean {
  const length = Math.min(source.length, 1500);
  let letters = 0;
  let marked = 0;
  for (let at = 0; at < length; at++) {
    const found = bitsOf(source.charCodeAt(at));
    if ((found & inWord) !== 0) letters++;
    if ((found & (foreign - 1)) !== 0) marked++;
  }
  return marked * 20 > letters;
}
