/** Entities of an article under the ids that their names were found to mean. */
import type { EntityType } from '../model/entity.js';
import type { ReportEntity } from '../model/report.js';
import type { SameName } from '../model/same-name.js';

/** What an id is of, in articles that know it. */
export interface KnownEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly wikidata?: string;
}

/**
 * `entities` with each id in `same` replaced; where an article had both, their mentions come together in text order. `known` has
 * the label of every id that others become.
 */
export function renameEntities(
  entities: readonly ReportEntity[],
  same: ReadonlyMap<string, SameName>,
  known: ReadonlyMap<string, KnownEntity>,
): readonly ReportEntity[] {
  if (!entities.some(({ id }) => same.has(id))) return entities;
  const byId = new Map<string, ReportEntity>();
  for (const entity of entities) {
    const found = same.get(entity.id);
    const id = found?.id ?? entity.id;
    const { name, like, similarity } = found ?? {};
    const renamed: ReportEntity =
      name === undefined || like === undefined || similarity === undefined
        ? entity
        : { ...entity, ...known.get(id), id, bySound: [{ name, like, similarity }] };
    const other = byId.get(id);
    byId.set(id, other === undefined ? renamed : joined(other, renamed));
  }
  return [...byId.values()];
}

function joined(first: ReportEntity, second: ReportEntity): ReportEntity {
  const bySound = [...(first.bySound ?? []), ...(second.bySound ?? [])];
  const mentions = [...first.mentions, ...second.mentions].sort((a, b) => a.start - b.start);
  return { ...first, mentions, ...(bySound.length === 0 ? {} : { bySound }) };
}
