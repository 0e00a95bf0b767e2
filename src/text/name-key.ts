/**
 * A key under which the spellings of one name meet, in whatever script: Порошенко, Poroshenko, Poroschenko and Porošenko are all
 * `prsnk`. Names are romanised by script, their digraphs become one sound each, sounds that scripts confuse become one
 * letter, and long words lose their vowels; short ones keep theirs, coarsened, or too many names would fall together.
 * Figures on names of one person in many scripts stand in `src/README.md`. What the key keeps apart (Arabic p and b, Han
 * readings) is left to the comparison of names over a whole corpus.
 */
import { detached } from './detached.js';
import { romanise } from './romanise.js';

/** Words inside names that come and go: `de`, `van`, `al`. */
const particles = new Set(
  'de da do dos das del della di la le van von der den zu al el ul bin ibn ben bint abu af av os e y i und and the sir dr mr mrs ms jr sr ii iii'.split(
    ' ',
  ),
);

/** Digraphs by sound. What stands in `others` keeps its first letter. */
const hissing = 'shch|tsch|sch|tch|tsh|dzh|dsch|cz|ch|sh|sz|zh|rz|ts|tz|ks|x';
const others: Readonly<Record<string, string>> = {
  dj: 'j',
  gj: 'j',
  xh: 'j',
  dz: 'j',
  ph: 'f',
  kh: 'h',
  gh: 'k',
  ck: 'k',
  qu: 'k',
};
const digraph = new RegExp(`${hissing}|dj|gj|xh|dz|ph|kh|gh|ck|qu|th|dh|bh`, 'g');

/** `Grace` and Грейс; the j of `Zelenskij` and `Koji` is not one sound. */
const softC = /c(?=[eiy])/g;
const glideJ = /(?<=[aeiou])j(?![aeiou])/g;

/** Sounds that spellings exchange. */
const sounds: Readonly<Record<string, string>> = { c: 'k', q: 'k', z: 's', w: 'v', j: 's', y: '', h: '' };

/** The key of one romanised word. */
function wordKey(word: string): string {
  const sound = word
    .replace(softC, 's')
    .replace(glideJ, 'i')
    .replace(digraph, (found) => others[found] ?? (isHissing(found) ? 's' : found.charAt(0)));
  let skeleton = '';
  for (const letter of sound) {
    const heard = 'aeiou'.includes(letter) ? '' : (sounds[letter] ?? letter);
    if (heard !== '' && !skeleton.endsWith(heard)) skeleton += heard;
  }
  return skeleton.length >= 3 ? skeleton : withVowels(sound);
}

function isHissing(found: string): boolean {
  return found !== 'th' && found !== 'dh' && found !== 'bh';
}

/** Short names keep their vowels in three classes: `Modi` and `Mody` meet, `Meade` stays apart. */
function withVowels(sound: string): string {
  let key = '';
  for (const letter of sound) {
    const heard =
      letter === 'e' || letter === 'a'
        ? 'a'
        : letter === 'i' || letter === 'y'
          ? 'i'
          : letter === 'o' || letter === 'u'
            ? 'u'
            : (sounds[letter] ?? letter);
    if (heard !== '' && !key.endsWith(heard)) key += heard;
  }
  return key;
}

/** In Vietnamese names Lê, Đỗ and Văn are family names and not "le", "do" and "van". */
function hasParticles(surface: string): boolean {
  return !vietnamese.test(surface);
}

const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** The key of a name, and the id that goes with it where no dictionary knows the name: one string each, however often they are asked for. */
export interface KeyedName {
  readonly key: string;
  readonly id: string;
}

const keyed = new Map<string, KeyedName>();
const mostKeyed = 20_000;

/**
 * The key of a name as it stands in a text, its words in order, joined by `-`; particles are left out. Never empty: a name
 * without letters that can be romanised is its own key.
 */
export function nameKey(surface: string): string {
  return keyedName(surface).key;
}

/** `nameKey` of `surface`, with the id. */
export function keyedName(surface: string): KeyedName {
  let name = keyed.get(surface);
  if (name === undefined) {
    // Corpora repeat their names, and romanising is the dear part.
    if (keyed.size >= mostKeyed) keyed.clear();
    const key = keyAnew(surface);
    keyed.set(detached(surface), (name = { key, id: `name:${key}` }));
  }
  return name;
}

/** Letters and digits of a key below which the name of one word is its own key: `Hue` and `Hoa` are both `ua`, `BK` and `Bako` `bk`. */
const shortestKey = 4;

function keyAnew(surface: string): string {
  // `QR0976` and `F-16` are codes, not sounds.
  if (/\d/.test(surface))
    return (
      surface
        .normalize('NFKC')
        .toLowerCase()
        .trim()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || surface
    );
  const roman = /^[a-z' -]*$/i.test(surface)
    ? surface.toLowerCase().replace(/'/g, '').replace(/-/g, ' ')
    : romanise(surface);
  const words = roman.split(' ').filter((word) => word !== '');
  const telling = hasParticles(surface) ? words.filter((word) => !particles.has(word) && word.length > 1) : words;
  const key = (telling.length > 0 ? telling : words)
    .map(wordKey)
    .filter((word) => word !== '')
    .join('-');
  if (words.length === 1 && key.length < shortestKey && words[0]!.length <= shortestKey) return words[0]!;
  return key === '' ? surface.trim().toLowerCase().replace(/\s+/g, '-') : key;
}
