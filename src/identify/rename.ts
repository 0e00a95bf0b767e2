/** Entities of an article under the ids that their names were found to mean. */
import type { EntityMention, EntityType } from '../model/entity.js';
import type { Link } from '../model/link.js';
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
    const renamed: ReportEntity =
      found === undefined
        ? entity
        : {
            ...entity,
            ...known.get(id),
            id,
            bySound: [{ name: entity.name, like: found.like, similarity: found.similarity }],
          };
    const other = byId.get(id);
    byId.set(id, other === undefined ? renamed : joined(other, renamed));
  }
  return [...byId.values()];
}

/** `link` with the ids that its evidence shares replaced as those of the articles are. */
export function renameShared(link: Link, same: ReadonlyMap<string, SameName>): Link {
  if (same.size === 0) return link;
  const evidence = link.evidence.map((reason) => ({
    ...reason,
    shared: [...new Set(reason.shared.map((value) => same.get(value)?.id ?? value))],
  }));
  return { ...link, evidence };
}

function joined(first: ReportEntity, second: ReportEntity): ReportEntity {
  const bySound = [...(first.bySound ?? []), ...(second.bySound ?? [])];
  const inOrder = (one: readonly EntityMention[], other: readonly EntityMention[]): readonly EntityMention[] =>
    [...one, ...other].sort((a, b) => a.start - b.start);
  const adjectives = inOrder(first.adjectives ?? [], second.adjectives ?? []);
  return {
    ...first,
    mentions: inOrder(first.mentions, second.mentions),
    ...(adjectives.length === 0 ? {} : { adjectives }),
    ...(bySound.length === 0 ? {} : { bySound }),
  };
}
