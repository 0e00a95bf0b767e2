/** Scores as a table for people; `--format json` is for programs. */
import type { ClusterScores, PairScores, Score } from '../index.js';

export interface Scores extends Partial<ClusterScores> {
  readonly pairs?: PairScores;
}

const digits = 4;

/** One line a measure, with precision, recall and F1; what was counted below. */
export function scoreTable(scores: Scores): string {
  const { bcubed, pairwise, crossLanguage, pairs } = scores;
  const measures: readonly (readonly [name: string, score: Score | undefined])[] = [
    ['BCubed', bcubed],
    ['pairwise', pairwise],
    ['pairwise, across languages', crossLanguage],
    ['labelled pairs', pairs?.all],
    ['labelled pairs, one language', pairs?.oneLanguage],
    ['labelled pairs, across languages', pairs?.crossLanguage],
  ];
  const rows = measures.flatMap(([name, score]) => {
    return score === undefined
      ? []
      : [[name, ...[score.precision, score.recall, score.f1].map((value) => value.toFixed(digits))]];
  });
  return aligned([['', 'precision', 'recall', 'F1'], ...rows]) + '\n' + counts(scores);
}

/** The first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(
      (row) =>
        row
          .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
          .join('  ') + '\n',
    )
    .join('');
}

function counts({ articles, goldClusters, foundClusters, pairs }: Scores): string {
  const clusters =
    articles === undefined
      ? ''
      : `${articles} labelled articles in ${goldClusters} clusters, found in ${foundClusters}\n`;
  return pairs === undefined
    ? clusters
    : `${clusters}${pairs.all.pairs} labelled pairs, ${pairs.crossLanguage.pairs} of them across languages\n`;
}
