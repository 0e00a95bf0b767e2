/**
 * A stream of bytes as lines, so that a file of any size passes through in bounded memory. Only the line feed ends a
 * line (a carriage return before it goes too): JSON keeps U+2028 and the like inside strings.
 */

/** One line, blank ones included; `bytes` is null where it is longer than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** The lines of `chunks`, which are UTF-8, in batches as the chunks bring them. Holds one line and one chunk at a time. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line[]> {
  let number = 1;
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  const take = (tail: Uint8Array): Line => {
    const tooLong = pendingBytes + tail.length > maxBytes;
    const bytes = tooLong ? null : pending.length === 0 ? tail : Buffer.concat([...pending, tail]);
    pending = [];
    pendingBytes = 0;
    return { number: number++, bytes: bytes?.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes };
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      lines.push(take(chunk.subarray(start, end)));
      start = end + 1;
    }
    if (lines.length > 0) yield lines;
    const rest = chunk.subarray(start);
    pendingBytes += rest.length;
    if (pendingBytes > maxBytes) pending = [];
    else if (rest.length > 0) pending.push(new Uint8Array(rest));
  }
  if (pendingBytes > 0) yield [take(new Uint8Array(0))];
}
