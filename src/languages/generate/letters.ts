/**
 * Writes `letters.generated.ts`: the exemplar letters of each language that detection can name, from cldr-misc-full
 * (Unicode-3.0). Run with `npx tsx src/languages/generate/letters.ts`; a test runs it again and compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDetection } from './packs.js';

const cldr = dirname(createRequire(import.meta.url).resolve('cldr-misc-full/package.json'));

/** Locales that CLDR keeps under another name. */
const localeOf: Readonly<Record<string, string>> = { nb: 'no' };

/** Scripts whose letters are listed: those with several candidates. Han has too many to list; `close-pairs.ts` parts it. */
const listed = ['Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Ethiopic'];

/** The text of `letters.generated.ts`. */
export async function generateLetters(): Promise<string> {
  const languages = await readDetection();
  const rivals = languages.filter(([, { scripts }]) => scripts.split('|').some((script) => listed.includes(script)));
  const rows = rivals.map(([tag, { frequent }]) => {
    const { main, auxiliary } = lettersOf(tag) ?? { main: lettersOfWords(frequent), auxiliary: '' };
    const quoted = [main, auxiliary].map((letters) => `'${letters}'`);
    return `  ${/-/.test(tag) ? `'${tag}'` : tag}: { main: ${quoted[0]}, auxiliary: ${quoted[1]} },`;
  });
  return [
    '/**',
    ' * Exemplar letters by language. Made by `generate/letters.ts` from cldr-misc-full 48.2; do not edit.',
    ' * Copyright Unicode, Inc.; licence Unicode-3.0 (https://www.unicode.org/license.txt).',
    ' */',
    "import type { LanguageEvidence } from '../model/language-evidence.js';",
    '',
    '// prettier-ignore',
    "export const letters: LanguageEvidence['letters'] = {",
    ...rows,
    '};',
    '',
  ].join('\n');
}

/** The parts of `characters.json` that are read here: sets in CLDR's notation. */
interface CldrFile {
  readonly main: Record<
    string,
    { readonly characters: { readonly exemplarCharacters?: string; readonly auxiliary?: string } }
  >;
}

/** For a language that CLDR lacks: what its listed words are written with. */
function lettersOfWords(words: string): string {
  return [...new Set(words.normalize('NFC').match(/\p{L}/gu))].sort().join('');
}

function lettersOf(tag: string): { main: string; auxiliary: string } | undefined {
  const locale = localeOf[tag] ?? tag;
  const path = join(cldr, 'main', locale, 'characters.json');
  if (!existsSync(path)) return undefined;
  const file = JSON.parse(readFileSync(path, 'utf8')) as CldrFile;
  const { exemplarCharacters, auxiliary = '[]' } = file.main[locale]?.characters ?? {};
  if (exemplarCharacters === undefined || exemplarCharacters === '[]') return undefined;
  const main = parseSet(exemplarCharacters);
  const further = [...parseSet(auxiliary)].filter((letter) => !main.has(letter));
  return { main: [...main].sort().join(''), auxiliary: further.sort().join('') };
}

/** Single letters of a CLDR set `[a b {dh} à-ö \u0301]`: members of digraphs singly, ranges written out, marks left out. */
function parseSet(set: string): Set<string> {
  const letters = new Set<string>();
  const body = set
    .slice(1, -1)
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  for (const [, sequence, first, last, single] of body.matchAll(/\{([^}]*)\}|(\S)-(\S)|(\S)/gu)) {
    if (first !== undefined && last !== undefined) {
      for (let code = first.codePointAt(0) ?? 0; code <= (last.codePointAt(0) ?? 0); code++)
        letters.add(String.fromCodePoint(code));
    } else {
      for (const letter of (sequence ?? single ?? '').normalize('NFC')) letters.add(letter);
    }
  }
  return new Set([...letters].filter((letter) => /^[\p{L}]$/u.test(letter) && letter.length === 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../letters.generated.ts', import.meta.url), await generateLetters());
}
