/**
 * The difference of two reports for people: how many events there were and are, then a line for each that changed, with its label and what
 * changed; of merged and split ones a line for each part as well. What did not change is a number. `--format json` is for programs.
 */
import type { ChangedEvent, EventChange, ReportDifference } from '../model/difference.js';
import { harmless, isolated } from './harmless.js';
import { columns, cut, padded } from './layout.js';
import { counted, grouped } from './wording.js';

const kindWidth = 9;
const narrowestLabel = 20;
/** In the order that changes are told in. */
const kinds = ['new', 'merged', 'split', 'grown', 'shrunk', 'changed', 'gone', 'unchanged'] as const;

/** `difference` as lines of text of about `width` columns. */
export function* differenceText(difference: ReportDifference, width: number): Generator<string> {
  const { before, after, added, removed, counts, changes } = difference;
  if (changes.length === 0 && added.length === 0 && removed.length === 0) {
    yield `nothing changed: ${counted(after.events, 'event')}, ${counted(after.articles, 'article')}\n`;
    return;
  }
  const told = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${grouped(counts[kind])} ${kind}`);
  yield `${[beforeAndNow(before.events, after.events, 'event'), ...told].join(' · ')}\n`;
  yield `${beforeAndNow(before.articles, after.articles, 'article')}${comeAndGone(added.length, removed.length)}\n`;
  const gone = new Set(removed);
  const come = new Set(added);
  if (changes.length > 0) yield '\n';
  for (const change of changes) {
    const staying = change.removed.filter((id) => !gone.has(id)).length;
    const known = change.added.filter((id) => !come.has(id)).length;
    yield lineOf(change.kind, subjectOf(change), whatHappened(change, staying, known), width);
    if (change.kind === 'merged') for (const part of change.before) yield partLine('of', part, width);
    if (change.kind === 'split') for (const part of change.after) yield partLine('into', part, width);
  }
}

/** The event that a line is about: as it is now, or as it was before it was split or gone. */
function subjectOf({ kind, before, after }: EventChange): ChangedEvent {
  return (kind === 'split' ? before[0] : (after[0] ?? before[0]))!;
}

/** `staying` articles that left are still in the report, `known` ones that came were in it before. */
function whatHappened({ kind, before, after, added, removed }: EventChange, staying: number, known: number): string {
  const sizes = [before, after].map((events) => events.reduce((sum, { size }) => sum + size, 0));
  const [was = 0, is = 0] = sizes;
  const exchange = `${grouped(added.length)} came, ${grouped(removed.length)} left`;
  switch (kind) {
    case 'new':
      return counted(is, 'article') + (known === 0 ? '' : `, ${grouped(known)} of them known before`);
    case 'gone':
      if (staying === was) return `its ${grouped(was)} articles are apart now`;
      return `its ${grouped(was)} articles are gone${staying === 0 ? '' : ` but for ${grouped(staying)}`}`;
    case 'merged':
      return `${counted(is, 'article')}, of ${grouped(before.length)} events`;
    case 'split':
      return `${counted(was, 'article')}, into ${grouped(after.length)} events`;
    case 'changed':
      return `${counted(is, 'article')} as before, but ${exchange}`;
    default:
      return `from ${grouped(was)} to ${counted(is, 'article')}${added.length > 0 && removed.length > 0 ? `, ${exchange}` : ''}`;
  }
}

function partLine(word: string, part: ChangedEvent, width: number): string {
  return lineOf(`${' '.repeat(kindWidth)}${word}`, part, counted(part.size, 'article'), width);
}

/** The label gives way where the line is too long. */
function lineOf(head: string, { id, label }: ChangedEvent, what: string, width: number): string {
  const start = padded(head, kindWidth - 2) + '  ';
  const room = Math.max(narrowestLabel, width - columns(start) - columns(what) - 2);
  return `${start}${isolated(cut(harmless(label) || harmless(id), room))}: ${what}\n`;
}

function beforeAndNow(before: number, now: number, noun: string): string {
  return before === now ? `${counted(now, noun)} as before` : `${counted(before, noun)} before, ${grouped(now)} now`;
}

function comeAndGone(come: number, gone: number): string {
  return come === 0 && gone === 0 ? '' : ` · ${grouped(come)} came, ${grouped(gone)} left`;
}
