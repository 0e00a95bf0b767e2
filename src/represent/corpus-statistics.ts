/**
 * Which features a corpus has and in how many of its documents, by language and in all. Keeps a document as three small
 * typed arrays, so that its text can be let go as soon as it was added.
 */
import type { FeatureFamily } from '../model/feature.js';
import type { CountedFeature } from './features.js';

/** A document's features as ids with counts. */
export interface Bag {
  readonly language: number;
  readonly features: Int32Array;
  readonly counts: Float32Array;
  readonly marks: Uint8Array;
  /** How each feature stands in this document: places in `CorpusStatistics.surfaces`. */
  readonly surfaces: Int32Array;
}

export const Mark = { inTitle: 1, capitalised: 2, short: 4 } as const;

export class CorpusStatistics {
  /** A table a family: keys are looked up as they are. */
  private readonly idOf = new Map<FeatureFamily, Map<string, number>>();
  private readonly languageOf = new Map<string, number>();
  readonly families: FeatureFamily[] = [];
  /** Words as they stand in texts, and ids and days as they are. */
  readonly surfaces: string[] = [];
  private readonly surfaceOf = new Map<string, number>();
  /** Documents that hold a feature, in all languages. */
  readonly documentFrequency: number[] = [];
  /** The same by language: `byLanguage[language].get(feature)`. */
  readonly byLanguage: Map<number, number>[] = [];
  readonly documentsByLanguage: number[] = [];
  documents = 0;

  /** Counts a document in and returns it as ids. */
  add(language: string, counted: readonly CountedFeature[]): Bag {
    const languageId = this.languageId(language);
    const frequency = this.byLanguage[languageId]!;
    const features = new Int32Array(counted.length);
    const counts = new Float32Array(counted.length);
    const marks = new Uint8Array(counted.length);
    const surfaces = new Int32Array(counted.length);
    counted.forEach((feature, i) => {
      const id = this.featureId(feature);
      features[i] = id;
      counts[i] = feature.count;
      surfaces[i] = this.surfaceId(feature.shown);
      marks[i] = (feature.inTitle ? Mark.inTitle : 0) | (feature.capitalised ? Mark.capitalised : 0) | (feature.short ? Mark.short : 0);
      this.documentFrequency[id]!++;
      frequency.set(id, (frequency.get(id) ?? 0) + 1);
    });
    this.documents++;
    this.documentsByLanguage[languageId]!++;
    return { language: languageId, features, counts, marks, surfaces };
  }

  /** Features in an order that does not depend on the order of documents: `rank[id]` is a feature's place among all keys, family by family. */
  ranks(): Int32Array {
    const rank = new Int32Array(this.families.length);
    let place = 0;
    for (const [, ids] of [...this.idOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const [, id] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) rank[id] = place++;
    }
    return rank;
  }

  /** Families by rank. */
  familiesByRank(rank: Int32Array): FeatureFamily[] {
    const families: FeatureFamily[] = new Array<FeatureFamily>(rank.length);
    rank.forEach((place, id) => (families[place] = this.families[id]!));
    return families;
  }

  /** How many languages of the corpus hold each feature, two at most: enough to know what can be compared across them. */
  languagesUpToTwo(): Uint8Array {
    const languages = new Uint8Array(this.families.length);
    for (const frequency of this.byLanguage) for (const id of frequency.keys()) if (languages[id]! < 2) languages[id]!++;
    return languages;
  }

  private languageId(language: string): number {
    const known = this.languageOf.get(language);
    if (known !== undefined) return known;
    this.languageOf.set(language, this.byLanguage.length);
    this.documentsByLanguage.push(0);
    return this.byLanguage.push(new Map()) - 1;
  }

  private featureId({ family, key }: CountedFeature): number {
    let ids = this.idOf.get(family);
    if (ids === undefined) this.idOf.set(family, (ids = new Map<string, number>()));
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, this.families.length);
    this.documentFrequency.push(0);
    return this.families.push(family) - 1;
  }

  private surfaceId(shown: string): number {
    const known = this.surfaceOf.get(shown);
    if (known !== undefined) return known;
    this.surfaceOf.set(shown, this.surfaces.length);
    return this.surfaces.push(shown) - 1;
  }
}
