/**
 * The sounds of a Latin word of unknown language, in the notation of `alphabet.ts`. Names in the news come spelled in any
 * language, so a spelling stands for all of its readings at once: `ch` is that of Church, Chirac, Bach and Chios. Where letters
 * may be silent they are weak: the h of `Kohl`, the r of `Parker`, which Han, Kana and Thai leave out.
 */

/** Spellings of more than one letter, and letters with marks that change the sound. */
const spellings: Readonly<Record<string, string>> = {
  // Sibilants and affricates.
  tsch: 'C', dsch: 'J', shch: 'S', sch: 'š', tch: 'C', tsh: 'C', dzh: 'J', sh: 'S', sz: 'š', cz: 'ĉ', zh: 'Z', rz: "r'ž", ts: 'c', tz: 'ẑ', zz: 'ẑ',
  chr: 'kr', ch: 'č', cch: 'k', dj: 'J', dž: 'J', gj: 'đ', xh: 'J', kj: 'ĉ', tj: 'ĉ', sj: 'š', skj: 'S', ssj: 'S', dz: 'D',
  cs: 'ĉ', gy: 'đ', ny: 'ny', ssi: 'Si',
  // Stops and breaths.
  ph: 'f', cqu: 'k', cque: 'k', cques: 'k', th: 'þ', kh: 'x', gh: "g'", ck: 'k', cq: 'k', qu: "kŵ'", que: 'k', gue: "ge'", gu: "gŵ'", dh: 'd', bh: 'b', rh: 'r', wh: 'w', x: "ķs'", kn: "k'n", wr: 'r', mb: "mb'",
  cc: 'k', pf: "p'f", gn: "g'n", ng: "ng'", nj: "nj'", lj: "lj'", mc: 'mak', dt: 't', ll: 'l',
  // Vowels.
  eaux: 'o', eau: 'o', ault: "ol't'", oeu: 'ö', ee: 'ì', ea: 'ê', ie: 'ì', oo: 'ô', ou: 'ô', ow: "âẃ'", au: "âẃ'", aw: "âẃ'", eu: "öỳ'", äu: "oỳ'", ew: "öẃ'",
  ai: "äỳ'", ay: "äỳ'", ei: "äỳ'", ey: "eỳ'", oi: "oỳ'", oy: "oỳ'", ae: 'ä', oe: 'ö', ue: "üe'", oa: 'o', aa: 'a',
  // Letters with marks.
  ä: 'ä', ö: 'ö', ø: 'ö', ő: 'ö', ü: 'ü', ű: 'ü', œ: 'ö', æ: 'ä', ə: 'ä', ı: 'i', å: 'â', ş: 'S', ș: 'S', š: 'S', ś: 'S', ç: 'ç', č: 'C', ć: 'C', ž: 'Z', ż: 'Z', ź: 'Z', ğ: "g'",
  ţ: 'c', ț: 'c', ñ: 'ny', ń: 'n', ň: 'n', ł: 'ł', đ: 'đ', ð: 'd', þ: 'þ', ß: 's', ř: "rZ'", ġ: 'g', ħ: 'h', ģ: 'g', ķ: 'k', ļ: 'l', ņ: 'n', ť: 't', ď: 'd',
  // Letters by themselves.
  c: 'k', z: 'ž', s: 'ś', w: 'ŵ', v: 'ṽ', y: 'ỳ', q: 'q',
}; // prettier-ignore

/** Rules that look at what follows; they come before the spellings that they specialise. */
const contexts: readonly (readonly [pattern: string, sound: string])[] = [
  ['sc(?=[eiy])', 'š'],
  ['cc(?=[eiy])', 'ç'],
  ['c(?=[eiy])', 'ç'],
  ['gg(?=[eiy])', 'ğ'],
  ['gu(?=[eiy])', "gŵ'"],
  ['g(?=[eiy])', 'ğ'],
  ['ng(?=[aeiouy])', 'ng'],
  ['gh(?=t|$)', "h'"],
  ['dg(?=[eiy])', 'J'],
  ['^x', 'ẋ'],
  ['(?<=..)es$', "e'ś'"],
  ['(?<=.)e$', "e'"],
  // A vowel and r before a consonant or at the end, where English has no r: `Parker`.
  ['rr', 'r'],
  ['h(?![aeiouyäöüøåæœəıéèáàâêíóôúýãõ])', "h'"],
  ['r(?![aeiouyhz])', "r'"],
  ['i(?=[aou])', 'ỳ'],
];

const marked = new Set(Object.keys(spellings).filter((key) => /^[^a-z]$/.test(key)));
const pattern = new RegExp(
  [
    ...contexts.map(([context]) => `(${context})`),
    `(?:${Object.keys(spellings)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .join('|')})`,
  ].join('|'),
  'g',
);

/** `word` in lower-case letters of the Latin script, at most some dozens of them. `schröder` -> a notation for `š-r-ö-d-e-r`. */
export function latinSounds(word: string): string {
  const plain = word.replace(/[^a-z]/g, (letter) => (marked.has(letter) ? letter : letter.normalize('NFD').charAt(0)));
  return plain.replace(pattern, (found, ...groups: unknown[]) => {
    for (let rule = 0; rule < contexts.length; rule++) if (groups[rule] !== undefined) return contexts[rule]![1];
    return spellings[found]!;
  });
}
