/** Ids for features and for surfaces, in the order in which they are first met. */
import type { FeatureFamily } from '../model/feature.js';
import { detached } from '../text/detached.js';

export class FeatureTable {
  /** A table a family: keys are looked up as they are. */
  private readonly idsOf = new Map<FeatureFamily, Map<string, number>>();
  /** Of each id. */
  readonly families: FeatureFamily[] = [];
  readonly keys: string[] = [];

  /** The id of a feature; a new one if it has none. */
  idOf(family: FeatureFamily, key: string): number {
    let ids = this.idsOf.get(family);
    if (ids === undefined) this.idsOf.set(family, (ids = new Map<string, number>()));
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, this.families.length);
    return this.add(family, key);
  }

  /** A new id for a feature that is not looked up. */
  add(family: FeatureFamily, key: string): number {
    this.keys.push(key);
    return this.families.push(family) - 1;
  }

  find(family: FeatureFamily, key: string): number | undefined {
    return this.idsOf.get(family)?.get(key);
  }

  /** All keys with their ids, by family. */
  byFamily(): ReadonlyMap<FeatureFamily, ReadonlyMap<string, number>> {
    return this.idsOf;
  }
}

/** Words as they stand in texts, and ids and days as they are. */
export class SurfaceTable {
  private readonly ids = new Map<string, number>();
  readonly surfaces: string[] = [];
  private last = '';
  private lastId = -1;

  /** The id of a surface; a new one if it has none. */
  idOf(shown: string): number {
    // The word, spelling and skeleton of one word come one after the other.
    if (shown === this.last && this.lastId >= 0) return this.lastId;
    let id = this.ids.get(shown);
    if (id === undefined) {
      const own = detached(shown);
      id = this.add(own);
      this.ids.set(own, id);
    }
    this.last = shown;
    this.lastId = id;
    return id;
  }

  /** A new id for a surface that stands by itself and is not looked up. */
  add(shown: string): number {
    return this.surfaces.push(shown) - 1;
  }
}
