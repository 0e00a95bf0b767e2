/**
 * What one would write with the parts at hand: natural's TfIdf, cosines of all pairs, average link. Its threshold is the one
 * that scores best on the gold labels, which no real run could know.
 *
 * natural is loaded by the path of one file: its index prints to standard output and takes two seconds.
 */
import { createRequire } from 'node:module';
import type { ClusterScores } from '../../src/index.js';
import type { GeneratedNews } from './generate.js';

interface TfIdf {
  addDocument(text: string): void;
  listTerms(document: number): { readonly term: string; readonly tfidf: number }[];
}

export interface PeerRun {
  readonly seconds: number;
  readonly threshold: number;
  readonly scores: ClusterScores;
}

const thresholds = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8] as const;

/** Clusters `news` and scores it at the best of several thresholds; processor seconds of one threshold. */
export function runPeer(news: GeneratedNews, score: (groups: string[][]) => ClusterScores): PeerRun {
  const started = process.cpuUsage();
  const cosines = cosinesOf(news.articles.map(({ title, text }) => `${title}\n\n${text}`));
  const shared = secondsSince(started);
  const runs = thresholds.map((threshold): PeerRun => {
    const from = process.cpuUsage();
    const groups = averageLink(cosines, threshold);
    const seconds = shared + secondsSince(from);
    return { seconds, threshold, scores: score(groups.map((group) => group.map((at) => news.articles[at]!.id))) };
  });
  return runs.reduce((best, run) => (run.scores.bcubed.f1 > best.scores.bcubed.f1 ? run : best));
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
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
  return vectors.map((one) =>
    Float64Array.from(vectors, (two) => {
      let product = 0;
      for (const [term, weight] of one.weights) product += weight * (two.weights.get(term) ?? 0);
      return product / (one.length * two.length || 1);
    }),
  );
}

/** Merges the two groups whose members are most alike on average, while that reaches `threshold`. */
function averageLink(cosines: readonly Float64Array[], threshold: number): number[][] {
  const sums = cosines.map((row) => Float64Array.from(row));
  const groups: (number[] | undefined)[] = cosines.map((_, at) => [at]);
  for (;;) {
    let best = { mean: threshold, a: -1, b: -1 };
    for (let b = 0; b < groups.length; b++) {
      for (let a = 0; groups[b] !== undefined && a < b; a++) {
        if (groups[a] === undefined) continue;
        const mean = sums[a]![b]! / (groups[a]!.length * groups[b]!.length);
        if (mean > best.mean) best = { mean, a, b };
      }
    }
    const { a, b } = best;
    if (a < 0) return groups.filter((group) => group !== undefined);
    groups[a]!.push(...groups[b]!);
    groups[b] = undefined;
    for (let other = 0; other < groups.length; other++) {
      sums[a]![other]! += sums[b]![other]!;
      sums[other]![a] = sums[a]![other]!;
    }
  }
}
