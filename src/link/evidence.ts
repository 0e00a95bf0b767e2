/** Why two articles are linked: the features both have, by family, with the share of the score that each family brought. */
import { certain } from './constrain.js';
import { probabilityOf } from './probability.js';
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
  pair: 'terms',
  skeleton: 'cognates',
  spelling: 'cognates',
  concept: 'concepts',
};

const shownValues = 8;

/** The link of `pair` with its evidence, strongest feature first. */
export function explainPair(corpus: ProfiledCorpus, pair: ScoredPair): Link {
  const { profiles, families, surfaces } = corpus;
  const [a, b] = profiles[pair.a]!.id < profiles[pair.b]!.id ? [pair.a, pair.b] : [pair.b, pair.a];
  const [first, second] = [profiles[a]!, profiles[b]!];
  const vectors = first.language === second.language ? corpus.within : corpus.across;
  const shares = new Map<string, { total: number; values: Map<string, number> }>();
  let similarity = 0;
  forEachShared(vectors, a, b, (feature, product, inFirst, inSecond) => {
    const name = featureNames[families[feature]!];
    const shown = bothSurfaces(surfaces[vectors.surfaces[inFirst]!]!, surfaces[vectors.surfaces[inSecond]!]!);
    const share = shares.get(name) ?? { total: 0, values: new Map<string, number>() };
    share.total += product;
    if (shown !== '' && !looksLikeFunctionWord(shown))
      share.values.set(shown, (share.values.get(shown) ?? 0) + product);
    shares.set(name, share);
    similarity += product;
  });
  const evidence: Evidence[] = [...shares]
    .filter(([, { values }]) => values.size > 0)
    .map(([feature, { total, values }]) => ({
      feature,
      value: rounded(total / similarity),
      shared: strongest(values),
    }));
  evidence.sort((a, b) => b.value - a.value || (a.feature < b.feature ? -1 : 1));
  if (pair.score < certain) return { a: first.id, b: second.id, score: rounded(probabilityOf(pair.score)), evidence };
  return { a: first.id, b: second.id, score: 1, evidence: [{ feature: 'constraints', value: 1, shared: [] }] };
}

/** A word as it stands in the two texts: `Putin`, `Rusia / Rusisë`; '' where one of them does not name it. */
function bothSurfaces(first: string, second: string): string {
  if (first === '' || second === '') return '';
  return first === second ? first : `${first} / ${second}`;
}

/** "in", "de / der": such words count little, and shown as a reason they would tell nothing. `AS`, `17` and `北京` do. */
function looksLikeFunctionWord(shown: string): boolean {
  return /^\p{Ll}{1,3}( \/ \p{Ll}{1,3})?$/u.test(shown);
}

function strongest(values: ReadonlyMap<string, number>): string[] {
  const sorted = [...values].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return sorted.slice(0, shownValues).map(([value]) => value);
}

/** Four digits: enough to read, and the same however a processor rounds its last bit. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
