/**
 * The JSON-LD of a page as a flat list of nodes with a type, whatever they stand in: `@graph`, lists, `mainEntity`, several
 * scripts. References by `@id` are followed to the node that has a name. Bounded in characters, depth and nodes.
 */
import { isRecord } from '../is-record.js';
import { parseLooseJson } from './json-repair.js';
import { plainText } from './element.js';
import { decodeReferences } from '../character-references.js';

/** A node of linked data: an object with its types, without their namespace and in small letters. */
export interface LinkedNode {
  readonly types: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface LinkedData {
  /** In document order, those that hold others first. */
  readonly nodes: readonly LinkedNode[];
  /** Nodes by their `@id`. */
  readonly byId: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

const maxCharacters = 4_000_000;
const maxNodes = 5000;
const maxDepth = 12;
const maxEntries = 2000;
const maxLabelLength = 2000;

/** The nodes in `sources`, the texts of a page's scripts of linked data. */
export function readLinkedData(sources: readonly string[]): LinkedData {
  const nodes: LinkedNode[] = [];
  const byId = new Map<string, Record<string, unknown>>();
  let budget = maxCharacters;
  let seen = 0;
  const collect = (value: unknown, depth: number): void => {
    if (depth > maxDepth || seen >= maxNodes) return;
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, maxEntries)) collect(entry, depth + 1);
      return;
    }
    if (!isRecord(value)) return;
    seen++;
    const types = typesOf(value['@type']);
    if (types.length > 0) nodes.push({ types, fields: value });
    const id = value['@id'];
    if (typeof id === 'string' && 'name' in value && !byId.has(id)) byId.set(id, value);
    let fields = 0;
    for (const name in value) {
      if (++fields > maxEntries) break;
      const field = value[name];
      if (typeof field === 'object') collect(field, depth + 1);
    }
  };
  for (const source of sources) {
    if (source.length > budget) continue;
    budget -= source.length;
    collect(parseLooseJson(source), 0);
  }
  return { nodes, byId };
}

function typesOf(value: unknown): string[] {
  const types: unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  return types
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '').toLowerCase());
}

/** A short text: a string, a number, `{"@value": …}`, or the name of what `value` is or refers to; of a list, its first. */
export function labelOf(value: unknown, { byId }: LinkedData): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return labelText(first);
  if (typeof first === 'number') return String(first);
  if (!isRecord(first)) return '';
  const id = first['@id'];
  const known = 'name' in first || typeof id !== 'string' ? first : (byId.get(id) ?? {});
  const name = known['name'] ?? known['@value'];
  const text: unknown = Array.isArray(name) ? name[0] : name;
  return typeof text === 'string' ? labelText(text) : '';
}

/** `label` as people read it: entities decoded, also those that were escaped twice, tags left out. */
export function labelText(label: string): string {
  const text = decodeReferences(label.slice(0, maxLabelLength));
  return plainText(
    text.replace(/<\/?(?:[biu]|em|strong|span|br|p|sup|sub|font|mark|wbr)(?:\s[^<>]{0,200})?\/?>/gi, ' '),
  );
}
