import { decodeAs } from '../../../src/read/encoding/decode-as.js';
import type { EncodingName } from '../../../src/read/encoding/labels.js';

/** Vietnamese as windows-1258 writes it: the tone behind its vowel, but for the vowels that Latin-1 has. */
export function tonesApart(text: string): string {
  return text.replace(/[^\0-\u00ff]/g, (letter) => {
    const parts = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0];
    return tone === undefined ? letter : parts.replace(tone, '').normalize('NFC') + tone;
  });
}

const tables = new Map<EncodingName, Map<string, number[]>>();

/** The bytes of a text in a legacy encoding, by trying all that its decoder reads; throws where it can't be written. */
export function encode(text: string, name: EncodingName): Buffer {
  if (name === 'iso-2022-jp') return encodeMail(text);
  const table = tables.get(name) ?? tableOf(name);
  tables.set(name, table);
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${name} has no ${character}`);
      return bytes;
    }),
  );
}

function tableOf(name: EncodingName): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    const { text, badSequences } = decodeAs(Uint8Array.from(bytes), name);
    if (badSequences === 0 && [...text].length === 1 && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add([byte]);
  if (!/^(?:gb|big5|euc|shift)/.test(name)) return table;
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
  return table;
}

/** ISO-2022-JP is EUC-JP in seven bits, between escapes. */
function encodeMail(text: string): Buffer {
  const parts = text.match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? [];
  return Buffer.concat(
    parts.map((part) =>
      part < '\x80'
        ? Buffer.from(part)
        : Buffer.concat([
            Buffer.from('\x1b$B'),
            encode(part, 'euc-jp').map((byte) => byte & 0x7f),
            Buffer.from('\x1b(B'),
          ]),
    ),
  );
}
