/** Reads the entries of tables that lie beside the bundle; part of the bundle, where `tables-beside.ts` puts it. */
import { readFileSync } from 'node:fs';

/** By key, where an entry ends: it begins where the one before it ends. */
type Ends = Readonly<Record<string, number>>;

/** The record of a table whose entries are JSON, each parsed when it is first asked for. */
export function recordBeside(name: string, ends: Ends): object {
  const textOf = textsBeside(name, ends);
  const record = {};
  for (const key of Object.keys(ends)) {
    let entry: unknown;
    Object.defineProperty(record, key, { get: () => (entry ??= JSON.parse(textOf(key))), enumerable: true });
  }
  return record;
}

/** The text of an entry of a table, '' where it has none. */
export function textsBeside(name: string, ends: Ends): (key: string | number) => string {
  // A chunk lies one folder below the bundle.
  const file = new URL(`../tables/${name}`, import.meta.url);
  const starts: Record<string, number> = {};
  let start = 0;
  for (const [key, end] of Object.entries(ends)) {
    starts[key] = start;
    start = end;
  }
  let bytes: Buffer | undefined;
  return (key) => {
    const end = ends[key];
    return end === undefined ? '' : (bytes ??= readFileSync(file)).toString('utf8', starts[key], end);
  };
}
