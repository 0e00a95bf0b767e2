/** The report as JSON: exactly the object, indented by one space a level so that diffs of two reports are readable. */
import type { KeptArticles, LazyReport, Report } from '../model/report.js';
import { Indenter } from './indent.js';

/** `report` as one JSON document, with a line feed at its end. Throws where that is longer than a string can be (2^29 characters). */
export function reportJson(report: Report | LazyReport): string {
  return [...reportJsonParts(report)].join('');
}

/** The same piece by piece, for reports of any length, whose articles may be made while they are written. */
export function reportJsonParts(report: Report | LazyReport): Generator<string> {
  return jsonParts(report);
}

/** Any object as one JSON document, piece by piece, so that its longest lists never become one string. */
export function* jsonParts(whole: object): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(whole) as [string, unknown][]) {
    yield `${before}\n ${JSON.stringify(name)}: `;
    if (isIterable(value)) yield* listParts('inJson' in value ? laidOut(value.inJson()) : insideTwo(value));
    else yield indented(JSON.stringify(value, null, 1), ' ');
    before = ',';
  }
  yield '\n}\n';
}

function isIterable(value: unknown): value is Iterable<unknown> | KeptArticles {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function* listParts(values: Iterable<string>): Generator<string> {
  let before = '[';
  for (const value of values) {
    yield `${before}\n  ${value}`;
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

/** As `values` stand in a list of an object; two brackets around each make its margin at half the price of adding one afterwards. */
function* insideTwo(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield JSON.stringify([[value]], null, 1).slice(opening.length, -closing.length);
}

/** The same of what is JSON already. */
function* laidOut(values: Iterable<Uint8Array>): Generator<string> {
  const indenter = new Indenter();
  const decoder = new TextDecoder();
  for (const json of values) yield decoder.decode(indenter.indent(json, 2));
}
