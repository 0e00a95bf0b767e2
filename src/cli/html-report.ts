/** The report as a page: opened when one is asked for, since its script and style are a quarter of what a run would load. */
import { type LazyReport, reportHtmlParts } from '../index.js';

/** The page in parts. */
export function htmlReport(report: LazyReport): Iterable<string> {
  return reportHtmlParts(report);
}
