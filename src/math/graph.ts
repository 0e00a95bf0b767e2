import type { ScoredPairs } from '../model/scored-pair.js';

/** An undirected weighted graph, as compressed rows: the neighbours of `v` stand at `start[v]` up to `start[v + 1]`. */
export interface Graph {
  readonly size: number;
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly weight: Float64Array;
}

/** The graph of `edges` between vertices 0 to `size` - 1; each edge given once. */
export function graphOf(size: number, { count, a, b, score }: ScoredPairs): Graph {
  const start = new Int32Array(size + 1);
  for (let edge = 0; edge < count; edge++) {
    start[a[edge]! + 1]!++;
    start[b[edge]! + 1]!++;
  }
  for (let vertex = 0; vertex < size; vertex++) start[vertex + 1]! += start[vertex]!;
  const next = start.slice();
  const neighbour = new Int32Array(count * 2);
  const weight = new Float64Array(count * 2);
  for (let edge = 0; edge < count; edge++) {
    const left = a[edge]!;
    const right = b[edge]!;
    neighbour[next[left]!] = right;
    weight[next[left]!++] = score[edge]!;
    neighbour[next[right]!] = left;
    weight[next[right]!++] = score[edge]!;
  }
  return { size, start, neighbour, weight };
}
