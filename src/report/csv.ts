/**
 * The report as a table for spreadsheets, one row an article or one row an event: RFC 4180 with CRLF, in UTF-8 with a byte order mark,
 * without which Excel takes it for the code page of its country. Titles are harmless on a terminal and in a spreadsheet: a cell that a
 * spreadsheet would take for a formula (OWASP, "CSV injection") gets an apostrophe. Programs that need texts as they are read JSON.
 */
import type { LazyReport, Report, ReportArticle, ReportCluster } from '../model/report.js';
import { articleFinder } from './event-articles.js';
import { harmless } from './harmless.js';
import { outletName } from './outlet-name.js';

export type CsvTable = 'articles' | 'events';

type Column<Row> = readonly [name: string, cell: (row: Row) => string | number | boolean | null | undefined];

/** An article in its event. */
interface Placed {
  readonly article: ReportArticle;
  readonly event: ReportCluster;
}

const leadingNames = ({ entities }: ReportCluster): string => entities.map(({ name }) => name).join(listMark);

const articleColumns: readonly Column<Placed>[] = [
  ['event', ({ event }) => event.id],
  ['label', ({ event }) => event.label],
  ['size', ({ event }) => event.size],
  ['article', ({ article }) => article.id],
  ['path', ({ article }) => article.path],
  ['url', ({ article }) => article.url],
  ['source', ({ article }) => article.source],
  ['outlet', ({ article }) => outletName(article)],
  ['agencies', ({ article }) => article.agencies?.map(({ name }) => name).join(listMark)],
  ['language', ({ article }) => article.language.tag],
  ['date', ({ article }) => article.published?.date],
  ['time', ({ article }) => article.published?.time],
  ['dateFrom', ({ article }) => article.published?.from],
  ['title', ({ article }) => article.title || article.lead],
  ['copyOf', ({ article }) => article.copyOf],
  ['representative', ({ article, event }) => article.id === event.representative],
  ['entities', ({ event }) => leadingNames(event)],
];

const eventColumns: readonly Column<ReportCluster>[] = [
  ['event', ({ id }) => id],
  ['label', ({ label }) => label],
  ['size', ({ size }) => size],
  ['sources', ({ sources }) => sources],
  ['languages', ({ languages }) => languages.join(listMark)],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['representative', ({ representative }) => representative],
  ['entities', leadingNames],
];

const byteOrderMark = '\ufeff';
const listMark = '; ';

/** `table` of `report`, piece by piece: its clusters in their order, of articles those of each cluster. */
export function* reportCsv(report: Report | LazyReport, table: CsvTable): Generator<string> {
  yield byteOrderMark;
  if (table === 'events') yield* rows(eventColumns, report.clusters);
  else yield* rows(articleColumns, placedArticles(report));
}

function* placedArticles(report: Report | LazyReport): Generator<Placed> {
  const articlesOf = articleFinder(report);
  for (const event of report.clusters) for (const article of articlesOf(event)) yield { article, event };
}

function* rows<Row>(columns: readonly Column<Row>[], values: Iterable<Row>): Generator<string> {
  yield line(columns.map(([name]) => name));
  for (const value of values)
    yield line(
      columns.map(([, cellOf]) => {
        const cell = cellOf(value) ?? '';
        return typeof cell === 'string' ? quoted(guarded(cell)) : `${cell}`;
      }),
    );
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

/** Excel holds no longer cell: what is over would stand in the next row. */
const longestCell = 32_767;
/**
 * What makes a formula of a cell, full-width forms too, which Japanese Excel takes for the same. After `;` as well: where the comma
 * is the decimal sign, spreadsheets part cells there, whatever stands in quotes.
 */
const formulaStart = /(^|[;|] ?)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

function guarded(text: string): string {
  const safe = harmless(text).replace(formulaStart, "$1'");
  return safe.length <= longestCell ? safe : safe.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '') + '…';
}

function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
