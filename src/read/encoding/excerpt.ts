/**
 * The bytes by which an encoding is guessed: those that are not ASCII, with the words around them. A page begins with thousands of bytes
 * of markup, which tell nothing; and a whole book tells no more than its first pages.
 */

/** How much is kept around a byte that is not ASCII, and in all. */
const around = 48;
const most = 6000;
/** How far a cut moves to come to the edge of a word. */
const farthest = 64;

/**
 * Pieces of `sample`, one after the other, a line feed between them; the sample itself where it is short. A piece begins and ends at
 * white space or punctuation below `0`, which is part of no character in any encoding but UTF-16.
 */
export function excerpt(sample: Uint8Array): Uint8Array {
  if (sample.length <= most) return sample;
  const pieces = new Uint8Array(most + 2 * (around + farthest) + 1);
  let length = 0;
  let end = 0;
  for (let at = 0; at < sample.length && length < most; at++) {
    if (sample[at]! < 0x80) continue;
    let from = Math.max(end, at - around);
    const lowest = Math.max(end, from - farthest);
    while (from > lowest && !isEdge(sample[from - 1]!)) from--;
    // Words go on as long as they are not ASCII: Thai and Chinese are written without spaces.
    let to = at + 1;
    for (let last = at; to < sample.length && to < last + around && length + to - from < most; to++) {
      if (sample[to]! >= 0x80) last = to;
    }
    const highest = Math.min(sample.length, to + farthest);
    while (to < highest && !isEdge(sample[to]!)) to++;
    if (length > 0 && from > end) pieces[length++] = 0x0a;
    pieces.set(sample.subarray(from, Math.min(to, from + pieces.length - length)), length);
    length = Math.min(pieces.length, length + to - from);
    end = to;
    at = to - 1;
  }
  return pieces.subarray(0, length);
}

function isEdge(byte: number): boolean {
  return byte < 0x30;
}
