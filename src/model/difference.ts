/** How the events of one report became those of another. An event is a cluster of two articles or more. */

/**
 * `new`: no event before it had a majority in common with it; `gone`: none after it. `merged`: one event out of several; `split`: several
 * out of one. Else one event became one: `grown` to more articles, `shrunk` to fewer, `changed` to as many others, `unchanged`.
 */
export type ChangeKind = 'new' | 'merged' | 'split' | 'grown' | 'shrunk' | 'changed' | 'gone' | 'unchanged';

export interface ChangedEvent {
  readonly id: string;
  readonly label: string;
  /** How many articles it has. */
  readonly size: number;
}

export interface EventChange {
  readonly kind: Exclude<ChangeKind, 'unchanged'>;
  /** Events of the old report, largest first; none of what is new. */
  readonly before: readonly ChangedEvent[];
  /** Events of the new report, largest first; none of what is gone. */
  readonly after: readonly ChangedEvent[];
  /** Ids of articles of `after` that are not in `before`, and the other way round. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Those of `added` that were single articles of the old report, and those of `removed` that are single ones of the new report. */
  readonly wereSingle: readonly string[];
  readonly areSingle: readonly string[];
}

/** What a report holds. */
export interface ReportSize {
  readonly articles: number;
  readonly events: number;
}

export interface ReportDifference {
  readonly before: ReportSize;
  readonly after: ReportSize;
  /** Ids of articles that only the new report has, and that only the old one has. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** How many changes there are of each kind, and how many events did not change. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** By kind, then largest first. */
  readonly changes: readonly EventChange[];
}
