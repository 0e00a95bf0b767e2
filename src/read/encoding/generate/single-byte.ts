/**
 * Writes `single-byte.generated.ts`: the upper halves of the encodings of section 9 of the WHATWG Encoding Standard. They are taken from
 * the `TextDecoder` of this Node, with what its ICU does otherwise set right; run time does not ask `TextDecoder` for them, because
 * Node 20 reads windows-1252 as if 0x80 to 0x9F were controls (“” and – are lost), lacks iso-8859-16, and differs from newer ones.
 * Run with `npx tsx src/read/encoding/generate/single-byte.ts`; a test runs it again and compares.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const names = (
  'ibm866 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 iso-8859-14 ' +
  'iso-8859-15 iso-8859-16 koi8-r koi8-u macintosh windows-874 windows-1250 windows-1251 windows-1252 windows-1253 ' +
  'windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 x-mac-cyrillic'
).split(' ');

const latin1 = Array.from({ length: 128 }, (_, at) => String.fromCharCode(0x80 + at)).join('');
const controls = latin1.slice(0, 32);
const none = '\ufffd';

/** What the standard has and ICU 73 to 78 has not: the characters from a byte on. */
const corrections: Readonly<Record<string, readonly (readonly [byte: number, characters: string])[]>> = {
  'iso-8859-16': [
    [0x80, controls],
    [
      0xa0,
      '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ',
    ],
  ],
  'koi8-u': [
    [0xae, 'ў'],
    [0xbe, 'Ў'],
  ],
  'windows-874': [
    [0xdb, none.repeat(4)],
    [0xfc, none.repeat(4)],
  ],
  'windows-1252': [
    [0x80, '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'],
    [0xa0, latin1.slice(32)],
  ],
  'windows-1253': [[0xaa, none]],
  'windows-1255': [[0xca, '\u05ba']],
};

/** The text of `single-byte.generated.ts`. */
export function generateSingleByte(): string {
  return [
    '/**',
    ' * What bytes 0x80 to 0xFF mean, by encoding; U+FFFD: nothing. Made by `generate/single-byte.ts`; do not edit.',
    ' */',
    '',
    '// prettier-ignore',
    'export const singleByte: Readonly<Record<string, string>> = {',
    ...names.map(
      (name) =>
        `  '${name}': '${upperHalf(name).replace(/[\u0080-\u00a0\u00ad\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u200b-\u200f\ufffd\uf8ff]/g, escaped)}',`,
    ),
    '};',
    '',
  ].join('\n');
}

function upperHalf(name: string): string {
  const characters = [...(isKnown(name) ? decodeEach(name) : none.repeat(128))];
  for (const [byte, changed] of corrections[name] ?? []) characters.splice(byte - 0x80, changed.length, ...changed);
  return characters.join('');
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding === name;
  } catch {
    return false;
  }
}

function decodeEach(name: string): string {
  return Array.from({ length: 128 }, (_, at) => new TextDecoder(name).decode(Uint8Array.of(0x80 + at))).join('');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../single-byte.generated.ts', import.meta.url), generateSingleByte());
}
