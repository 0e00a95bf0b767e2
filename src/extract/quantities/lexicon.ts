/** What a language writes beside numbers: words that multiply them, symbols and words of their units. */
import type { Language } from '../../model/calendar.js';
import type { UnitWords } from '../../model/unit-words.js';
import { foldWord } from '../../text/fold.js';

/** Words and stems of one kind, folded. */
export class WordTable<Value> {
  private readonly words = new Map<string, Value>();
  private readonly stems = new Map<string, Value>();
  private readonly firstLetters = new Set<number>();
  /** By unit of a text, whether an entry may begin with it. */
  private readonly beginnings = new Map<number, boolean>();
  /** Letters of the longest entry. */
  longest = 0;

  /** `word` as a pack lists it: a stem ends in `*`. An earlier entry wins. */
  add(word: string, value: Value): void {
    const isStem = word.endsWith('*');
    const folded = foldWord(isStem ? word.slice(0, -1) : word);
    const table = isStem ? this.stems : this.words;
    if (folded !== '' && !table.has(folded)) table.set(folded, value);
    this.firstLetters.add(folded.charCodeAt(0));
    this.longest = Math.max(this.longest, folded.length + (isStem ? longestEnding : 0));
  }

  /** False where no entry, however it is written, begins with the unit `code`: most words beside numbers need not be cut out. */
  mayBegin(code: number): boolean {
    // Behind the Arabic script a first letter may fold by what follows it.
    if (code >= 0x900) return true;
    let known = this.beginnings.get(code);
    if (known === undefined) {
      const letter = foldWord(String.fromCharCode(code));
      known = letter === '' || this.firstLetters.has(letter.charCodeAt(0));
      this.beginnings.set(code, known);
    }
    return known;
  }

  /** The value of the folded `word`, or of the stem that it begins with. */
  get(word: string): Value | undefined {
    const whole = this.words.get(word);
    if (whole !== undefined || this.stems.size === 0) return whole;
    for (let cut = 0; cut <= longestEnding && cut < word.length; cut++) {
      const found = this.stems.get(word.slice(0, word.length - cut));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

const longestEnding = 4;

export interface QuantityLexicon {
  readonly multipliers: WordTable<number>;
  readonly units: WordTable<string>;
  /** Signs on either side of a number: `%`, `US$`. */
  readonly symbols: ReadonlyMap<string, string>;
  readonly longestSymbol: number;
  /** First and last units of the signs. */
  readonly symbolStarts: ReadonlySet<number>;
  readonly symbolEnds: ReadonlySet<number>;
  /** A point before three digits divides: `3.125`; elsewhere it groups them. */
  readonly dividesByPoint: boolean;
  /** Multipliers stand before their numbers: Swahili `milioni 5`. */
  readonly multipliesBefore: boolean;
  /** Han numerals count: 三万. */
  readonly readsHan: boolean;
  /** Words between the ends of a range. */
  readonly rangeWords: ReadonlySet<string>;
}

/** Languages that write 0.5 and 1,000; others write 0,5 and 1.000 (CLDR, symbols of numbers). */
const pointLanguages = new Set(
  'en zh ja ko th he hi bn mr ne gu pa ta te kn ml si ur my km lo am ti so sw ha ig yo zu rw ms fil ga cy mt sn ug ps sd'.split(
    ' ',
  ),
);

/** Languages of Africa that say what a number is multiplied by before it. */
const multiplierFirst = new Set('sw ha rw yo ig zu xh sn so lg ny rn nd'.split(' '));

/** The lexicon of `language`; `units` are those of all languages, of which its own words serve; signs and ISO codes hold in every one. */
export function compileQuantityLexicon({ code, pack }: Language, units: readonly UnitWords[]): QuantityLexicon {
  const multipliers = new WordTable<number>();
  for (const [word, factor] of Object.entries(pack.multipliers)) multipliers.add(word, factor);
  const words = new WordTable<string>();
  const symbols = new Map<string, string>();
  for (const { unit, words: byLanguage } of units)
    for (const word of byLanguage[code]?.split('|') ?? []) words.add(word, unit);
  for (const { unit, symbols: signs } of units)
    for (const sign of [...signs.split('|'), ...codeOf(unit)])
      if (sign !== '' && !symbols.has(sign)) symbols.set(sign, unit);
  return {
    multipliers,
    units: words,
    symbols,
    longestSymbol: Math.max(0, ...[...symbols.keys()].map((sign) => sign.length)),
    symbolStarts: new Set([...symbols.keys()].map((sign) => sign.charCodeAt(0))),
    symbolEnds: new Set([...symbols.keys()].map((sign) => sign.charCodeAt(sign.length - 1))),
    dividesByPoint: pointLanguages.has(code),
    multipliesBefore: multiplierFirst.has(code),
    readsHan: code === 'zh' || code === 'ja' || code === 'yue',
    rangeWords: new Set(pack.dates.range?.split('|') ?? []),
  };
}

/** Codes that are words of headlines in capitals. */
const wordCodes = new Set(['ALL', 'TRY', 'COP', 'MOP', 'TOP']);

/** The code of a currency, which stands for it in every language: `USD 5m`. */
function codeOf(unit: string): string[] {
  return /^[A-Z]{3}$/.test(unit) && !wordCodes.has(unit) ? [unit] : [];
}
