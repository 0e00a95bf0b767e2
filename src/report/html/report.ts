/**
 * The report as one HTML file that needs nothing else: style and script lie in it, and its Content-Security-Policy lets nothing run and
 * nothing load beside them (CSP Level 3: hashes of inline style and script; blocks of JSON are data and do not run). Printed piece by
 * piece, for reports of any length. The script builds what is visible (`page/`); what it reads is in `contents.ts`.
 */
import type { LazyReport, Report, ReportArticle, ReportCluster } from '../../model/report.js';
import { articleFinder } from '../event-articles.js';
import { aboutRun } from './about-run.js';
import { script, scriptHash, style, styleHash } from './assets.generated.js';
import type { PageEvent } from './contents.js';
import { escaped, scriptJson } from './escape.js';
import { eventDetails } from './event-details.js';
import { pageEvent } from './page-event.js';
import { plainList } from './plain-list.js';
import { byPublication } from './order.js';
import { type Tables, tablesOf } from './tables.js';
import { counted } from '../wording.js';
import { daysInWords } from './wording.js';

const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** `report` as a page, piece by piece. The same report gives the same bytes. */
export function* reportHtmlParts(report: Report | LazyReport): Generator<string> {
  const heldOf = articleFinder(report);
  const articlesOf = (event: ReportCluster): ReportArticle[] => byPublication(heldOf(event));
  const tables = tablesOf(report);
  const { languages, outlets, names, files } = tables;
  const events = report.clusters.map((cluster) => pageEvent(cluster, articlesOf(cluster), tables));

  yield* head(report, tables, events);
  yield '<main id="main" tabindex="-1">\n<div id="app" class="opening"></div>\n<noscript>\n';
  yield* plainList({ languages, outlets, names, files, events });
  yield '</noscript>\n</main>\n<footer>\n';
  yield* aboutRun(report);
  yield '</footer>\n';
  yield `<script type="application/json" id="contents">{"languages":${scriptJson(languages)},\n`;
  yield `"outlets":${scriptJson(outlets)},\n"names":${scriptJson(names)},\n"files":${scriptJson(files)},\n"events":`;
  yield* lines(events);
  yield '}</script>\n<script type="application/json" id="details">';
  yield* lines(report.clusters, (cluster) => eventDetails(cluster, articlesOf(cluster), tables));
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

function* head(
  { clusters, options }: Report | LazyReport,
  { languages, outlets, articles }: Tables,
  events: readonly PageEvent[],
): Generator<string> {
  const large = options.minSize > 2 ? ` of ${options.minSize} or more articles` : '';
  const title = counted(clusters.filter(({ size }) => size > 1).length, 'news event') + large;
  const days = events.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [from, to])).sort();
  const summary = [
    `${counted(articles, 'article')} in ${counted(languages.length, 'language')}`,
    ...(outlets.length === 0 ? [] : [counted(outlets.length, 'outlet')]),
    ...(days.length === 0 ? [] : [daysInWords(days[0]!, days.at(-1)!)]),
  ].join(', ');
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n';
  yield '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n';
  yield `<title>${escaped(`${title}: ${summary}`)}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
  yield '<a class="skip" href="#main">Skip to the events</a>\n';
  yield `<header class="masthead"><h1>${escaped(title)}</h1>\n<p>${escaped(summary)}</p></header>\n`;
}

/** A JSON array with one value a line, so that a reader may take a line and leave the others. */
function* lines<Row>(rows: readonly Row[], toValue: (row: Row) => unknown = (row) => row): Generator<string> {
  yield '[';
  let before = '\n';
  for (const row of rows) {
    yield before + scriptJson(toValue(row));
    before = ',\n';
  }
  yield '\n]';
}
