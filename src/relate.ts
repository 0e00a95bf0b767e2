/** From profiles to event clusters: retrieve -> link -> cluster. What they need beside, millions of pairs, is let go before anything is described. */
import { breath } from './breath.js';
import { formClusters } from './cluster/form.js';
import { linkClusters } from './cluster/linkage.js';
import { planComparison } from './compare.js';
import { seedFactor, sizeExponent } from './config.js';
import { constrain } from './link/constrain.js';
import type { Constraint } from './model/constraint.js';
import type { EventCluster } from './model/event-cluster.js';
import type { Options } from './model/options.js';
import type { ProfiledCorpus } from './model/profile.js';
import { compareAll } from './workers/comparing.js';

/** The events of `corpus`, every article in one; `workers` as for a run, `onStep` is called many times a second. */
export async function relate(
  corpus: ProfiledCorpus,
  { windowDays, threshold }: Options,
  constraints: readonly Constraint[],
  workers: number | null,
  onStep: () => void,
): Promise<EventCluster[]> {
  const scored = await compareAll(await planComparison(corpus, windowDays), workers, onStep);
  const pairs = constrain(scored, constraints, new Map(corpus.profiles.map(({ id }, position) => [id, position])));
  await breath();
  const clusterOf = linkClusters(corpus.profiles.length, pairs, { threshold, seedFactor, sizeExponent });
  return formClusters(clusterOf, pairs);
}
