/**
 * From cluster numbers to event clusters. Local moves can leave a cluster in two halves when the article between them moves
 * on: what no chain of links joins any more is split here, so that every cluster can show the links that hold it.
 */
import { DisjointSet } from '../math/disjoint-set.js';
import type { EventCluster } from '../model/event-cluster.js';
import type { ScoredPair, ScoredPairs } from '../model/scored-pair.js';

/** Clusters of all articles, singletons too, by their first member. */
export function formClusters(clusterOf: Int32Array, pairs: ScoredPairs): EventCluster[] {
  const inside = pairsInside(clusterOf, pairs);
  inside.sort((left, right) => right.score - left.score || left.a - right.a || left.b - right.b);
  const joined = new DisjointSet(clusterOf.length);
  const holding = inside.filter(({ a, b }) => joined.union(a, b));
  const clusters = new Map<number, { members: number[]; links: ScoredPair[] }>();
  for (let position = 0; position < clusterOf.length; position++) {
    const root = joined.find(position);
    const cluster = clusters.get(root);
    if (cluster === undefined) clusters.set(root, { members: [position], links: [] });
    else cluster.members.push(position);
  }
  for (const link of holding) clusters.get(joined.find(link.a))!.links.push(link);
  return [...clusters.values()];
}

function pairsInside(clusterOf: Int32Array, { count, a, b, score }: ScoredPairs): ScoredPair[] {
  const inside: ScoredPair[] = [];
  for (let at = 0; at < count; at++) {
    if (clusterOf[a[at]!] === clusterOf[b[at]!]) inside.push({ a: a[at]!, b: b[at]!, score: score[at]! });
  }
  return inside;
}
