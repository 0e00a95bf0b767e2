import { describe, expect, test } from 'vitest';
import { nearnessFactors } from '../../src/link/time-density.js';
import { profile } from '../corpus.js';

/** Factors for articles published on `days` of January 2024; null is undated. */
function factorsOf(days: readonly (number | null)[]): number[] {
  const corpus = profile(
    days.map((day, at) => ({
      id: `${String(at).padStart(3, '0')}`,
      body: 'Rain fell.',
      ...(day === null ? {} : { day: `2024-01-${String(day).padStart(2, '0')}` }),
    })),
  );
  const factors = nearnessFactors(corpus.profiles);
  const byId = new Map(corpus.profiles.map(({ id }, at) => [id, factors[at]!]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, factor]) => factor);
}

describe('nearnessFactors', () => {
  test('say nothing where nothing is dated, or all on one day', () => {
    for (const factor of factorsOf([null, null, null])) expect(factor).toBe(1);
    for (const factor of factorsOf([5, 5, 5])) expect(factor).toBeCloseTo(1, 10);
  });

  test('say more the longer the time that the articles are spread over', () => {
    const week = factorsOf([1, 2, 3, 4, 5, 6, 7]);
    const month = factorsOf([1, 6, 11, 16, 21, 26, 31]);
    expect(week[3]).toBeGreaterThan(1);
    expect(month[3]).toBeGreaterThan(week[3]!);
  });

  test('say more of a day on which few others came out, and nothing of an undated article', () => {
    const [busy, , , alone, undated] = factorsOf([1, 1, 1, 20, null]);
    expect(alone).toBeGreaterThan(busy!);
    expect(undated).toBe(1);
  });

  test('do not depend on the order of articles', () => {
    expect(factorsOf([1, 9, 30])).toEqual(factorsOf([30, 9, 1]).reverse());
  });
});
