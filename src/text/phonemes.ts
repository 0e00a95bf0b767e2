/**
 * A person's name in any script as words of sounds, so that Путин, プーチン and `Poutine` can be compared without a dictionary. Each
 * script is read by its own rules (`sounds/`); this file cuts a name into words, drops particles and notes how the script
 * writes vowels. How alike two such names are is `phonetic-distance.ts`; which are worth comparing, `phonetic-blocks.ts`.
 */
import anyAscii from 'any-ascii';
import { type ScriptName, scriptAt, scriptNames } from './script.js';
import { alphabetSounds } from './sounds/alphabets.js';
import { encode, omission, unitCost, Writing } from './sounds/alphabet.js';
import { hangulSounds, hanSounds, kanaSounds } from './sounds/east-asian.js';
import { latinSounds } from './sounds/latin.js';
import {
  burmeseSounds,
  ethiopicSounds,
  indicSounds,
  khmerSounds,
  sinhalaSounds,
  thaiSounds,
} from './sounds/syllables.js';

/**
 * A name as sounds: opaque to callers, who keep it for as many comparisons as they make. All lies in few and small arrays, for
 * comparing many names is a matter of fetching them.
 */
export interface Phonemes {
  /** The words that tell persons apart, one after the other, as codes of `sounds/alphabet.ts`. */
  readonly letters: Uint8Array;
  /** Where each word begins in `letters`, and the length of all. */
  readonly bounds: readonly number[];
  /** What it costs to leave out each word and, last, all of them; this for each `Writing` in turn. */
  readonly weights: readonly number[];
  /** One of `Writing`. */
  readonly writing: number;
  /** Whether words may be missing the blanks between them: Han, Thai. */
  readonly isUncut: boolean;
}

/** Words of a name that are compared. */
export const mostWords = 6;
/** UTF-16 units read of a name; sounds of a word and of the whole that are compared. */
const mostUnits = 120;
const mostSounds = 20;
const mostSoundsInAll = 48;

/** Words inside names that come and go, in Latin letters and others: `de`, `van`, `bin`. First or last they are names: `Ben Jones`, `John Baron`. */
const particles = new Set(
  'de da do dos das del della di la le les van von der den ter ten zu zur al el ul bin ibn ben bint abu af av os e y i und and of the baron baroness де да ду ди ла ле ван фон дер бин бен аль эль оглы огли углы кызы ال بن ابن فون دي دی دو لا فان وان دا פון דה די בן אל ואן לה ντε φον βαν ντι λα デ フォン ファン ド ラ ル ダ ディ 드 폰 반 데 빈 冯 馮 范 德 फॉन वॉन डी डे ვონ ფონ დე დი დე դե ֆոն'.split(
    ' ',
  ),
);
/** Words that are no name wherever they stand. */
const titles = new Set('sir dr mr mrs ms jr sr ii iii iv lord dato datuk tun haji mohd'.split(' '));

type Reader = (word: string) => string;

const readers: Readonly<Partial<Record<ScriptName, Reader>>> = {
  Latin: latinSounds,
  ...alphabetSounds,
  Devanagari: indicSounds,
  Bengali: indicSounds,
  Gurmukhi: indicSounds,
  Gujarati: indicSounds,
  Oriya: indicSounds,
  Tamil: indicSounds,
  Telugu: indicSounds,
  Kannada: indicSounds,
  Malayalam: indicSounds,
  Sinhala: sinhalaSounds,
  Thai: thaiSounds,
  Lao: thaiSounds,
  Khmer: khmerSounds,
  Myanmar: burmeseSounds,
  Ethiopic: ethiopicSounds,
  Hangul: hangulSounds,
  Kana: kanaSounds,
  Han: hanSounds,
};

const syllabic = new Set<ScriptName>(['Kana', 'Hangul', 'Han', 'Thai', 'Lao', 'Myanmar', 'Khmer', 'Tamil']);
const vowelless = new Set<ScriptName>(['Arabic', 'Hebrew']);
/** Scripts whose names may come without blanks between their words. */
const uncut = new Set<ScriptName>(['Han', 'Thai', 'Lao', 'Khmer', 'Myanmar']);
/** Scripts in which one letter can be a name: 존 `John`. */
const dense = new Set<ScriptName>(['Han', 'Hangul', 'Kana']);

/**
 * The sounds of the name `surface`, in any script. Work is bounded: of a long text the first 120 units, six words and 20 sounds a
 * word are read. A name without letters has no words.
 */
export function phonemesOf(surface: string): Phonemes {
  const name = surface.slice(0, mostUnits).normalize('NFC').toLowerCase();
  let writing: number = Writing.full;
  let isUncut = false;
  const words: Uint8Array[] = [];
  const spare: Uint8Array[] = [];
  const found = wordsOf(name);
  found.forEach((word, at) => {
    const script = scriptOf(word);
    if (script === 'None') return;
    if (vowelless.has(script)) writing = Writing.vowelless;
    else if (syllabic.has(script) && writing === Writing.full) writing = Writing.syllabic;
    if (uncut.has(script)) isUncut = true;
    const read = readers[script] ?? readOther;
    const sounds = encode(read(word), mostSounds);
    if (sounds.length === 0) return;
    const isInside = at > 0 && at < found.length - 1;
    const isSpare =
      titles.has(word) ||
      (isInside && particles.has(word)) ||
      (!dense.has(script) && (sounds.length === 1 || word.length === 1));
    (isSpare ? spare : words).push(sounds);
  });
  return assemble((words.length > 0 ? words : spare).slice(0, mostWords), writing, isUncut);
}

/** Scripts without rules of their own, by any-ascii. */
function readOther(word: string): string {
  return latinSounds(
    anyAscii(word)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
}

/** The words of a name; what follows a comma after two words is a title: `Barbara Castle, Baroness Castle of Blackburn`. */
function wordsOf(name: string): string[] {
  const visible = name.replace(/[\u00ad\u200b-\u200f\u202a-\u202e]/g, '');
  const comma = visible.search(/[,，،]/);
  const before = comma < 0 ? undefined : visible.slice(0, comma).match(wordPattern);
  return [...((before?.length ?? 0) > 1 ? before! : (visible.match(wordPattern) ?? []))];
}

/** Runs of letters and marks; apostrophes belong to the word (Hebrew ג'ון, O'Hara). */
const wordPattern = /[\p{L}\p{M}'’׳ー]+/gu;

function scriptOf(word: string): ScriptName {
  for (let at = 0; at < word.length; at++) {
    const script = scriptNames[scriptAt(word.charCodeAt(at))]!;
    if (script !== 'None' && script !== 'Mark') return script;
  }
  return /\p{L}/u.test(word) ? 'Mongolian' : 'None';
}

function assemble(words: readonly Uint8Array[], writing: number, isUncut: boolean): Phonemes {
  const all = new Uint8Array(mostSoundsInAll);
  const bounds = [0];
  let end = 0;
  for (const word of words) {
    if (end + word.length > mostSoundsInAll) break;
    all.set(word, end);
    bounds.push((end += word.length));
  }
  const letters = all.slice(0, end);
  const weights: number[] = [];
  for (const costs of omission) {
    for (let word = 1; word < bounds.length; word++)
      weights.push(weightOf(letters, bounds[word - 1]!, bounds[word]!, costs));
    weights.push(weightOf(letters, 0, end, costs));
  }
  return { letters, bounds, weights, writing, isUncut };
}

/** Words lighter than this are compared as if they weighed so much: `Au` and `Eu` are not alike. */
const leastWeight = 0.8 * unitCost;

function weightOf(letters: Uint8Array, start: number, end: number, costs: Uint16Array): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += costs[letters[at]!]!;
  return Math.max(leastWeight, sum);
}
