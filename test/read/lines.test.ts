import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asUtf8, streamEncoding } from '../../src/read/as-utf8.js';
import { splitLines } from '../../src/read/lines.js';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(bytes: Uint8Array, chunkSize: number, maxBytes = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  const encoding = await streamEncoding(bytes);
  if (encoding === null) return ['not text'];
  for await (const batch of splitLines(asUtf8(inChunks(bytes, chunkSize), encoding), maxBytes)) {
    for (const line of batch) {
      expect(line.number).toBe(lines.length + 1);
      lines.push(line.bytes === null ? null : Buffer.from(line.bytes).toString());
    }
  }
  return lines;
}

describe('splitLines', () => {
  test.each([
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['\n\na', ['', '', 'a']],
    ['', []],
    ['\ufeffa\nb', ['a', 'b']],
    ['a\u2028b\nc', ['a\u2028b', 'c']],
    ['ab', ['ab']],
    ['é', ['é']],
  ])('%j', async (text, expected) => {
    for (const size of [1, 2, 3, 100]) expect(await linesOf(Buffer.from(text), size)).toEqual(expected);
  });

  test('lines over the limit are told, not held', async () => {
    expect(await linesOf(Buffer.from(`ab\n${'x'.repeat(50)}\ncd\n${'y'.repeat(11)}`), 7, 10)).toEqual([
      'ab',
      null,
      'cd',
      null,
    ]);
  });

  test('UTF-16 with a mark', async () => {
    for (const size of [1, 2, 3, 100]) {
      expect(await linesOf(Buffer.from('\ufeffЗагреб\nдва', 'utf16le'), size)).toEqual(['Загреб', 'два']);
    }
  });

  test('does not depend on where chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const text = parts.join('\n');
        expect(await linesOf(Buffer.from(text), size)).toEqual(await linesOf(Buffer.from(text), 1_000_000));
      }),
    );
  });
});
