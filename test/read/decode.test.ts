import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.js';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const paragraph = 'Kryeministri vizitoi Tiranën. '.repeat(20);
const french = 'Les élections législatives françaises ont été reportées. '.repeat(9);

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
    ['another encoding', Buffer.from(french, 'latin1'), french],
  ])('%s', async (_, input, text) => {
    expect(await decode(input)).toEqual({ text, badSequences: 0 });
  });

  test('a few slips are kept and counted', async () => {
    expect(await decode(bytes(paragraph, [0xeb], 'x', [0xc3], ' \ufffd'))).toEqual({
      text: `${paragraph}\ufffdx\ufffd \ufffd`,
      badSequences: 2,
    });
  });

  test.each([
    ['NUL bytes', bytes('GIF89a', [0, 1, 0]), 'not-text'],
    ['NUL in UTF-16', bytes([0xff, 0xfe, 0x41, 0, 0, 0]), 'not-text'],
  ])('%s is no text', async (_, input, code) => {
    expect(await decode(input)).toEqual({ text: null, code });
  });

  test('a stray NUL is a bad sequence', async () => {
    expect(await decode(bytes(paragraph.repeat(3), [0], 'x'))).toEqual({
      text: `${paragraph.repeat(3)}\ufffdx`,
      badSequences: 1,
    });
  });

  test('a declaration counts where the bytes leave it open', async () => {
    const text = Buffer.from([0xd0, 0xe0, 0xe7]);
    expect(await decode(text, 'windows-1251')).toEqual({ text: 'Раз', badSequences: 0 });
    expect(await decode(text, 'iso-8859-2')).toEqual({ text: 'Đŕç', badSequences: 0 });
  });
});
