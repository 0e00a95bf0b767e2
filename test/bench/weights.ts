/**
 * Where the weights of `config.ts` come from: `npm run bench:weights -- SET.jsonl … [--pairs PAIRS.jsonl]`. Each SET holds labelled
 * articles as JSON Lines (`id`, `cluster` and what `ingest` reads); with `--pairs`, the last SET is scored by labelled pairs instead. Prints the scores
 * of the default weights, then what each family of features is worth (switched off in turn, in both spaces), then one round of search:
 * each weight at other values, and for each value that is better on average, on how many sets it is no worse (leave one out: a
 * weight that one set alone wants is not taken).
 */
import { parseArgs } from 'node:util';
import { linkClusters } from '../../src/cluster/linkage.js';
import { defaultOptions, familyWeights, seedFactor, sizeExponent } from '../../src/config.js';
import type { FeatureFamily } from '../../src/model/feature.js';
import { type LabelledSet, pairsOf, readSets } from './labelled-sets.js';
import { row } from './table.js';

type Weights = Record<FeatureFamily, { within: number; across: number }>;

const { values: flags, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: 'string' } } });
const weights = familyWeights as Weights;
const sets = await readSets(positionals, flags.pairs);

const base = show('default weights');
console.log(
  `\n${row(
    'without',
    sets.map(({ name }) => name),
  )}`,
);
for (const family of Object.keys(weights) as FeatureFamily[])
  withWeights(family, { within: 0, across: 0 }, () => show(family, base));

console.log(`\n${row('other weights', ['mean', 'sets no worse'])}`);
for (const family of Object.keys(weights) as FeatureFamily[]) {
  for (const space of ['within', 'across'] as const) {
    const own = weights[family][space];
    for (const factor of own === 0 ? [] : [0.7, 1.4]) {
      const value = Math.round(own * factor * 100) / 100;
      withWeights(family, { [space]: value }, () => {
        const figures = sets.map((set) => run(set)[0]!);
        const noWorse = figures.filter((figure, at) => figure >= base[at]! - 0.0005).length;
        const gain = mean(figures) - mean(base);
        console.log(
          row(`${family} ${space} ${value}`, [`${gain < 0 ? '' : '+'}${(100 * gain).toFixed(2)}`, `${noWorse}`]),
        );
      });
    }
  }
}

/** Prints a line of scores, or of differences to `from`, and gives the first figure of each set. */
function show(name: string, from?: readonly number[]): number[] {
  const figures = sets.map(run);
  const shown = figures.map((figure, at) =>
    from === undefined
      ? figure.map((value) => value.toFixed(4)).join(' / ')
      : (100 * (figure[0]! - from[at]!)).toFixed(2),
  );
  if (from === undefined)
    console.log(
      row(
        '',
        sets.map((set) => set.name),
      ),
    );
  console.log(row(name, shown));
  return figures.map(([first]) => first!);
}

function withWeights(family: FeatureFamily, changed: Partial<Weights[FeatureFamily]>, work: () => void): void {
  const own = { ...weights[family] };
  Object.assign(weights[family], changed);
  work();
  Object.assign(weights[family], own);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The figures of one set under the weights as they are. */
function run(set: LabelledSet): number[] {
  const { profiles, copies, pairs } = pairsOf(set);
  const { threshold } = defaultOptions;
  const clusterOf = linkClusters(profiles.length, pairs, { threshold, seedFactor, sizeExponent });
  const found = new Map(profiles.map(({ id }, at) => [id, String(clusterOf[at])]));
  for (const [id, { original }] of copies) found.set(id, found.get(original)!);
  return set.score(found);
}
