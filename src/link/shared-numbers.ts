/**
 * How much of their numbers two articles in different languages share. Two reports that agree in what they speak of and also in "800 kilometres" and
 * "1,200 dead" are likelier one event than the sum of the three says: numbers are what differs between two stories on one topic.
 */
import { acrossShares } from '../config.js';
import { firstAtLeast } from '../math/first-at-least.js';
import type { FeatureFamily } from '../model/feature.js';
import type { ProfiledCorpus } from '../model/profile.js';

/** The numbers of each profile's vector across languages: features of one family stand together, see `CorpusStatistics.ranks`. */
export interface NumberVectors {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

export function numberVectors({ across, families }: ProfiledCorpus): NumberVectors {
  const { start, end, features, weights } = across;
  const [first, last] = rangeOf('number', families);
  return {
    start: start.map((from, at) => firstAtLeast(features, first, end[at], from)),
    end: start.map((from, at) => firstAtLeast(features, last + 1, end[at], from)),
    features,
    weights,
  };
}

/** 0 where the profiles at `a` and `b` share no number, up to 1 where they hold the same ones and many. */
export function numberSimilarity({ start, end, features, weights }: NumberVectors, a: number, b: number): number {
  const leftEnd = end[a]!;
  const rightEnd = end[b]!;
  let sum = 0;
  for (let i = start[a]!, j = start[b]!; i < leftEnd && j < rightEnd;) {
    const difference = features[i]! - features[j]!;
    if (difference === 0) sum += weights[i++]! * weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum / acrossShares.numbers;
}

function rangeOf(family: FeatureFamily, families: readonly FeatureFamily[]): [first: number, last: number] {
  const first = families.indexOf(family);
  return first === -1 ? [families.length, families.length] : [first, families.lastIndexOf(family)];
}
