/**
 * Big5 with the Hong Kong supplement, as the WHATWG Encoding Standard reads it (section 12.1): what `TextDecoder` knows, and the
 * supplement from a table of our own. Pages of Hong Kong are written in it and say `big5`.
 */
import { decodeDoubleByte, readIndex, type DoubleByte } from './double-byte.js';
import { big5Hkscs } from './big5-hkscs.generated.js';

/** Trail bytes of a lead byte: 0x40 to 0x7E and 0xA1 to 0xFE. */
const trails = 157;
/** How many pointers there are: lead bytes 0x81 to 0xFE. */
export const pointers = 126 * trails;

let table: DoubleByte | undefined;

/** The text of `bytes`; throws a `RangeError` where this Node has no Big5. */
export function decodeBig5(bytes: Uint8Array): string {
  table ??= { pointerOf, index: big5Index(), pairs: letterAndMark };
  return decodeDoubleByte(bytes, table);
}

/** The two bytes that a pointer stands for. */
export function bytesOfPointer(pointer: number): [lead: number, trail: number] {
  const offset = pointer % trails;
  return [Math.floor(pointer / trails) + 0x81, offset + (offset < 0x3f ? 0x40 : 0x62)];
}

/** Ê and ê with a macron or caron, which Unicode has as letter and mark. */
const letterAndMark: ReadonlyMap<number, string> = new Map([
  [1133, '\u00ca\u0304'],
  [1135, '\u00ca\u030c'],
  [1164, '\u00ea\u0304'],
  [1166, '\u00ea\u030c'],
]);

function pointerOf(lead: number, trail: number): number {
  if (trail >= 0x40 && trail <= 0x7e) return (lead - 0x81) * trails + trail - 0x40;
  return trail >= 0xa1 && trail <= 0xfe ? (lead - 0x81) * trails + trail - 0x62 : -1;
}

function big5Index(): Uint32Array {
  const pairs = new Uint8Array(pointers * 2);
  for (let pointer = 0; pointer < pointers; pointer++) {
    const [lead, trail] = bytesOfPointer(pointer);
    pairs[pointer * 2] = lead;
    pairs[pointer * 2 + 1] = trail;
  }
  const index = readIndex('big5', pairs);
  for (const [first, characters] of big5Hkscs) {
    let pointer = first;
    for (const character of characters) index[pointer++] = character.codePointAt(0)!;
  }
  return index;
}
