import type { Link } from './link.js';
import type { ReportCluster } from './report.js';

/** What both articles say, or one of them alone. */
export interface Said {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  /** ISO days. */
  readonly days: readonly string[];
  /** Numbers with their units: `100000`, `5 percent`. */
  readonly quantities: readonly string[];
}

export interface PairExplanation {
  readonly a: string;
  readonly b: string;
  readonly together: boolean;
  /** The clusters of the two; null where the report leaves theirs out (`--min-size`). */
  readonly clusters: readonly [string | null, string | null];
  /** The links from `a` to `b`, if they are together. */
  readonly path: readonly Link[];
  readonly shared: Said;
  readonly onlyA: Said;
  readonly onlyB: Said;
  /** Days between the publications; null where one is not known. */
  readonly daysApart: number | null;
  /** Share of the entities of both that they have in common, 0 to 1 (Jaccard). */
  readonly overlap: number;
}

export interface ArticleExplanation {
  readonly article: string;
  readonly cluster: ReportCluster | null;
  /** The member of another cluster that has most in common with it, explained; null where no other has anything. */
  readonly nearest: PairExplanation | null;
}
