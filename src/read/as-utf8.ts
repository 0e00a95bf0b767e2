/** A stream of bytes of any encoding as one of UTF-8, for readers that part it at bytes of ASCII. */
import { isPlainUtf8 } from './decode.js';
import type { EncodingName } from './encoding/labels.js';
import { hasUtf8Mark } from './encoding/marks.js';

/** Without a line end for so long, a piece is decoded as it is: it will be too long a line all the same. */
const maxPiece = 16 * 1024 * 1024;

/** The encoding of a stream that begins with `head`, which states that it is `declared`; null where it is no text. */
export async function streamEncoding(head: Uint8Array, declared?: string): Promise<EncodingName | null> {
  if (isPlainUtf8(withoutCut(head))) return 'utf-8';
  const { encodingOf } = await import('./encoding/encoding-of.js');
  const encoding = encodingOf(head, declared);
  if (encoding !== null) return encoding.name;
  // A NUL spoils the line that it stands on: only where there are more of them than lines is a stream no text.
  const lines = head.filter((byte) => byte !== 0);
  const feeds = lines.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 0);
  return head.length - lines.length <= feeds ? (encodingOf(lines, declared)?.name ?? null) : null;
}

/** `head` without a last letter that may go on behind it. */
function withoutCut(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > 0 && head.length - end < 4 && head[end - 1]! >= 0x80) end--;
  return head.subarray(0, end);
}

/** `chunks`, which are in `encoding`, in UTF-8, without a byte order mark. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: EncodingName): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } else if (encoding === 'utf-8') {
    let head: Uint8Array | null = new Uint8Array(0);
    for await (const chunk of chunks) {
      const bytes: Uint8Array = head === null || head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (head !== null && bytes.length < 3) {
        head = bytes;
        continue;
      }
      yield head !== null && hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
      head = null;
    }
    if (head !== null && head.length > 0) yield head;
  } else {
    const { decodeInto } = await import('./encoding/decode-any.js');
    for await (const piece of wholeLines(chunks)) yield Buffer.from(decodeInto(piece, encoding).text);
  }
}

/** `chunks` cut behind line feeds, which part no letter in any encoding but UTF-16. */
async function* wholeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(0x0a) + 1;
    held.push(end > 0 ? chunk.subarray(0, end) : chunk);
    size += chunk.length;
    if (end === 0 && size < maxPiece) continue;
    yield Buffer.concat(held);
    const rest = end > 0 ? chunk.subarray(end) : new Uint8Array(0);
    held = rest.length > 0 ? [rest] : [];
    size = rest.length;
  }
  if (held.length > 0) yield Buffer.concat(held);
}
