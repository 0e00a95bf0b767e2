/** What is true of a feature whatever document it stands in, as a column each: looking it up by the name of its family is dearer than all else. */
import { acrossShares, type EvidenceKind, kindOf } from '../config.js';
import type { FeatureFamily } from '../model/feature.js';
import type { CorpusStatistics } from './corpus-statistics.js';

/** Families and kinds of evidence by their numbers. */
export const families = Object.keys(kindOf) as FeatureFamily[];
export const kinds = Object.keys(acrossShares) as EvidenceKind[];

export interface FeatureFacts {
  /** The number of each feature's family, in `families`. */
  readonly familyOf: Uint8Array;
  /** A feature's place in vectors. */
  readonly rank: Int32Array;
  /** In how many languages it occurs, two at most: enough to know what can be compared across them. */
  readonly languages: Uint8Array;
}

/** The facts of all features of `statistics`, by how many documents of each language hold them. */
export function factsOf(statistics: CorpusStatistics, frequencies: Iterable<Int32Array>): FeatureFacts {
  const numberOf = new Map(families.map((family, number) => [family, number]));
  const familyOf = Uint8Array.from(statistics.families, (family) => numberOf.get(family)!);
  return { familyOf, rank: statistics.ranks(), languages: countLanguages(frequencies, familyOf.length) };
}

function countLanguages(frequencies: Iterable<Int32Array>, featureCount: number): Uint8Array {
  const languages = new Uint8Array(featureCount);
  for (const frequency of frequencies)
    for (let feature = 0; feature < featureCount; feature++)
      if (frequency[feature]! > 0 && languages[feature]! < 2) languages[feature]!++;
  return languages;
}
