/**
 * What tells most pairs of names apart, in columns: of a hundred names that begin alike one or two are the same, and fetching the others from
 * where they lie costs more than comparing them.
 */
import type { EntityType } from '../model/entity.js';
import { mostSimilarity } from '../text/name-similarity.js';
import type { ListedName } from './name-list.js';

/** Types by number; `name` is what may be of any. */
const numberOf: Readonly<Record<EntityType, number>> = { name: 0, person: 1, organisation: 2, place: 3, event: 4 };

export class NameColumns {
  private readonly type: Uint8Array;
  private readonly script: Int32Array;
  private readonly words: Int32Array;
  private readonly length: Int32Array;
  private readonly held: Int32Array;
  private readonly beginning: Int32Array;

  constructor(names: readonly ListedName[]) {
    this.type = Uint8Array.from(names, ({ type }) => numberOf[type]);
    this.script = Int32Array.from(names, ({ script }) => script);
    this.words = Int32Array.from(names, ({ roman }) => roman.words.length);
    this.length = Int32Array.from(names, ({ roman }) => roman.letters.length);
    this.held = Int32Array.from(names, ({ roman }) => roman.held);
    this.beginning = Int32Array.from(names, ({ roman }) => roman.beginning);
  }

  /** Whether the full names at `a` and `b` may be one, where those that are compared by writing must reach `sameWriting`. */
  mayBeOne(a: number, b: number, sameWriting: number): boolean {
    const { type, words, length, held, beginning } = this;
    if (type[a] !== type[b] && type[a] !== numberOf.name && type[b] !== numberOf.name) return false;
    if (this.goBySound(a, b)) return true;
    return (
      words[a] === words[b] &&
      mostSimilarity(length[a]!, held[a]!, beginning[a]!, length[b]!, held[b]!, beginning[b]!) >= sameWriting
    );
  }

  private goBySound(a: number, b: number): boolean {
    const { type, script } = this;
    return script[a] !== script[b] && type[a] !== numberOf.organisation && type[b] !== numberOf.organisation;
  }
}
