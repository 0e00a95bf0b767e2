/**
 * UTF-16 that bears no mark. Read the right way round, its units are letters; read the wrong way, Chinese falls into lone surrogates and
 * private use, and a space becomes U+2000. What is neither is no text.
 */

/** Units that are looked at, and how many of them may be wrong: one in a hundred. */
const unitsRead = 4096;
const unitsPerWrong = 100;
/** Fewer units than these need ASCII among them: the head of an image is soon said to be three rare characters. */
const unitsWithoutAscii = 16;

/** Which UTF-16 `bytes` are; null where they are none. */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (isMostlyAscii(bytes)) return null;
  const little = look(bytes, 0);
  const big = look(bytes, 1);
  if (little === null && big === null) return null;
  return (little ?? -1) >= (big ?? -1) ? 'utf-16le' : 'utf-16be';
}

/** Four bytes in five: Latin text in UTF-16 has half of them, Chinese three in five. Pairs of ASCII letters would read as rare Chinese characters. */
function isMostlyAscii(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 2 * unitsRead);
  let ascii = 0;
  for (let at = 0; at < length; at++) if (bytes[at]! >= 0x20 && bytes[at]! < 0x7f) ascii++;
  return ascii * 5 > length * 4;
}

/**
 * How many units are ASCII, or of the same row of Unicode as the one before: letters of one script are. The first byte of each is its high
 * one or not; null where that can't be text.
 */
function look(bytes: Uint8Array, high: 0 | 1): number | null {
  const units = Math.min(bytes.length >> 1, unitsRead);
  if (units < 2) return null;
  const unitAt = (at: number): number =>
    high === 1 ? (bytes[at * 2]! << 8) | bytes[at * 2 + 1]! : (bytes[at * 2 + 1]! << 8) | bytes[at * 2]!;
  let ascii = 0;
  let neighbours = 0;
  let wrong = 0;
  for (let at = 0; at < units; at++) {
    const unit = unitAt(at);
    if (at > 0 && unit >> 8 === unitAt(at - 1) >> 8) neighbours++;
    if (unit < 0x80) {
      if (unit >= 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d) ascii++;
      else wrong++;
    } else if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < units) {
      const next = unitAt(at + 1);
      if (next >= 0xdc00 && next <= 0xdfff) at++;
      else wrong++;
    } else if (!isLetterOrSign(unit)) wrong++;
  }
  const isText = wrong * unitsPerWrong <= units && (ascii > 0 || units >= unitsWithoutAscii);
  return isText ? ascii + neighbours : null;
}

/** Where the scripts and signs of news are: no lone surrogates, no private use, nothing unassigned at large. */
function isLetterOrSign(unit: number): boolean {
  return (
    (unit < 0x1c90 && unit !== 0x0a00 && unit !== 0x0d00) ||
    (unit >= 0x1e00 && unit < 0x2000) ||
    (unit >= 0x2009 && unit < 0x2de0) ||
    (unit >= 0x3000 && unit < 0xa000) ||
    (unit >= 0xa640 && unit < 0xd7a4) ||
    (unit >= 0xf900 && unit < 0xfffe)
  );
}
