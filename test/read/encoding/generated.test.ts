import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { generateCommonCharacters } from '../../../src/languages/generate/common-characters.js';
import { generateLetterPairs } from '../../../src/languages/generate/letter-pairs.js';
import { generateBig5Hkscs } from '../../../src/read/encoding/generate/big5-hkscs.js';
import { generateSingleByte } from '../../../src/read/encoding/generate/single-byte.js';
import { letterPairs } from '../../../src/read/encoding/letter-pairs.generated.js';

const committed = (name: string) =>
  readFileSync(new URL(`../../../src/read/encoding/${name}.generated.ts`, import.meta.url), 'utf8');

const hasIconv = (() => {
  try {
    createRequire(import.meta.url).resolve('iconv-lite');
    return true;
  } catch {
    return false;
  }
})();

test('the single-byte tables are what the generator makes', () => {
  expect(generateSingleByte()).toBe(committed('single-byte'));
});

test.skipIf(!hasIconv)('the supplement of Hong Kong is what the generator makes', () => {
  expect(generateBig5Hkscs()).toBe(committed('big5-hkscs'));
});

// Words are added to the packs every week, which changes little here: tables are made anew when they have drifted.
describe('tables of letters and characters are near to what the generators make', () => {
  test('letter pairs', async () => {
    const fresh = tableOf(await generateLetterPairs());
    const old = tableOf(committed('letter-pairs'));
    expect([...fresh.keys()]).toEqual([...old.keys()]);
    for (const [language, letters] of fresh) {
      const changed = [...letters].filter((letter) => !old.get(language)!.includes(letter)).length;
      expect(changed, language).toBeLessThanOrEqual(3);
    }
  });

  test('common characters', async () => {
    const listed = (text: string) => new Set(text.match(/[\p{Script=Han}\p{Script=Hangul}]/gu));
    const fresh = listed(await generateCommonCharacters());
    const old = listed(committed('common-characters'));
    const kept = [...old].filter((character) => fresh.has(character)).length;
    expect(kept).toBeGreaterThan(0.95 * old.size);
  });
});

/** The letters of each language of a table as it is written. */
function tableOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/^ {2}(\w+): \{\n.*\n {4}letters: '(.*)',$/gm)].map((row) => [row[1]!, row[2]!]));
}

test.each([
  ['pl', 'ł', true],
  ['fr', 'œ', true],
  ['en', 'ł', false],
  ['ru', 'ы', true],
  ['uk', 'ы', false],
  ['vi', '\u0323', true],
  ['th', 'ก', true],
])('%s writes %s: %s', (language, letter, writes) => {
  expect(letterPairs[language]!.letters.includes(letter)).toBe(writes);
});

test('each language has a row of costs for the edge of a word and for each letter', () => {
  for (const [language, { letters, costs }] of Object.entries(letterPairs)) {
    expect(costs.length, language).toBe(([...letters].length + 1) ** 2);
  }
});
