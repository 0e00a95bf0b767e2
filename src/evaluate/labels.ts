/** Labels as programs give them, checked: scores of nothing look like scores of something. */
import { UsageError } from '../errors.js';
import type { LabelledPair } from './pairs.js';
import type { Partition } from './partition.js';

/** What people say belongs together. */
export interface Labels {
  /** Ids of the articles of each event, or the event of each article. */
  readonly clusters?: readonly (readonly string[])[] | Partition;
  readonly pairs?: readonly LabelledPair[];
  /** Languages by article id, where the labels know better than the report. */
  readonly languages?: ReadonlyMap<string, string>;
}

/** @throws UsageError where `labels` cannot judge a report */
export function checkLabels(labels: Labels): void {
  const { clusters, pairs, languages }: { [Name in keyof Labels]: unknown } = labels ?? {};
  if (clusters === undefined && pairs === undefined)
    throw new UsageError('there is nothing to judge by: labels have clusters, pairs or both');
  if (clusters !== undefined && !(clusters instanceof Map) && !isListOf(clusters, (ids) => isListOf(ids, isText)))
    throw new UsageError('labelled clusters must be lists of article ids, or a map from article id to cluster');
  if (pairs !== undefined && !isListOf(pairs, isPair))
    throw new UsageError('labelled pairs must be a list of { a, b, same }: two article ids, and true or false');
  if (languages !== undefined && !(languages instanceof Map))
    throw new UsageError('languages must be a map from article id to language');
}

/**
 * Articles that the report lacks count as clusters of their own, which is right for every event of one article: where no labelled article is
 * there at all, such scores would be of nothing.
 *
 * @throws UsageError where none of the labelled articles is in the report
 */
export function requireCommon(
  clusters: Partition | undefined,
  pairs: readonly LabelledPair[] | undefined,
  found: Partition,
): void {
  for (const ids of [clusters && [...clusters.keys()], pairs?.flatMap(({ a, b }) => [a, b])]) {
    if (ids === undefined || ids.length === 0 || ids.some((id) => found.has(id))) continue;
    const example = JSON.stringify(ids[0]!.slice(0, 80));
    throw new UsageError(
      `none of the labelled articles is in the report: are ids such as ${example} those of this report?`,
    );
  }
}

function isPair(value: unknown): boolean {
  const { a, b, same } = (value ?? {}) as { [Name in keyof LabelledPair]: unknown };
  return isText(a) && isText(b) && typeof same === 'boolean';
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOf(value: unknown, fits: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
