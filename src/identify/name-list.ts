/** The names of a set of articles, each once, with the sounds that they are compared by. */
import type { EntityType } from '../model/entity.js';
import { type RomanName, romanNameOf } from '../text/name-similarity.js';
import { blocksOf } from '../text/phonetic-blocks.js';
import { phonemesOf, type Phonemes } from '../text/phonemes.js';
import { scriptAt } from '../text/script.js';

/** What one article calls an entity. */
export interface NamedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

export interface ListedName extends NamedEntity {
  readonly sounds: Phonemes;
  readonly roman: RomanName;
  /** The script of its first letter. */
  readonly script: number;
  readonly blocks: readonly number[];
  /** Whether it is one word of a name: a surname, a given name. */
  readonly isPart: boolean;
  /** How many articles name it. */
  readonly articles: number;
}

interface Counted {
  name: string;
  articles: number;
  readonly types: Map<EntityType, number>;
}

/** Entity ids with their names, and how many articles see which kind in them. */
export type NameCounts = readonly (readonly [
  id: string,
  name: string,
  types: readonly (readonly [EntityType, number])[],
])[];

/** Of types that as many articles see in a name, the one that says most. */
const kinds: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'name'];

/** Names are added article by article; what is listed does not depend on their order. */
export class NameList {
  private readonly names = new Map<string, Counted>();

  /** People of the dictionary are listed by their labels, everybody and everything else as articles write them. */
  add(entities: readonly NamedEntity[]): void {
    for (const { id, type, name } of entities) {
      if (!id.startsWith('name:') && type !== 'person') continue;
      const counted = this.counted(id, name);
      counted.articles++;
      counted.types.set(type, (counted.types.get(type) ?? 0) + 1);
    }
  }

  /** What was added, for another list to take over. */
  counts(): NameCounts {
    return [...this.names].map(([id, { name, types }]) => [id, name, [...types]]);
  }

  /** Adds what another list has counted. */
  addCounts(counts: NameCounts): void {
    for (const [id, name, types] of counts) {
      const counted = this.counted(id, name);
      for (const [type, articles] of types) {
        counted.articles += articles;
        counted.types.set(type, (counted.types.get(type) ?? 0) + articles);
      }
    }
  }

  /** Names of the dictionary first, then the commonest. */
  listed(): readonly ListedName[] {
    const rank = ({ id, articles }: ListedName): number => (id.startsWith('name:') ? articles : Infinity);
    return [...this.names]
      .map(([id, counted]) => new ReadName(id, counted))
      .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)) || (a.id < b.id ? -1 : 1));
  }

  private counted(id: string, name: string): Counted {
    let counted = this.names.get(id);
    if (counted === undefined) this.names.set(id, (counted = { name, articles: 0, types: new Map() }));
    // Two articles may write one key in two ways.
    if (name < counted.name) counted.name = name;
    return counted;
  }
}

/** What costs most to read, and single words of names are never asked for, is read when it is asked for. */
class ReadName implements ListedName {
  readonly type: EntityType;
  readonly name: string;
  readonly articles: number;
  readonly sounds: Phonemes;
  readonly script: number;
  readonly isPart: boolean;
  private readRoman: RomanName | undefined;
  private readBlocks: readonly number[] | undefined;

  constructor(
    readonly id: string,
    { name, articles, types }: Counted,
  ) {
    this.type = kinds.reduce((best, kind) => ((types.get(kind) ?? 0) > (types.get(best) ?? 0) ? kind : best));
    this.name = name;
    this.articles = articles;
    this.sounds = phonemesOf(name);
    this.script = scriptAt(name.charCodeAt(0));
    this.isPart = this.sounds.bounds.length <= 2 && !this.sounds.isUncut;
  }

  get roman(): RomanName {
    return (this.readRoman ??= romanNameOf(this.name));
  }

  get blocks(): readonly number[] {
    return (this.readBlocks ??= blocksOf(this.sounds));
  }
}
