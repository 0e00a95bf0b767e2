/** An absolute or partial date, by whichever rule reads it. */
import { readCjk } from './read-cjk.js';
import { readNamed } from './read-named.js';
import { readNumeric } from './read-numeric.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';

/** An absolute or partial date at `i`, by whichever rule reads it. */
export function readDate(sentence: Sentence, i: number, isExpected = false): Reading[] {
  const found = readCjk(sentence, i) ?? readNumeric(sentence, i, isExpected);
  return found !== undefined ? [found] : readNamed(sentence, i);
}
