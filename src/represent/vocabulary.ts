/**
 * Turns features into ids, where documents are read: each thread has a vocabulary of its own and tells the corpus what is new in it, so that
 * a key crosses from a thread once and not with every document.
 */
import type { FeatureFamily } from '../model/feature.js';
import { type Bag, Mark, type Newcomers } from './bag.js';
import type { CountedFeature } from './features.js';

export class Vocabulary {
  /** A table a family: keys are looked up as they are. */
  private readonly idOf = new Map<FeatureFamily, Map<string, number>>();
  private readonly surfaceOf = new Map<string, number>();
  private features = 0;
  private lastSurface = '';
  private lastSurfaceId = -1;
  private newFamilies: FeatureFamily[] = [];
  private newKeys: string[] = [];
  private newSurfaces: string[] = [];

  /** `counted` by id. */
  bagOf(counted: readonly CountedFeature[]): Bag {
    const features = new Int32Array(counted.length);
    const counts = new Float32Array(counted.length);
    const marks = new Uint8Array(counted.length);
    const surfaces = new Int32Array(counted.length);
    for (let i = 0; i < counted.length; i++) {
      const feature = counted[i]!;
      features[i] = this.featureId(feature.family, feature.key);
      counts[i] = feature.count;
      marks[i] = marksOf(feature);
      surfaces[i] = this.surfaceId(feature.shown);
    }
    return { features, counts, marks, surfaces };
  }

  /** What ids stand for that were given since this was last asked. */
  newcomers(): Newcomers {
    const { newFamilies: families, newKeys: keys, newSurfaces: surfaces } = this;
    this.newFamilies = [];
    this.newKeys = [];
    this.newSurfaces = [];
    return { families, keys, surfaces };
  }

  private featureId(family: FeatureFamily, key: string): number {
    let ids = this.idOf.get(family);
    if (ids === undefined) this.idOf.set(family, (ids = new Map<string, number>()));
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, this.features);
    this.newFamilies.push(family);
    this.newKeys.push(key);
    return this.features++;
  }

  private surfaceId(shown: string): number {
    // The word, spelling and skeleton of one word come one after the other.
    if (shown === this.lastSurface) return this.lastSurfaceId;
    let id = this.surfaceOf.get(shown);
    if (id === undefined) {
      id = this.surfaceOf.size;
      this.surfaceOf.set(shown, id);
      this.newSurfaces.push(shown);
    }
    this.lastSurface = shown;
    this.lastSurfaceId = id;
    return id;
  }
}

function marksOf({ inTitle, inLead, capitalised, short }: CountedFeature): number {
  return (
    (inTitle ? Mark.inTitle : 0) |
    (capitalised ? Mark.capitalised : 0) |
    (short ? Mark.short : 0) |
    (inLead === true ? Mark.inLead : 0)
  );
}
