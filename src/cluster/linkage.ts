/**
 * Which links hold articles together: local moves on a constant Potts objective (Traag, Van Dooren and Nesterov 2011). From
 * the groups of `agglomerate.ts`, each article in turn moves to the cluster where it gains most: the sum of its similarities to the members less
 * `threshold` for each of them. An article thus has to be like a cluster's members on average, so that one bridging link
 * chains nothing. Over sixteen labelled sets with one setting the mean F1 was 79.1, against 77.2 for average link, 77.1 for
 * multilevel Leiden and for online means, 68.6 for modularity, 61.9 for connected components.
 */
import { type Graph, graphOf } from '../math/graph.js';
import { agglomerate } from './agglomerate.js';
import type { ScoredPairs } from '../model/scored-pair.js';

export interface LinkageOptions {
  readonly threshold: number;
  /** Moves start from groups whose mean similarity reaches the threshold times this. */
  readonly seedFactor: number;
  /** Gains are divided by size to this power: of two clusters that fit alike, the smaller. */
  readonly sizeExponent: number;
}

/** Passes over all articles after which moves stop; real corpora settle within ten. */
const mostPasses = 50;
/** Gains nearer than this are equal: then the cluster of the earlier article wins, and no rounding error decides. */
const sameGain = 1e-9;

/** A cluster number for each of `size` articles, visited in their order. Equal numbers, one cluster. */
export function linkClusters(size: number, pairs: ScoredPairs, options: LinkageOptions): Int32Array {
  const graph = graphOf(size, pairs);
  const seeds = agglomerate(graph, options.threshold * options.seedFactor);
  return new LocalMoves(graph, seeds, options).run();
}

class LocalMoves {
  private readonly sizes: Int32Array;
  private readonly free: number[] = [];
  private readonly gathered: Float64Array;
  private readonly touched: number[] = [];
  /** size^-exponent by size. */
  private readonly sizeFactor: Float64Array;

  constructor(
    private readonly graph: Graph,
    private readonly clusterOf: Int32Array,
    private readonly options: LinkageOptions,
  ) {
    const { size } = graph;
    this.sizes = new Int32Array(size + 1);
    for (const cluster of clusterOf) this.sizes[cluster]!++;
    for (let cluster = size; cluster >= 0; cluster--) if (this.sizes[cluster] === 0) this.free.push(cluster);
    this.gathered = new Float64Array(size + 1);
    this.sizeFactor = Float64Array.from({ length: size + 2 }, (_, n) => Math.max(1, n) ** -options.sizeExponent);
  }

  run(): Int32Array {
    const { size, start, neighbour } = this.graph;
    let queue = Array.from({ length: size }, (_, vertex) => vertex);
    const queued = new Uint8Array(size).fill(1);
    for (let pass = 0; pass < mostPasses && queue.length > 0; pass++) {
      const nextQueue: number[] = [];
      for (const vertex of queue) {
        queued[vertex] = 0;
        if (!this.move(vertex)) continue;
        for (let at = start[vertex]!; at < start[vertex + 1]!; at++) {
          const other = neighbour[at]!;
          if (this.clusterOf[other] === this.clusterOf[vertex] || queued[other] === 1) continue;
          queued[other] = 1;
          nextQueue.push(other);
        }
      }
      queue = nextQueue;
    }
    return this.clusterOf;
  }

  /** Moves `vertex` to where it gains most; false if it stays. */
  private move(vertex: number): boolean {
    const { start, neighbour, weight } = this.graph;
    const { clusterOf, gathered, touched, sizes } = this;
    const home = clusterOf[vertex]!;
    sizes[home]!--;
    for (let at = start[vertex]!; at < start[vertex + 1]!; at++) {
      const cluster = clusterOf[neighbour[at]!]!;
      if (gathered[cluster] === 0) touched.push(cluster);
      gathered[cluster]! += weight[at]!;
    }
    const best = this.bestOf(home);
    for (const cluster of touched) gathered[cluster] = 0;
    touched.length = 0;
    const target = best ?? (sizes[home] === 0 ? home : this.free.pop()!);
    sizes[target]!++;
    clusterOf[vertex] = target;
    if (target !== home && sizes[home] === 0) this.free.push(home);
    return target !== home;
  }

  /** The touched cluster with the largest positive gain, home first among equals, then the lowest number; undefined if none gains. */
  private bestOf(home: number): number | undefined {
    let best: number | undefined;
    let bestGain = sameGain;
    for (const cluster of this.touched) {
      const size = this.sizes[cluster]!;
      if (size === 0) continue;
      const gain = (this.gathered[cluster]! - this.options.threshold * size) * this.sizeFactor[size]!;
      const better = gain > bestGain + sameGain;
      const tied =
        best !== undefined &&
        !better &&
        gain > bestGain - sameGain &&
        best !== home &&
        (cluster === home || cluster < best);
      if (better || tied) {
        best = cluster;
        bestGain = Math.max(gain, bestGain);
      }
    }
    return best;
  }
}
