/** Which kind of thing a name stands for: as the table says, or as its id begins. */
import type { EntityType } from '../../../model/entity.js';
import type { Contents } from '../contents.js';

export function nameType({ names }: Contents, place: number): EntityType {
  const [id, , type] = names[place]!;
  return type ?? (id.slice(0, id.indexOf(':')) as EntityType);
}

/** Headings for names, and what stands under each. */
export const nameGroups: readonly (readonly [words: string, types: readonly EntityType[]])[] = [
  ['People', ['person']],
  ['Organisations', ['organisation']],
  ['Places', ['place']],
  ['Other names', ['event', 'name']],
];
