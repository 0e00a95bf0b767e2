/**
 * EUC-KR as the WHATWG Encoding Standard reads it (section 14.1), which is windows-949: KS X 1001, and before it the 8,822 syllables
 * that KS X 1001 left out (똠, 뷁, 펲), in the order of Unicode. ICU's EUC-KR knows KS X 1001 alone, so the others are counted out here.
 */
import { decodeDoubleByte, readIndex, type DoubleByte } from './double-byte.js';

/** Trail bytes of a lead byte: 0x41 to 0xFE. */
const trails = 190;
const leads = 126;
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

let table: DoubleByte | undefined;

/** The text of `bytes`; throws a `RangeError` where this Node has no EUC-KR. */
export function decodeEucKr(bytes: Uint8Array): string {
  table ??= { pointerOf, index: eucKrIndex(), pairs: new Map() };
  return decodeDoubleByte(bytes, table);
}

function pointerOf(lead: number, trail: number): number {
  return trail >= 0x41 && trail <= 0xfe ? (lead - 0x81) * trails + trail - 0x41 : -1;
}

function eucKrIndex(): Uint32Array {
  const index = new Uint32Array(leads * trails);
  const pairs = new Uint8Array(94 * 94 * 2);
  for (let at = 0; at < pairs.length; at += 2) {
    pairs[at] = 0xa1 + Math.floor(at / 188);
    pairs[at + 1] = 0xa1 + ((at >> 1) % 94);
  }
  const standard = readIndex('euc-kr', pairs);
  for (let at = 0; at < standard.length; at++) index[pointerOf(pairs[at * 2]!, pairs[at * 2 + 1]!)] = standard[at]!;
  // Added in 1998.
  index[pointerOf(0xa2, 0xe6)] = 0x20ac;
  index[pointerOf(0xa2, 0xe7)] = 0xae;

  const listed = new Uint8Array(lastSyllable + 2);
  for (const codePoint of standard) if (codePoint <= lastSyllable) listed[codePoint] = 1;
  let syllable = firstSyllable;
  for (const [lead, trail] of extensionPairs()) {
    while (listed[syllable] === 1) syllable++;
    if (syllable > lastSyllable) break;
    index[pointerOf(lead, trail)] = syllable++;
  }
  return index;
}

/** The pairs that hold what KS X 1001 left out, in order. */
function* extensionPairs(): Generator<[lead: number, trail: number]> {
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (let trail = 0x41; trail <= (lead < 0xa1 ? 0xfe : 0xa0); trail++) {
      const isLetterOrHigh = (trail <= 0x5a || trail >= 0x61) && (trail <= 0x7a || trail >= 0x81);
      if (isLetterOrHigh) yield [lead, trail];
    }
  }
}
