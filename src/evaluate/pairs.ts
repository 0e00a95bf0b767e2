/** Scores against labelled pairs: two articles that report the same event, or do not. */
import type { PairScore, PairScores } from '../model/evaluation.js';
import type { Partition } from './partition.js';
import { fourDigits, scoreOf } from './scores.js';

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Scores of `pairs` against where their articles were found. An article that was not found is with no other. */
export function scorePairs(
  pairs: readonly LabelledPair[],
  found: Partition,
  languageOf: (id: string) => string,
): PairScores {
  const across = (pair: LabelledPair): boolean => baseOf(languageOf(pair.a)) !== baseOf(languageOf(pair.b));
  return {
    all: scorePart(pairs, found),
    oneLanguage: scorePart(
      pairs.filter((pair) => !across(pair)),
      found,
    ),
    crossLanguage: scorePart(pairs.filter(across), found),
  };
}

function scorePart(pairs: readonly LabelledPair[], found: Partition): PairScore {
  let right = 0;
  let joined = 0;
  let same = 0;
  let agreed = 0;
  for (const pair of pairs) {
    const together = found.has(pair.a) && found.get(pair.a) === found.get(pair.b);
    if (together && pair.same) right++;
    if (together) joined++;
    if (pair.same) same++;
    if (together === pair.same) agreed++;
  }
  const accuracy = pairs.length === 0 ? 0 : fourDigits(agreed / pairs.length);
  return { pairs: pairs.length, accuracy, ...scoreOf(right, joined, same) };
}

/** `sr-Latn` and `sr-Cyrl` are one language. */
function baseOf(tag: string): string {
  const dash = tag.indexOf('-');
  return dash < 0 ? tag : tag.slice(0, dash);
}
