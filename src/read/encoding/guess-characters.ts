/**
 * The encoding of two bytes a character under which a text costs least. Each character costs what `common-characters.generated.ts` says,
 * and the others by their block: a wrong reading falls out of the thousand characters that make up nine tenths of any text.
 */
import { commonCharacters } from './common-characters.generated.js';
import { decodeAs, type DecodedText } from './decode-as.js';
import { asciiShare, type Guess } from './guess-letters.js';
import { asciiCost, strangeCost } from './letter-model.js';
import type { EncodingName } from './labels.js';

const candidates: readonly (readonly [name: EncodingName, language: string, prior: number])[] = [
  ['gbk', 'zh', 0],
  ['shift_jis', 'ja', 0],
  ['euc-kr', 'ko', 0],
  ['big5', 'zh', 0],
  ['euc-jp', 'ja', 4],
];

/** In quarters of a bit. */
const costs = {
  /** Every letter of ASCII, as in `letter-model.ts` with its share. */
  ascii: Math.round(asciiCost * asciiShare),
  punctuation: 24,
  fullWidth: 40,
  /** Kana where they belong; in Chinese and Korean they are strange. */
  hiragana: 28,
  katakana: 34,
  hangul: 56,
  han: 56,
  strange: 76,
  bad: 100,
};

/** At most one character in this many may be bad. */
const charactersPerBad = 25;

/** The cheapest reading of `bytes`, in the encoding `only` or in any; none where all are impossible. */
export function guessCharacters(bytes: Uint8Array, only?: EncodingName): Guess | undefined {
  let best: Guess | undefined;
  for (const [name, language, prior] of candidates) {
    if (only !== undefined && only !== name && !(only === 'gb18030' && name === 'gbk')) continue;
    if (!isPossible(bytes, name)) continue;
    const { text, badSequences } = withoutCut(decodeAs(bytes, name));
    if (badSequences * charactersPerBad > text.length) continue;
    const cost = prior + costOf(text, language);
    if (best === undefined || cost < best.cost) best = { name, cost };
  }
  return best;
}

/** A sample may end within a character, which is no slip. */
function withoutCut({ text, badSequences }: DecodedText): DecodedText {
  return text.endsWith('\ufffd') ? { text: text.slice(0, -1), badSequences: badSequences - 1 } : { text, badSequences };
}

/** Whether the bytes that are not ASCII stand in pairs, most of them: a quick look before all is decoded. */
function isPossible(bytes: Uint8Array, name: EncodingName): boolean {
  let pairs = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0xa1;
    if (name === 'shift_jis' && lead >= 0xa1 && lead <= 0xdf) continue;
    pairs++;
    if (lead === 0x80 || lead === 0xff || trail < (name === 'euc-jp' ? 0xa1 : 0x30) || (name !== 'gbk' && trail < 0x40))
      wrong++;
    else at++;
  }
  return wrong * charactersPerBad <= pairs;
}

const tables = new Map<string, Uint8Array>();

/** Costs by UTF-16 unit, for one language. */
function tableOf(language: string): Uint8Array {
  let table = tables.get(language);
  if (table !== undefined) return table;
  table = new Uint8Array(0x10000).fill(costs.strange);
  for (const [first, last, cost] of blocks(language)) table.fill(cost, first, last + 1);
  for (const [bits, characters] of Object.entries(commonCharacters[language]!)) {
    for (const character of characters) {
      const unit = character.charCodeAt(0);
      table[unit] = Math.min(table[unit]!, Number(bits) * 4);
    }
  }
  tables.set(language, table);
  return table;
}

/** What the characters of a block cost, first to last; later ones hold. */
function blocks(language: string): [first: number, last: number, cost: number][] {
  return [
    [0x00, 0x7f, 0],
    [0x41, 0x5a, costs.ascii],
    [0x61, 0x7a, costs.ascii],
    [0xb7, 0xb7, costs.punctuation],
    [0x2010, 0x2026, costs.punctuation],
    [0x3000, 0x3011, costs.punctuation],
    [0x3041, 0x3096, language === 'ja' ? costs.hiragana : costs.strange],
    [0x30a1, 0x30fa, language === 'ja' ? costs.katakana : costs.strange],
    [0x30fb, 0x30fc, costs.punctuation],
    [0x4e00, 0x9fff, language === 'ko' ? costs.strange : costs.han],
    [0xac00, 0xd7a3, language === 'ko' ? costs.hangul : costs.strange],
    [0xe000, 0xf8ff, costs.bad],
    [0xff00, 0xff5e, costs.fullWidth],
    [0xff01, 0xff01, costs.punctuation],
    [0xff08, 0xff0c, costs.punctuation],
    [0xff1a, 0xff1f, costs.punctuation],
    [0xfffd, 0xfffd, costs.bad],
  ];
}

function costOf(text: string, language: string): number {
  const table = tableOf(language);
  let sum = 0;
  let last = 0x20;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    sum += table[unit]!;
    // `caf` and a character: half of it was a letter with an accent.
    if (last < 0x80 !== unit < 0x80 && isLetter(last) && isLetter(unit)) sum += strangeCost;
    last = unit;
  }
  return sum;
}

/** A letter of ASCII or a character; no figure or punctuation. */
function isLetter(unit: number): boolean {
  return (
    unit >= 0x3040 ||
    (unit >= 0x80 && unit < 0x2000) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a)
  );
}
