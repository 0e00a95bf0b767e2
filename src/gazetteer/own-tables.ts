/**
 * A user's entries as the dictionary's own tables are written, so that one compiler reads both: what is new becomes lines, and
 * further names for what newsclust knows stand beside.
 */
import type { EntityType } from '../model/entity.js';
import type { OwnEntry, OwnName } from '../model/own-entry.js';

/** Further names for an entry of the dictionary. */
export interface FurtherName {
  readonly id: string;
  /** As in the tables: `ru:Акме`. */
  readonly marked: string;
}

export interface OwnTables {
  /** Lines of new entries by type; places with a field of what encloses them. */
  readonly lines: ReadonlyMap<EntityType, string>;
  readonly further: readonly FurtherName[];
}

/** `isKnown` says whether the dictionary has an id. */
export function ownTables(entries: readonly OwnEntry[], isKnown: (id: string) => boolean): OwnTables {
  const lines = new Map<EntityType, string>();
  const further: FurtherName[] = [];
  const added = new Set<string>();
  for (const { id, type, name, names, within } of entries) {
    const marked = names.map(markedName);
    if (isKnown(id) || added.has(id)) {
      for (const one of name === undefined ? marked : [name, ...marked]) further.push({ id, marked: one });
      continue;
    }
    added.add(id);
    const label = name ?? names[0]!.name;
    const outer = within.map((place) => place.slice('place:'.length)).join(',') || '-';
    const fields = [id.slice(type.length + 1), label, ...(type === 'place' ? [outer] : []), ...marked];
    lines.set(type, `${lines.get(type) ?? ''}${fields.join(' | ')}\n`);
  }
  return { lines, further };
}

/** A name that holds in every language may look as if marked: `C3: the company` has no code before its colon. */
function markedName({ name, language }: OwnName): string {
  return language === '*' ? name : `${language}:${name}`;
}
