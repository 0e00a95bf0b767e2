/** What a file says of its own encoding, where its format has a place for that. */
import type { SourceFormat } from '../model/source-file.js';

/** A declaration stands in the first kilobyte by the HTML standard; pages put it further down. */
const declarationBytes = 8 * 1024;

/** The encoding that a file of `format` states at its head. */
export function declaredIn(head: Uint8Array, { declaredEncoding }: SourceFormat): string | undefined {
  if (declaredEncoding === undefined) return undefined;
  const part = head.subarray(0, declarationBytes);
  return declaredEncoding(Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1'));
}
