/** How well a report matches labels: scores, and where they were lost. */

/** Each 0 to 1, to four digits. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ClusterScores {
  readonly articles: number;
  readonly goldClusters: number;
  readonly foundClusters: number;
  readonly bcubed: Score;
  readonly pairwise: Score;
  /** Pairwise, over pairs of different languages only. */
  readonly crossLanguage: Score;
}

/** Scores against labelled pairs. */
export interface PairScore extends Score {
  readonly pairs: number;
  /** Share of pairs judged as labelled. */
  readonly accuracy: number;
}

export interface PairScores {
  readonly all: PairScore;
  readonly oneLanguage: PairScore;
  readonly crossLanguage: PairScore;
}

/** How pairs of one pair of languages were judged; both tags are the same for pairs within a language. */
export interface LanguagePairScore extends Score {
  /** Tags in code-unit order. */
  readonly languages: readonly [string, string];
  /** Pairs of articles that are together in the labels, in the report, in both. */
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** A labelled event that was split, or a cluster of the report that mixes events, with what that costs. */
export interface WorstCluster {
  readonly kind: 'split' | 'mixed';
  /** The name of the event in the labels, or the id of the cluster in the report. */
  readonly cluster: string;
  /** Its labelled articles. */
  readonly articles: number;
  /** What BCubed recall (split) or precision (mixed) would gain without it, 0 to 1. The costs of all split events add up to what recall lacks. */
  readonly cost: number;
  /** What went wrong, in words. */
  readonly what: string;
  /** Where its articles are in the other partition, most articles first. */
  readonly parts: readonly WorstPart[];
}

export interface WorstPart {
  /** The cluster of the report, or the event of the labels; null for an article that is in no cluster of the report. */
  readonly cluster: string | null;
  readonly articles: number;
  /** A few of its articles, by id. */
  readonly examples: readonly ArticleExample[];
}

export interface ArticleExample {
  readonly id: string;
  readonly title: string;
}

/** All that `evaluate` measures; parts that it had no labels for are left out. */
export interface Evaluation extends Partial<ClusterScores> {
  readonly languagePairs?: readonly LanguagePairScore[];
  readonly worst?: readonly WorstCluster[];
  readonly pairs?: PairScores;
}
