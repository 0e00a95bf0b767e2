/**
 * Index keys for comparing within languages: each feature has one in every language that uses it, so that the run of
 * postings of `nato` in English holds English articles only. Of twelve languages, eleven in twelve postings need no look.
 */
import { sharedWholeNumbers } from '../math/shared-columns.js';
import type { VectorTable } from '../model/vector-table.js';

/** The keys of all features of `vectors`, at their places; keys are below `keyCount`. */
export function keysByLanguage(
  { start, end, features }: VectorTable,
  languageOf: Int32Array,
  featureCount: number,
): { readonly keys: Int32Array; readonly keyCount: number } {
  const keys = sharedWholeNumbers(features.length);
  const keyOf = new Int32Array(featureCount).fill(-1);
  let keyCount = 0;
  for (const members of membersByLanguage(languageOf)) {
    const firstKey = keyCount;
    for (const position of members) {
      for (let place = start[position]!; place < end[position]!; place++) {
        const feature = features[place]!;
        // A key below `firstKey` is another language's, or none.
        if (keyOf[feature]! < firstKey) keyOf[feature] = keyCount++;
        keys[place] = keyOf[feature]!;
      }
    }
  }
  return { keys, keyCount };
}

function membersByLanguage(languageOf: Int32Array): number[][] {
  const members: number[][] = [];
  languageOf.forEach((language, position) => (members[language] ??= []).push(position));
  return members;
}
