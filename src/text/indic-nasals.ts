/**
 * A nasal before a stop is written in two ways in the scripts of India: as a half letter or as a dot above, आन्ध्र and आंध्र,
 * उत्तराखण्ड and उत्तराखंड, লন্ডন and লণ্ডন. Names are compared with the dot. The blocks of these scripts are laid out alike
 * (ISCII), 128 code points apart.
 */

/** Devanagari nga and the last Malayalam letter that a nasal may be. */
export const firstNasal = 0x919;
export const lastNasal = 0xd2e;

const blockSize = 0x80;
const inBlock = blockSize - 1;
const tamilBlock = 0xb80;

/** Places of letters within a block. */
const anusvara = 0x02;
const virama = 0x4d;
const ma = 0x2e;
/** nga, nya, nna, na: which of them stands before a stop, the stop decides. */
const isN = new Set([0x19, 0x1e, 0x23, 0x28]);

/** Whether a half nasal stands at `at` of `source[..end)`, before a stop of its kind. Tamil has no such dot. */
export function isNasalBeforeStop(source: string, at: number, end: number): boolean {
  if (at + 2 >= end) return false;
  const code = source.charCodeAt(at);
  const block = code & ~inBlock;
  const letter = code & inBlock;
  if (block === tamilBlock || source.charCodeAt(at + 1) !== block + virama) return false;
  const next = source.charCodeAt(at + 2) - block;
  const isLabial = next >= 0x2a && next <= 0x2d;
  if (letter === ma) return isLabial;
  // From ka to dha, but for the nasals between them.
  return isN.has(letter) && next >= 0x15 && next <= 0x27 && !isN.has(next);
}

/** The dot of the block that `code` is of. */
export function anusvaraOf(code: number): number {
  return (code & ~inBlock) + anusvara;
}
