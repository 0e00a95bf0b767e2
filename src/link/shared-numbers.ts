/**
 * How much of their numbers two articles in different languages share. Two reports that agree in what they speak of and also in "800 kilometres" and
 * "1,200 dead" are likelier one event than the sum of the three says: numbers are what differs between two stories on one topic.
 */
import { acrossShares } from '../config.js';
import { firstAtLeast } from '../math/first-at-least.js';
import type { FeatureFamily } from '../model/feature.js';
import type { ProfiledCorpus } from '../model/profile.js';
import type { VectorTable } from '../model/vector-table.js';

/** The numbers of each profile's vector across languages: features of one family stand together, see `CorpusStatistics.ranks`. */
export class NumberVectors {
  private readonly start: Int32Array;
  private readonly end: Int32Array;

  private readonly vectors: VectorTable;

  constructor({ across, families }: ProfiledCorpus) {
    const { start, end, features } = across;
    const [first, last] = rangeOf('number', families);
    this.vectors = across;
    this.start = start.map((from, at) => firstAtLeast(features, first, end[at], from));
    this.end = start.map((from, at) => firstAtLeast(features, last + 1, end[at], from));
  }

  /** 0 where the profiles at `a` and `b` share no number, up to 1 where they hold the same ones and many. */
  similarity(a: number, b: number): number {
    const { features, weights } = this.vectors;
    const leftEnd = this.end[a]!;
    const rightEnd = this.end[b]!;
    let sum = 0;
    for (let i = this.start[a]!, j = this.start[b]!; i < leftEnd && j < rightEnd;) {
      const difference = features[i]! - features[j]!;
      if (difference === 0) sum += weights[i++]! * weights[j++]!;
      else if (difference < 0) i++;
      else j++;
    }
    return sum / acrossShares.numbers;
  }
}

function rangeOf(family: FeatureFamily, families: readonly FeatureFamily[]): [first: number, last: number] {
  const first = families.indexOf(family);
  return first === -1 ? [families.length, families.length] : [first, families.lastIndexOf(family)];
}
