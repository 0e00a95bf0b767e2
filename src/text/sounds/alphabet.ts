/**
 * The letters that names are compared in, and what it costs to take one for another. A letter is a sound, or a spelling that
 * several sounds share: Arabic writes b, p and v with one letter, Katakana l and r, and a Latin j is four sounds by language. The
 * cost of two letters is that of their nearest sounds, so an ambiguous spelling meets each of its readings and no sound is
 * made equal to another. Costs were set on names of one person in many scripts (`npm run bench:names`), for one half of the persons.
 */

const vowels = 'aeiou@';
/** Sounds by their usual Latin letter; S is sh, Z zh, C ch, J dzh, c ts, D dz, T th, x kh, N ng, @ a neutral vowel. */
const sounds = `${vowels}ywpbfvmtdTszSZCJcDkgxhlrnN`;

/** Spellings of more than one sound: sound and penalty in hundredths. */
const ambiguous: Readonly<Record<string, string>> = {
  // Latin letters that languages read differently: j, soft c, ch, z, s, soft g, w, v, q, th, sz, cz, rz, tz, ks, hard c.
  j: 'J0 Z5 y5 h15 x15', ç: 's0 C8 c6 k25 J20', č: 'C0 S6 k12 x8', ž: 'z0 s8 c8 Z12', ś: 's0 z8 S12',
  ğ: 'g0 J6 Z8 x15 h15', ŵ: 'w0 v0 u8', ṽ: 'v0 f8 w8 b12', q: 'k0 C20 g12', þ: 't0 T0 s12 d12 z15', š: 'S0 s5 Z12',
  ĉ: 'C0 S8 c8', ꞔ: 'C0 J0 z8 Z8', ẑ: 'c0 s8 z8 C12', ķ: 'k0 x10 S15', ẋ: 'z0 S5 s8 k8 x5 g10 h10', ł: 'l0 w8 v12', đ: 'd0 J5',
  // Vowels and glides of two minds: ai, oo, ou, ö, ü, y; Arabic and Hebrew waw and yod.
  ä: 'a0 e0', ô: 'o0 u0', â: 'o0 a0 u6', ö: 'o0 e0 u8', ü: 'u0 i0', ì: 'i0 e0', ê: 'i0 e0 a4', ỳ: 'y0 i0 e4', ẃ: 'w0 v4 u0 o0',
  // Stops and the like that a script does not tell apart.
  β: 'b0 p5 v8', ƀ: 'b0 v0 p8', φ: 'f0 v5 p15', ƥ: 'p0 f0', π: 'p0 b0 f8 v15', ť: 't0 d3', κ: 'k0 g3', ꝁ: 'k0 g0 h10',
  γ: 'J0 g3 Z3', ĝ: 'g0 h3', ĥ: 'h0 x0 k15', ļ: 'l0 r0', ŝ: 's0 S2 z8 T5', ź: 'z0 J0 Z0 C10', ć: 'C0 c0 t10',
  ẗ: 't0 T0 d10', ḟ: 'f0 h3 x8', ṡ: 's0 C3 S3 z10', ḋ: 'z0 d3', ż: 'Z0 z0 J3', ḃ: 'b0 v0', ñ: 'n0 N0 m5',
  // Mandarin initials, as they write foreign names: j, q, x, r, y, w, z, h of pinyin; d and t, b and p.
  ĵ: 'J0 k4 g3 Z4 c8 z8 D5', ƈ: 'C0 k6 c4 J10', χ: 'S0 s2 h3 x5', ȑ: 'r0 Z4 l8 J10', ŷ: 'y0 i2 J6 Z8', ω: 'w0 v0 u4',
  ƶ: 'z0 D0 c0 s8 J8', ђ: 'h0 x0 f12 k12', ɗ: 'd0 t5 T10', ɓ: 'b0 p6 v5', ɠ: 'g0 k6', ƒ: 'f0 v4',
}; // prettier-ignore

/** Number of letters; codes run from 0. */
export const letters = [...sounds, ...Object.keys(ambiguous)];
/** A weak letter, one that its language may leave unspoken, has this bit: the h of `Kohl`, the u of クリス for `Chris`. */
export const weakBit = 0x80;
/** Row length of `substitution`: more than there are letters. */
export const codeSpace = 0x80;
/** The cost of an unlike consonant; the costs below are whole numbers of this scale, which compare faster than fractions. */
export const unitCost = 1000;

/** Pairs of sounds that scripts, ears and spellings confuse, by cost in hundredths. */
const confusions: Readonly<Record<number, string>> = {
  5: 'uw iy TS',
  10: 'cs Ds DJ cD eä @a @e @i @o @u fv vw Ts Tt xh kx',
  14: 'ae ei ou ao aẃ',
  18: 'pb td kg sz SZ SC CJ ZJ sS zZ cC bv lr',
  20: 'ai eo iu au eu io NN Cs',
  25: 'Sc cz Dz DZ Js Jz dD Td Tz tc Zs',
  30: 'yJ mn nN pf bw uv ov ow iJ gJ tC dJ hg xg Ck hk CZ Cz SJ gh Zy',
  40: 'bf fh fx kJ gZ ey fw pv hv hw Sx Ng DC kC',
};

const unrelated = 1;
const vowelForConsonant = 1.1;

const codes = new Map(letters.map((letter, code) => [letter, code]));

/** Cost of one sound for another, by their places in `sounds`. */
function soundCosts(): Float64Array {
  const size = sounds.length;
  const costs = new Float64Array(size * size);
  const isVowel = [...sounds].map((sound) => vowels.includes(sound));
  for (let one = 0; one < size; one++)
    for (let other = 0; other < size; other++) {
      const mixed = isVowel[one] !== isVowel[other];
      costs[size * one + other] = one === other ? 0 : mixed ? vowelForConsonant : isVowel[one] ? 0.2 : unrelated;
    }
  for (const [hundredths, pairs] of Object.entries(confusions))
    for (const [one, other] of pairs.split(' ')) {
      const [first, second] = [sounds.indexOf(one!), sounds.indexOf(other!)];
      // A letter of two minds is no sound of its own.
      if (first < 0 || second < 0) continue;
      costs[size * first + second] = Number(hundredths) / 100;
      costs[size * second + first] = Number(hundredths) / 100;
    }
  for (let sound = 0; sound < size; sound++) costs[size * sound + sound] = 0;
  return costs;
}

/** What each letter may sound like: sounds with their penalty. */
const readings = letters.map((letter) =>
  (ambiguous[letter] ?? `${letter}0`)
    .split(' ')
    .map((reading) => [reading.charAt(0), Number(reading.slice(1)) / 100] as const),
);

/** Cost of one letter for another, weak or not, by `codeSpace * one + other`. */
export const substitution: Uint16Array = substitutionCosts();

function substitutionCosts(): Uint16Array {
  const costs = soundCosts();
  // By numbers, not by pairs: the table is made at every start.
  const heard = readings.map((list) => list.map(([sound]) => sounds.indexOf(sound)));
  const penalties = readings.map((list) => list.map(([, penalty]) => penalty));
  const table = new Uint16Array(codeSpace * codeSpace);
  for (let one = 0; one < letters.length; one++)
    for (let other = one; other < letters.length; other++) {
      let least = one === other ? 0 : vowelForConsonant;
      for (let i = 0; i < heard[one]!.length; i++) {
        const row = sounds.length * heard[one]![i]!;
        for (let j = 0; j < heard[other]!.length; j++) {
          const cost = costs[row + heard[other]![j]!]! + penalties[one]![i]! + penalties[other]![j]!;
          if (cost < least) least = cost;
        }
      }
      table[codeSpace * one + other] = table[codeSpace * other + one] = Math.round(unitCost * least);
    }
  return table;
}

/** How the two names write vowels together: both in full; one of them by syllables (Kana, Hangul, Han); one of them hardly at all (Arabic, Hebrew). */
export const Writing = { full: 0, syllabic: 1, vowelless: 2 } as const;

/** Costs of leaving a letter out, in full, syllabic and vowelless writing. */
const omissions = {
  vowel: [0.2, 0.17, 0.09],
  weakVowel: [0.08, 0.05, 0.03],
  w: [0.6, 0.5, 0.5],
  glide: [0.35, 0.3, 0.2],
  weakGlide: [0.08, 0.06, 0.04],
  breath: [0.35, 0.4, 0.35],
  weakBreath: [0.1, 0.1, 0.1],
  liquid: [1, 0.5, 1],
  nasal: [0.85, 0.7, 0.85],
  consonant: [1, 1, 1],
  weakConsonant: [0.3, 0.13, 0.3],
} as const;

/** Cost of leaving a letter out, by code with or without `weakBit`, for each `Writing`. */
export const omission: readonly Uint16Array[] = [0, 1, 2].map((writing) =>
  Uint16Array.from({ length: 2 * codeSpace }, (_, code) => {
    const letter = letters[code & ~weakBit];
    return letter === undefined
      ? 0
      : unitCost * omissions[kindOf(letter, (code & weakBit) !== 0)][writing as 0 | 1 | 2];
  }),
);

function kindOf(letter: string, isWeak: boolean): keyof typeof omissions {
  const heard = readings[codes.get(letter)!]![0]![0];
  if (vowels.includes(heard)) return isWeak ? 'weakVowel' : 'vowel';
  if (letter !== 'ẃ' && heard === 'w' && !isWeak) return 'w';
  if (heard === 'y' || heard === 'w') return isWeak ? 'weakGlide' : 'glide';
  if (heard === 'h') return isWeak ? 'weakBreath' : 'breath';
  if (isWeak) return 'weakConsonant';
  return heard === 'l' || heard === 'r' ? 'liquid' : heard === 'n' || heard === 'm' ? 'nasal' : 'consonant';
}

/** Cost of a letter that belongs to a case ending, by code with or without `weakBit`: `Putinom`, `Merkelová`. */
export const endingCost: Uint16Array = Uint16Array.from({ length: 2 * codeSpace }, (_, code) => {
  const heard = readings[code & ~weakBit]?.[0]?.[0] ?? '';
  return (vowels.includes(heard) ? 0.07 : 0.28) * unitCost;
});

/** Consonants by class, 1 to 7; vowels, h and glides are of class 0. */
const consonantClasses = ['pbfv', 'tdT', 'sSzZCJcD', 'kgx', 'lr', 'm', 'nN'];
/** Readings dearer than this make no class. */
const dearestReading = 0.06;

const classes = readings.map((heard) => {
  const likely = heard.filter(([, penalty]) => penalty <= dearestReading);
  return [...new Set(likely.map(([sound]) => consonantClasses.findIndex((sounds) => sounds.includes(sound)) + 1))];
});

/** Classes of the consonants that the letter of `code` may be, likeliest first: 1 to 7, and 0 for what is hardly one. */
export function classesOf(code: number): readonly number[] {
  return classes[code & ~weakBit]!;
}

/**
 * The codes of a word in notation: letters of this alphabet, `'` after one that is weak. Of doubled letters one stays, and what is not
 * in the alphabet is dropped. At most `most` letters: text is hostile, and no word of a name is longer.
 */
export function encode(notation: string, most: number): Uint8Array {
  const word = new Uint8Array(Math.min(notation.length, most));
  let length = 0;
  for (let at = 0; at < notation.length && length < most; at++) {
    const code = codes.get(notation.charAt(at));
    if (code === undefined) continue;
    const heard = notation.charAt(at + 1) === "'" ? code | weakBit : code;
    const last = length === 0 ? -1 : word[length - 1]!;
    if ((last & ~weakBit) !== code || last < 0) word[length++] = heard;
    else if (heard === code) word[length - 1] = code;
  }
  return word.slice(0, length);
}
