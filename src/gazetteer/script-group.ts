/**
 * Scripts, grouped as far as the dictionary cares: names of people in a script that no document has yet shown need not be
 * compiled, and most of the dictionary's names are in another script than the document's.
 */

/** First unit after the range of each group, and the group; groups are bits. Han and kana are one, since Japanese mixes them. */
const ranges: readonly (readonly [number, number])[] = [
  [0x250, 1], // Latin
  [0x400, 2], // Greek
  [0x530, 4], // Cyrillic
  [0x590, 8], // Armenian
  [0x600, 16], // Hebrew
  [0x900, 32], // Arabic, Syriac, Thaana
  [0xe00, 64], // Indic
  [0x1100, 128], // Thai, Lao, Tibetan, Burmese, Georgian
  [0x1e00, 256], // Ethiopic, Khmer, Mongolian
  [0x2000, 1], // Latin with two marks, and Greek
  [0xac00, 512], // Han, kana
  [0xd800, 1024], // Hangul
  [0x10000, 512],
];

export const latin = 1;
/** Every group, one bit each. */
export const groupBits: readonly number[] = [...Array(11).keys()].map((bit) => 1 << bit);
export const everyGroup = 2047;

/** The group of a UTF-16 unit that begins a name. */
export function scriptGroupOf(code: number): number {
  for (const [end, group] of ranges) if (code < end) return group;
  return latin;
}

/** The groups that the place names of one language are written in; every group where there is no table. Latin is among them. */
export function scriptGroupsOf(names: string): number {
  let groups = 0;
  let lines = 0;
  for (let gap = names.indexOf('\t'); gap >= 0 && lines < 60; gap = names.indexOf('\t', gap + 1), lines++) {
    groups |= scriptGroupOf(names.charCodeAt(gap + 1));
  }
  return groups === 0 ? everyGroup : groups | latin;
}
