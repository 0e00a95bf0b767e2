/** Words that reports for people share, so that an event reads alike in each: counts, days. */
import type { ReportArticle } from '../model/report.js';

/** "1 article", "12,345 articles" */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** 12,345 */
export function grouped(count: number): string {
  return `${count}`.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The day of publication to sort by: undated articles come after dated ones. */
export function dayOf({ published }: ReportArticle): string {
  return published?.date ?? '\uffff';
}

/** "2022-01-02", "2022-01-02 to 2022-01-05"; nothing where no day is known. */
export function daySpan(from: string | null, to: string | null): string {
  if (from === null || to === null) return '';
  return from === to ? from : `${from} to ${to}`;
}
