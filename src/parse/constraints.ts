/** A file of what must and what must not be together, kept by hand beside the articles. */
import { UsageError } from '../errors.js';
import { DisjointSet } from '../math/disjoint-set.js';
import type { Constraint } from '../model/constraint.js';
import { isRecord } from './is-record.js';

/**
 * The constraints of one file; `file` is how the user called it. Either `{"mustLink": [["id", "id", …], …], "cannotLink": [["id", "id"], …]}`, where all
 * of a list belong together, or no two of it do; or JSON Lines `{"a", "b", "same"}`, as labelled pairs are.
 *
 * @throws UsageError that says where the file is wrong, or which constraints contradict each other
 */
export function parseConstraints(text: string, file: string): Constraint[] {
  const whole = parsed(text);
  const constraints =
    isRecord(whole) && ('mustLink' in whole || 'cannotLink' in whole)
      ? [...fromLists(whole['mustLink'], true, file), ...fromLists(whole['cannotLink'], false, file)]
      : fromLines(text, file);
  refuseContradictions(constraints, file);
  return constraints;
}

function fromLists(lists: unknown, same: boolean, file: string): Constraint[] {
  const name = same ? 'mustLink' : 'cannotLink';
  if (lists === undefined) return [];
  if (!Array.isArray(lists)) throw new UsageError(`${file}: "${name}" is no list of lists`);
  return lists.flatMap((list: unknown, place): Constraint[] => {
    if (!Array.isArray(list) || list.length < 2 || !list.every((id): id is string => typeof id === 'string'))
      throw new UsageError(`${file}: "${name}" ${place + 1} is no list of two ids or more`);
    // A chain is enough to hold articles together; apart, every two have to be.
    return same
      ? list.slice(1).map((b, at) => ({ a: list[at]!, b, same }))
      : list.flatMap((a, at) => list.slice(at + 1).map((b) => ({ a, b, same })));
  });
}

function fromLines(text: string, file: string): Constraint[] {
  return text.split('\n').flatMap((line, place) => {
    if (line.trim() === '') return [];
    const record = parsed(line);
    const { a, b, same } = isRecord(record) ? record : {};
    if (typeof a !== 'string' || typeof b !== 'string' || typeof same !== 'boolean')
      throw new UsageError(`${file}: line ${place + 1} lacks "a", "b" or "same"`);
    return [{ a, b, same }];
  });
}

/** What must be together by a chain cannot have to be apart. */
function refuseContradictions(constraints: readonly Constraint[], file: string): void {
  const ids = [...new Set(constraints.flatMap(({ a, b }) => [a, b]))];
  const members = new Map(ids.map((id, member) => [id, member]));
  const groups = new DisjointSet(ids.length);
  const groupOf = (id: string): number => groups.find(members.get(id)!);
  for (const { a, b, same } of constraints) if (same) groups.union(groupOf(a), groupOf(b));
  const broken = constraints.find(({ a, b, same }) => !same && groupOf(a) === groupOf(b));
  if (broken !== undefined) throw new UsageError(`${file}: ${broken.a} and ${broken.b} must and cannot be together`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
