/**
 * What became of the events of one report in another. Cluster ids say only "the same" or "another", so events are matched by the articles
 * that both reports have: two are related where one has more than half of such articles of the other. Growth, news and single articles
 * that come or go thus never part an event from its successor. Everything is symmetric: with the reports swapped, new is gone, merged is
 * split, grown is shrunk. Scores, labels and dates are not compared.
 */
import type { ChangedEvent, ChangeKind, EventChange, ReportDifference } from '../model/difference.js';
import { requireReport } from '../report-shape.js';

/** What of a report is compared. */
export interface ComparedReport {
  readonly articles: readonly { readonly id: string }[];
  /** Each article in one at most. */
  readonly clusters: readonly { readonly id: string; readonly label: string; readonly articles: readonly string[] }[];
}

/** The order that changes are told in. */
const kinds: readonly ChangeKind[] = ['new', 'merged', 'split', 'grown', 'shrunk', 'changed', 'gone', 'unchanged'];

/** An event with what relates to it in the other report. */
interface Event extends ChangedEvent {
  readonly members: ReadonlySet<string>;
  /** How many of its articles the other report has. */
  readonly known: number;
  readonly related: Event[];
}

/** How the events of `before` became those of `after`. @throws UsageError where one of them is no report */
export function compareReports(before: ComparedReport, after: ComparedReport): ReportDifference {
  requireReport(before);
  requireReport(after);
  const idsBefore = articleIds(before);
  const idsAfter = articleIds(after);
  const old = eventsOf(before, idsAfter);
  const found = eventsOf(after, idsBefore);
  relate(old, found);
  const wereSingle = singlesOf(idsBefore, old);
  const areSingle = singlesOf(idsAfter, found);
  const all = [...changesOf(old, found)];
  const counts = Object.fromEntries(
    kinds.map((kind) => [kind, all.filter((change) => change.kind === kind).length]),
  ) as Record<ChangeKind, number>;
  return {
    before: { articles: idsBefore.size, events: old.length },
    after: { articles: idsAfter.size, events: found.length },
    added: missing(idsAfter, idsBefore),
    removed: missing(idsBefore, idsAfter),
    counts,
    changes: all
      .filter((change): change is Told => change.kind !== 'unchanged')
      .sort(compareChanges)
      .map((change) => ({
        ...change,
        wereSingle: change.added.filter((id) => wereSingle.has(id)),
        areSingle: change.removed.filter((id) => areSingle.has(id)),
      })),
  };
}

function articleIds({ articles, clusters }: ComparedReport): ReadonlySet<string> {
  const ids = new Set(articles.map(({ id }) => id));
  for (const cluster of clusters) for (const id of cluster.articles) ids.add(id);
  return ids;
}

/** The clusters of two and more, largest first. */
function eventsOf({ clusters }: ComparedReport, knownIds: ReadonlySet<string>): Event[] {
  const events = clusters.map(({ id, label, articles }) => {
    const members = new Set(articles);
    const known = articles.filter((article) => knownIds.has(article)).length;
    return { id, label, size: members.size, members, known, related: [] };
  });
  return events.filter(({ size }) => size > 1).sort(compareEvents);
}

/** The articles that are in no event. */
function singlesOf(ids: ReadonlySet<string>, events: readonly Event[]): ReadonlySet<string> {
  const inEvents = new Set(events.flatMap(({ members }) => [...members]));
  return new Set([...ids].filter((id) => !inEvents.has(id)));
}

/** Tells each event which events of the other report have a majority in common with it, or it with them. */
function relate(old: readonly Event[], found: readonly Event[]): void {
  const oldOf = new Map(old.flatMap((event) => [...event.members].map((id) => [id, event] as const)));
  for (const after of found) {
    const shared = new Map<Event, number>();
    for (const id of after.members) {
      const before = oldOf.get(id);
      if (before !== undefined) shared.set(before, (shared.get(before) ?? 0) + 1);
    }
    for (const [before, count] of shared) {
      if (2 * count <= before.known && 2 * count <= after.known) continue;
      before.related.push(after);
      after.related.push(before);
    }
  }
}

type Change = Pick<EventChange, 'before' | 'after' | 'added' | 'removed'> & { readonly kind: ChangeKind };
type Told = Change & { readonly kind: EventChange['kind'] };

/** Every event of both reports is in one change at least; one that merged and split is in both. */
function* changesOf(old: readonly Event[], found: readonly Event[]): Generator<Change> {
  for (const before of old) {
    const [only, ...others] = before.related;
    if (only === undefined) yield change('gone', [before], []);
    else if (others.length > 0) yield change('split', [before], before.related);
    else if (only.related.length === 1) yield succession(before, only);
  }
  for (const after of found) {
    if (after.related.length === 0) yield change('new', [], [after]);
    else if (after.related.length > 1) yield change('merged', after.related, [after]);
  }
}

/** One event that became one. */
function succession(before: Event, after: Event): Change {
  const { added, removed } = change('changed', [before], [after]);
  const same = added.length === 0 && removed.length === 0;
  const growth = after.size - before.size;
  return change(same ? 'unchanged' : growth > 0 ? 'grown' : growth < 0 ? 'shrunk' : 'changed', [before], [after]);
}

function change(kind: ChangeKind, before: readonly Event[], after: readonly Event[]): Change {
  const from = new Set(before.flatMap(({ members }) => [...members]));
  const to = new Set(after.flatMap(({ members }) => [...members]));
  return { kind, before: shown(before), after: shown(after), added: missing(to, from), removed: missing(from, to) };
}

function shown(events: readonly Event[]): ChangedEvent[] {
  return [...events].sort(compareEvents).map(({ id, label, size }) => ({ id, label, size }));
}

/** Those of `ids` that `others` lacks, in code-unit order. */
function missing(ids: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...ids].filter((id) => !others.has(id)).sort();
}

function compareEvents(a: ChangedEvent, b: ChangedEvent): number {
  return b.size - a.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function compareChanges(a: Told, b: Told): number {
  const [left, right] = [a, b].map(({ after, before }) => (after[0] ?? before[0])!) as [ChangedEvent, ChangedEvent];
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareEvents(left, right);
}
