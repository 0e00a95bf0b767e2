/**
 * Writes `read/encoding/letter-pairs.generated.ts`: for each language that was ever written in a legacy encoding, how rare it is that
 * one letter follows another. Counted in what this project has of the language: its frequent words (by Zipf's law, as they are
 * listed by frequency), all words of its pack and its concepts, the phrases of `fixtures/languages`, names of cldr-localenames-full
 * (Unicode-3.0), and the trigrams of franc (MIT), which are of running text. Run with `npx tsx src/languages/generate/letter-pairs.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readDetection } from './packs.js';

const require = createRequire(import.meta.url);
const cldr = dirname(require.resolve('cldr-localenames-full/package.json'));
/** By script and ISO 639-3 code, the commonest first, `|` between them. */
const { data: francTrigrams } = (await import(
  pathToFileURL(join(dirname(require.resolve('franc')), 'data.js')).href
)) as { data: Readonly<Record<string, Readonly<Record<string, string>>>> };
const folder = new URL('../', import.meta.url);

/** Languages by detection's tag, with the script of the text, and their names in CLDR and franc where those differ. */
const languages: readonly (readonly [tag: string, script: string, cldr?: string, franc?: string | undefined])[] = [
  ...(
    'af afr,ca cat,cs ces,cy cym,da dan,de deu,en eng,eo epo,es spa,et ekk,eu eus,fi fin,fil tgl,fo fao,fr fra,ga gle,gl glg,' +
    'hr hrv,hu hun,id ind,is isl,it ita,ku kmr,la lat,lb ltz,lt lit,lv lvs,mt mlt,nl nld,nn nno,pl pol,pt por,ro ron,sk slk,sl slv,' +
    'so som,sq als,sv swe,sw swh,tk tuk,tr tur,vi vie,zu zul'
  )
    .split(',')
    .map((row) => row.split(' '))
    .map(([tag, franc]) => [tag!, 'Latin', tag!, franc!] as const),
  ['nb', 'Latin', 'no', 'nob'],
  ...'ast,br,dsb,fy,gd,gsw,hsb,mg plt,rm,sc,vec vec,wo wol'
    .split(',')
    .map((row) => row.split(' '))
    .map(([tag, franc]) => [tag!, 'Latin', tag!, franc] as const),
  ['be', 'Cyrillic', 'be', 'bel'],
  ['bg', 'Cyrillic', 'bg', 'bul'],
  ['mk', 'Cyrillic', 'mk', 'mkd'],
  ['ru', 'Cyrillic', 'ru', 'rus'],
  ['sr', 'Cyrillic', 'sr', 'srp'],
  ['uk', 'Cyrillic', 'uk', 'ukr'],
  ['el', 'Greek', 'el', 'ell'],
  ['he', 'Hebrew', 'he', 'heb'],
  ['ar', 'Arabic', 'ar', 'arb'],
  ['fa', 'Arabic', 'fa', 'pes'],
  ['ur', 'Arabic', 'ur', 'urd'],
  ['th', 'Thai', 'th', 'tha'],
];

/** Languages that stand for their neighbours without a model: those of Latin-1, and those of Latin-2. */
const pools: Readonly<Record<string, string>> = {
  west: 'af ast br ca da de en es eu fi fil fo fr fy ga gd gl gsw id is it la lb mg nb nl nn pt rm sc so sq sv sw vec wo zu',
  east: 'cs dsb hr hsb hu pl sk sl',
};

/** What each source counts for, after its counts are made to sum to one. */
const shares = { frequent: 0.3, words: 0.35, names: 0.1, trigrams: 0.25 };
/** Costs are told in quarters of a bit, one base64 digit each. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const unitsPerBit = 4;
/** A letter that is rarer than this is not of the language. */
const rarest = 1 / 50000;
/** How much of the chance of a pair is that of its second letter alone. */
const smoothing = 0.02;

type Counts = Map<string, number>;

/** The text of `letter-pairs.generated.ts`. */
export async function generateLetterPairs(): Promise<string> {
  const detection = new Map(await readDetection());
  const rows: string[] = [];
  const counted = new Map<string, Counts>();
  for (const [tag, script, locale = tag, franc] of languages) {
    const sources: readonly (readonly [Counts, number])[] = [
      [countWords(zipf(detection.get(tag)?.frequent.split('|') ?? []), script), shares.frequent],
      [countWords(even(await wordsOf(tag)), script), shares.words],
      [countWords(even(namesOf(locale)), script), shares.names],
      [countTrigrams(trigramsOf(script, franc), script), shares.trigrams],
    ];
    counted.set(tag, mix(sources));
    rows.push(`  ${tag}: {`, ...rowOf(counted.get(tag)!, script), '  },');
  }
  for (const [pool, tags] of Object.entries(pools)) {
    const all = mix(tags.split(' ').map((tag) => [counted.get(tag)!, 1]));
    rows.push(`  ${pool}: {`, ...rowOf(all, 'Latin'), '  },');
  }
  return [
    '/**',
    ' * How rare it is, by language, that one letter follows another: `costs` has a row for the edge of a word and one for each letter of',
    ' * `letters`, and in each row the cost of what follows, in quarters of a bit, as base64 digits. Made by',
    ' * `languages/generate/letter-pairs.ts` from the packs, cldr-localenames-full 48.2 (copyright Unicode, Inc.; licence Unicode-3.0)',
    ' * and the trigrams of franc 6.2.0 (MIT, copyright Titus Wormer and others); do not edit. `west` and `east` are of many languages.',
    ' */',
    '',
    '// prettier-ignore',
    'export const letterPairs: Readonly<Record<string, { readonly script: string; readonly letters: string; readonly costs: string }>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

function rowOf(pairs: Counts, script: string): string[] {
  const singles: Counts = new Map();
  let total = 0;
  for (const [pair, share] of pairs) {
    const second = [...pair][1]!;
    add(singles, second, share);
    total += share;
  }
  const letters = [...singles]
    .filter(([letter, share]) => letter !== ' ' && share >= rarest * total)
    .map(([letter]) => letter)
    .sort();
  const symbols = [' ', ...letters];
  const costs = symbols.map((first) => {
    const sum = symbols.reduce((all, second) => all + (pairs.get(first + second) ?? 0), 0);
    return symbols.map((second) => {
      const alone = (singles.get(second) ?? 0) / total;
      const given = sum === 0 ? 0 : (pairs.get(first + second) ?? 0) / sum;
      const cost = Math.round(-Math.log2((1 - smoothing) * given + smoothing * alone) * unitsPerBit);
      return digits[Math.min(cost, digits.length - 1)]!;
    });
  });
  return [`    script: '${script}',`, `    letters: '${letters.join('')}',`, `    costs: '${costs.flat().join('')}',`];
}

/** Words with their weights: those of a list by frequency weigh less the later they come. */
export function zipf(words: readonly string[]): [string, number][] {
  return words.map((word, rank) => [word, 1 / (rank + 3)]);
}

function even(words: Iterable<string>): [string, number][] {
  return [...words].map((word) => [word, 1]);
}

/** All words of a language's pack, its concepts and the phrases that test it. */
export async function wordsOf(tag: string): Promise<Set<string>> {
  const texts: string[] = [];
  for (const path of [`${tag}.ts`, `concepts/${tag}.ts`]) {
    const url = new URL(path, folder);
    if (existsSync(url)) collect(((await import(url.href)) as { default: unknown }).default, texts);
  }
  const phrases = new URL(`../../fixtures/languages/${tag}.json`, folder);
  if (existsSync(phrases)) collect(JSON.parse(readFileSync(phrases, 'utf8')), texts);
  return new Set(texts.flatMap((text) => text.split(/[|\n]/)));
}

/** The strings of a value, however deep. */
function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value.replace(/^[a-z-]+:/gm, ''));
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part, into);
}

export function namesOf(locale: string): Set<string> {
  const names: string[] = [];
  for (const file of ['languages', 'territories']) {
    const path = join(cldr, 'main', locale, `${file}.json`);
    if (existsSync(path)) collect((JSON.parse(readFileSync(path, 'utf8')) as { main: unknown }).main, names);
  }
  return new Set(names.flatMap((name) => name.split(' ')));
}

function trigramsOf(script: string, franc: string | undefined): string[] {
  return franc === undefined ? [] : ((francTrigrams[script] ?? {})[franc] ?? '').split('|');
}

function countWords(words: readonly [string, number][], script: string): Counts {
  const counts: Counts = new Map();
  for (const [text, weight] of words) {
    for (const word of spelled(text, script)) {
      const symbols = [' ', ...word, ' '];
      // A stem says nothing on how its word ends.
      for (let at = 1; at < symbols.length; at++) add(counts, symbols[at - 1]! + symbols[at]!, weight);
    }
  }
  return counts;
}

/** A trigram is two pairs. franc lists the 300 commonest, without their counts: Zipf's law again. */
function countTrigrams(trigrams: readonly string[], script: string): Counts {
  const counts: Counts = new Map();
  for (const [rank, trigram] of trigrams.entries()) {
    const symbols = [...legacy(trigram)].map((symbol) => (isLetter(symbol, script) ? symbol : ' '));
    for (let at = 1; at < symbols.length; at++) {
      if (symbols[at - 1] !== ' ' || symbols[at] !== ' ') add(counts, symbols[at - 1]! + symbols[at]!, 1 / (rank + 20));
    }
  }
  return counts;
}

/** The words of a text in one script, lower case, as legacy encodings spell them. */
function spelled(text: string, script: string): string[] {
  const words = legacy(text).split(' ');
  return words.filter((word) => word.length > 0 && [...word].every((letter) => isLetter(letter, script)));
}

/**
 * windows-1258 sets the tones of Vietnamese behind the vowel; windows-1256 has the yeh of Arabic alone. What is no letter becomes
 * a space.
 */
function legacy(text: string): string {
  const lower = text.normalize('NFC').replaceAll('İ', 'i').toLowerCase();
  const vietnamese = lower.replace(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g, (letter) => {
    const parts = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)![0];
    return parts.replace(tone, '').normalize('NFC') + tone;
  });
  return vietnamese.replaceAll('ی', 'ي').replace(/[^\p{L}\p{M}]+/gu, ' ');
}

/** Marks are letters where encodings set them apart: the tones of Vietnamese, the short vowels of Arabic. */
const letterOf: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai'].map((script) => [
    script,
    new RegExp(`^[\\p{Script=${script}}${/Latin|Arabic/.test(script) ? '\\p{Mn}' : ''}]$`, 'u'),
  ]),
);

function isLetter(symbol: string, script: string): boolean {
  return letterOf[script]!.test(symbol);
}

function mix(sources: readonly (readonly [Counts, number])[]): Counts {
  const mixed: Counts = new Map();
  for (const [counts, share] of sources) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [pair, count] of counts) add(mixed, pair, (share * count) / total);
  }
  return mixed;
}

function add(counts: Counts, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../../read/encoding/letter-pairs.generated.ts', import.meta.url), await generateLetterPairs());
}
