/**
 * How much of their numbers two articles in different languages share. Two reports that agree in what they speak of and also in "800 kilometres" and
 * "1,200 dead" are likelier one event than the sum of the three says: numbers are what differs between two stories on one topic.
 */
import { acrossShares } from '../config.js';
import { firstAtLeast } from '../math/first-at-least.js';
import { dot } from '../math/sparse-vector.js';
import type { FeatureFamily } from '../model/feature.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { Vectors } from '../model/vector-table.js';

/** The numbers of each profile's vector across languages: features of one family stand together, see `CorpusStatistics.ranks`. */
export function numberVectors({ across, families }: ProfiledCorpus): Vectors {
  const { start, end, features, weights } = across;
  const [first, last] = rangeOf('number', families);
  return {
    start: start.map((from, at) => firstAtLeast(features, first, end[at], from)),
    end: start.map((from, at) => firstAtLeast(features, last + 1, end[at], from)),
    features,
    weights,
  };
}

/** 0 where the profiles at `a` and `b` share none of `numbers`, up to 1 where they hold the same ones and many. */
export function numberSimilarity(numbers: Vectors, a: number, b: number): number {
  return dot(numbers, a, b) / acrossShares.numbers;
}

function rangeOf(family: FeatureFamily, families: readonly FeatureFamily[]): [first: number, last: number] {
  const first = families.indexOf(family);
  return first === -1 ? [families.length, families.length] : [first, families.lastIndexOf(family)];
}
