/**
 * The difference of two reports for people: how many events there were and are, then a line for each that changed, with its label and what
 * changed; of merged and split ones a line for each part as well. What did not change is a number. As Markdown it says the same, with labels
 * in full: for issues and chat. `--format json` is for programs.
 */
import type { ChangedEvent, ReportDifference } from '../model/difference.js';
import { changesOf, summaryOf, type ToldChange } from './difference-lines.js';
import { harmless, isolated } from './harmless.js';
import { columns, cut, padded } from './layout.js';
import { escaped } from './markdown-text.js';

const kindWidth = 9;
/** `into  ` */
const wordWidth = 6;
const narrowestLabel = 20;

/** `difference` as lines of text of about `form` columns, or as Markdown. */
export function* differenceText(difference: ReportDifference, form: number | 'markdown'): Generator<string> {
  const [summary = '', ...others] = summaryOf(difference);
  const isMarkdown = form === 'markdown';
  yield isMarkdown ? `# ${summary}\n` : `${summary}\n`;
  for (const line of others) yield isMarkdown ? `\n${line}\n` : `${line}\n`;
  if (difference.changes.length > 0) yield '\n';
  for (const change of changesOf(difference)) yield isMarkdown ? markdownOf(change) : linesOf(change, form);
}

function linesOf({ kind, event, what, parts }: ToldChange, width: number): string {
  const lines = parts.map((part) => {
    const start = `${' '.repeat(kindWidth)}${padded(part.word, wordWidth)}`;
    return part.event === null ? `${start}${part.what}\n` : lineOf(start, part.event, part.what, width);
  });
  return [lineOf(padded(kind, kindWidth), event, what, width), ...lines].join('');
}

/** The label gives way where the line is too long. */
function lineOf(start: string, { id, label }: ChangedEvent, what: string, width: number): string {
  const room = Math.max(narrowestLabel, width - columns(start) - columns(what) - 2);
  return `${start}${isolated(cut(harmless(label) || harmless(id), room))}: ${what}\n`;
}

function markdownOf({ kind, event, what, parts }: ToldChange): string {
  const lines = parts.map((part) => {
    const named = part.event === null ? '' : `${nameOf(part.event)}: `;
    return `  - ${part.word} ${named}${part.what}\n`;
  });
  return [`- **${kind}** ${nameOf(event)}: ${what}\n`, ...lines].join('');
}

function nameOf({ id, label }: ChangedEvent): string {
  return escaped(harmless(label) === '' ? id : label);
}
