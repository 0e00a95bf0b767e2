/**
 * Where the probability of a link comes from: `npm run bench:calibration -- SET.jsonl … [--pairs PAIRS.jsonl]`, sets as for
 * `bench:weights`. Fits P(same event) = 1 / (1 + (even / score)^steepness), a logistic regression on the logarithm of the score in which every
 * set has the same weight, to all sets but one and judges it on that one: Brier score, beside that of the set's own share of links, and
 * the mean distance between what was said and what was so, in ten bins. The last line is the fit to all.
 */
import { parseArgs } from 'node:util';
import { type LabelledSet, pairsOf, readSets } from './labelled-sets.js';
import { row } from './table.js';

interface Judged {
  readonly score: number;
  readonly same: boolean;
}

interface Fit {
  /** The score at which one in two pairs is on one event. */
  readonly even: number;
  readonly steepness: number;
}

const { values: flags, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: 'string' } } });
const sets = (await readSets(positionals, flags.pairs)).map((set) => ({ name: set.name, pairs: judgedPairs(set) }));

console.log(row('fitted without', ['even', 'steepness', 'Brier', 'of the share', 'said - so']));
for (const { name, pairs } of sets) {
  const fit = fitted(sets.filter((other) => other.name !== name).map((other) => other.pairs));
  const share = pairs.filter(({ same }) => same).length / pairs.length;
  const figures = [
    fit.even,
    fit.steepness,
    brier(pairs, (score) => probability(score, fit)),
    brier(pairs, () => share),
  ];
  console.log(
    row(
      name,
      [...figures, distance(pairs, fit)].map((figure) => figure.toFixed(3)),
    ),
  );
}
const all = fitted(sets.map(({ pairs }) => pairs));
console.log(row('all', [all.even.toFixed(3), all.steepness.toFixed(3)]));

function judgedPairs(set: LabelledSet): Judged[] {
  const { profiles, pairs } = pairsOf(set);
  const judged: Judged[] = [];
  for (let at = 0; at < pairs.count; at++) {
    const same = set.same(profiles[pairs.a[at]!]!.id, profiles[pairs.b[at]!]!.id);
    if (same !== undefined) judged.push({ score: pairs.score[at]!, same });
  }
  return judged;
}

function probability(score: number, { even, steepness }: Fit): number {
  return 1 / (1 + (even / score) ** steepness);
}

/** Newton's method on the likelihood of intercept and slope. */
function fitted(pairsBySet: readonly (readonly Judged[])[]): Fit {
  let intercept = 0;
  let slope = 1;
  for (let step = 0; step < 30; step++) {
    const [gradient, curve] = [
      [0, 0],
      [0, 0, 0],
    ];
    for (const pairs of pairsBySet) {
      for (const { score, same } of pairs) {
        const x = Math.log(score);
        const expected = 1 / (1 + Math.exp(-intercept - slope * x));
        const error = (expected - Number(same)) / pairs.length;
        const weight = Math.max(1e-9, expected * (1 - expected)) / pairs.length;
        gradient[0]! += error;
        gradient[1]! += error * x;
        curve[0]! += weight;
        curve[1]! += weight * x;
        curve[2]! += weight * x * x;
      }
    }
    const determinant = curve[0]! * curve[2]! - curve[1]! ** 2;
    intercept -= (curve[2]! * gradient[0]! - curve[1]! * gradient[1]!) / determinant;
    slope -= (curve[0]! * gradient[1]! - curve[1]! * gradient[0]!) / determinant;
  }
  return { even: Math.exp(-intercept / slope), steepness: slope };
}

function brier(pairs: readonly Judged[], said: (score: number) => number): number {
  return pairs.reduce((sum, { score, same }) => sum + (said(score) - Number(same)) ** 2, 0) / pairs.length;
}

/** What was said less what was so, its size by tenths of what was said, weighted by pairs. */
function distance(pairs: readonly Judged[], fit: Fit): number {
  const bins = new Float64Array(10);
  for (const { score, same } of pairs) {
    const said = probability(score, fit);
    bins[Math.min(9, Math.floor(said * 10))]! += said - Number(same);
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin), 0) / pairs.length;
}
