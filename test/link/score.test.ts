import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainPair } from '../../src/link/evidence.js';
import { scorePairs, timeFactor } from '../../src/link/score.js';
import { findCandidates } from '../../src/retrieve/candidates.js';
import { rowsOf } from '../pairs.js';
import { profile, retrieveOptions, type Sketch } from '../corpus.js';

const published = (day: number | null, time: number | null = null, dayConfidence = 1) => ({
  day,
  dayShare: time,
  dayConfidence: day === null ? 0 : dayConfidence,
});

describe('timeFactor', () => {
  test.each([
    ['the same day', published(0), published(0), 1],
    ['no day', published(null), published(5), 1],
    ['neither', published(null), published(null), 1],
    ['the same minute', published(3, 0.25), published(3, 0.25), 1],
    ['hours apart', published(3, 0.25), published(3, 0.75), Math.exp(-0.25)],
    ['around midnight', published(3, 0.9), published(4, 0.1), Math.exp(-0.1)],
    ['two days apart, hours unknown', published(0), published(2), Math.exp(-5 / 6)],
    ['two days apart, one hour unknown', published(0, 0.9), published(2), Math.exp(-5 / 6)],
  ])('%s', (_, a, b, expected) => {
    expect(timeFactor(a, b)).toBeCloseTo(expected, 10);
    expect(timeFactor(b, a)).toBeCloseTo(expected, 10);
  });

  test('an unsure day parts less than a sure one', () => {
    expect(timeFactor(published(0, null, 0.3), published(30))).toBeCloseTo(0.7, 5);
    expect(timeFactor(published(0), published(30))).toBeCloseTo(0, 5);
  });
});

const pair: Sketch[] = [
  {
    id: 'sq',
    language: 'sq',
    body: 'Putin dhe Erdogan biseduan më telefon; 100,000 trupa.',
    entities: ['person:vladimir-putin'],
  },
  {
    id: 'id',
    language: 'id',
    body: 'Putin dan Erdogan berbicara melalui telepon tentang 100.000 tentara.',
    entities: ['person:vladimir-putin'],
  },
];

describe('explainPair', () => {
  const corpus = profile(pair);
  const [candidate] = rowsOf(scorePairs(corpus, findCandidates(corpus, retrieveOptions), 0));
  const link = explainPair(corpus, candidate!);

  test('names what both share, ids in order', () => {
    expect([link.a, link.b]).toEqual(['id', 'sq']);
    expect(link.evidence.find(({ feature }) => feature === 'entities')?.shared).toEqual(['person:vladimir-putin']);
    expect(link.evidence.find(({ feature }) => feature === 'numbers')?.shared).toEqual(['100.000 / 100,000']);
    expect(link.evidence.find(({ feature }) => feature === 'cognates')?.shared).toContain('Erdogan');
  });

  test('shares of the score add up to it', () => {
    const total = link.evidence.reduce((sum, { value }) => sum + value, 0);
    expect(total).toBeCloseTo(1, 3);
  });

  test('function words are no reason to show', () => {
    const near = profile([
      { id: 'a', body: 'the storm of the century hit the island in May' },
      { id: 'b', body: 'the storm hit in the south of the island' },
    ]);
    const [shared] = rowsOf(scorePairs(near, findCandidates(near, retrieveOptions), 0));
    expect(
      explainPair(near, shared!)
        .evidence.flatMap((evidence) => evidence.shared)
        .sort(),
    ).toEqual(['island', 'storm']);
  });

  test('scores stay between 0 and 1 and do not depend on the order of the two', () => {
    const words = fc
      .array(fc.constantFrom('Ankara', 'talks', 'quake', '500', 'Lima', 'vote'), { minLength: 1, maxLength: 8 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, fc.constantFrom('en', 'fr'), (first, second, language) => {
        const one = [
          { id: 'a', body: first },
          { id: 'b', body: second, language },
        ];
        const scoreOf = (sketches: Sketch[]): number | undefined => {
          const built = profile(sketches);
          return rowsOf(scorePairs(built, findCandidates(built, retrieveOptions), 0))[0]?.score;
        };
        const score = scoreOf(one);
        expect(scoreOf([one[1]!, one[0]!])).toBe(score);
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });
});
