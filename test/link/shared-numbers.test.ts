import { expect, test } from 'vitest';
import { numberSimilarity, numberVectors } from '../../src/link/shared-numbers.js';
import { profile } from '../corpus.js';

const corpus = profile([
  { id: 'a', language: 'id', body: 'Gempa: 1200 orang, 350 rumah, 77 desa.' },
  { id: 'b', language: 'sq', body: 'Tërmet: 1200 veta, 350 shtëpi, 77 fshatra.' },
  { id: 'c', language: 'sq', body: 'Tërmet: 1200 veta, 90 shtëpi, 41 fshatra.' },
  { id: 'd', language: 'en', body: 'An earthquake, 90 houses, 41 villages.' },
  { id: 'e', language: 'en', body: 'An earthquake without figures.' },
]);
const at = (id: string): number => corpus.profiles.findIndex((candidate) => candidate.id === id);
const numbers = numberVectors(corpus);
const similarity = (a: number, b: number): number => numberSimilarity(numbers, a, b);

test('more shared numbers are more alike, none are nothing', () => {
  const all = similarity(at('a'), at('b'));
  const one = similarity(at('a'), at('c'));
  expect(all).toBeGreaterThan(one);
  expect(one).toBeGreaterThan(0);
  expect(similarity(at('a'), at('d'))).toBe(0);
  expect(similarity(at('a'), at('e'))).toBe(0);
});

test('the order of the two does not matter', () => {
  expect(similarity(at('b'), at('a'))).toBe(similarity(at('a'), at('b')));
});

test('a corpus without numbers has none to share', () => {
  const bare = profile([
    { id: 'a', language: 'id', body: 'Gempa di Ankara.' },
    { id: 'b', language: 'sq', body: 'Tërmet në Ankara.' },
  ]);
  expect(numberSimilarity(numberVectors(bare), 0, 1)).toBe(0);
});
