/** An undirected weighted graph, as compressed rows: the neighbours of `v` stand at `start[v]` up to `start[v + 1]`. */
export interface Graph {
  readonly size: number;
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly weight: Float64Array;
}

/** The graph of `edges` between vertices 0 to `size` - 1; each edge given once. */
export function graphOf(size: number, edges: readonly { readonly a: number; readonly b: number; readonly score: number }[]): Graph {
  const start = new Int32Array(size + 1);
  for (const { a, b } of edges) {
    start[a + 1]!++;
    start[b + 1]!++;
  }
  for (let vertex = 0; vertex < size; vertex++) start[vertex + 1]! += start[vertex]!;
  const next = start.slice();
  const neighbour = new Int32Array(edges.length * 2);
  const weight = new Float64Array(edges.length * 2);
  for (const { a, b, score } of edges) {
    neighbour[next[a]!] = b;
    weight[next[a]!++] = score;
    neighbour[next[b]!] = a;
    weight[next[b]!++] = score;
  }
  return { size, start, neighbour, weight };
}
