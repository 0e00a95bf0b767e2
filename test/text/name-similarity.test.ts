import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSimilarity, romanNameOf } from '../../src/text/name-similarity.js';
import { phonemesOf } from '../../src/text/phonemes.js';
import { phoneticSimilarity } from '../../src/text/phonetic-distance.js';

/** Names that are often nearly alike: a syllable or an ending differs. */
const syllable = fc.constantFrom(
  'ma',
  'no',
  'ri',
  'ta',
  'elin',
  'jon',
  'es',
  'su',
  'ko',
  'va',
  'n',
  'ше',
  'ко',
  'по',
  'лин',
);
const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const least = fc.constantFrom(0.5, 0.7, 0.83, 0.9, 0.94, 1);
/** A name, and the same with some letter changed, left out or put in. */
const pair = fc
  .tuple(name, fc.nat({ max: 8 }), fc.constantFrom('', 'a', 'k', 'u '))
  .map(([whole, at, put]) => [whole, whole.slice(0, at) + put + whole.slice(at + 1)] as const);
const pairs = fc.oneof(pair, fc.tuple(name, name));

test('whoever asks for no less than some likeness in writing is told the same from there on', () => {
  fc.assert(
    fc.property(pairs, least, ([one, other], least) => {
      const [a, b] = [romanNameOf(one), romanNameOf(other)];
      const similarity = nameSimilarity(a, b);
      expect(nameSimilarity(a, b, least)).toBe(similarity >= least ? similarity : 0);
    }),
    { numRuns: 2000 },
  );
});

test('an ending costs less than it weighs, also for whoever asks for the likely only', () => {
  const [a, b] = [phonemesOf('ше koколин'), phonemesOf('шеkoколин')];
  expect(phoneticSimilarity(a, b, 0.83)).toBeCloseTo(0.858, 3);
});

test('the words of two names are assigned in the best of all ways, not only by their sum', () => {
  const [a, b] = [phonemesOf('elin лин vamamama'), phonemesOf('klin лин vamamama')];
  expect(phoneticSimilarity(a, b)).toBeCloseTo(0.831, 3);
});

test('and in sound', () => {
  fc.assert(
    fc.property(pairs, least, ([one, other], least) => {
      const [a, b] = [phonemesOf(one), phonemesOf(other)];
      const similarity = phoneticSimilarity(a, b);
      const found = phoneticSimilarity(a, b, least);
      if (similarity >= least) expect(found).toBe(similarity);
      else expect(found).toBeLessThan(least);
    }),
    { numRuns: 2000 },
  );
});
