/**
 * What one would write with the parts at hand: natural's TfIdf, cosines of all pairs, average link. Its threshold is the one
 * that scores best on the gold labels, which no real run could know.
 *
 * natural is loaded by the path of one file: its index prints to standard output and takes two seconds.
 */
import { createRequire } from 'node:module';

interface TfIdf {
  addDocument(text: string): void;
  listTerms(document: number): { readonly term: string; readonly tfidf: number }[];
}

/** Clusters at one threshold, as positions of texts. */
export interface PeerClusters {
  readonly threshold: number;
  readonly clusters: readonly (readonly number[])[];
  /** Seconds that a run with this threshold alone would take. */
  readonly processor: number;
  readonly wall: number;
}

/** Least mean cosine of two groups that are merged, highest first. */
export const thresholds = [
  0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.45, 0.4, 0.35, 0.3, 0.275, 0.25, 0.225, 0.2, 0.175, 0.15, 0.125, 0.1, 0.075,
  0.05, 0.02,
] as const;

/** Clusters `texts` at each of `thresholds`. Takes time that grows with the cube of their number. */
export function clusterByNatural(texts: readonly string[]): PeerClusters[] {
  const started = performance.now();
  const before = process.cpuUsage();
  const linkage = new AverageLinkage(cosinesOf(texts));
  return thresholds.map((threshold) => {
    linkage.mergeDownTo(threshold);
    const { user, system } = process.cpuUsage(before);
    const wall = (performance.now() - started) / 1000;
    return { threshold, clusters: linkage.groups(), processor: (user + system) / 1e6, wall };
  });
}

function cosinesOf(texts: readonly string[]): Float64Array[] {
  const require = createRequire(import.meta.url);
  const Index = require('natural/lib/natural/tfidf/tfidf') as new () => TfIdf;
  const index = new Index();
  for (const text of texts) index.addDocument(text);
  const vectors = texts.map((_, document) => {
    const weights = new Map(index.listTerms(document).map(({ term, tfidf }) => [term, tfidf]));
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return { weights, length };
  });
  const cosines = texts.map(() => new Float64Array(texts.length));
  vectors.forEach((one, b) => {
    for (let a = 0; a < b; a++) {
      const two = vectors[a]!;
      let product = 0;
      for (const [term, weight] of one.weights) product += weight * (two.weights.get(term) ?? 0);
      cosines[a]![b] = cosines[b]![a] = product / (one.length * two.length || 1);
    }
  });
  return cosines;
}

/** Merges the two groups whose members are most alike on average, again and again: what a lower threshold merges comes later. */
class AverageLinkage {
  private readonly members: (number[] | undefined)[];

  /** `sums`: of two groups, the sum of the cosines of their members. */
  constructor(private readonly sums: readonly Float64Array[]) {
    this.members = sums.map((_, at) => [at]);
  }

  groups(): number[][] {
    return this.members.flatMap((group) => (group === undefined ? [] : [[...group]]));
  }

  /** Merges until no two groups have a mean above `threshold`. */
  mergeDownTo(threshold: number): void {
    const { sums, members } = this;
    for (;;) {
      let best = { mean: threshold, a: -1, b: -1 };
      for (let b = 0; b < members.length; b++) {
        const later = members[b];
        for (let a = 0; later !== undefined && a < b; a++) {
          const earlier = members[a];
          if (earlier === undefined) continue;
          const mean = sums[a]![b]! / (earlier.length * later.length);
          if (mean > best.mean) best = { mean, a, b };
        }
      }
      const { a, b } = best;
      if (a < 0) return;
      members[a]!.push(...members[b]!);
      members[b] = undefined;
      for (let other = 0; other < members.length; other++) {
        sums[a]![other]! += sums[b]![other]!;
        sums[other]![a] = sums[a]![other]!;
      }
    }
  }
}
