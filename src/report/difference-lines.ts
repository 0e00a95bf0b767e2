/**
 * What is told of the difference of two reports, before it is laid out: how much there was and is, then of each event what became of it,
 * and where articles came from and went, so that the numbers add up.
 */
import type { ChangedEvent, ChangeKind, EventChange, ReportDifference } from '../model/difference.js';
import { counted, grouped } from './wording.js';

export interface ToldChange {
  readonly kind: ChangeKind;
  readonly event: ChangedEvent;
  /** "from 3 to 5 articles, 1 new, 1 single before" */
  readonly what: string;
  readonly parts: readonly ToldPart[];
}

/** A part of an event that merged or split, or the articles that are in none. */
export interface ToldPart {
  readonly word: 'of' | 'into' | 'with' | 'and';
  readonly event: ChangedEvent | null;
  readonly what: string;
}

/** In the order that changes are told in. */
const kinds: readonly ChangeKind[] = ['new', 'merged', 'split', 'grown', 'shrunk', 'changed', 'gone', 'unchanged'];

/** Events and articles, a line each; one line where nothing changed. */
export function summaryOf({ before, after, added, removed, counts, changes }: ReportDifference): string[] {
  if (changes.length === 0 && added.length === 0 && removed.length === 0) {
    return [`nothing changed: ${counted(after.events, 'event')}, ${counted(after.articles, 'article')}`];
  }
  const told = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${grouped(counts[kind])} ${kind}`);
  const exchange =
    added.length === 0 && removed.length === 0
      ? []
      : [`${grouped(added.length)} came, ${grouped(removed.length)} left`];
  return [
    [beforeAndNow(before.events, after.events, 'event'), ...told].join(' · '),
    [beforeAndNow(before.articles, after.articles, 'article'), ...exchange].join(' · '),
  ];
}

function beforeAndNow(before: number, now: number, noun: string): string {
  return before === now ? `${counted(now, noun)} as before` : `${counted(before, noun)} before, ${grouped(now)} now`;
}

/** The changes of `difference`, in its order. */
export function* changesOf({ changes, added, removed }: ReportDifference): Generator<ToldChange> {
  const come = new Set(added);
  const gone = new Set(removed);
  for (const change of changes) yield told(change, come, gone);
}

function told(change: EventChange, come: ReadonlySet<string>, gone: ReadonlySet<string>): ToldChange {
  const { kind, before, after } = change;
  const moves = movesOf(change, come, gone);
  const was = before.reduce((sum, { size }) => sum + size, 0);
  const is = after.reduce((sum, { size }) => sum + size, 0);
  const event = (kind === 'split' ? before[0] : (after[0] ?? before[0]))!;
  const listed = (parts: readonly Move[]): string => parts.map(({ count, where }) => `, ${count} ${where}`).join('');
  switch (kind) {
    case 'merged':
      return {
        kind,
        event,
        what: `${counted(is, 'article')}, of ${grouped(before.length)} events`,
        parts: [...before.map((part) => partOf('of', part)), ...moves.map(restOf)],
      };
    case 'split':
      return {
        kind,
        event,
        what: `${counted(was, 'article')}, into ${grouped(after.length)} events`,
        parts: [...after.map((part) => partOf('into', part)), ...moves.map(restOf)],
      };
    case 'new':
      return { kind, event, what: counted(is, 'article') + listed(unless(moves, 'new')), parts: [] };
    case 'gone':
      return { kind, event, what: counted(was, 'article') + listed(unless(moves, 'gone')), parts: [] };
    case 'changed':
      return { kind, event, what: `${counted(is, 'article')} as before${listed(moves)}`, parts: [] };
    default: {
      const expected = kind === 'grown' ? 'new' : 'gone';
      return {
        kind,
        event,
        what: `from ${grouped(was)} to ${counted(is, 'article')}${listed(unless(moves, expected))}`,
        parts: [],
      };
    }
  }
}

/** Articles that came into an event, or left it. */
interface Move {
  readonly came: boolean;
  readonly count: string;
  readonly number: number;
  readonly where: string;
}

function movesOf(
  { added, removed, wereSingle, areSingle }: EventChange,
  come: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Move[] {
  const fresh = added.filter((id) => come.has(id)).length;
  const lost = removed.filter((id) => gone.has(id)).length;
  const moves: [came: boolean, number: number, where: string][] = [
    [true, fresh, 'new'],
    [true, wereSingle.length, 'single before'],
    [true, added.length - fresh - wereSingle.length, 'in other events before'],
    [false, areSingle.length, 'single now'],
    [false, removed.length - lost - areSingle.length, 'in other events now'],
    [false, lost, 'gone'],
  ];
  return moves
    .filter(([, number]) => number > 0)
    .map(([came, number, where]) => ({
      came,
      number,
      count: grouped(number),
      where: number === 1 ? where.replace('other events', 'another event') : where,
    }));
}

/** `moves`, but none where all there is goes without saying: that an event is new of new articles, or grew by them. */
function unless(moves: readonly Move[], unsaid: string): readonly Move[] {
  return moves.length === 1 && moves[0]!.where === unsaid ? [] : moves;
}

function partOf(word: 'of' | 'into', event: ChangedEvent): ToldPart {
  return { word, event, what: counted(event.size, 'article') };
}

function restOf({ came, number, where }: Move): ToldPart {
  const what = where === 'new' ? counted(number, 'new article') : `${counted(number, 'article')} ${where}`;
  return { word: came ? 'with' : 'and', event: null, what };
}
