import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.js';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const paragraph = 'Kryeministri vizitoi Tiranën. '.repeat(20);

describe('decode', () => {
  test.each([
    ['UTF-8', bytes('Turqisë 北京'), 'Turqisë 北京'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Turqisë'), 'Turqisë'],
    ['UTF-16, little end first', bytes([0xff, 0xfe], [...Buffer.from('Київ', 'utf16le')]), 'Київ'],
    ['UTF-16, big end first', bytes([0xfe, 0xff], [...utf16be('Київ')]), 'Київ'],
    ['nothing', bytes(''), ''],
    ['a mark and nothing', bytes([0xef, 0xbb, 0xbf]), ''],
    ['U+FFFD that the source itself has', bytes('a \ufffd b'), 'a \ufffd b'],
    ['carriage returns stay', bytes('a\r\nb'), 'a\r\nb'],
  ])('%s', (_, input, text) => {
    expect(decode(input)).toEqual({ text, badSequences: 0 });
  });

  test('a few slips are kept and counted', () => {
    expect(decode(bytes(paragraph, [0xeb], 'x', [0xc3], ' \ufffd'))).toEqual({
      text: `${paragraph}\ufffdx\ufffd \ufffd`,
      badSequences: 2,
    });
  });

  test.each([
    [
      'another encoding',
      Buffer.from('Les élections législatives françaises ont été reportées. '.repeat(9), 'latin1'),
      'bad-encoding',
    ],
    ['a short text with a slip', bytes('abc', [0xff]), 'bad-encoding'],
    ['NUL bytes', bytes('GIF89a', [0, 1, 0]), 'not-text'],
    ['NUL in UTF-16', bytes([0xff, 0xfe, 0x41, 0, 0, 0]), 'not-text'],
  ])('%s is no text', (_, input, code) => {
    expect(decode(input)).toEqual({ text: null, code });
  });
});
