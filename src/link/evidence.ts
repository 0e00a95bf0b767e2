/** Why two articles are linked: the features both have, by family, with the share of the score that each family brought. */
import { forEachShared } from '../math/sparse-vector.js';
import type { FeatureFamily } from '../model/feature.js';
import type { Evidence, Link } from '../model/link.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { ScoredPair } from '../model/scored-pair.js';

/** How families are called in evidence. */
const featureNames: Readonly<Record<FeatureFamily, string>> = {
  person: 'entities',
  organisation: 'entities',
  name: 'entities',
  place: 'places',
  day: 'dates',
  number: 'numbers',
  word: 'terms',
  ngram: 'terms',
  skeleton: 'cognates',
  spelling: 'cognates',
};

const shownValues = 8;

/** The link of `pair` with its evidence, strongest feature first. */
export function explainPair({ profiles, features }: ProfiledCorpus, pair: ScoredPair): Link {
  const first = profiles[pair.a]!;
  const second = profiles[pair.b]!;
  const space = first.language === second.language ? 'within' : 'across';
  const shares = new Map<string, { total: number; values: Map<string, number> }>();
  let similarity = 0;
  forEachShared(first[space], second[space], (feature, product) => {
    const { family, shown } = features[feature]!;
    const name = featureNames[family];
    const share = shares.get(name) ?? { total: 0, values: new Map<string, number>() };
    share.total += product;
    share.values.set(shown, (share.values.get(shown) ?? 0) + product);
    shares.set(name, share);
    similarity += product;
  });
  const evidence: Evidence[] = [...shares].map(([feature, { total, values }]) => ({
    feature,
    value: rounded(total / similarity),
    shared: strongest(values),
  }));
  evidence.sort((a, b) => b.value - a.value || (a.feature < b.feature ? -1 : 1));
  const [a, b] = first.id < second.id ? [first.id, second.id] : [second.id, first.id];
  return { a, b, score: rounded(pair.score), evidence };
}

function strongest(values: ReadonlyMap<string, number>): string[] {
  const sorted = [...values].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return sorted.slice(0, shownValues).map(([value]) => value);
}

/** Four digits: enough to read, and the same however a processor rounds its last bit. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
