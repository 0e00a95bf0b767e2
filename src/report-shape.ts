/**
 * Whether something is a report, so far as those who judge, compare and explain reports read it. They get reports from files that anyone may
 * have written, by other releases too: what is not looked at may be anything.
 */
import { UsageError } from './errors.js';

/** Articles with ids, and clusters of such ids. */
export interface ReportShape {
  readonly articles: readonly { readonly id: string }[];
  readonly clusters: readonly { readonly id: string; readonly articles: readonly string[] }[];
}

export function isReport(value: unknown): value is ReportShape {
  return isRecord(value) && isListOf(value['clusters'], isCluster) && isListOf(value['articles'], hasId);
}

/** @throws UsageError where `value` is no report */
export function requireReport(value: unknown): asserts value is ReportShape {
  if (!isReport(value))
    throw new UsageError('this is no report: it must be what ingest returns, or its JSON read again');
}

function isCluster(value: unknown): boolean {
  return hasId(value) && isListOf(value['articles'], (id) => typeof id === 'string');
}

function hasId(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && typeof value['id'] === 'string';
}

function isListOf(value: unknown, fits: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
