/** The report as JSON: exactly the object, indented by one space a level so that diffs of two reports are readable. */
import type { Report } from '../model/report.js';

/** `report` as one JSON document, with a line feed at its end. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}
