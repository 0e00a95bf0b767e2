/** A corpus as retrieval walks it: laid out once, in columns, for any number of threads. */
import { sureDay } from '../config.js';
import { numbered } from '../math/numbered.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { Vectors } from '../model/vector-table.js';
import { type CommonFeatures, findCommonFeatures } from './common-features.js';
import { type KeyedVectors, layOutPostings, type Postings } from './inverted-index.js';
import { keysByLanguage } from './language-keys.js';

/** The profiles of one space, indexed. */
export interface SpaceIndex {
  readonly vectors: Vectors & KeyedVectors;
  readonly common: CommonFeatures;
  readonly postings: Postings;
}

export interface IndexedCorpus {
  /** A number for each profile's language. */
  readonly languageOf: Int32Array;
  /** Of each profile; NaN where it is unknown. */
  readonly dayOf: Float64Array;
  readonly isSure: Uint8Array;
  readonly within: SpaceIndex;
  readonly across: SpaceIndex;
}

export function indexCorpus({ profiles, within, across, families }: ProfiledCorpus): IndexedCorpus {
  const languageOf = numbered(profiles.map(({ language }) => language));
  const isSure = Uint8Array.from(profiles, ({ day, dayConfidence }) =>
    Number(day !== null && dayConfidence >= sureDay),
  );
  const indexed = (table: Vectors, keys: Int32Array, keyCount: number, groupOf: Int32Array): SpaceIndex => {
    const { start, end, features, weights } = table;
    const vectors = { start, end, features, keys, weights };
    const common = findCommonFeatures(vectors, groupOf, keyCount);
    return {
      vectors,
      common,
      postings: layOutPostings(vectors, common.isRare, isSure),
    };
  };
  const { keys, keyCount } = keysByLanguage(within, languageOf, families.length);
  return {
    languageOf,
    dayOf: Float64Array.from(profiles, ({ day }) => day ?? NaN),
    isSure,
    within: indexed(within, keys, keyCount, languageOf),
    across: indexed(across, across.features, families.length, new Int32Array(profiles.length)),
  };
}
