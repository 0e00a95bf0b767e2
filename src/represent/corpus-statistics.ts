/**
 * Which features a corpus has and in how many of its documents. Keeps a document as a few small typed arrays, so that its text
 * can be let go as soon as it was added.
 */
import type { FeatureFamily } from '../model/feature.js';
import type { CountedFeature } from './features.js';

/** A document's features as ids with counts. */
export interface Bag {
  readonly features: Int32Array;
  readonly counts: Float32Array;
  readonly marks: Uint8Array;
  /** How each feature stands in this document: places in `CorpusStatistics.surfaces`. */
  readonly surfaces: Int32Array;
}

export const Mark = { inTitle: 1, capitalised: 2, short: 4, inLead: 8 } as const;

export class CorpusStatistics {
  /** A table a family: keys are looked up as they are. */
  private readonly idOf = new Map<FeatureFamily, Map<string, number>>();
  readonly families: FeatureFamily[] = [];
  /** Words as they stand in texts, and ids and days as they are. */
  readonly surfaces: string[] = [];
  private readonly surfaceOf = new Map<string, number>();
  private lastSurface = '';
  private lastSurfaceId = -1;
  /** Documents that hold a feature, in all languages. */
  readonly documentFrequency: number[] = [];
  documents = 0;

  /** Counts a document in and returns it as ids. */
  add(counted: readonly CountedFeature[]): Bag {
    const features = new Int32Array(counted.length);
    const counts = new Float32Array(counted.length);
    const marks = new Uint8Array(counted.length);
    const surfaces = new Int32Array(counted.length);
    for (let i = 0; i < counted.length; i++) {
      const feature = counted[i]!;
      const id = this.featureId(feature);
      features[i] = id;
      counts[i] = feature.count;
      surfaces[i] = this.surfaceId(feature.shown);
      marks[i] = marksOf(feature);
      this.documentFrequency[id]!++;
    }
    this.documents++;
    return { features, counts, marks, surfaces };
  }

  /** Counts a document out again. */
  remove({ features }: Bag): void {
    for (const feature of features) this.documentFrequency[feature]!--;
    this.documents--;
  }

  /** `bags` with each entity in `same` replaced by the one that it is; the frequencies follow. */
  rename(same: ReadonlyMap<string, { readonly id: string }>, bags: readonly Bag[]): readonly Bag[] {
    const names = this.idOf.get('name');
    const renamed = new Map<number, Renamed>();
    for (const [key, { id }] of same) {
      const feature = names?.get(key);
      if (feature === undefined) continue;
      const family = id.startsWith('name:') ? 'name' : 'person';
      renamed.set(feature, { feature: this.featureId({ family, key: id }), surface: this.surfaceId(id) });
    }
    if (renamed.size === 0) return bags;
    return bags.map((bag) => {
      if (!bag.features.some((feature) => renamed.has(feature))) return bag;
      for (const feature of bag.features) this.documentFrequency[feature]!--;
      const joined = renameBag(bag, renamed);
      for (const feature of joined.features) this.documentFrequency[feature]!++;
      return joined;
    });
  }

  /** Features in an order that does not depend on the order of documents: `rank[id]` is a feature's place among all keys, family by family. */
  ranks(): Int32Array {
    const rank = new Int32Array(this.families.length);
    let place = 0;
    for (const [, ids] of [...this.idOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
      // Strings sort by code unit where nothing else is asked for.
      for (const key of [...ids.keys()].sort()) rank[ids.get(key)!] = place++;
    }
    return rank;
  }

  /** Families by rank. */
  familiesByRank(rank: Int32Array): FeatureFamily[] {
    const families: FeatureFamily[] = new Array<FeatureFamily>(rank.length);
    rank.forEach((place, id) => (families[place] = this.families[id]!));
    return families;
  }

  private featureId({ family, key }: Pick<CountedFeature, 'family' | 'key'>): number {
    let ids = this.idOf.get(family);
    if (ids === undefined) this.idOf.set(family, (ids = new Map<string, number>()));
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, this.families.length);
    this.documentFrequency.push(0);
    return this.families.push(family) - 1;
  }

  private surfaceId(shown: string): number {
    // The word, spelling and skeleton of one word come one after the other.
    if (shown === this.lastSurface) return this.lastSurfaceId;
    let id = this.surfaceOf.get(shown);
    if (id === undefined) {
      id = this.surfaces.push(shown) - 1;
      this.surfaceOf.set(shown, id);
    }
    this.lastSurface = shown;
    this.lastSurfaceId = id;
    return id;
  }
}

/** What a feature becomes, and how it is shown. */
interface Renamed {
  readonly feature: number;
  readonly surface: number;
}

/** `bag` with features replaced; those that become one are counted together. */
function renameBag(bag: Bag, renamed: ReadonlyMap<number, Renamed>): Bag {
  const placeOf = new Map<number, number>();
  const [features, counts, marks, surfaces]: [number[], number[], number[], number[]] = [[], [], [], []];
  bag.features.forEach((before, at) => {
    const found = renamed.get(before);
    const feature = found?.feature ?? before;
    const place = placeOf.get(feature);
    if (place === undefined) {
      placeOf.set(feature, features.push(feature) - 1);
      counts.push(bag.counts[at]!);
      marks.push(bag.marks[at]!);
      surfaces.push(found?.surface ?? bag.surfaces[at]!);
    } else {
      counts[place]! += bag.counts[at]!;
      marks[place]! |= bag.marks[at]!;
    }
  });
  return {
    features: Int32Array.from(features),
    counts: Float32Array.from(counts),
    marks: Uint8Array.from(marks),
    surfaces: Int32Array.from(surfaces),
  };
}

function marksOf({ inTitle, inLead, capitalised, short }: CountedFeature): number {
  return (
    (inTitle ? Mark.inTitle : 0) |
    (capitalised ? Mark.capitalised : 0) |
    (short ? Mark.short : 0) |
    (inLead === true ? Mark.inLead : 0)
  );
}
