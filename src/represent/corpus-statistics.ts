/** Which features a corpus has and in how many of its documents. */
import type { FeatureFamily } from '../model/feature.js';
import type { Bag, Newcomers } from '../model/bag.js';
import type { BagColumns } from './bag-columns.js';
import { FeatureTable } from './feature-table.js';

export class CorpusStatistics {
  private readonly features = new FeatureTable();
  readonly families: readonly FeatureFamily[] = this.features.families;
  /** As they were told: some more than once, which costs less than looking up all. */
  readonly surfaces: string[] = [];
  /** Documents that hold a feature, in all languages. */
  readonly documentFrequency: number[] = [];
  documents = 0;

  /** Counts a document in. */
  add({ features }: Bag): void {
    for (const feature of features) this.documentFrequency[feature]!++;
    this.documents++;
  }

  /** Counts a document out again. */
  remove({ features }: Bag): void {
    for (const feature of features) this.documentFrequency[feature]!--;
    this.documents--;
  }

  /** Replaces each entity in `same` by the one that it is, in those bags of all `parts` that are `counted`; the frequencies follow. */
  rename(
    same: ReadonlyMap<string, { readonly id: string }>,
    parts: readonly { readonly bags: BagColumns; readonly counted: readonly number[] }[],
  ): void {
    const renamed = this.renamed(same);
    if (renamed.size === 0) return;
    const isRenamed = new Uint8Array(this.families.length);
    for (const feature of renamed.keys()) isRenamed[feature] = 1;
    for (const { bags, counted } of parts) {
      for (const number of counted) {
        const bag = bags.at(number);
        if (!bag.features.some((feature) => isRenamed[feature] === 1)) continue;
        const joined = renameBag(bag, renamed);
        for (const feature of bag.features) this.documentFrequency[feature]!--;
        for (const feature of joined.features) this.documentFrequency[feature]!++;
        bags.replace(number, joined);
      }
    }
  }

  /** Features in an order that does not depend on the order of documents: `rank[id]` is a feature's place among all keys, family by family. */
  ranks(): Int32Array {
    const rank = new Int32Array(this.families.length);
    let place = 0;
    for (const [, ids] of [...this.features.byFamily()].sort(([a], [b]) => (a < b ? -1 : 1))) {
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

  featureId(family: FeatureFamily, key: string): number {
    const id = this.features.idOf(family, key);
    if (id === this.documentFrequency.length) this.documentFrequency.push(0);
    return id;
  }

  /** A new id for a surface. */
  newSurfaceId(shown: string): number {
    return this.surfaces.push(shown) - 1;
  }

  private renamed(same: ReadonlyMap<string, { readonly id: string }>): Map<number, Renamed> {
    const renamed = new Map<number, Renamed>();
    for (const [key, { id }] of same) {
      const feature = this.features.find('name', key);
      if (feature === undefined) continue;
      const family = id.startsWith('name:') ? 'name' : 'person';
      renamed.set(feature, { feature: this.featureId(family, id), surface: this.newSurfaceId(id) });
    }
    return renamed;
  }
}

/** From the ids of one vocabulary to those of the corpus. */
export class Translation {
  private readonly features: number[] = [];
  private readonly surfaces: number[] = [];

  constructor(private readonly statistics: CorpusStatistics) {}

  /** Takes over what the vocabulary has learned. */
  learn({ families, keys, surfaces }: Newcomers): void {
    for (let i = 0; i < keys.length; i++) this.features.push(this.statistics.featureId(families[i]!, keys[i]!));
    for (const surface of surfaces) this.surfaces.push(this.statistics.newSurfaceId(surface));
  }

  /** `bag` in the ids of the corpus. */
  translate({ features, counts, marks, surfaces }: Bag): Bag {
    return {
      features: features.map((feature) => this.features[feature]!),
      counts,
      marks,
      surfaces: surfaces.map((surface) => this.surfaces[surface]!),
    };
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
