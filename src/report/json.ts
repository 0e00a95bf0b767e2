/** The report as JSON: exactly the object, indented by one space a level so that diffs of two reports are readable. */
import type { Report, ReportArticle } from '../model/report.js';

/** `report` as one JSON document, with a line feed at its end. Throws where that is longer than a string can be (2^29 characters). */
export function reportJson(report: Report): string {
  return [...reportJsonParts(report)].join('');
}

/** The same piece by piece, for reports of any length, whose articles may be made while they are written. */
export function reportJsonParts(
  report: Omit<Report, 'articles'> & { readonly articles: Iterable<ReportArticle> },
): Generator<string> {
  return jsonParts(report);
}

/** Any object as one JSON document, piece by piece, so that its longest lists never become one string. */
export function* jsonParts(whole: object): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(whole) as [string, unknown][]) {
    yield `${before}\n ${JSON.stringify(name)}: `;
    if (isIterable(value)) yield* listParts(value);
    else yield indented(JSON.stringify(value, null, 1), ' ');
    before = ',';
  }
  yield '\n}\n';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function* listParts(values: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const value of values) {
    yield `${before}\n  ${insideTwo(value)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n ]';
}

/** In JSON a line feed is never part of a string: each begins a line. */
function indented(json: string, margin: string): string {
  return json.replaceAll('\n', `\n${margin}`);
}

const opening = '[\n [\n  ';
const closing = '\n ]\n]';

/** As `value` stands in a list of an object; two brackets around it make its margin at half the price of adding one afterwards. */
function insideTwo(value: unknown): string {
  return JSON.stringify([[value]], null, 1).slice(opening.length, -closing.length);
}
