/** An answer of a web server as archives keep it (RFC 9112): its head as fields, its body as the page that was sent. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A head that is longer is none. */
export const maxHeadBytes = 64 * 1024;

/** Fields by name in lower case; of a field that stands twice the first. */
export type Fields = ReadonlyMap<string, string>;

/** The fields of `lines`, which follow the first line of a head. A line that begins with white space goes on with the one before it. */
export function fieldsOf(lines: readonly string[]): Fields {
  const fields = new Map<string, string>();
  for (const line of lines
    .join('\n')
    .replace(/\n[ \t]{1,100}/g, ' ')
    .split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** The media type and charset of a `Content-Type`: `text/html; charset="utf-8"`. */
export function mediaType(field: string | undefined): { type: string; charset?: string } {
  const [type = '', ...parameters] = (field ?? '').slice(0, 1000).split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s;]{1,40})/i.exec(parameter)?.[1])
    .find(Boolean);
  return { type: type.trim().toLowerCase(), ...(charset === undefined ? {} : { charset }) };
}

/** `body` as it was before it was sent, at most `maxBytes` of it; null where it is damaged or larger. */
export function bodyOf(body: Uint8Array, fields: Fields, maxBytes: number): Uint8Array | null {
  // Crawlers keep the fields as they came and often the body as it was unpacked, so each step is tried and may find nothing to do.
  const whole = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '') ? (joinChunks(body) ?? body) : body;
  const codings = (fields.get('content-encoding') ?? '').toLowerCase().split(',', 3).reverse();
  let bytes = whole;
  for (const coding of codings) {
    const unpacked = decompress(bytes, coding.trim(), maxBytes);
    if (unpacked === null) return null;
    bytes = unpacked;
  }
  return bytes.length > maxBytes ? null : bytes;
}

function decompress(bytes: Uint8Array, coding: string, maxOutputLength: number): Uint8Array | null {
  try {
    if (coding === 'gzip' || coding === 'x-gzip')
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength }) : bytes;
    if (coding === 'br') return brotliDecompressSync(bytes, { maxOutputLength });
    if (coding === 'deflate') {
      // With zlib's head (RFC 1950) as it should be, or without it as it often is.
      const hasHead = (bytes[0]! & 0x0f) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0;
      return hasHead ? inflateSync(bytes, { maxOutputLength }) : inflateRawSync(bytes, { maxOutputLength });
    }
    return bytes;
  } catch {
    // A body that is markup already was unpacked by the crawler.
    return coding !== 'gzip' && /^\s{0,100}</.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))
      ? bytes
      : null;
  }
}

/** The parts of a chunked body (RFC 9112, 7.1) one after the other; null where it is none. */
function joinChunks(body: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < buffer.length) {
    const end = buffer.indexOf('\r\n', at, 'latin1');
    const size =
      end < 0 || end - at > 100
        ? undefined
        : /^([\da-f]{1,8})\s*(?:;|$)/i.exec(buffer.toString('latin1', at, end))?.[1];
    if (size === undefined) return parts.length === 0 ? null : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(buffer.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
