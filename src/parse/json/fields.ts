/** Fields of JSON whose type nobody vouches for. */
import { isRecord } from '../is-record.js';

const maxLabelLength = 2000;

/** The first of the fields `names` that is a text with more than white space, as it stands. */
export function firstText(record: Record<string, unknown>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && /\S/.test(value)) return value;
  }
  return undefined;
}

/** The first of the fields `names` that is a short text or a number, or an object or a list with one as its name. */
export function firstLabel(record: Record<string, unknown>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const label = labelIn(record[name]);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** `value` as a short text: itself, its `name`, `literal` or `@value`, or that of the first of a list. */
export function labelIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const label = isRecord(first) ? (first['name'] ?? first['literal'] ?? first['@value']) : first;
  const one: unknown = Array.isArray(label) ? label[0] : label;
  if (typeof one === 'number' && Number.isFinite(one)) return String(one);
  if (typeof one !== 'string' || one.length > maxLabelLength) return undefined;
  return one.trim() === '' ? undefined : one.trim();
}

/** The objects in `value`: the entries of a list that are some, or the one. */
export function recordsIn(value: unknown): Record<string, unknown>[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}
