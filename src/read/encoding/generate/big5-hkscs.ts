/**
 * Writes `big5-hkscs.generated.ts`: the characters that the WHATWG Encoding Standard reads in Big5 and `TextDecoder` does not, because
 * ICU's Big5 is Microsoft's, without the Hong Kong set: 嘅, 咗, 喺 and most else that tells Cantonese from Mandarin. Taken from
 * iconv-lite 0.7 (MIT, copyright Alexander Shtuchkin), whose table is made from the standard's index.
 * Run with `npx tsx src/read/encoding/generate/big5-hkscs.ts`; a test runs it again and compares.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bytesOfPointer, pointers } from '../big5.js';

interface Iconv {
  decode(bytes: Buffer, encoding: string): string;
}

/** The text of `big5-hkscs.generated.ts`. */
export function generateBig5Hkscs(): string {
  const iconv = createRequire(import.meta.url)('iconv-lite') as Iconv;
  const icu = new TextDecoder('big5');
  const runs: { first: number; characters: string }[] = [];
  let last = -2;
  for (let pointer = 0; pointer < pointers; pointer++) {
    const bytes = Buffer.from(bytesOfPointer(pointer));
    const character = iconv.decode(bytes, 'big5hkscs');
    if (character.includes('\ufffd') || [...character].length !== 1 || character === icu.decode(bytes)) continue;
    if (pointer !== last + 1) runs.push({ first: pointer, characters: '' });
    runs.at(-1)!.characters += character;
    last = pointer;
  }
  return [
    '/**',
    " * Characters of Big5 with the Hong Kong supplement that ICU's Big5 lacks, as runs from a pointer of the WHATWG Encoding Standard on.",
    ' * Made by `generate/big5-hkscs.ts` from iconv-lite 0.7 (MIT, copyright Alexander Shtuchkin); do not edit.',
    ' */',
    '',
    '// prettier-ignore',
    'export const big5Hkscs: readonly (readonly [first: number, characters: string])[] = [',
    ...runs.map(
      ({ first, characters }) => `  [${first}, '${characters.replace(/[\\'\u0300-\u036f\ue000-\uf8ff]/g, escaped)}'],`,
    ),
    '];',
    '',
  ].join('\n');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../big5-hkscs.generated.ts', import.meta.url), generateBig5Hkscs());
}
