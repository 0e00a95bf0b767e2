/**
 * Letters and marks that are written in several ways and are one to a reader, beyond what Unicode's decomposition joins. Scanners fold
 * unit by unit, so each variant is one unit for one unit; what only names or only dates fold, they add themselves.
 */
export const variants: Readonly<Record<string, string>> = {
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ς: 'σ',
  آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ؤ: 'و', ک: 'ك', ة: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه',
  '’': "'", '‘': "'", ʼ: "'", ʻ: "'", '`': "'", '´': "'", '′': "'", '׳': "'", '＇': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '־': '-', '－': '-',
}; // prettier-ignore

/** The dot below an Indic letter, which the press leaves out at will. */
export function isNukta(code: number): boolean {
  return code === 0x93c || code === 0x9bc || code === 0xa3c || code === 0xabc;
}

/** क़ to य़ and their Bengali and Punjabi kin: a letter and its nukta in one, which fold to the letter. */
export function isNuktaLetter(code: number): boolean {
  return (
    (code >= 0x929 && code <= 0x934) ||
    (code >= 0x958 && code <= 0x95f) ||
    (code >= 0x9dc && code <= 0x9df) ||
    (code >= 0xa33 && code <= 0xa5e)
  );
}
