/** Words that reports for people share, so that an event reads alike in each: counts, days. */
import type { ReportArticle } from '../model/report.js';

/** "1 article", "12,345 articles", "2 copies" */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** 12,345; what is no whole number as it stands. */
export function grouped(count: number): string {
  const digits = `${count}`;
  return /^\d+$/.test(digits) ? digits.replace(/\B(?=(\d{3})+$)/g, ',') : digits;
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
