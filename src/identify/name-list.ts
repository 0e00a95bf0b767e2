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
  articles: number;
}

/** Names are added article by article, in any order. */
export class NameList {
  private readonly names = new Map<string, ListedName>();

  /** People of the dictionary are listed by their labels, everybody and everything else as articles write them. */
  add(entities: readonly NamedEntity[]): void {
    for (const { id, type, name } of entities) {
      const isUnknown = id.startsWith('name:');
      if (!isUnknown && type !== 'person') continue;
      const known = this.names.get(id);
      if (known === undefined) this.list({ id, type, name });
      else {
        known.articles++;
        // Two articles may write one key in two ways: the order of files must not decide which is kept.
        if (isUnknown && name < known.name)
          this.names.set(id, { ...this.read({ id, type, name }), articles: known.articles });
      }
    }
  }

  /** Names of the dictionary first, then the commonest. */
  listed(): readonly ListedName[] {
    const rank = ({ id, articles }: ListedName): number => (id.startsWith('name:') ? articles : Infinity);
    return [...this.names.values()].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  }

  private list(entity: NamedEntity): void {
    this.names.set(entity.id, this.read(entity));
  }

  private read(entity: NamedEntity): ListedName {
    const sounds = phonemesOf(entity.name);
    const isPart = sounds.bounds.length <= 2 && !sounds.isUncut;
    return {
      ...entity,
      sounds,
      roman: romanNameOf(entity.name),
      script: scriptAt(entity.name.charCodeAt(0)),
      blocks: blocksOf(sounds),
      isPart,
      articles: 1,
    };
  }
}
