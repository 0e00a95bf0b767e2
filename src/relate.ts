/** From profiles to event clusters: retrieve -> link -> cluster. What they need beside, millions of pairs, is let go before anything is described. */
import { breath, inSteps } from './breath.js';
import { formClusters } from './cluster/form.js';
import { linkClusters } from './cluster/linkage.js';
import { acrossLanguagesScale, leastSimilarity, seedFactor, sizeExponent, undated } from './config.js';
import { constrain } from './link/constrain.js';
import { PairScorer } from './link/score.js';
import { PairList } from './math/pair-list.js';
import type { Constraint } from './model/constraint.js';
import type { EventCluster } from './model/event-cluster.js';
import type { Options } from './model/options.js';
import type { ProfiledCorpus } from './model/profile.js';
import type { ScoredPairs } from './model/scored-pair.js';
import { candidatesInSteps } from './retrieve/candidates.js';

/** The events of `corpus`, every article in one; `onStep` is called many times a second. */
export async function relate(
  corpus: ProfiledCorpus,
  { windowDays, threshold }: Options,
  constraints: readonly Constraint[],
  onStep: () => void,
): Promise<EventCluster[]> {
  const scored = await inSteps(scoreInSteps(corpus, windowDays), onStep);
  const pairs = constrain(scored, constraints, new Map(corpus.profiles.map(({ id }, position) => [id, position])));
  await breath();
  const clusterOf = linkClusters(corpus.profiles.length, pairs, { threshold, seedFactor, sizeExponent });
  return formClusters(clusterOf, pairs);
}

/** Candidates are scored as they are found: most are dropped, and never all of them in memory. */
function* scoreInSteps(corpus: ProfiledCorpus, windowDays: number): Generator<void, ScoredPairs> {
  const scorer = new PairScorer(corpus, leastSimilarity);
  const scored = new PairList();
  for (const candidates of candidatesInSteps(corpus, { leastSimilarity, acrossLanguagesScale, windowDays, undated })) {
    scorer.score(candidates, scored);
    yield;
  }
  return scored;
}
