/**
 * Writes `read/encoding/common-characters.generated.ts`: how common the characters of Chinese, Japanese and Korean are, counted in this
 * project's packs, concepts and phrases and in names of cldr-localenames-full (Unicode-3.0).
 * Run with `npx tsx src/languages/generate/common-characters.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { namesOf, wordsOf, zipf } from './letter-pairs.js';
import { readDetection } from './packs.js';

const languages: readonly (readonly [
  tag: string,
  packs: readonly string[],
  locales: readonly string[],
  characters: RegExp,
])[] = [
  ['zh', ['zh'], ['zh', 'zh-Hant', 'zh-Hant-HK', 'yue'], /\p{Script=Han}/gu],
  ['ja', ['ja'], ['ja'], /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu],
  ['ko', ['ko'], ['ko'], /\p{Script=Hangul}/gu],
];
const shares = { frequent: 0.3, words: 0.6, names: 0.1 };
/** Costs kept, in bits; what is rarer is left to the order of the encoding itself. */
const dearest = 13;

/** The text of `common-characters.generated.ts`. */
export async function generateCommonCharacters(): Promise<string> {
  const detection = new Map(await readDetection());
  const rows: string[] = [];
  for (const [tag, packs, locales, characters] of languages) {
    const weights = new Map<string, number>();
    const count = (words: readonly (readonly [string, number])[], share: number): void => {
      const found = words.flatMap(([word, weight]) =>
        (word.match(characters) ?? []).map((one) => [one, weight] as const),
      );
      const total = found.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [one, weight] of found) weights.set(one, (weights.get(one) ?? 0) + (share * weight) / total);
    };
    for (const pack of packs) {
      count(zipf(detection.get(pack)?.frequent.split('|') ?? []), shares.frequent / packs.length);
      count(
        [...(await wordsOf(pack))].map((word) => [word, 1] as const),
        shares.words / packs.length,
      );
    }
    for (const locale of locales)
      count(
        [...namesOf(locale)].map((name) => [name, 1] as const),
        shares.names / locales.length,
      );
    const tiers: string[] = [];
    for (const [one, weight] of [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
      const bits = Math.round(-Math.log2(weight));
      if (bits <= dearest) tiers[bits] = (tiers[bits] ?? '') + one;
    }
    rows.push(
      `  ${tag}: {`,
      ...tiers.flatMap((list, bits) => [`    ${bits}: '${[...list].sort().join('')}',`]),
      '  },',
    );
  }
  return [
    '/**',
    ' * Common characters by language and by how rare they are, in bits. Made by `languages/generate/common-characters.ts` from the packs and',
    ' * cldr-localenames-full 48.2 (copyright Unicode, Inc.; licence Unicode-3.0); do not edit.',
    ' */',
    '',
    '// prettier-ignore',
    'export const commonCharacters: Readonly<Record<string, Readonly<Record<number, string>>>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    new URL('../../read/encoding/common-characters.generated.ts', import.meta.url),
    await generateCommonCharacters(),
  );
}
