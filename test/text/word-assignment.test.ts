import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostWords } from '../../src/text/phonemes.js';
import { bestScore, leastOfWord } from '../../src/text/word-assignment.js';

/** All ways to choose `rows` of `columns` in an order. */
function* choices(rows: number, columns: number, taken: readonly number[] = []): Generator<readonly number[]> {
  if (taken.length === rows) yield taken;
  else
    for (let column = 0; column < columns; column++)
      if (!taken.includes(column)) yield* choices(rows, columns, [...taken, column]);
}

function scoreOf(likeness: readonly number[], shares: readonly number[]): number {
  const weight = shares.reduce((sum, share) => sum + share, 0);
  const mean = likeness.reduce((sum, one, row) => sum + one * shares[row]!, 0) / weight;
  return 0.7 * mean + 0.3 * Math.min(...likeness);
}

const likenesses = fc.array(fc.constantFrom(0, 0.5, 0.6, 0.75, 0.8, 0.9, 1), { minLength: 36, maxLength: 36 });
const weights = fc.array(fc.integer({ min: 800, max: 9000 }), { minLength: 6, maxLength: 6 });
const sizes = fc
  .integer({ min: 2, max: mostWords })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: rows, max: mostWords })));

test('of all ways to give words to words the best', () => {
  fc.assert(
    fc.property(sizes, likenesses, weights, ([rows, columns], cells, all) => {
      const shares = all.slice(0, rows);
      const at = (row: number, column: number): number => cells[row * mostWords + column]!;
      let best = 0;
      for (const chosen of choices(rows, columns))
        best = Math.max(
          best,
          scoreOf(
            chosen.map((column, row) => at(row, column)),
            shares,
          ),
        );
      expect(bestScore(Float64Array.from(cells), Float64Array.from(all), rows, columns)).toBeCloseTo(best, 10);
    }),
    { numRuns: 200 },
  );
});

test('a word that is less like than it must be keeps the whole below what is needed', () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0.5, max: 1, noNaN: true }), (shares, needed) => {
      const weight = shares.reduce((sum, share) => sum + share, 0);
      const others = weight - shares[0]!;
      const least = leastOfWord(needed, shares[0]!, others, weight);
      const beside = shares.slice(1).map(() => 1);
      if (least <= 1) expect(scoreOf([least, ...beside], shares)).toBeCloseTo(needed, 10);
      expect(scoreOf([least - 0.01, ...beside], shares)).toBeLessThan(needed);
    }),
  );
});
