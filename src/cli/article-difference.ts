/** What differs between one article as it was expected and as it was found, field by field, in a few words each. */
import { differences } from './difference.js';

type Json = Record<string, unknown>;

/** What entries of a list are known by; other lists are compared place by place. */
const keys: Readonly<Record<string, { readonly noun: string; readonly key: (entry: Json) => string }>> = {
  entities: { noun: 'entity', key: ({ id }) => String(id) },
  agencies: { noun: 'agency', key: ({ id }) => String(id) },
  dates: { noun: 'date', key: placed },
  quantities: { noun: 'quantity', key: placed },
};

/** Fields that are told by one of their own. */
const main: Readonly<Record<string, string>> = { language: 'tag', published: 'date', outlet: 'id' };
const shownEntries = 5;
const differencesOfField = 3;

/** `language expected fr, found en`, `entity person:x only expected`; empty where the two are alike. */
export function articleDifferences(expected: Json, found: Json): string[] {
  const fields = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...fields].flatMap((field) => fieldDifferences(field, expected[field], found[field]));
}

function fieldDifferences(field: string, expected: unknown, found: unknown): string[] {
  const plain = differences({ [field]: expected }, { [field]: found }, differencesOfField);
  if (plain.length === 0) return [];
  const list = Object.hasOwn(keys, field) ? keys[field] : undefined;
  if (list !== undefined && Array.isArray(expected) && Array.isArray(found)) {
    const told = listDifferences(list.noun, entriesBy(expected, list.key), entriesBy(found, list.key));
    return told.length > 0 ? told : plain;
  }
  const part = Object.hasOwn(main, field) ? main[field]! : undefined;
  const [was, is] = [expected, found].map((value) => (part === undefined ? undefined : valueOf(value, part)));
  return was === is ? plain : [`${field} expected ${was ?? 'none'}, found ${is ?? 'none'}`];
}

function listDifferences(
  noun: string,
  expected: ReadonlyMap<string, unknown>,
  found: ReadonlyMap<string, unknown>,
): string[] {
  const only = (some: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>, how: string): string[] => {
    const lacking = [...some.keys()].filter((key) => !others.has(key));
    if (lacking.length === 0) return [];
    const more = lacking.length > shownEntries ? `, and ${lacking.length - shownEntries} more` : '';
    return [`${noun} ${lacking.slice(0, shownEntries).join(', ')}${more} only ${how}`];
  };
  const changed = [...expected].flatMap(([key, entry]) =>
    found.has(key) ? differences(entry, found.get(key), 1).map((what) => `${noun} ${key}: ${what}`) : [],
  );
  const shown = changed.slice(0, differencesOfField);
  if (changed.length > shown.length) shown.push(`${noun}: ${changed.length - shown.length} more changed`);
  return [...only(expected, found, 'expected'), ...only(found, expected, 'found'), ...shown];
}

function entriesBy(list: readonly unknown[], key: (entry: Json) => string): Map<string, unknown> {
  return new Map(list.map((entry) => [key(Object(entry) as Json), entry]));
}

function placed({ text, start }: Json): string {
  return `${JSON.stringify(text)} at ${String(start)}`;
}

function valueOf(value: unknown, part: string): string | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? (value as Json)[part] : undefined;
  return typeof found === 'string' ? found : undefined;
}
