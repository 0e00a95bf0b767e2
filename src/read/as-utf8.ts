/** A stream of bytes of any encoding as one of UTF-8, for readers that part it at bytes of ASCII. */
import { utf16Mark } from './decode.js';
import { peek } from './chunks.js';

/** So much of a stream is looked at for its encoding. */
const sampleBytes = 64 * 1024;

/** `chunks` in UTF-8, without a byte order mark. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, chunks: all } = await peek(chunks, sampleBytes);
  const utf16 = utf16Mark(head);
  const decoder = utf16 === null ? null : new TextDecoder(utf16);
  let isFirst = true;
  for await (const chunk of all) {
    if (decoder !== null) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    else yield isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
  if (decoder !== null) yield Buffer.from(decoder.decode());
}
